// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * A place on a body as seen in a frame, in any unit that is the same across and down. Not seen: a
 * score of 0, or anything that is not a finite number.
 *
 * <p>Immutable.
 */
public final class Keypoint {
  final float x;
  final float y;
  final float score;

  /**
   * Takes the fields in order.
   *
   * @param x Across.
   * @param y Down.
   * @param score How sure it is that this is the place; 0..1.
   */
  public Keypoint(float x, float y, float score) {
    this.x = x;
    this.y = y;
    this.score = score;
  }

  /** Across. */
  public float getX() {
    return x;
  }

  /** Down. */
  public float getY() {
    return y;
  }

  /** How sure it is that this is the place; 0..1. */
  public float getScore() {
    return score;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Keypoint)) {
      return false;
    }
    Keypoint that = (Keypoint) other;
    return Float.compare(x, that.x) == 0
        && Float.compare(y, that.y) == 0
        && Float.compare(score, that.score) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(x, y, score);
  }

  @Override
  public String toString() {
    return "Keypoint{x=" + x
        + ", y=" + y
        + ", score=" + score
        + "}";
  }
}
