// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Finds things of known kinds in a camera frame, with a box around each.
 *
 * <p>Thread-safe: calls from several threads take turns.
 */
public final class ObjectDetector implements AutoCloseable {
  static {
    NativeLibrary.load();
  }

  final NativeHandle nativeHandle;

  private ObjectDetector(long nativePointer) {
    nativeHandle = new NativeHandle(this, "ObjectDetector", nativePointer);
  }

  /**
   * Loads a model from memory. The bytes are copied.
   *
   * @param model The contents of a .tflite file.
   * @param labels One label per class; none: labels are the class numbers.
   * @param options How frames are prepared and detections reported.
   * @param engine The engine that runs the model.
   * @throws SmileArException {@link StatusCode#INVALID_MODEL}: damaged, or not one image in and boxes
   *     with scores out.
   * @throws SmileArException {@link StatusCode#UNSUPPORTED_OP}: names the op that was not built in.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: the number of labels is neither 0
   *     nor that of the classes, options are out of range, or anchors are not as many as the model's.
   * @throws IllegalArgumentException if {@code model} is not a direct buffer
   * @throws IllegalStateException if {@code engine} is closed
   */
  public static ObjectDetector fromBytes(ByteBuffer model, List<String> labels, DetectorOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    ByteBuffer nativeModel = NativeArguments.readable(model, "model");
    String[] nativeLabels = NativeArguments.array(labels, "labels", new String[0]);
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      return new ObjectDetector(nativeFromBytes(nativeEngine, nativeModel, nativeLabels, options));
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static ObjectDetector fromBytes(ByteBuffer model, List<String> labels, DetectorOptions options) {
    try (Engine engine = Engine.create()) {
      return fromBytes(model, labels, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static ObjectDetector fromBytes(ByteBuffer model, List<String> labels) {
    return fromBytes(model, labels, new DetectorOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code labels}. */
  public static ObjectDetector fromBytes(ByteBuffer model) {
    return fromBytes(model, Collections.<String>emptyList());
  }

  /**
   * Loads a model from a file.
   *
   * @param path A .tflite file.
   * @param labels One label per class; none: labels are the class numbers.
   * @param options How frames are prepared and detections reported.
   * @param engine The engine that runs the model.
   * @throws SmileArException {@link StatusCode#NOT_FOUND}: no readable file at the path.
   * @throws SmileArException {@link StatusCode#INVALID_MODEL}: damaged, or not one image in and boxes
   *     with scores out.
   * @throws SmileArException {@link StatusCode#UNSUPPORTED_OP}: names the op that was not built in.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: the number of labels is neither 0
   *     nor that of the classes, options are out of range, or anchors are not as many as the model's.
   * @throws IllegalStateException if {@code engine} is closed
   */
  public static ObjectDetector fromFile(String path, List<String> labels, DetectorOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(path, "path");
    String[] nativeLabels = NativeArguments.array(labels, "labels", new String[0]);
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      return new ObjectDetector(nativeFromFile(nativeEngine, path, nativeLabels, options));
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static ObjectDetector fromFile(String path, List<String> labels, DetectorOptions options) {
    try (Engine engine = Engine.create()) {
      return fromFile(path, labels, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static ObjectDetector fromFile(String path, List<String> labels) {
    return fromFile(path, labels, new DetectorOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code labels}. */
  public static ObjectDetector fromFile(String path) {
    return fromFile(path, Collections.<String>emptyList());
  }

  /**
   * Decrypts a model and the labels packed with it.
   *
   * @param bundle Where the model is.
   * @param model One of the bundle's models; empty where there is only one.
   * @param options How frames are prepared and detections reported.
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
  public static ObjectDetector fromBundle(Bundle bundle, String model, DetectorOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(bundle, "bundle");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      long nativeBundle = bundle.nativeHandle.acquire();
      try {
        return new ObjectDetector(nativeFromBundle(nativeEngine, nativeBundle, model, options));
      } finally {
        bundle.nativeHandle.release();
      }
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static ObjectDetector fromBundle(Bundle bundle, String model, DetectorOptions options) {
    try (Engine engine = Engine.create()) {
      return fromBundle(bundle, model, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static ObjectDetector fromBundle(Bundle bundle, String model) {
    return fromBundle(bundle, model, new DetectorOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code model}. */
  public static ObjectDetector fromBundle(Bundle bundle) {
    return fromBundle(bundle, "");
  }

  /**
   * Returns what the frame shows, best first.
   *
   * @param image The frame; read during the call only.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: says what is wrong with the image.
   * @throws IllegalStateException if this object is closed
   */
  public List<Detection> detect(Image image) {
    Objects.requireNonNull(image, "image");
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return NativeArguments.list(nativeDetect(nativePointer, image));
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
   * How many classes the model tells apart, without background.
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

  private static native long nativeFromBytes(long engine, ByteBuffer model, String[] labels, DetectorOptions options);

  private static native long nativeFromFile(long engine, String path, String[] labels, DetectorOptions options);

  private static native long nativeFromBundle(long engine, long bundle, String model, DetectorOptions options);

  private static native Detection[] nativeDetect(long nativePointer, Image image);

  private static native int nativeInputWidth(long nativePointer);

  private static native int nativeInputHeight(long nativePointer);

  private static native int nativeClassCount(long nativePointer);

  private static native int nativeDelegatedNodeCount(long nativePointer);

  private static native int nativeNodeCount(long nativePointer);
}
