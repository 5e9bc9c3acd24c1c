// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

/** Which standard turns YUV into RGB. */
public enum YuvMatrix {
  /** ITU-R BT.601: JPEG and most cameras. */
  BT601(0),
  /** ITU-R BT.709: high-definition video. */
  BT709(1);

  /** The number that native code knows the value by. */
  final int value;

  YuvMatrix(int value) {
    this.value = value;
  }
}
