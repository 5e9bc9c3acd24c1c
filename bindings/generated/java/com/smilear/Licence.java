// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;

/**
 * What a signed file allows an app to do. Times are seconds since 1970, UTC.
 *
 * <p>Thread-safe.
 */
public final class Licence implements AutoCloseable {
  static {
    NativeLibrary.load();
  }

  final NativeHandle nativeHandle;

  private Licence(long nativePointer) {
    nativeHandle = new NativeHandle(this, "Licence", nativePointer);
  }

  /**
   * Verifies a licence, for the app that the context describes.
   *
   * @param licence The contents of a licence file.
   * @param context What the app knows of itself.
   * @throws SmileArException {@link StatusCode#TAMPERED}: damaged, changed, or not signed by a
   *     trusted key.
   * @throws SmileArException {@link StatusCode#SDK_TOO_OLD}: has a format that this library does not
   *     know.
   * @throws SmileArException {@link StatusCode#UNLICENSED}: for another product.
   * @throws SmileArException {@link StatusCode#WRONG_APPLICATION}: for another app, signer or
   *     platform.
   * @throws SmileArException {@link StatusCode#LICENCE_EXPIRED}: no longer or not yet valid.
   * @throws SmileArException {@link StatusCode#ROLLED_BACK}: the clock was set back.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: last_seen is not a time.
   * @throws SmileArException {@link StatusCode#FAILED_PRECONDITION}: the library was built without
   *     protection.
   * @throws IllegalArgumentException if {@code licence} is not a direct buffer
   */
  public static Licence fromBytes(ByteBuffer licence, LicenceContext context) {
    ByteBuffer nativeLicence = NativeArguments.readable(licence, "licence");
    Objects.requireNonNull(context, "context");
    return new Licence(nativeFromBytes(nativeLicence, context));
  }

  /** As the longer form, with the default for {@code context}. */
  public static Licence fromBytes(ByteBuffer licence) {
    return fromBytes(licence, new LicenceContext.Builder().build());
  }

  /**
   * Whom it was issued to.
   *
   * @throws IllegalStateException if this object is closed
   */
  public String getCustomer() {
    long nativePointer = nativeHandle.acquire();
    try {
      return nativeCustomer(nativePointer);
    } finally {
      nativeHandle.release();
    }
  }

  /**
   * The features that it covers.
   *
   * @throws IllegalStateException if this object is closed
   */
  public List<String> getFeatures() {
    long nativePointer = nativeHandle.acquire();
    try {
      return NativeArguments.list(nativeFeatures(nativePointer));
    } finally {
      nativeHandle.release();
    }
  }

  /**
   * The first second of its validity.
   *
   * @throws IllegalStateException if this object is closed
   */
  public long getNotBefore() {
    long nativePointer = nativeHandle.acquire();
    try {
      return nativeNotBefore(nativePointer);
    } finally {
      nativeHandle.release();
    }
  }

  /**
   * The last second of its validity.
   *
   * @throws IllegalStateException if this object is closed
   */
  public long getNotAfter() {
    long nativePointer = nativeHandle.acquire();
    try {
      return nativeNotAfter(nativePointer);
    } finally {
      nativeHandle.release();
    }
  }

  /**
   * How it stands now.
   *
   * @throws IllegalStateException if this object is closed
   */
  public LicenceStanding getState() {
    long nativePointer = nativeHandle.acquire();
    try {
      return nativeState(nativePointer);
    } finally {
      nativeHandle.release();
    }
  }

  /**
   * The latest time seen. The app stores it and passes it as last_seen next time, so that a clock set
   * back is noticed.
   *
   * @throws IllegalStateException if this object is closed
   */
  public long getHighWaterMark() {
    long nativePointer = nativeHandle.acquire();
    try {
      return nativeHighWaterMark(nativePointer);
    } finally {
      nativeHandle.release();
    }
  }

  /** Frees native memory once no call uses it; does nothing the second time. */
  @Override
  public void close() {
    nativeHandle.close();
  }

  private static native long nativeFromBytes(ByteBuffer licence, LicenceContext context);

  private static native String nativeCustomer(long nativePointer);

  private static native String[] nativeFeatures(long nativePointer);

  private static native long nativeNotBefore(long nativePointer);

  private static native long nativeNotAfter(long nativePointer);

  private static native LicenceStanding nativeState(long nativePointer);

  private static native long nativeHighWaterMark(long nativePointer);
}
