// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * Which bundles are accepted.
 *
 * <p>Immutable.
 */
public final class BundleOptions {
  final long minCounter;

  BundleOptions(long minCounter) {
    this.minCounter = minCounter;
  }

  /** The oldest bundle that is accepted: the highest counter that the app has seen. */
  public long getMinCounter() {
    return minCounter;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof BundleOptions)) {
      return false;
    }
    BundleOptions that = (BundleOptions) other;
    return minCounter == that.minCounter;
  }

  @Override
  public int hashCode() {
    return Objects.hash(minCounter);
  }

  @Override
  public String toString() {
    return "BundleOptions{minCounter=" + minCounter
        + "}";
  }

  /** Makes a {@link BundleOptions}; what is not set keeps its default. */
  public static final class Builder {
    private long minCounter = 0L;

    public Builder() {}

    /** The oldest bundle that is accepted: the highest counter that the app has seen. */
    public Builder setMinCounter(long minCounter) {
      this.minCounter = minCounter;
      return this;
    }

    public BundleOptions build() {
      return new BundleOptions(minCounter);
    }
  }
}
