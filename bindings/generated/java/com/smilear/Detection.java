// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * One thing in a frame.
 *
 * <p>Immutable.
 */
public final class Detection {
  final int index;
  final String label;
  final float score;
  final Box box;

  Detection(int index, String label, float score, Box box) {
    this.index = index;
    this.label = Objects.requireNonNull(label, "label");
    this.score = score;
    this.box = Objects.requireNonNull(box, "box");
  }

  /** Class, counted from 0, without background. */
  public int getIndex() {
    return index;
  }

  /** The class's label. */
  public String getLabel() {
    return label;
  }

  /** 0..1. */
  public float getScore() {
    return score;
  }

  /** Where it is. */
  public Box getBox() {
    return box;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Detection)) {
      return false;
    }
    Detection that = (Detection) other;
    return index == that.index
        && Objects.equals(label, that.label)
        && Float.compare(score, that.score) == 0
        && Objects.equals(box, that.box);
  }

  @Override
  public int hashCode() {
    return Objects.hash(index, label, score, box);
  }

  @Override
  public String toString() {
    return "Detection{index=" + index
        + ", label=" + label
        + ", score=" + score
        + ", box=" + box
        + "}";
  }
}
