// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * Which frames an ActionClassifier looks at, and how it reads its model's output.
 *
 * <p>Immutable.
 */
public final class ActionOptions {
  final int frameIntervalMs;
  final int maxGapMs;
  final int runEvery;
  final float steadiness;
  final boolean logits;
  final ActionFit fit;
  final float minScore;
  final float mean;
  final float stddev;

  ActionOptions(int frameIntervalMs, int maxGapMs, int runEvery, float steadiness, boolean logits, ActionFit fit, float minScore, float mean, float stddev) {
    this.frameIntervalMs = frameIntervalMs;
    this.maxGapMs = maxGapMs;
    this.runEvery = runEvery;
    this.steadiness = steadiness;
    this.logits = logits;
    this.fit = Objects.requireNonNull(fit, "fit");
    this.minScore = minScore;
    this.mean = mean;
    this.stddev = stddev;
  }

  /**
   * The time between the frames of the clips that the model was trained on. Of a faster stream, only
   * as many frames are looked at; a slower one makes everything look faster. 0 looks at every frame;
   * at most 60000.
   */
  public int getFrameIntervalMs() {
    return frameIntervalMs;
  }

  /** A stream that was interrupted for longer begins anew; 1..600000. */
  public int getMaxGapMs() {
    return maxGapMs;
  }

  /**
   * A model that takes a whole clip runs on one of so many frames that were looked at; 1..1000.
   */
  public int getRunEvery() {
    return runEvery;
  }

  /** How much of the scores is kept from run to run, 0..0.95; against flicker. */
  public float getSteadiness() {
    return steadiness;
  }

  /** The model's output is not yet scores: a softmax makes them. */
  public boolean getLogits() {
    return logits;
  }

  /** How a frame is fitted to the model's input. */
  public ActionFit getFit() {
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
    if (!(other instanceof ActionOptions)) {
      return false;
    }
    ActionOptions that = (ActionOptions) other;
    return frameIntervalMs == that.frameIntervalMs
        && maxGapMs == that.maxGapMs
        && runEvery == that.runEvery
        && Float.compare(steadiness, that.steadiness) == 0
        && logits == that.logits
        && Objects.equals(fit, that.fit)
        && Float.compare(minScore, that.minScore) == 0
        && Float.compare(mean, that.mean) == 0
        && Float.compare(stddev, that.stddev) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(frameIntervalMs, maxGapMs, runEvery, steadiness, logits, fit, minScore, mean, stddev);
  }

  @Override
  public String toString() {
    return "ActionOptions{frameIntervalMs=" + frameIntervalMs
        + ", maxGapMs=" + maxGapMs
        + ", runEvery=" + runEvery
        + ", steadiness=" + steadiness
        + ", logits=" + logits
        + ", fit=" + fit
        + ", minScore=" + minScore
        + ", mean=" + mean
        + ", stddev=" + stddev
        + "}";
  }

  /** Makes a {@link ActionOptions}; what is not set keeps its default. */
  public static final class Builder {
    private int frameIntervalMs = 0;
    private int maxGapMs = 1000;
    private int runEvery = 1;
    private float steadiness = 0.5f;
    private boolean logits = false;
    private ActionFit fit = ActionFit.CENTER_CROP;
    private float minScore = 0.0f;
    private float mean = 0.0f;
    private float stddev = 0.0f;

    public Builder() {}

    /**
     * The time between the frames of the clips that the model was trained on. Of a faster stream, only
     * as many frames are looked at; a slower one makes everything look faster. 0 looks at every frame;
     * at most 60000.
     */
    public Builder setFrameIntervalMs(int frameIntervalMs) {
      this.frameIntervalMs = frameIntervalMs;
      return this;
    }

    /** A stream that was interrupted for longer begins anew; 1..600000. */
    public Builder setMaxGapMs(int maxGapMs) {
      this.maxGapMs = maxGapMs;
      return this;
    }

    /**
     * A model that takes a whole clip runs on one of so many frames that were looked at; 1..1000.
     */
    public Builder setRunEvery(int runEvery) {
      this.runEvery = runEvery;
      return this;
    }

    /** How much of the scores is kept from run to run, 0..0.95; against flicker. */
    public Builder setSteadiness(float steadiness) {
      this.steadiness = steadiness;
      return this;
    }

    /** The model's output is not yet scores: a softmax makes them. */
    public Builder setLogits(boolean logits) {
      this.logits = logits;
      return this;
    }

    /** How a frame is fitted to the model's input. */
    public Builder setFit(ActionFit fit) {
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

    public ActionOptions build() {
      return new ActionOptions(frameIntervalMs, maxGapMs, runEvery, steadiness, logits, fit, minScore, mean, stddev);
    }
  }
}
