// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * How a PortraitSegmenter reads its model's output.
 *
 * <p>Immutable.
 */
public final class PortraitOptions {
  final float steadiness;
  final boolean logits;
  final int personClass;
  final float mean;
  final float stddev;

  PortraitOptions(float steadiness, boolean logits, int personClass, float mean, float stddev) {
    this.steadiness = steadiness;
    this.logits = logits;
    this.personClass = personClass;
    this.mean = mean;
    this.stddev = stddev;
  }

  /**
   * How much of the mask is kept from frame to frame where little changes, 0..0.95; against flicker.
   */
  public float getSteadiness() {
    return steadiness;
  }

  /** The model's output is not yet 0..1: a sigmoid, or a softmax of the classes. */
  public boolean getLogits() {
    return logits;
  }

  /** Which channel is the person, for models with several. */
  public int getPersonClass() {
    return personClass;
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
    if (!(other instanceof PortraitOptions)) {
      return false;
    }
    PortraitOptions that = (PortraitOptions) other;
    return Float.compare(steadiness, that.steadiness) == 0
        && logits == that.logits
        && personClass == that.personClass
        && Float.compare(mean, that.mean) == 0
        && Float.compare(stddev, that.stddev) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(steadiness, logits, personClass, mean, stddev);
  }

  @Override
  public String toString() {
    return "PortraitOptions{steadiness=" + steadiness
        + ", logits=" + logits
        + ", personClass=" + personClass
        + ", mean=" + mean
        + ", stddev=" + stddev
        + "}";
  }

  /** Makes a {@link PortraitOptions}; what is not set keeps its default. */
  public static final class Builder {
    private float steadiness = 0.6f;
    private boolean logits = false;
    private int personClass = 1;
    private float mean = 0.0f;
    private float stddev = 0.0f;

    public Builder() {}

    /**
     * How much of the mask is kept from frame to frame where little changes, 0..0.95; against flicker.
     */
    public Builder setSteadiness(float steadiness) {
      this.steadiness = steadiness;
      return this;
    }

    /** The model's output is not yet 0..1: a sigmoid, or a softmax of the classes. */
    public Builder setLogits(boolean logits) {
      this.logits = logits;
      return this;
    }

    /** Which channel is the person, for models with several. */
    public Builder setPersonClass(int personClass) {
      this.personClass = personClass;
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

    public PortraitOptions build() {
      return new PortraitOptions(steadiness, logits, personClass, mean, stddev);
    }
  }
}
