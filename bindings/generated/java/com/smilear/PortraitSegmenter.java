// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * Tells people from what is behind them, and puts something else there. What it writes is as stored
 * (not rotated or mirrored), for the image's crop region.
 *
 * <p>Thread-safe: calls from several threads take turns.
 */
public final class PortraitSegmenter implements AutoCloseable {
  static {
    NativeLibrary.load();
  }

  final NativeHandle nativeHandle;

  private PortraitSegmenter(long nativePointer) {
    nativeHandle = new NativeHandle(this, "PortraitSegmenter", nativePointer);
  }

  /**
   * Loads a model from memory. The bytes are copied.
   *
   * @param model The contents of a .tflite file.
   * @param options How the model's output is read.
   * @param engine The engine that runs the model.
   * @throws SmileArException {@link StatusCode#INVALID_MODEL}: damaged, or not one image in and one
   *     mask out.
   * @throws SmileArException {@link StatusCode#UNSUPPORTED_OP}: names the op that was not built in.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: options are out of range.
   * @throws IllegalArgumentException if {@code model} is not a direct buffer
   * @throws IllegalStateException if {@code engine} is closed
   */
  public static PortraitSegmenter fromBytes(ByteBuffer model, PortraitOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    ByteBuffer nativeModel = NativeArguments.readable(model, "model");
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      return new PortraitSegmenter(nativeFromBytes(nativeEngine, nativeModel, options));
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static PortraitSegmenter fromBytes(ByteBuffer model, PortraitOptions options) {
    try (Engine engine = Engine.create()) {
      return fromBytes(model, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static PortraitSegmenter fromBytes(ByteBuffer model) {
    return fromBytes(model, new PortraitOptions.Builder().build());
  }

  /**
   * Loads a model from a file.
   *
   * @param path A .tflite file.
   * @param options How the model's output is read.
   * @param engine The engine that runs the model.
   * @throws SmileArException {@link StatusCode#NOT_FOUND}: no readable file at the path.
   * @throws SmileArException {@link StatusCode#INVALID_MODEL}: damaged, or not one image in and one
   *     mask out.
   * @throws SmileArException {@link StatusCode#UNSUPPORTED_OP}: names the op that was not built in.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: options are out of range.
   * @throws IllegalStateException if {@code engine} is closed
   */
  public static PortraitSegmenter fromFile(String path, PortraitOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      return new PortraitSegmenter(nativeFromFile(nativeEngine, path, options));
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static PortraitSegmenter fromFile(String path, PortraitOptions options) {
    try (Engine engine = Engine.create()) {
      return fromFile(path, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static PortraitSegmenter fromFile(String path) {
    return fromFile(path, new PortraitOptions.Builder().build());
  }

  /**
   * Decrypts a model.
   *
   * @param bundle Where the model is.
   * @param model One of the bundle's models; empty where there is only one.
   * @param options How the model's output is read.
   * @param engine The engine that runs the model.
   * @throws SmileArException {@link StatusCode#NOT_FOUND}: no such model in the bundle.
   * @throws SmileArException {@link StatusCode#TAMPERED}: the bundle was damaged since it was opened.
   * @throws SmileArException {@link StatusCode#INVALID_MODEL}: damaged, or not one image in and one
   *     mask out.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: options are out of range.
   * @throws SmileArException {@link StatusCode#UNLICENSED}: the engine has no licence, or not for
   *     this feature.
   * @throws SmileArException {@link StatusCode#LICENCE_EXPIRED}: not any more.
   * @throws SmileArException {@link StatusCode#ROLLED_BACK}: the clock was set back.
   * @throws IllegalStateException if {@code engine} or {@code bundle} is closed
   */
  public static PortraitSegmenter fromBundle(Bundle bundle, String model, PortraitOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(bundle, "bundle");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      long nativeBundle = bundle.nativeHandle.acquire();
      try {
        return new PortraitSegmenter(nativeFromBundle(nativeEngine, nativeBundle, model, options));
      } finally {
        bundle.nativeHandle.release();
      }
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static PortraitSegmenter fromBundle(Bundle bundle, String model, PortraitOptions options) {
    try (Engine engine = Engine.create()) {
      return fromBundle(bundle, model, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static PortraitSegmenter fromBundle(Bundle bundle, String model) {
    return fromBundle(bundle, model, new PortraitOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code model}. */
  public static PortraitSegmenter fromBundle(Bundle bundle) {
    return fromBundle(bundle, "");
  }

  /**
   * Finds the people in the next frame of a stream.
   *
   * @param image The frame; read during the call only.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: says what is wrong with the image.
   * @throws IllegalStateException if this object is closed
   */
  public void segment(Image image) {
    Objects.requireNonNull(image, "image");
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        nativeSegment(nativePointer, image);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * Writes the mask of the frame segmented last, a byte per pixel: 255 where there is a person.
   *
   * @param image The frame that was segmented last; read during the call only.
   * @param output At least width * height bytes.
   * @throws SmileArException {@link StatusCode#FAILED_PRECONDITION}: no frame was segmented, or one
   *     of another size or rotation.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: says what is wrong with an image or
   *     a number, or that {@code output} is too small.
   * @throws IllegalArgumentException if {@code output} is not a direct buffer or is read-only
   * @throws IllegalStateException if this object is closed
   */
  public void writeMask(Image image, ByteBuffer output) {
    Objects.requireNonNull(image, "image");
    ByteBuffer nativeOutput = NativeArguments.writable(output, "output");
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        nativeWriteMask(nativePointer, image, nativeOutput);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * Writes the frame on a ground of one colour, as RGBA.
   *
   * @param image The frame that was segmented last; read during the call only.
   * @param red 0..255.
   * @param green 0..255.
   * @param blue 0..255.
   * @param output At least 4 * width * height bytes.
   * @throws SmileArException {@link StatusCode#FAILED_PRECONDITION}: no frame was segmented, or one
   *     of another size or rotation.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: says what is wrong with an image or
   *     a number, or that {@code output} is too small.
   * @throws IllegalArgumentException if {@code output} is not a direct buffer or is read-only
   * @throws IllegalStateException if this object is closed
   */
  public void replaceWithColor(Image image, int red, int green, int blue, ByteBuffer output) {
    Objects.requireNonNull(image, "image");
    ByteBuffer nativeOutput = NativeArguments.writable(output, "output");
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        nativeReplaceWithColor(nativePointer, image, red, green, blue, nativeOutput);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * Writes the frame before another picture, as RGBA.
   *
   * @param image The frame that was segmented last; read during the call only.
   * @param background Its largest centred part with the frame's proportions is shown; it lies as the
   *     frame does.
   * @param output At least 4 * width * height bytes.
   * @throws SmileArException {@link StatusCode#FAILED_PRECONDITION}: no frame was segmented, or one
   *     of another size or rotation.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: says what is wrong with an image or
   *     a number, or that {@code output} is too small.
   * @throws IllegalArgumentException if {@code output} is not a direct buffer or is read-only
   * @throws IllegalStateException if this object is closed
   */
  public void replaceWithImage(Image image, Image background, ByteBuffer output) {
    Objects.requireNonNull(image, "image");
    Objects.requireNonNull(background, "background");
    ByteBuffer nativeOutput = NativeArguments.writable(output, "output");
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        nativeReplaceWithImage(nativePointer, image, background, nativeOutput);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * Writes the frame with its background blurred, as RGBA.
   *
   * @param image The frame that was segmented last; read during the call only.
   * @param output At least 4 * width * height bytes.
   * @param strength 0..1; a little is left at 0.
   * @throws SmileArException {@link StatusCode#FAILED_PRECONDITION}: no frame was segmented, or one
   *     of another size or rotation.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: says what is wrong with an image or
   *     a number, or that {@code output} is too small.
   * @throws IllegalArgumentException if {@code output} is not a direct buffer or is read-only
   * @throws IllegalStateException if this object is closed
   */
  public void blurBackground(Image image, ByteBuffer output, float strength) {
    Objects.requireNonNull(image, "image");
    ByteBuffer nativeOutput = NativeArguments.writable(output, "output");
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        nativeBlurBackground(nativePointer, image, strength, nativeOutput);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /** As the longer form, with the default for {@code strength}. */
  public void blurBackground(Image image, ByteBuffer output) {
    blurBackground(image, output, 0.5f);
  }

  /**
   * Forgets the frames before; for a new stream.
   *
   * @throws IllegalStateException if this object is closed
   */
  public void reset() {
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        nativeReset(nativePointer);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * Columns of the model's input.
   *
   * @throws IllegalStateException if this object is closed
   */
  public int getInputWidth() {
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return nativeInputWidth(nativePointer);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * Rows of the model's input.
   *
   * @throws IllegalStateException if this object is closed
   */
  public int getInputHeight() {
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return nativeInputHeight(nativePointer);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * How many of the model's nodes XNNPACK runs.
   *
   * @throws IllegalStateException if this object is closed
   */
  public int getDelegatedNodeCount() {
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return nativeDelegatedNodeCount(nativePointer);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * How many nodes the model has.
   *
   * @throws IllegalStateException if this object is closed
   */
  public int getNodeCount() {
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return nativeNodeCount(nativePointer);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /** Frees native memory once no call uses it; does nothing the second time. */
  @Override
  public void close() {
    nativeHandle.close();
  }

  private static native long nativeFromBytes(long engine, ByteBuffer model, PortraitOptions options);

  private static native long nativeFromFile(long engine, String path, PortraitOptions options);

  private static native long nativeFromBundle(long engine, long bundle, String model, PortraitOptions options);

  private static native void nativeSegment(long nativePointer, Image image);

  private static native void nativeWriteMask(long nativePointer, Image image, ByteBuffer output);

  private static native void nativeReplaceWithColor(long nativePointer, Image image, int red, int green, int blue, ByteBuffer output);

  private static native void nativeReplaceWithImage(long nativePointer, Image image, Image background, ByteBuffer output);

  private static native void nativeBlurBackground(long nativePointer, Image image, float strength, ByteBuffer output);

  private static native void nativeReset(long nativePointer);

  private static native int nativeInputWidth(long nativePointer);

  private static native int nativeInputHeight(long nativePointer);

  private static native int nativeDelegatedNodeCount(long nativePointer);

  private static native int nativeNodeCount(long nativePointer);
}
