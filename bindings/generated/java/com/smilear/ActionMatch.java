// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * One action that the last frames may show.
 *
 * <p>Immutable.
 */
public final class ActionMatch {
  final int index;
  final String label;
  final float score;

  ActionMatch(int index, String label, float score) {
    this.index = index;
    this.label = Objects.requireNonNull(label, "label");
    this.score = score;
  }

  /** Class, counted from 0. */
  public int getIndex() {
    return index;
  }

  /** The class's label. */
  public String getLabel() {
    return label;
  }

  /** What the model said, steadied; 0..1 for softmax models. */
  public float getScore() {
    return score;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof ActionMatch)) {
      return false;
    }
    ActionMatch that = (ActionMatch) other;
    return index == that.index
        && Objects.equals(label, that.label)
        && Float.compare(score, that.score) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(index, label, score);
  }

  @Override
  public String toString() {
    return "ActionMatch{index=" + index
        + ", label=" + label
        + ", score=" + score
        + "}";
  }
}
