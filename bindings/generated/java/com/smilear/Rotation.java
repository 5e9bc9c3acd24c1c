// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

/** Clockwise turn that makes the picture upright. */
public enum Rotation {
  /** Upright as stored. */
  DEG_0(0),
  /** A quarter turn clockwise. */
  DEG_90(90),
  /** Half a turn. */
  DEG_180(180),
  /** A quarter turn counterclockwise. */
  DEG_270(270);

  /** The number that native code knows the value by. */
  final int value;

  Rotation(int value) {
    this.value = value;
  }
}
