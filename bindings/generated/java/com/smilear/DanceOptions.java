// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * How a DanceScorer compares.
 *
 * <p>Immutable.
 */
public final class DanceOptions {
  final float minKeypointScore;
  final int maxLagMs;
  final int maxLeadMs;
  final boolean mirrored;
  final float streakScore;
  final int streakMs;

  DanceOptions(float minKeypointScore, int maxLagMs, int maxLeadMs, boolean mirrored, float streakScore, int streakMs) {
    this.minKeypointScore = minKeypointScore;
    this.maxLagMs = maxLagMs;
    this.maxLeadMs = maxLeadMs;
    this.mirrored = mirrored;
    this.streakScore = streakScore;
    this.streakMs = streakMs;
  }

  /** Keypoints below count as not seen; 0..1. */
  public float getMinKeypointScore() {
    return minKeypointScore;
  }

  /** How far the dancer may be behind the coach; 0..2000. */
  public int getMaxLagMs() {
    return maxLagMs;
  }

  /** How far ahead; 0..2000. */
  public int getMaxLeadMs() {
    return maxLeadMs;
  }

  /** Dancing as in a mirror is right too, when all of it is. */
  public boolean getMirrored() {
    return mirrored;
  }

  /** A streak starts when the score has been at least so high for streak_ms; 20..100. */
  public float getStreakScore() {
    return streakScore;
  }

  /** 0..60000. */
  public int getStreakMs() {
    return streakMs;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof DanceOptions)) {
      return false;
    }
    DanceOptions that = (DanceOptions) other;
    return Float.compare(minKeypointScore, that.minKeypointScore) == 0
        && maxLagMs == that.maxLagMs
        && maxLeadMs == that.maxLeadMs
        && mirrored == that.mirrored
        && Float.compare(streakScore, that.streakScore) == 0
        && streakMs == that.streakMs;
  }

  @Override
  public int hashCode() {
    return Objects.hash(minKeypointScore, maxLagMs, maxLeadMs, mirrored, streakScore, streakMs);
  }

  @Override
  public String toString() {
    return "DanceOptions{minKeypointScore=" + minKeypointScore
        + ", maxLagMs=" + maxLagMs
        + ", maxLeadMs=" + maxLeadMs
        + ", mirrored=" + mirrored
        + ", streakScore=" + streakScore
        + ", streakMs=" + streakMs
        + "}";
  }

  /** Makes a {@link DanceOptions}; what is not set keeps its default. */
  public static final class Builder {
    private float minKeypointScore = 0.3f;
    private int maxLagMs = 600;
    private int maxLeadMs = 200;
    private boolean mirrored = true;
    private float streakScore = 80.0f;
    private int streakMs = 3000;

    public Builder() {}

    /** Keypoints below count as not seen; 0..1. */
    public Builder setMinKeypointScore(float minKeypointScore) {
      this.minKeypointScore = minKeypointScore;
      return this;
    }

    /** How far the dancer may be behind the coach; 0..2000. */
    public Builder setMaxLagMs(int maxLagMs) {
      this.maxLagMs = maxLagMs;
      return this;
    }

    /** How far ahead; 0..2000. */
    public Builder setMaxLeadMs(int maxLeadMs) {
      this.maxLeadMs = maxLeadMs;
      return this;
    }

    /** Dancing as in a mirror is right too, when all of it is. */
    public Builder setMirrored(boolean mirrored) {
      this.mirrored = mirrored;
      return this;
    }

    /** A streak starts when the score has been at least so high for streak_ms; 20..100. */
    public Builder setStreakScore(float streakScore) {
      this.streakScore = streakScore;
      return this;
    }

    /** 0..60000. */
    public Builder setStreakMs(int streakMs) {
      this.streakMs = streakMs;
      return this;
    }

    public DanceOptions build() {
      return new DanceOptions(minKeypointScore, maxLagMs, maxLeadMs, mirrored, streakScore, streakMs);
    }
  }
}
