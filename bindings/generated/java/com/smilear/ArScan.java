// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Recognises which of a fixed set of pictures (logos, posters, cards) a camera frame shows.
 *
 * <p>Thread-safe: calls from several threads take turns.
 */
public final class ArScan implements AutoCloseable {
  static {
    NativeLibrary.load();
  }

  final NativeHandle nativeHandle;

  private ArScan(long nativePointer) {
    nativeHandle = new NativeHandle(this, "ArScan", nativePointer);
  }

  /**
   * Loads a model from memory. The bytes are copied.
   *
   * @param model The contents of a .tflite file.
   * @param labels One label per class; none: labels are the class numbers.
   * @param options How frames are prepared and matches reported.
   * @param engine The engine that runs the model.
   * @throws SmileArException {@link StatusCode#INVALID_MODEL}: damaged, or not one image (1 x H x W x
   *     3; float32, int8 or uint8) in and one vector of scores out.
   * @throws SmileArException {@link StatusCode#UNSUPPORTED_OP}: names the op that was not built in.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: the number of labels is neither 0
   *     nor that of the classes, or options are out of range.
   * @throws SmileArException {@link StatusCode#UNLICENSED}: the engine has no licence for this
   *     feature, in products that ask for one.
   * @throws SmileArException {@link StatusCode#LICENCE_EXPIRED}: not any more.
   * @throws SmileArException {@link StatusCode#ROLLED_BACK}: the clock was set back.
   * @throws IllegalArgumentException if {@code model} is not a direct buffer
   * @throws IllegalStateException if {@code engine} is closed
   */
  public static ArScan fromBytes(ByteBuffer model, List<String> labels, ScanOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    ByteBuffer nativeModel = NativeArguments.readable(model, "model");
    String[] nativeLabels = NativeArguments.array(labels, "labels", new String[0]);
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      return new ArScan(nativeFromBytes(nativeEngine, nativeModel, nativeLabels, options));
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static ArScan fromBytes(ByteBuffer model, List<String> labels, ScanOptions options) {
    try (Engine engine = Engine.create()) {
      return fromBytes(model, labels, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static ArScan fromBytes(ByteBuffer model, List<String> labels) {
    return fromBytes(model, labels, new ScanOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code labels}. */
  public static ArScan fromBytes(ByteBuffer model) {
    return fromBytes(model, Collections.<String>emptyList());
  }

  /**
   * Loads a model from a file.
   *
   * @param path A .tflite file.
   * @param labels One label per class; none: labels are the class numbers.
   * @param options How frames are prepared and matches reported.
   * @param engine The engine that runs the model.
   * @throws SmileArException {@link StatusCode#NOT_FOUND}: no readable file at the path.
   * @throws SmileArException {@link StatusCode#INVALID_MODEL}: damaged, or not one image (1 x H x W x
   *     3; float32, int8 or uint8) in and one vector of scores out.
   * @throws SmileArException {@link StatusCode#UNSUPPORTED_OP}: names the op that was not built in.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: the number of labels is neither 0
   *     nor that of the classes, or options are out of range.
   * @throws SmileArException {@link StatusCode#UNLICENSED}: the engine has no licence for this
   *     feature, in products that ask for one.
   * @throws SmileArException {@link StatusCode#LICENCE_EXPIRED}: not any more.
   * @throws SmileArException {@link StatusCode#ROLLED_BACK}: the clock was set back.
   * @throws IllegalStateException if {@code engine} is closed
   */
  public static ArScan fromFile(String path, List<String> labels, ScanOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(path, "path");
    String[] nativeLabels = NativeArguments.array(labels, "labels", new String[0]);
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      return new ArScan(nativeFromFile(nativeEngine, path, nativeLabels, options));
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static ArScan fromFile(String path, List<String> labels, ScanOptions options) {
    try (Engine engine = Engine.create()) {
      return fromFile(path, labels, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static ArScan fromFile(String path, List<String> labels) {
    return fromFile(path, labels, new ScanOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code labels}. */
  public static ArScan fromFile(String path) {
    return fromFile(path, Collections.<String>emptyList());
  }

  /**
   * Decrypts a model and the labels packed with it.
   *
   * @param bundle Where the model is.
   * @param model One of the bundle's models; empty where there is only one.
   * @param options How frames are prepared and matches reported.
   * @param engine The engine that runs the model.
   * @throws SmileArException {@link StatusCode#NOT_FOUND}: no such model in the bundle.
   * @throws SmileArException {@link StatusCode#TAMPERED}: the bundle was damaged since it was opened.
   * @throws SmileArException {@link StatusCode#INVALID_MODEL}: not one image (1 x H x W x 3; float32,
   *     int8 or uint8) in and one vector of scores out.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: options are out of range.
   * @throws SmileArException {@link StatusCode#UNLICENSED}: the engine has no licence, or not for
   *     this feature.
   * @throws SmileArException {@link StatusCode#LICENCE_EXPIRED}: not any more.
   * @throws SmileArException {@link StatusCode#ROLLED_BACK}: the clock was set back.
   * @throws IllegalStateException if {@code engine} or {@code bundle} is closed
   */
  public static ArScan fromBundle(Bundle bundle, String model, ScanOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(bundle, "bundle");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      long nativeBundle = bundle.nativeHandle.acquire();
      try {
        return new ArScan(nativeFromBundle(nativeEngine, nativeBundle, model, options));
      } finally {
        bundle.nativeHandle.release();
      }
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static ArScan fromBundle(Bundle bundle, String model, ScanOptions options) {
    try (Engine engine = Engine.create()) {
      return fromBundle(bundle, model, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static ArScan fromBundle(Bundle bundle, String model) {
    return fromBundle(bundle, model, new ScanOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code model}. */
  public static ArScan fromBundle(Bundle bundle) {
    return fromBundle(bundle, "");
  }

  /**
   * Returns at most {@code maxResults} matches, best first; ties by lower index.
   *
   * @param image The frame; read during the call only.
   * @param maxResults At least 1.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: says what is wrong with the image:
   *     a plane too small, a size or stride out of range.
   * @throws IllegalStateException if this object is closed
   */
  public List<ScanMatch> classify(Image image, int maxResults) {
    Objects.requireNonNull(image, "image");
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return NativeArguments.list(nativeClassify(nativePointer, image, maxResults));
      } finally {
        nativeHandle.release();
      }
    }
  }

  /** As the longer form, with the default for {@code maxResults}. */
  public List<ScanMatch> classify(Image image) {
    return classify(image, 1);
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
   * How many classes the model tells apart.
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

  private static native long nativeFromBytes(long engine, ByteBuffer model, String[] labels, ScanOptions options);

  private static native long nativeFromFile(long engine, String path, String[] labels, ScanOptions options);

  private static native long nativeFromBundle(long engine, long bundle, String model, ScanOptions options);

  private static native ScanMatch[] nativeClassify(long nativePointer, Image image, int maxResults);

  private static native int nativeInputWidth(long nativePointer);

  private static native int nativeInputHeight(long nativePointer);

  private static native int nativeClassCount(long nativePointer);

  private static native int nativeDelegatedNodeCount(long nativePointer);

  private static native int nativeNodeCount(long nativePointer);
}
