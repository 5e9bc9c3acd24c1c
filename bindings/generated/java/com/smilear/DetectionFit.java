// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

/** How a frame is fitted to a detection model's input. */
public enum DetectionFit {
  /** The whole frame; proportions are lost. */
  STRETCH(0),
  /** The largest centred rectangle with the input's proportions. */
  CENTER_CROP(1);

  /** The number that native code knows the value by. */
  final int value;

  DetectionFit(int value) {
    this.value = value;
  }
}
