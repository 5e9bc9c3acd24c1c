// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * One picture that a frame may show.
 *
 * <p>Immutable.
 */
public final class ScanMatch {
  final int index;
  final String label;
  final float score;

  ScanMatch(int index, String label, float score) {
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

  /** The model's output; 0..1 for softmax models. */
  public float getScore() {
    return score;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof ScanMatch)) {
      return false;
    }
    ScanMatch that = (ScanMatch) other;
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
    return "ScanMatch{index=" + index
        + ", label=" + label
        + ", score=" + score
        + "}";
  }
}
