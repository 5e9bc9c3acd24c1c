// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * How a GestureTracker finds hands and follows them.
 *
 * <p>Immutable.
 */
public final class GestureOptions {
  final int maxHands;
  final float minScore;
  final int detectionInterval;
  final int searchInterval;
  final int lostAfterMs;
  final DetectionFit fit;
  final float maxOverlap;
  final AnchorOptions anchors;
  final float mean;
  final float stddev;

  GestureOptions(int maxHands, float minScore, int detectionInterval, int searchInterval, int lostAfterMs, DetectionFit fit, float maxOverlap, AnchorOptions anchors, float mean, float stddev) {
    this.maxHands = maxHands;
    this.minScore = minScore;
    this.detectionInterval = detectionInterval;
    this.searchInterval = searchInterval;
    this.lostAfterMs = lostAfterMs;
    this.fit = Objects.requireNonNull(fit, "fit");
    this.maxOverlap = maxOverlap;
    this.anchors = Objects.requireNonNull(anchors, "anchors");
    this.mean = mean;
    this.stddev = stddev;
  }

  /** 1..16 at a time. */
  public int getMaxHands() {
    return maxHands;
  }

  /** Hands that the model is less sure of are ignored; 0..1. */
  public float getMinScore() {
    return minScore;
  }

  /** While all is quiet, the model runs on one of so many frames; 1..1000. */
  public int getDetectionInterval() {
    return detectionInterval;
  }

  /** The same while there is no hand; 1..1000. */
  public int getSearchInterval() {
    return searchInterval;
  }

  /** A hand that was not seen for so long is lost; 1..60000. */
  public int getLostAfterMs() {
    return lostAfterMs;
  }

  /** How a frame is fitted to the model's input. */
  public DetectionFit getFit() {
    return fit;
  }

  /** Of two boxes that overlap more, the lesser is not a hand of its own; 0..1. */
  public float getMaxOverlap() {
    return maxOverlap;
  }

  /** How a raw model says where things are. */
  public AnchorOptions getAnchors() {
    return anchors;
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
    if (!(other instanceof GestureOptions)) {
      return false;
    }
    GestureOptions that = (GestureOptions) other;
    return maxHands == that.maxHands
        && Float.compare(minScore, that.minScore) == 0
        && detectionInterval == that.detectionInterval
        && searchInterval == that.searchInterval
        && lostAfterMs == that.lostAfterMs
        && Objects.equals(fit, that.fit)
        && Float.compare(maxOverlap, that.maxOverlap) == 0
        && Objects.equals(anchors, that.anchors)
        && Float.compare(mean, that.mean) == 0
        && Float.compare(stddev, that.stddev) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(maxHands, minScore, detectionInterval, searchInterval, lostAfterMs, fit, maxOverlap, anchors, mean, stddev);
  }

  @Override
  public String toString() {
    return "GestureOptions{maxHands=" + maxHands
        + ", minScore=" + minScore
        + ", detectionInterval=" + detectionInterval
        + ", searchInterval=" + searchInterval
        + ", lostAfterMs=" + lostAfterMs
        + ", fit=" + fit
        + ", maxOverlap=" + maxOverlap
        + ", anchors=" + anchors
        + ", mean=" + mean
        + ", stddev=" + stddev
        + "}";
  }

  /** Makes a {@link GestureOptions}; what is not set keeps its default. */
  public static final class Builder {
    private int maxHands = 2;
    private float minScore = 0.5f;
    private int detectionInterval = 12;
    private int searchInterval = 2;
    private int lostAfterMs = 600;
    private DetectionFit fit = DetectionFit.STRETCH;
    private float maxOverlap = 0.5f;
    private AnchorOptions anchors = new AnchorOptions.Builder().build();
    private float mean = 0.0f;
    private float stddev = 0.0f;

    public Builder() {}

    /** 1..16 at a time. */
    public Builder setMaxHands(int maxHands) {
      this.maxHands = maxHands;
      return this;
    }

    /** Hands that the model is less sure of are ignored; 0..1. */
    public Builder setMinScore(float minScore) {
      this.minScore = minScore;
      return this;
    }

    /** While all is quiet, the model runs on one of so many frames; 1..1000. */
    public Builder setDetectionInterval(int detectionInterval) {
      this.detectionInterval = detectionInterval;
      return this;
    }

    /** The same while there is no hand; 1..1000. */
    public Builder setSearchInterval(int searchInterval) {
      this.searchInterval = searchInterval;
      return this;
    }

    /** A hand that was not seen for so long is lost; 1..60000. */
    public Builder setLostAfterMs(int lostAfterMs) {
      this.lostAfterMs = lostAfterMs;
      return this;
    }

    /** How a frame is fitted to the model's input. */
    public Builder setFit(DetectionFit fit) {
      this.fit = fit;
      return this;
    }

    /** Of two boxes that overlap more, the lesser is not a hand of its own; 0..1. */
    public Builder setMaxOverlap(float maxOverlap) {
      this.maxOverlap = maxOverlap;
      return this;
    }

    /** How a raw model says where things are. */
    public Builder setAnchors(AnchorOptions anchors) {
      this.anchors = anchors;
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

    public GestureOptions build() {
      return new GestureOptions(maxHands, minScore, detectionInterval, searchInterval, lostAfterMs, fit, maxOverlap, anchors, mean, stddev);
    }
  }
}
