// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Follows hands through a stream of frames and says which gesture each shows. The model runs on few
 * of the frames.
 *
 * <p>Thread-safe: calls from several threads take turns.
 */
public final class GestureTracker implements AutoCloseable {
  static {
    NativeLibrary.load();
  }

  final NativeHandle nativeHandle;

  private GestureTracker(long nativePointer) {
    nativeHandle = new NativeHandle(this, "GestureTracker", nativePointer);
  }

  /**
   * Loads a model from memory. The bytes are copied.
   *
   * @param model The contents of a .tflite file: a detection model.
   * @param labels One label per gesture; none: labels are the class numbers.
   * @param options How hands are found and followed.
   * @param engine The engine that runs the model.
   * @throws SmileArException {@link StatusCode#INVALID_MODEL}: damaged, or not one image in and boxes
   *     with scores out.
   * @throws SmileArException {@link StatusCode#UNSUPPORTED_OP}: names the op that was not built in.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: the number of labels is neither 0
   *     nor that of the classes, options are out of range, or anchors are not as many as the model's.
   * @throws IllegalArgumentException if {@code model} is not a direct buffer
   * @throws IllegalStateException if {@code engine} is closed
   */
  public static GestureTracker fromBytes(ByteBuffer model, List<String> labels, GestureOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    ByteBuffer nativeModel = NativeArguments.readable(model, "model");
    String[] nativeLabels = NativeArguments.array(labels, "labels", new String[0]);
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      return new GestureTracker(nativeFromBytes(nativeEngine, nativeModel, nativeLabels, options));
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static GestureTracker fromBytes(ByteBuffer model, List<String> labels, GestureOptions options) {
    try (Engine engine = Engine.create()) {
      return fromBytes(model, labels, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static GestureTracker fromBytes(ByteBuffer model, List<String> labels) {
    return fromBytes(model, labels, new GestureOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code labels}. */
  public static GestureTracker fromBytes(ByteBuffer model) {
    return fromBytes(model, Collections.<String>emptyList());
  }

  /**
   * Loads a model from a file.
   *
   * @param path A .tflite file: a detection model.
   * @param labels One label per gesture; none: labels are the class numbers.
   * @param options How hands are found and followed.
   * @param engine The engine that runs the model.
   * @throws SmileArException {@link StatusCode#NOT_FOUND}: no readable file at the path.
   * @throws SmileArException {@link StatusCode#INVALID_MODEL}: damaged, or not one image in and boxes
   *     with scores out.
   * @throws SmileArException {@link StatusCode#UNSUPPORTED_OP}: names the op that was not built in.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: the number of labels is neither 0
   *     nor that of the classes, options are out of range, or anchors are not as many as the model's.
   * @throws IllegalStateException if {@code engine} is closed
   */
  public static GestureTracker fromFile(String path, List<String> labels, GestureOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(path, "path");
    String[] nativeLabels = NativeArguments.array(labels, "labels", new String[0]);
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      return new GestureTracker(nativeFromFile(nativeEngine, path, nativeLabels, options));
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static GestureTracker fromFile(String path, List<String> labels, GestureOptions options) {
    try (Engine engine = Engine.create()) {
      return fromFile(path, labels, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static GestureTracker fromFile(String path, List<String> labels) {
    return fromFile(path, labels, new GestureOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code labels}. */
  public static GestureTracker fromFile(String path) {
    return fromFile(path, Collections.<String>emptyList());
  }

  /**
   * Decrypts a model and the labels packed with it.
   *
   * @param bundle Where the model is.
   * @param model One of the bundle's models; empty where there is only one.
   * @param options How hands are found and followed.
   * @param engine The engine that runs the model.
   * @throws SmileArException {@link StatusCode#NOT_FOUND}: no such model in the bundle.
   * @throws SmileArException {@link StatusCode#TAMPERED}: the bundle was damaged since it was opened.
   * @throws SmileArException {@link StatusCode#INVALID_MODEL}: damaged, or not one image in and boxes
   *     with scores out.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: options are out of range, or
   *     anchors are not as many as the model's.
   * @throws SmileArException {@link StatusCode#UNLICENSED}: the engine has no licence, or not for
   *     this feature.
   * @throws SmileArException {@link StatusCode#LICENCE_EXPIRED}: not any more.
   * @throws SmileArException {@link StatusCode#ROLLED_BACK}: the clock was set back.
   * @throws IllegalStateException if {@code engine} or {@code bundle} is closed
   */
  public static GestureTracker fromBundle(Bundle bundle, String model, GestureOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(bundle, "bundle");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      long nativeBundle = bundle.nativeHandle.acquire();
      try {
        return new GestureTracker(nativeFromBundle(nativeEngine, nativeBundle, model, options));
      } finally {
        bundle.nativeHandle.release();
      }
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static GestureTracker fromBundle(Bundle bundle, String model, GestureOptions options) {
    try (Engine engine = Engine.create()) {
      return fromBundle(bundle, model, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static GestureTracker fromBundle(Bundle bundle, String model) {
    return fromBundle(bundle, model, new GestureOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code model}. */
  public static GestureTracker fromBundle(Bundle bundle) {
    return fromBundle(bundle, "");
  }

  /**
   * Returns the hands of the next frame of a stream, by rising number; those that were lost in this
   * frame are among them.
   *
   * @param image The frame; read during the call only.
   * @param timestampUs When it was taken, in microseconds of any clock; never less than the frame
   *     before.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: says what is wrong with the image,
   *     or that time goes backwards.
   * @throws IllegalStateException if this object is closed
   */
  public List<TrackedHand> track(Image image, long timestampUs) {
    Objects.requireNonNull(image, "image");
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return NativeArguments.list(nativeTrack(nativePointer, image, timestampUs));
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * Forgets all hands, and the time; for a new stream. Numbers go on.
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
   * How many gestures the model tells apart.
   *
   * @throws IllegalStateException if this object is closed
   */
  public int getClassCount() {
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return nativeClassCount(nativePointer);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * On how many frames the model has run.
   *
   * @throws IllegalStateException if this object is closed
   */
  public long getDetectionCount() {
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return nativeDetectionCount(nativePointer);
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

  private static native long nativeFromBytes(long engine, ByteBuffer model, String[] labels, GestureOptions options);

  private static native long nativeFromFile(long engine, String path, String[] labels, GestureOptions options);

  private static native long nativeFromBundle(long engine, long bundle, String model, GestureOptions options);

  private static native TrackedHand[] nativeTrack(long nativePointer, Image image, long timestampUs);

  private static native void nativeReset(long nativePointer);

  private static native int nativeClassCount(long nativePointer);

  private static native long nativeDetectionCount(long nativePointer);
}
