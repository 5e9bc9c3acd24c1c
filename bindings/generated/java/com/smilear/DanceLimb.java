// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * How one limb danced.
 *
 * <p>Immutable.
 */
public final class DanceLimb {
  final String limb;
  final float score;

  DanceLimb(String limb, float score) {
    this.limb = Objects.requireNonNull(limb, "limb");
    this.score = score;
  }

  /** Its name in the skeleton. */
  public String getLimb() {
    return limb;
  }

  /** 0..100. */
  public float getScore() {
    return score;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof DanceLimb)) {
      return false;
    }
    DanceLimb that = (DanceLimb) other;
    return Objects.equals(limb, that.limb)
        && Float.compare(score, that.score) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(limb, score);
  }

  @Override
  public String toString() {
    return "DanceLimb{limb=" + limb
        + ", score=" + score
        + "}";
  }
}
