// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;

/**
 * Compares somebody who dances with a coach's recording of the same dance.
 *
 * <p>Thread-safe: calls from several threads take turns.
 */
public final class DanceScorer implements AutoCloseable {
  static {
    NativeLibrary.load();
  }

  final NativeHandle nativeHandle;

  private DanceScorer(long nativePointer) {
    nativeHandle = new NativeHandle(this, "DanceScorer", nativePointer);
  }

  /**
   * Reads a recording from memory. The bytes are copied.
   *
   * @param recording What a DanceRecorder saved.
   * @param skeleton What poses consist of.
   * @param options How poses are compared.
   * @param engine The engine it belongs to.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: the recording is damaged, has other
   *     keypoints than the skeleton or takes less than twice max_lag_ms and max_lead_ms, or options
   *     are out of range.
   * @throws IllegalArgumentException if {@code recording} is not a direct buffer
   * @throws IllegalStateException if {@code engine} is closed
   */
  public static DanceScorer fromBytes(ByteBuffer recording, Skeleton skeleton, DanceOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    ByteBuffer nativeRecording = NativeArguments.readable(recording, "recording");
    Objects.requireNonNull(skeleton, "skeleton");
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      return new DanceScorer(nativeFromBytes(nativeEngine, nativeRecording, skeleton, options));
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static DanceScorer fromBytes(ByteBuffer recording, Skeleton skeleton, DanceOptions options) {
    try (Engine engine = Engine.create()) {
      return fromBytes(recording, skeleton, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static DanceScorer fromBytes(ByteBuffer recording, Skeleton skeleton) {
    return fromBytes(recording, skeleton, new DanceOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code skeleton}. */
  public static DanceScorer fromBytes(ByteBuffer recording) {
    return fromBytes(recording, new Skeleton.Builder().build());
  }

  /**
   * Reads a recording from a file.
   *
   * @param path A file that a DanceRecorder saved.
   * @param skeleton What poses consist of.
   * @param options How poses are compared.
   * @param engine The engine it belongs to.
   * @throws SmileArException {@link StatusCode#NOT_FOUND}: no readable file at the path.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: the recording is damaged, has other
   *     keypoints than the skeleton or takes less than twice max_lag_ms and max_lead_ms, or options
   *     are out of range.
   * @throws IllegalStateException if {@code engine} is closed
   */
  public static DanceScorer fromFile(String path, Skeleton skeleton, DanceOptions options, Engine engine) {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(skeleton, "skeleton");
    Objects.requireNonNull(options, "options");
    long nativeEngine = engine.nativeHandle.acquire();
    try {
      return new DanceScorer(nativeFromFile(nativeEngine, path, skeleton, options));
    } finally {
      engine.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code engine}. */
  public static DanceScorer fromFile(String path, Skeleton skeleton, DanceOptions options) {
    try (Engine engine = Engine.create()) {
      return fromFile(path, skeleton, options, engine);
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static DanceScorer fromFile(String path, Skeleton skeleton) {
    return fromFile(path, skeleton, new DanceOptions.Builder().build());
  }

  /** As the longer form, with the default for {@code skeleton}. */
  public static DanceScorer fromFile(String path) {
    return fromFile(path, new Skeleton.Builder().build());
  }

  /**
   * Takes the dancer's pose, and says how the dance goes.
   *
   * @param pose The dancer; no keypoints at all: nobody is seen.
   * @param timeMs Milliseconds since the beginning of the music; never before the last one.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: another number of keypoints than
   *     the skeleton's, or a time before the last one.
   * @throws IllegalStateException if this object is closed
   */
  public DanceFeedback follow(List<Keypoint> pose, long timeMs) {
    Keypoint[] nativePose = NativeArguments.array(pose, "pose", new Keypoint[0]);
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return nativeFollow(nativePointer, nativePose, timeMs);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * One score per limb of the skeleton, over about the last second.
   *
   * @throws SmileArException {@link StatusCode#FAILED_PRECONDITION}: no frame was followed yet.
   * @throws IllegalStateException if this object is closed
   */
  public List<DanceLimb> recentLimbs() {
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return NativeArguments.list(nativeRecentLimbs(nativePointer));
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * Aligns the whole dance so far with the recording anew; what was not danced counts as 0. Following
   * can go on afterwards.
   *
   * @throws SmileArException {@link StatusCode#FAILED_PRECONDITION}: no frame was followed yet.
   * @throws IllegalStateException if this object is closed
   */
  public DanceResult finish() {
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return nativeFinish(nativePointer);
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * One score per limb of the skeleton, over the whole dance so far.
   *
   * @throws SmileArException {@link StatusCode#FAILED_PRECONDITION}: no frame was followed yet.
   * @throws IllegalStateException if this object is closed
   */
  public List<DanceLimb> finalLimbs() {
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return NativeArguments.list(nativeFinalLimbs(nativePointer));
      } finally {
        nativeHandle.release();
      }
    }
  }

  /**
   * Begins again.
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
   * How long the recording takes.
   *
   * @throws IllegalStateException if this object is closed
   */
  public long getDurationMs() {
    synchronized (nativeHandle.calls) {
      long nativePointer = nativeHandle.acquire();
      try {
        return nativeDurationMs(nativePointer);
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

  private static native long nativeFromBytes(long engine, ByteBuffer recording, Skeleton skeleton, DanceOptions options);

  private static native long nativeFromFile(long engine, String path, Skeleton skeleton, DanceOptions options);

  private static native DanceFeedback nativeFollow(long nativePointer, Keypoint[] pose, long timeMs);

  private static native DanceLimb[] nativeRecentLimbs(long nativePointer);

  private static native DanceResult nativeFinish(long nativePointer);

  private static native DanceLimb[] nativeFinalLimbs(long nativePointer);

  private static native void nativeReset(long nativePointer);

  private static native long nativeDurationMs(long nativePointer);
}
