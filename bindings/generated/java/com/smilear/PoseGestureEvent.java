// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

/** What a frame changed about a gesture. */
public enum PoseGestureEvent {
  /** Nothing. */
  NONE(0),
  /** The body shows the gesture now. */
  STARTED(1),
  /** The body shows the gesture no more. */
  ENDED(2);

  /** The number that native code knows the value by. */
  final int value;

  PoseGestureEvent(int value) {
    this.value = value;
  }

  static PoseGestureEvent of(int value) {
    for (PoseGestureEvent candidate : values()) {
      if (candidate.value == value) {
        return candidate;
      }
    }
    throw new IllegalArgumentException("PoseGestureEvent " + value);
  }
}
