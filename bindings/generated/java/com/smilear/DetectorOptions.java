// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Arrays;
import java.util.Objects;

/**
 * How an ObjectDetector prepares frames and reports what it finds.
 *
 * <p>Immutable.
 */
public final class DetectorOptions {
  final DetectionFit fit;
  final float minScore;
  final int maxResults;
  final float maxOverlap;
  final int[] classes;
  final AnchorOptions anchors;
  final float mean;
  final float stddev;

  DetectorOptions(DetectionFit fit, float minScore, int maxResults, float maxOverlap, int[] classes, AnchorOptions anchors, float mean, float stddev) {
    this.fit = Objects.requireNonNull(fit, "fit");
    this.minScore = minScore;
    this.maxResults = maxResults;
    this.maxOverlap = maxOverlap;
    this.classes = classes.clone();
    this.anchors = Objects.requireNonNull(anchors, "anchors");
    this.mean = mean;
    this.stddev = stddev;
  }

  /** How a frame is fitted to the model's input. */
  public DetectionFit getFit() {
    return fit;
  }

  /** Detections below are left out; 0..1. */
  public float getMinScore() {
    return minScore;
  }

  /** 1..100. */
  public int getMaxResults() {
    return maxResults;
  }

  /**
   * Of two boxes of a class that overlap more (intersection over union) the lesser goes; raw models.
   */
  public float getMaxOverlap() {
    return maxOverlap;
  }

  /** Only these classes; empty: all. */
  public int[] getClasses() {
    return classes.clone();
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
    if (!(other instanceof DetectorOptions)) {
      return false;
    }
    DetectorOptions that = (DetectorOptions) other;
    return Objects.equals(fit, that.fit)
        && Float.compare(minScore, that.minScore) == 0
        && maxResults == that.maxResults
        && Float.compare(maxOverlap, that.maxOverlap) == 0
        && Arrays.equals(classes, that.classes)
        && Objects.equals(anchors, that.anchors)
        && Float.compare(mean, that.mean) == 0
        && Float.compare(stddev, that.stddev) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(fit, minScore, maxResults, maxOverlap, Arrays.hashCode(classes), anchors, mean, stddev);
  }

  @Override
  public String toString() {
    return "DetectorOptions{fit=" + fit
        + ", minScore=" + minScore
        + ", maxResults=" + maxResults
        + ", maxOverlap=" + maxOverlap
        + ", classes=" + Arrays.toString(classes)
        + ", anchors=" + anchors
        + ", mean=" + mean
        + ", stddev=" + stddev
        + "}";
  }

  /** Makes a {@link DetectorOptions}; what is not set keeps its default. */
  public static final class Builder {
    private DetectionFit fit = DetectionFit.STRETCH;
    private float minScore = 0.5f;
    private int maxResults = 10;
    private float maxOverlap = 0.5f;
    private int[] classes = new int[0];
    private AnchorOptions anchors = new AnchorOptions.Builder().build();
    private float mean = 0.0f;
    private float stddev = 0.0f;

    public Builder() {}

    /** How a frame is fitted to the model's input. */
    public Builder setFit(DetectionFit fit) {
      this.fit = fit;
      return this;
    }

    /** Detections below are left out; 0..1. */
    public Builder setMinScore(float minScore) {
      this.minScore = minScore;
      return this;
    }

    /** 1..100. */
    public Builder setMaxResults(int maxResults) {
      this.maxResults = maxResults;
      return this;
    }

    /**
     * Of two boxes of a class that overlap more (intersection over union) the lesser goes; raw models.
     */
    public Builder setMaxOverlap(float maxOverlap) {
      this.maxOverlap = maxOverlap;
      return this;
    }

    /** Only these classes; empty: all. */
    public Builder setClasses(int[] classes) {
      this.classes = classes;
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

    public DetectorOptions build() {
      return new DetectorOptions(fit, minScore, maxResults, maxOverlap, classes, anchors, mean, stddev);
    }
  }
}
