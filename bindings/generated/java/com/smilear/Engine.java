// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * What the features of one process share. Features keep what they need of their engine alive, so
 * closing order does not matter.
 *
 * <p>Thread-safe.
 */
public final class Engine implements AutoCloseable {
  static {
    NativeLibrary.load();
  }

  final NativeHandle nativeHandle;

  private Engine(long nativePointer) {
    nativeHandle = new NativeHandle(this, "Engine", nativePointer);
  }

  /**
   * Makes an engine.
   *
   * @param options How the engine's features run.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: threads out of range.
   */
  public static Engine create(EngineOptions options) {
    Objects.requireNonNull(options, "options");
    return new Engine(nativeCreate(options));
  }

  /** As the longer form, with the default for {@code options}. */
  public static Engine create() {
    return create(new EngineOptions.Builder().build());
  }

  /**
   * Makes an engine whose features a licence allows.
   *
   * @param licence What the app may do.
   * @param options How the engine's features run.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: threads out of range.
   * @throws IllegalStateException if {@code licence} is closed
   */
  public static Engine createLicensed(Licence licence, EngineOptions options) {
    Objects.requireNonNull(licence, "licence");
    Objects.requireNonNull(options, "options");
    long nativeLicence = licence.nativeHandle.acquire();
    try {
      return new Engine(nativeCreateLicensed(nativeLicence, options));
    } finally {
      licence.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static Engine createLicensed(Licence licence) {
    return createLicensed(licence, new EngineOptions.Builder().build());
  }

  /** The version of this library, "major.minor.patch". */
  public static String version() {
    return nativeVersion();
  }

  /** Frees native memory once no call uses it; does nothing the second time. */
  @Override
  public void close() {
    nativeHandle.close();
  }

  private static native long nativeCreate(EngineOptions options);

  private static native long nativeCreateLicensed(long licence, EngineOptions options);

  private static native String nativeVersion();
}
