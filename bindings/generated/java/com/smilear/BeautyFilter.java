// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * Makes faces look their best, frame by frame, without a model.
 *
 * <p>Thread-safe: calls from several threads take turns.
 */
public final class BeautyFilter implements AutoCloseable {
  static {
    NativeLibrary.load();
  }

  final NativeHandle nativeHandle;

  private BeautyFilter(long nativePointer) {
    nativeHandle = new NativeHandle(this, "BeautyFilter", nativePointer);
  }

  /**
   * Makes a filter.
   *
   * @param engine The engine that the filter belongs to.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: never, once there is an engine.
   * @throws IllegalStateException if {@code engine} is closed
   */
  public static BeautyFilter create(Engine engine) {
    Objects.requireNonNull(engine, "engine");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      return new BeautyFilter(nativeCreate(nativeEngine));
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static BeautyFilter create() {
    try (Engine engine = Engine.create()) {
      return create(engine);
    }
  }

  /**
   * Writes the image's crop region as stored (not rotated or mirrored) as tightly packed RGBA with an
   * alpha of 255.
   *
   * @param image The frame; read during the call only.
   * @param output At least 4 * width * height bytes; may be the frame's own memory where that is such
   *     RGBA.
   * @param settings How much of each.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: says what is wrong with the image,
   *     names the setting out of range, or says that {@code output} is too small.
   * @throws IllegalArgumentException if {@code output} is not a direct buffer or is read-only
   * @throws IllegalStateException if this object is closed
   */
  public void apply(Image image, ByteBuffer output, BeautySettings settings) {
    Objects.requireNonNull(image, "image");
    Objects.requireNonNull(settings, "settings");
    ByteBuffer nativeOutput = NativeArguments.writable(output, "output");
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        nativeApply(nativePointer, image, settings, nativeOutput);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /** As the longer form, with the default for {@code settings}. */
  public void apply(Image image, ByteBuffer output) {
    apply(image, output, new BeautySettings.Builder().build());
  }

  /**
   * As {@code apply} where a mask is bright, and nothing where it is 0.
   *
   * @param image The frame; read during the call only.
   * @param mask A gray8 image of any size that spans the image's crop region, as stored.
   * @param output At least 4 * width * height bytes.
   * @param settings How much of each.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: says what is wrong with the image
   *     or the mask, names the setting out of range, or says that {@code output} is too small.
   * @throws IllegalArgumentException if {@code output} is not a direct buffer or is read-only
   * @throws IllegalStateException if this object is closed
   */
  public void applyWithin(Image image, Image mask, ByteBuffer output, BeautySettings settings) {
    Objects.requireNonNull(image, "image");
    Objects.requireNonNull(mask, "mask");
    Objects.requireNonNull(settings, "settings");
    ByteBuffer nativeOutput = NativeArguments.writable(output, "output");
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        nativeApplyWithin(nativePointer, image, mask, settings, nativeOutput);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /** As the longer form, with the default for {@code settings}. */
  public void applyWithin(Image image, Image mask, ByteBuffer output) {
    applyWithin(image, mask, output, new BeautySettings.Builder().build());
  }

  /** Frees native memory once no call uses it; does nothing the second time. */
  @Override
  public void close() {
    nativeHandle.close();
  }

  private static native long nativeCreate(long engine);

  private static native void nativeApply(long nativePointer, Image image, BeautySettings settings, ByteBuffer output);

  private static native void nativeApplyWithin(long nativePointer, Image image, Image mask, BeautySettings settings, ByteBuffer output);
}
