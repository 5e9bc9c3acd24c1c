// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

/** How a frame is fitted to the model's input. */
public enum ActionFit {
  /** The largest centred rectangle with the input's proportions. */
  CENTER_CROP(0),
  /** The whole frame, proportions lost. */
  STRETCH(1);

  /** The number that native code knows the value by. */
  final int value;

  ActionFit(int value) {
    this.value = value;
  }
}
