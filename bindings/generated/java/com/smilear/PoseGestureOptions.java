// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * How a PoseGestureMatcher compares, and when it is sure.
 *
 * <p>Immutable.
 */
public final class PoseGestureOptions {
  final float minKeypointScore;
  final float startSimilarity;
  final float endSimilarity;
  final int holdMs;
  final float maxRotationDegrees;
  final boolean mirrored;
  final boolean builtin;

  PoseGestureOptions(float minKeypointScore, float startSimilarity, float endSimilarity, int holdMs, float maxRotationDegrees, boolean mirrored, boolean builtin) {
    this.minKeypointScore = minKeypointScore;
    this.startSimilarity = startSimilarity;
    this.endSimilarity = endSimilarity;
    this.holdMs = holdMs;
    this.maxRotationDegrees = maxRotationDegrees;
    this.mirrored = mirrored;
    this.builtin = builtin;
  }

  /** Keypoints below count as not seen; 0..1. */
  public float getMinKeypointScore() {
    return minKeypointScore;
  }

  /** A gesture starts when its similarity has been at least this for hold_ms; 0..1. */
  public float getStartSimilarity() {
    return startSimilarity;
  }

  /** It ends when its similarity has been below this for hold_ms; not above start_similarity. */
  public float getEndSimilarity() {
    return endSimilarity;
  }

  /** 0..10000. */
  public int getHoldMs() {
    return holdMs;
  }

  /** How far body or camera may be tilted; 0..180. */
  public float getMaxRotationDegrees() {
    return maxRotationDegrees;
  }

  /** Mirror images are the same gesture. */
  public boolean getMirrored() {
    return mirrored;
  }

  /** Begin with arm_heart, world_peace and superman. */
  public boolean getBuiltin() {
    return builtin;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof PoseGestureOptions)) {
      return false;
    }
    PoseGestureOptions that = (PoseGestureOptions) other;
    return Float.compare(minKeypointScore, that.minKeypointScore) == 0
        && Float.compare(startSimilarity, that.startSimilarity) == 0
        && Float.compare(endSimilarity, that.endSimilarity) == 0
        && holdMs == that.holdMs
        && Float.compare(maxRotationDegrees, that.maxRotationDegrees) == 0
        && mirrored == that.mirrored
        && builtin == that.builtin;
  }

  @Override
  public int hashCode() {
    return Objects.hash(minKeypointScore, startSimilarity, endSimilarity, holdMs, maxRotationDegrees, mirrored, builtin);
  }

  @Override
  public String toString() {
    return "PoseGestureOptions{minKeypointScore=" + minKeypointScore
        + ", startSimilarity=" + startSimilarity
        + ", endSimilarity=" + endSimilarity
        + ", holdMs=" + holdMs
        + ", maxRotationDegrees=" + maxRotationDegrees
        + ", mirrored=" + mirrored
        + ", builtin=" + builtin
        + "}";
  }

  /** Makes a {@link PoseGestureOptions}; what is not set keeps its default. */
  public static final class Builder {
    private float minKeypointScore = 0.3f;
    private float startSimilarity = 0.8f;
    private float endSimilarity = 0.65f;
    private int holdMs = 150;
    private float maxRotationDegrees = 25.0f;
    private boolean mirrored = true;
    private boolean builtin = true;

    public Builder() {}

    /** Keypoints below count as not seen; 0..1. */
    public Builder setMinKeypointScore(float minKeypointScore) {
      this.minKeypointScore = minKeypointScore;
      return this;
    }

    /** A gesture starts when its similarity has been at least this for hold_ms; 0..1. */
    public Builder setStartSimilarity(float startSimilarity) {
      this.startSimilarity = startSimilarity;
      return this;
    }

    /** It ends when its similarity has been below this for hold_ms; not above start_similarity. */
    public Builder setEndSimilarity(float endSimilarity) {
      this.endSimilarity = endSimilarity;
      return this;
    }

    /** 0..10000. */
    public Builder setHoldMs(int holdMs) {
      this.holdMs = holdMs;
      return this;
    }

    /** How far body or camera may be tilted; 0..180. */
    public Builder setMaxRotationDegrees(float maxRotationDegrees) {
      this.maxRotationDegrees = maxRotationDegrees;
      return this;
    }

    /** Mirror images are the same gesture. */
    public Builder setMirrored(boolean mirrored) {
      this.mirrored = mirrored;
      return this;
    }

    /** Begin with arm_heart, world_peace and superman. */
    public Builder setBuiltin(boolean builtin) {
      this.builtin = builtin;
      return this;
    }

    public PoseGestureOptions build() {
      return new PoseGestureOptions(minKeypointScore, startSimilarity, endSimilarity, holdMs, maxRotationDegrees, mirrored, builtin);
    }
  }
}
