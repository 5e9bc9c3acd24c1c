// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.List;
import java.util.Objects;

/**
 * Writes a coach's poses to a file, for a DanceScorer to compare with.
 *
 * <p>Thread-safe: calls from several threads take turns.
 */
public final class DanceRecorder implements AutoCloseable {
  static {
    NativeLibrary.load();
  }

  final NativeHandle nativeHandle;

  private DanceRecorder(long nativePointer) {
    nativeHandle = new NativeHandle(this, "DanceRecorder", nativePointer);
  }

  /**
   * Makes a recorder.
   *
   * @param skeleton What poses consist of.
   * @param engine The engine it belongs to.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: the skeleton makes no sense.
   * @throws IllegalStateException if {@code engine} is closed
   */
  public static DanceRecorder create(Skeleton skeleton, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(skeleton, "skeleton");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      return new DanceRecorder(nativeCreate(nativeEngine, skeleton));
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static DanceRecorder create(Skeleton skeleton) {
    try (Engine engine = Engine.create()) {
      return create(skeleton, engine);
    }
  }

  /** As the longer form, with the default for {@code skeleton}. */
  public static DanceRecorder create() {
    return create(new Skeleton.Builder().build());
  }

  /**
   * Appends a frame.
   *
   * @param pose The coach; no keypoints at all: nobody is seen.
   * @param timeMs Milliseconds since the beginning of the music; after the last frame's.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: another number of keypoints than
   *     the skeleton's, or a time that is not after the last one or beyond 20 minutes.
   * @throws IllegalStateException if this object is closed
   */
  public void add(List<Keypoint> pose, long timeMs) {
    Keypoint[] nativePose = NativeArguments.array(pose, "pose", new Keypoint[0]);
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        nativeAdd(nativePointer, nativePose, timeMs);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * How many frames there are.
   *
   * @throws IllegalStateException if this object is closed
   */
  public int getFrameCount() {
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return nativeFrameCount(nativePointer);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * Writes all frames so far; a file that is there is replaced, in one step.
   *
   * @param path Where to write.
   * @throws SmileArException {@link StatusCode#NOT_FOUND}: the path cannot be written.
   * @throws SmileArException {@link StatusCode#FAILED_PRECONDITION}: there are no frames.
   * @throws IllegalStateException if this object is closed
   */
  public void save(String path) {
    Objects.requireNonNull(path, "path");
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        nativeSave(nativePointer, path);
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

  private static native long nativeCreate(long engine, Skeleton skeleton);

  private static native void nativeAdd(long nativePointer, Keypoint[] pose, long timeMs);

  private static native int nativeFrameCount(long nativePointer);

  private static native void nativeSave(long nativePointer, String path);
}
