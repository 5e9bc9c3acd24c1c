// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Recognises what happens over the frames of a stream, with a model that takes the last frames
 * together, or one at a time with a state.
 *
 * <p>Thread-safe: calls from several threads take turns.
 */
public final class ActionClassifier implements AutoCloseable {
  static {
    NativeLibrary.load();
  }

  final NativeHandle nativeHandle;

  private ActionClassifier(long nativePointer) {
    nativeHandle = new NativeHandle(this, "ActionClassifier", nativePointer);
  }

  /**
   * Loads a model from memory. The bytes are copied.
   *
   * @param model The contents of a .tflite file.
   * @param labels One label per class; none: labels are the class numbers.
   * @param options Which frames are looked at, and how the model's output is read.
   * @param engine The engine that runs the model.
   * @throws SmileArException {@link StatusCode#INVALID_MODEL}: damaged, or not a clip (or a frame and
   *     states) in and one vector of scores out.
   * @throws SmileArException {@link StatusCode#UNSUPPORTED_OP}: names the op that was not built in.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: the number of labels is neither 0
   *     nor that of the classes, or options are out of range.
   * @throws IllegalArgumentException if {@code model} is not a direct buffer
   * @throws IllegalStateException if {@code engine} is closed
   */
  public static ActionClassifier fromBytes(ByteBuffer model, List<String> labels, ActionOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    ByteBuffer nativeModel = NativeArguments.readable(model, "model");
    String[] nativeLabels = NativeArguments.array(labels, "labels", new String[0]);
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      return new ActionClassifier(nativeFromBytes(nativeEngine, nativeModel, nativeLabels, options));
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static ActionClassifier fromBytes(ByteBuffer model, List<String> labels, ActionOptions options) {
    try (Engine engine = Engine.create()) {
      return fromBytes(model, labels, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static ActionClassifier fromBytes(ByteBuffer model, List<String> labels) {
    return fromBytes(model, labels, new ActionOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code labels}. */
  public static ActionClassifier fromBytes(ByteBuffer model) {
    return fromBytes(model, Collections.<String>emptyList());
  }

  /**
   * Loads a model from a file.
   *
   * @param path A .tflite file.
   * @param labels One label per class; none: labels are the class numbers.
   * @param options Which frames are looked at, and how the model's output is read.
   * @param engine The engine that runs the model.
   * @throws SmileArException {@link StatusCode#NOT_FOUND}: no readable file at the path.
   * @throws SmileArException {@link StatusCode#INVALID_MODEL}: damaged, or not a clip (or a frame and
   *     states) in and one vector of scores out.
   * @throws SmileArException {@link StatusCode#UNSUPPORTED_OP}: names the op that was not built in.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: the number of labels is neither 0
   *     nor that of the classes, or options are out of range.
   * @throws IllegalStateException if {@code engine} is closed
   */
  public static ActionClassifier fromFile(String path, List<String> labels, ActionOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(path, "path");
    String[] nativeLabels = NativeArguments.array(labels, "labels", new String[0]);
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      return new ActionClassifier(nativeFromFile(nativeEngine, path, nativeLabels, options));
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static ActionClassifier fromFile(String path, List<String> labels, ActionOptions options) {
    try (Engine engine = Engine.create()) {
      return fromFile(path, labels, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static ActionClassifier fromFile(String path, List<String> labels) {
    return fromFile(path, labels, new ActionOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code labels}. */
  public static ActionClassifier fromFile(String path) {
    return fromFile(path, Collections.<String>emptyList());
  }

  /**
   * Decrypts a model and the labels packed with it.
   *
   * @param bundle Where the model is.
   * @param model One of the bundle's models; empty where there is only one.
   * @param options Which frames are looked at, and how the model's output is read.
   * @param engine The engine that runs the model.
   * @throws SmileArException {@link StatusCode#NOT_FOUND}: no such model in the bundle.
   * @throws SmileArException {@link StatusCode#TAMPERED}: the bundle was damaged since it was opened.
   * @throws SmileArException {@link StatusCode#INVALID_MODEL}: damaged, or not a clip (or a frame and
   *     states) in and one vector of scores out.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: options are out of range.
   * @throws SmileArException {@link StatusCode#UNLICENSED}: the engine has no licence, or not for
   *     this feature.
   * @throws SmileArException {@link StatusCode#LICENCE_EXPIRED}: not any more.
   * @throws SmileArException {@link StatusCode#ROLLED_BACK}: the clock was set back.
   * @throws IllegalStateException if {@code engine} or {@code bundle} is closed
   */
  public static ActionClassifier fromBundle(Bundle bundle, String model, ActionOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(bundle, "bundle");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      long nativeBundle = bundle.nativeHandle.acquire();
      try {
        return new ActionClassifier(nativeFromBundle(nativeEngine, nativeBundle, model, options));
      } finally {
        bundle.nativeHandle.release();
      }
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static ActionClassifier fromBundle(Bundle bundle, String model, ActionOptions options) {
    try (Engine engine = Engine.create()) {
      return fromBundle(bundle, model, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static ActionClassifier fromBundle(Bundle bundle, String model) {
    return fromBundle(bundle, model, new ActionOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code model}. */
  public static ActionClassifier fromBundle(Bundle bundle) {
    return fromBundle(bundle, "");
  }

  /**
   * Takes the next frame of a stream and returns what the model said last, best first; nothing until
   * a first clip is whole.
   *
   * @param image The frame; read during the call only.
   * @param timeMs When it was taken, in milliseconds of any clock; never less than the frame before.
   * @param maxResults At most so many, at least 1.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: says what is wrong with the image,
   *     that max_results is below 1, or that time goes backwards.
   * @throws IllegalStateException if this object is closed
   */
  public List<ActionMatch> classify(Image image, long timeMs, int maxResults) {
    Objects.requireNonNull(image, "image");
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return NativeArguments.list(nativeClassify(nativePointer, image, timeMs, maxResults));
      } finally {
        nativeHandle.release();
      }
    }
  }

  /** As the longer form, with the default for {@code maxResults}. */
  public List<ActionMatch> classify(Image image, long timeMs) {
    return classify(image, timeMs, 3);
  }

  /**
   * Forgets the frames so far, and the time; for a new stream.
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
   * Frames in a clip; 1 for a model with a state.
   *
   * @throws IllegalStateException if this object is closed
   */
  public int getClipLength() {
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return nativeClipLength(nativePointer);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * How many actions the model tells apart.
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
  public long getRunCount() {
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return nativeRunCount(nativePointer);
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

  private static native long nativeFromBytes(long engine, ByteBuffer model, String[] labels, ActionOptions options);

  private static native long nativeFromFile(long engine, String path, String[] labels, ActionOptions options);

  private static native long nativeFromBundle(long engine, long bundle, String model, ActionOptions options);

  private static native ActionMatch[] nativeClassify(long nativePointer, Image image, long timeMs, int maxResults);

  private static native void nativeReset(long nativePointer);

  private static native int nativeInputWidth(long nativePointer);

  private static native int nativeInputHeight(long nativePointer);

  private static native int nativeClipLength(long nativePointer);

  private static native int nativeClassCount(long nativePointer);

  private static native long nativeRunCount(long nativePointer);

  private static native int nativeDelegatedNodeCount(long nativePointer);

  private static native int nativeNodeCount(long nativePointer);
}
