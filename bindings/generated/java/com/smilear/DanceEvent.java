// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

/** What a frame changed. */
public enum DanceEvent {
  /** Nothing. */
  NONE(0),
  /** The dancer has followed closely for a while. */
  STREAK_STARTED(1),
  /** The score has been 20 below streak_score for half a second, or the dance is over. */
  STREAK_ENDED(2);

  /** The number that native code knows the value by. */
  final int value;

  DanceEvent(int value) {
    this.value = value;
  }

  static DanceEvent of(int value) {
    for (DanceEvent candidate : values()) {
      if (candidate.value == value) {
        return candidate;
      }
    }
    throw new IllegalArgumentException("DanceEvent " + value);
  }
}
