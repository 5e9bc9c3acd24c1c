// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.List;
import java.util.Objects;

/**
 * Says which of the known gestures a body shows, frame by frame.
 *
 * <p>Thread-safe: calls from several threads take turns.
 */
public final class PoseGestureMatcher implements AutoCloseable {
  static {
    NativeLibrary.load();
  }

  final NativeHandle nativeHandle;

  private PoseGestureMatcher(long nativePointer) {
    nativeHandle = new NativeHandle(this, "PoseGestureMatcher", nativePointer);
  }

  /**
   * Makes a matcher.
   *
   * @param skeleton What poses consist of.
   * @param options How poses are compared.
   * @param engine The engine it belongs to.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: options are out of range, the
   *     skeleton makes no sense, or it lacks a keypoint of the built-in gestures.
   * @throws IllegalStateException if {@code engine} is closed
   */
  public static PoseGestureMatcher create(Skeleton skeleton, PoseGestureOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(skeleton, "skeleton");
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      return new PoseGestureMatcher(nativeCreate(nativeEngine, skeleton, options));
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static PoseGestureMatcher create(Skeleton skeleton, PoseGestureOptions options) {
    try (Engine engine = Engine.create()) {
      return create(skeleton, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static PoseGestureMatcher create(Skeleton skeleton) {
    return create(skeleton, new PoseGestureOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code skeleton}. */
  public static PoseGestureMatcher create() {
    return create(new Skeleton.Builder().build());
  }

  /**
   * Adds a gesture from one pose that shows it, or replaces the one of that name. What is not seen in
   * the example is no part of the gesture.
   *
   * @param name What matches will be called.
   * @param example The pose.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: there is no name, or fewer than two
   *     bones are seen.
   * @throws IllegalStateException if this object is closed
   */
  public void add(String name, List<Keypoint> example) {
    Objects.requireNonNull(name, "name");
    Keypoint[] nativeExample = NativeArguments.array(example, "example", new Keypoint[0]);
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        nativeAdd(nativePointer, name, nativeExample);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * Removes a gesture.
   *
   * @param name The gesture's name.
   * @throws SmileArException {@link StatusCode#NOT_FOUND}: there is no gesture of that name.
   * @throws IllegalStateException if this object is closed
   */
  public void remove(String name) {
    Objects.requireNonNull(name, "name");
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        nativeRemove(nativePointer, name);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * The gestures' names, in the order they were added.
   *
   * @throws IllegalStateException if this object is closed
   */
  public List<String> getNames() {
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return NativeArguments.list(nativeNames(nativePointer));
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * Returns one match per gesture, best first; ties by the order they were added.
   *
   * @param pose The body; no keypoints at all: nobody is seen.
   * @param timeMs The frame's time in milliseconds, from any beginning; never before the last one.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: another number of keypoints than
   *     the skeleton's, or a time before the last one.
   * @throws IllegalStateException if this object is closed
   */
  public List<PoseGestureMatch> match(List<Keypoint> pose, long timeMs) {
    Keypoint[] nativePose = NativeArguments.array(pose, "pose", new Keypoint[0]);
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return NativeArguments.list(nativeMatch(nativePointer, nativePose, timeMs));
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * Forgets the frames so far, and keeps the gestures.
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

  /** Frees native memory once no call uses it; does nothing the second time. */
  @Override
  public void close() {
    nativeHandle.close();
  }

  private static native long nativeCreate(long engine, Skeleton skeleton, PoseGestureOptions options);

  private static native void nativeAdd(long nativePointer, String name, Keypoint[] example);

  private static native void nativeRemove(long nativePointer, String name);

  private static native String[] nativeNames(long nativePointer);

  private static native PoseGestureMatch[] nativeMatch(long nativePointer, Keypoint[] pose, long timeMs);

  private static native void nativeReset(long nativePointer);
}
