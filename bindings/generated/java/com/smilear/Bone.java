// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * A line between two keypoints, and the limb whose part it is.
 *
 * <p>Immutable.
 */
public final class Bone {
  final int start;
  final int end;
  final String limb;
  final float weight;

  Bone(int start, int end, String limb, float weight) {
    this.start = start;
    this.end = end;
    this.limb = Objects.requireNonNull(limb, "limb");
    this.weight = weight;
  }

  /** A keypoint's number, counted from 0. */
  public int getStart() {
    return start;
  }

  /** Another keypoint's number. */
  public int getEnd() {
    return end;
  }

  /** What scores are given for, such as left_arm. */
  public String getLimb() {
    return limb;
  }

  /** How much the bone's direction counts; 0..100. */
  public float getWeight() {
    return weight;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Bone)) {
      return false;
    }
    Bone that = (Bone) other;
    return start == that.start
        && end == that.end
        && Objects.equals(limb, that.limb)
        && Float.compare(weight, that.weight) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, end, limb, weight);
  }

  @Override
  public String toString() {
    return "Bone{start=" + start
        + ", end=" + end
        + ", limb=" + limb
        + ", weight=" + weight
        + "}";
  }

  /** Makes a {@link Bone}; what is not set keeps its default. */
  public static final class Builder {
    private int start;
    private int end;
    private String limb;
    private float weight = 1.0f;

    public Builder(int start, int end, String limb) {
      this.start = start;
      this.end = end;
      this.limb = limb;
    }

    /** How much the bone's direction counts; 0..100. */
    public Builder setWeight(float weight) {
      this.weight = weight;
      return this;
    }

    public Bone build() {
      return new Bone(start, end, limb, weight);
    }
  }
}
