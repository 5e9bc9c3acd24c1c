// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * How a PoseEstimator looks for a person.
 *
 * <p>Immutable.
 */
public final class PoseOptions {
  final float minKeypointScore;
  final float minPoseScore;
  final boolean heatmapsAreLogits;
  final boolean tracking;
  final float margin;
  final boolean smoothing;
  final float minCutoffHz;
  final float speedHz;
  final float mean;
  final float stddev;

  PoseOptions(float minKeypointScore, float minPoseScore, boolean heatmapsAreLogits, boolean tracking, float margin, boolean smoothing, float minCutoffHz, float speedHz, float mean, float stddev) {
    this.minKeypointScore = minKeypointScore;
    this.minPoseScore = minPoseScore;
    this.heatmapsAreLogits = heatmapsAreLogits;
    this.tracking = tracking;
    this.margin = margin;
    this.smoothing = smoothing;
    this.minCutoffHz = minCutoffHz;
    this.speedHz = speedHz;
    this.mean = mean;
    this.stddev = stddev;
  }

  /** Keypoints below do not guide the search, nor are they smoothed; 0..1. */
  public float getMinKeypointScore() {
    return minKeypointScore;
  }

  /** Mean of all keypoints' scores below which nobody is seen; 0..1. */
  public float getMinPoseScore() {
    return minPoseScore;
  }

  /** A sigmoid makes scores of them. */
  public boolean getHeatmapsAreLogits() {
    return heatmapsAreLogits;
  }

  /**
   * After a person was seen, look only around the last pose; false looks at the largest centred part
   * of each frame.
   */
  public boolean getTracking() {
    return tracking;
  }

  /**
   * How much larger than the last pose that part is, on each side, as a share of its size; 0.1..2.
   */
  public float getMargin() {
    return margin;
  }

  /** Take out trembling with a One-Euro filter. */
  public boolean getSmoothing() {
    return smoothing;
  }

  /** Movements slower than this tremble less; 0.01..1000. */
  public float getMinCutoffHz() {
    return minCutoffHz;
  }

  /**
   * How much less a keypoint lags the faster it moves, in sizes of the part a second; 0..1000.
   */
  public float getSpeedHz() {
    return speedHz;
  }

  /** Input = (channel - mean) / stddev, with channel in 0..255. */
  public float getMean() {
    return mean;
  }

  /** 0: take mean and stddev from the model's metadata, else 127.5 and 127.5. */
  public float getStddev() {
    return stddev;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof PoseOptions)) {
      return false;
    }
    PoseOptions that = (PoseOptions) other;
    return Float.compare(minKeypointScore, that.minKeypointScore) == 0
        && Float.compare(minPoseScore, that.minPoseScore) == 0
        && heatmapsAreLogits == that.heatmapsAreLogits
        && tracking == that.tracking
        && Float.compare(margin, that.margin) == 0
        && smoothing == that.smoothing
        && Float.compare(minCutoffHz, that.minCutoffHz) == 0
        && Float.compare(speedHz, that.speedHz) == 0
        && Float.compare(mean, that.mean) == 0
        && Float.compare(stddev, that.stddev) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(minKeypointScore, minPoseScore, heatmapsAreLogits, tracking, margin, smoothing, minCutoffHz, speedHz, mean, stddev);
  }

  @Override
  public String toString() {
    return "PoseOptions{minKeypointScore=" + minKeypointScore
        + ", minPoseScore=" + minPoseScore
        + ", heatmapsAreLogits=" + heatmapsAreLogits
        + ", tracking=" + tracking
        + ", margin=" + margin
        + ", smoothing=" + smoothing
        + ", minCutoffHz=" + minCutoffHz
        + ", speedHz=" + speedHz
        + ", mean=" + mean
        + ", stddev=" + stddev
        + "}";
  }

  /** Makes a {@link PoseOptions}; what is not set keeps its default. */
  public static final class Builder {
    private float minKeypointScore = 0.2f;
    private float minPoseScore = 0.3f;
    private boolean heatmapsAreLogits = false;
    private boolean tracking = true;
    private float margin = 0.35f;
    private boolean smoothing = true;
    private float minCutoffHz = 1.5f;
    private float speedHz = 10.0f;
    private float mean = 0.0f;
    private float stddev = 0.0f;

    public Builder() {}

    /** Keypoints below do not guide the search, nor are they smoothed; 0..1. */
    public Builder setMinKeypointScore(float minKeypointScore) {
      this.minKeypointScore = minKeypointScore;
      return this;
    }

    /** Mean of all keypoints' scores below which nobody is seen; 0..1. */
    public Builder setMinPoseScore(float minPoseScore) {
      this.minPoseScore = minPoseScore;
      return this;
    }

    /** A sigmoid makes scores of them. */
    public Builder setHeatmapsAreLogits(boolean heatmapsAreLogits) {
      this.heatmapsAreLogits = heatmapsAreLogits;
      return this;
    }

    /**
     * After a person was seen, look only around the last pose; false looks at the largest centred part
     * of each frame.
     */
    public Builder setTracking(boolean tracking) {
      this.tracking = tracking;
      return this;
    }

    /**
     * How much larger than the last pose that part is, on each side, as a share of its size; 0.1..2.
     */
    public Builder setMargin(float margin) {
      this.margin = margin;
      return this;
    }

    /** Take out trembling with a One-Euro filter. */
    public Builder setSmoothing(boolean smoothing) {
      this.smoothing = smoothing;
      return this;
    }

    /** Movements slower than this tremble less; 0.01..1000. */
    public Builder setMinCutoffHz(float minCutoffHz) {
      this.minCutoffHz = minCutoffHz;
      return this;
    }

    /**
     * How much less a keypoint lags the faster it moves, in sizes of the part a second; 0..1000.
     */
    public Builder setSpeedHz(float speedHz) {
      this.speedHz = speedHz;
      return this;
    }

    /** Input = (channel - mean) / stddev, with channel in 0..255. */
    public Builder setMean(float mean) {
      this.mean = mean;
      return this;
    }

    /** 0: take mean and stddev from the model's metadata, else 127.5 and 127.5. */
    public Builder setStddev(float stddev) {
      this.stddev = stddev;
      return this;
    }

    public PoseOptions build() {
      return new PoseOptions(minKeypointScore, minPoseScore, heatmapsAreLogits, tracking, margin, smoothing, minCutoffHz, speedHz, mean, stddev);
    }
  }
}
