// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * How much of each a BeautyFilter does, 0..1; with all at 0 the pixels stay what they are.
 *
 * <p>Immutable.
 */
public final class BeautySettings {
  final float smoothing;
  final float whitening;
  final float sharpening;

  BeautySettings(float smoothing, float whitening, float sharpening) {
    this.smoothing = smoothing;
    this.whitening = whitening;
    this.sharpening = sharpening;
  }

  /** Evens out the texture of skin; edges stay. */
  public float getSmoothing() {
    return smoothing;
  }

  /** Brightens skin. */
  public float getWhitening() {
    return whitening;
  }

  /** Brings out details where skin is not smoothed. */
  public float getSharpening() {
    return sharpening;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof BeautySettings)) {
      return false;
    }
    BeautySettings that = (BeautySettings) other;
    return Float.compare(smoothing, that.smoothing) == 0
        && Float.compare(whitening, that.whitening) == 0
        && Float.compare(sharpening, that.sharpening) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(smoothing, whitening, sharpening);
  }

  @Override
  public String toString() {
    return "BeautySettings{smoothing=" + smoothing
        + ", whitening=" + whitening
        + ", sharpening=" + sharpening
        + "}";
  }

  /** Makes a {@link BeautySettings}; what is not set keeps its default. */
  public static final class Builder {
    private float smoothing = 0.5f;
    private float whitening = 0.2f;
    private float sharpening = 0.2f;

    public Builder() {}

    /** Evens out the texture of skin; edges stay. */
    public Builder setSmoothing(float smoothing) {
      this.smoothing = smoothing;
      return this;
    }

    /** Brightens skin. */
    public Builder setWhitening(float whitening) {
      this.whitening = whitening;
      return this;
    }

    /** Brings out details where skin is not smoothed. */
    public Builder setSharpening(float sharpening) {
      this.sharpening = sharpening;
      return this;
    }

    public BeautySettings build() {
      return new BeautySettings(smoothing, whitening, sharpening);
    }
  }
}
