// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * How an engine runs models.
 *
 * <p>Immutable.
 */
public final class EngineOptions {
  final int threads;
  final boolean useXnnpack;

  EngineOptions(int threads, boolean useXnnpack) {
    this.threads = threads;
    this.useXnnpack = useXnnpack;
  }

  /** 1..16 per feature; more than the big cores of a phone rarely helps. */
  public int getThreads() {
    return threads;
  }

  /** False runs TensorFlow Lite's own kernels; ignored where XNNPACK was built out. */
  public boolean getUseXnnpack() {
    return useXnnpack;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof EngineOptions)) {
      return false;
    }
    EngineOptions that = (EngineOptions) other;
    return threads == that.threads
        && useXnnpack == that.useXnnpack;
  }

  @Override
  public int hashCode() {
    return Objects.hash(threads, useXnnpack);
  }

  @Override
  public String toString() {
    return "EngineOptions{threads=" + threads
        + ", useXnnpack=" + useXnnpack
        + "}";
  }

  /** Makes a {@link EngineOptions}; what is not set keeps its default. */
  public static final class Builder {
    private int threads = 1;
    private boolean useXnnpack = true;

    public Builder() {}

    /** 1..16 per feature; more than the big cores of a phone rarely helps. */
    public Builder setThreads(int threads) {
      this.threads = threads;
      return this;
    }

    /** False runs TensorFlow Lite's own kernels; ignored where XNNPACK was built out. */
    public Builder setUseXnnpack(boolean useXnnpack) {
      this.useXnnpack = useXnnpack;
      return this;
    }

    public EngineOptions build() {
      return new EngineOptions(threads, useXnnpack);
    }
  }
}
