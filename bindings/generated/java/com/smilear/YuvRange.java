// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

/** Which part of 0..255 the YUV samples use. */
public enum YuvRange {
  /** Y in 16..235, chroma in 16..240. */
  LIMITED(0),
  /** All of 0..255: JPEG and Android cameras. */
  FULL(1);

  /** The number that native code knows the value by. */
  final int value;

  YuvRange(int value) {
    this.value = value;
  }
}
