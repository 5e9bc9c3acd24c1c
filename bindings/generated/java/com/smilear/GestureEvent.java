// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

/** What happened to a hand in this frame. */
public enum GestureEvent {
  /** Nothing new. */
  NONE(0),
  /** It is reported for the first time. */
  APPEARED(1),
  /** It shows another gesture than before. */
  CHANGED(2),
  /** It is gone, and reported for the last time. */
  LOST(3);

  /** The number that native code knows the value by. */
  final int value;

  GestureEvent(int value) {
    this.value = value;
  }

  static GestureEvent of(int value) {
    for (GestureEvent candidate : values()) {
      if (candidate.value == value) {
        return candidate;
      }
    }
    throw new IllegalArgumentException("GestureEvent " + value);
  }
}
