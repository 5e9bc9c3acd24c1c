// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;

/**
 * Finds a person's keypoints in camera frames, with a model that gives one heatmap per keypoint.
 *
 * <p>Thread-safe: calls from several threads take turns.
 */
public final class PoseEstimator implements AutoCloseable {
  static {
    NativeLibrary.load();
  }

  final NativeHandle nativeHandle;

  private PoseEstimator(long nativePointer) {
    nativeHandle = new NativeHandle(this, "PoseEstimator", nativePointer);
  }

  /**
   * Loads a model from memory. The bytes are copied.
   *
   * @param model The contents of a .tflite file.
   * @param skeleton What the model's heatmaps are of, in its order.
   * @param options How frames are prepared and poses found.
   * @param engine The engine that runs the model.
   * @throws SmileArException {@link StatusCode#INVALID_MODEL}: damaged, or not one image in and
   *     heatmaps (1 x height x width x keypoints) out, perhaps with offsets (twice as many).
   * @throws SmileArException {@link StatusCode#UNSUPPORTED_OP}: names the op that was not built in.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: options are out of range, or the
   *     skeleton makes no sense.
   * @throws IllegalArgumentException if {@code model} is not a direct buffer
   * @throws IllegalStateException if {@code engine} is closed
   */
  public static PoseEstimator fromBytes(ByteBuffer model, Skeleton skeleton, PoseOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    ByteBuffer nativeModel = NativeArguments.readable(model, "model");
    Objects.requireNonNull(skeleton, "skeleton");
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      return new PoseEstimator(nativeFromBytes(nativeEngine, nativeModel, skeleton, options));
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static PoseEstimator fromBytes(ByteBuffer model, Skeleton skeleton, PoseOptions options) {
    try (Engine engine = Engine.create()) {
      return fromBytes(model, skeleton, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static PoseEstimator fromBytes(ByteBuffer model, Skeleton skeleton) {
    return fromBytes(model, skeleton, new PoseOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code skeleton}. */
  public static PoseEstimator fromBytes(ByteBuffer model) {
    return fromBytes(model, new Skeleton.Builder().build());
  }

  /**
   * Loads a model from a file.
   *
   * @param path A .tflite file.
   * @param skeleton What the model's heatmaps are of, in its order.
   * @param options How frames are prepared and poses found.
   * @param engine The engine that runs the model.
   * @throws SmileArException {@link StatusCode#NOT_FOUND}: no readable file at the path.
   * @throws SmileArException {@link StatusCode#INVALID_MODEL}: damaged, or not one image in and
   *     heatmaps (1 x height x width x keypoints) out, perhaps with offsets (twice as many).
   * @throws SmileArException {@link StatusCode#UNSUPPORTED_OP}: names the op that was not built in.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: options are out of range, or the
   *     skeleton makes no sense.
   * @throws IllegalStateException if {@code engine} is closed
   */
  public static PoseEstimator fromFile(String path, Skeleton skeleton, PoseOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(skeleton, "skeleton");
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      return new PoseEstimator(nativeFromFile(nativeEngine, path, skeleton, options));
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static PoseEstimator fromFile(String path, Skeleton skeleton, PoseOptions options) {
    try (Engine engine = Engine.create()) {
      return fromFile(path, skeleton, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static PoseEstimator fromFile(String path, Skeleton skeleton) {
    return fromFile(path, skeleton, new PoseOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code skeleton}. */
  public static PoseEstimator fromFile(String path) {
    return fromFile(path, new Skeleton.Builder().build());
  }

  /**
   * Decrypts a model.
   *
   * @param bundle Where the model is.
   * @param model One of the bundle's models; empty where there is only one.
   * @param skeleton What the model's heatmaps are of, in its order.
   * @param options How frames are prepared and poses found.
   * @param engine The engine that runs the model.
   * @throws SmileArException {@link StatusCode#NOT_FOUND}: no such model in the bundle.
   * @throws SmileArException {@link StatusCode#TAMPERED}: the bundle was damaged since it was opened.
   * @throws SmileArException {@link StatusCode#INVALID_MODEL}: damaged, or not one image in and
   *     heatmaps (1 x height x width x keypoints) out, perhaps with offsets (twice as many).
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: options are out of range, or the
   *     skeleton makes no sense.
   * @throws SmileArException {@link StatusCode#UNLICENSED}: the engine has no licence, or not for
   *     this feature.
   * @throws SmileArException {@link StatusCode#LICENCE_EXPIRED}: not any more.
   * @throws SmileArException {@link StatusCode#ROLLED_BACK}: the clock was set back.
   * @throws IllegalStateException if {@code engine} or {@code bundle} is closed
   */
  public static PoseEstimator fromBundle(Bundle bundle, String model, Skeleton skeleton, PoseOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(bundle, "bundle");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(skeleton, "skeleton");
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      long nativeBundle = bundle.nativeHandle.acquire();
      try {
        return new PoseEstimator(nativeFromBundle(nativeEngine, nativeBundle, model, skeleton, options));
      } finally {
        bundle.nativeHandle.release();
      }
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static PoseEstimator fromBundle(Bundle bundle, String model, Skeleton skeleton, PoseOptions options) {
    try (Engine engine = Engine.create()) {
      return fromBundle(bundle, model, skeleton, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static PoseEstimator fromBundle(Bundle bundle, String model, Skeleton skeleton) {
    return fromBundle(bundle, model, skeleton, new PoseOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code skeleton}. */
  public static PoseEstimator fromBundle(Bundle bundle, String model) {
    return fromBundle(bundle, model, new Skeleton.Builder().build());
  }

  /** As the longer form, with the default for {@code model}. */
  public static PoseEstimator fromBundle(Bundle bundle) {
    return fromBundle(bundle, "");
  }

  /**
   * Returns the keypoints of one person, in pixels of the picture that a person sees: of the image's
   * crop region, turned and mirrored as the image says. Empty when nobody is seen.
   *
   * @param image The frame; read during the call only.
   * @param timeMs The frame's time in milliseconds, from any beginning; never before the last one.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: says what is wrong with the image,
   *     or a time before the last one.
   * @throws IllegalStateException if this object is closed
   */
  public List<Keypoint> estimate(Image image, long timeMs) {
    Objects.requireNonNull(image, "image");
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return NativeArguments.list(nativeEstimate(nativePointer, image, timeMs));
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * Forgets the frames so far.
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
   * How many keypoints a pose has.
   *
   * @throws IllegalStateException if this object is closed
   */
  public int getKeypointCount() {
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return nativeKeypointCount(nativePointer);
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

  private static native long nativeFromBytes(long engine, ByteBuffer model, Skeleton skeleton, PoseOptions options);

  private static native long nativeFromFile(long engine, String path, Skeleton skeleton, PoseOptions options);

  private static native long nativeFromBundle(long engine, long bundle, String model, Skeleton skeleton, PoseOptions options);

  private static native Keypoint[] nativeEstimate(long nativePointer, Image image, long timeMs);

  private static native void nativeReset(long nativePointer);

  private static native int nativeInputWidth(long nativePointer);

  private static native int nativeInputHeight(long nativePointer);

  private static native int nativeKeypointCount(long nativePointer);

  private static native int nativeDelegatedNodeCount(long nativePointer);

  private static native int nativeNodeCount(long nativePointer);
}
