// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * How an ArScan prepares frames and reports matches.
 *
 * <p>Immutable.
 */
public final class ScanOptions {
  final ScanFit fit;
  final float minScore;
  final float mean;
  final float stddev;

  ScanOptions(ScanFit fit, float minScore, float mean, float stddev) {
    this.fit = Objects.requireNonNull(fit, "fit");
    this.minScore = minScore;
    this.mean = mean;
    this.stddev = stddev;
  }

  /** How a frame is fitted to the model's input. */
  public ScanFit getFit() {
    return fit;
  }

  /** Matches below are left out; 0..1. */
  public float getMinScore() {
    return minScore;
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
    if (!(other instanceof ScanOptions)) {
      return false;
    }
    ScanOptions that = (ScanOptions) other;
    return Objects.equals(fit, that.fit)
        && Float.compare(minScore, that.minScore) == 0
        && Float.compare(mean, that.mean) == 0
        && Float.compare(stddev, that.stddev) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(fit, minScore, mean, stddev);
  }

  @Override
  public String toString() {
    return "ScanOptions{fit=" + fit
        + ", minScore=" + minScore
        + ", mean=" + mean
        + ", stddev=" + stddev
        + "}";
  }

  /** Makes a {@link ScanOptions}; what is not set keeps its default. */
  public static final class Builder {
    private ScanFit fit = ScanFit.CENTER_CROP;
    private float minScore = 0.0f;
    private float mean = 0.0f;
    private float stddev = 0.0f;

    public Builder() {}

    /** How a frame is fitted to the model's input. */
    public Builder setFit(ScanFit fit) {
      this.fit = fit;
      return this;
    }

    /** Matches below are left out; 0..1. */
    public Builder setMinScore(float minScore) {
      this.minScore = minScore;
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

    public ScanOptions build() {
      return new ScanOptions(fit, minScore, mean, stddev);
    }
  }
}
