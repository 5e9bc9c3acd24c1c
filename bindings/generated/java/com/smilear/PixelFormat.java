// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

/** How the pixels of an image are stored. */
public enum PixelFormat {
  /** Four bytes: red, green, blue, alpha. */
  RGBA8888(0),
  /** Four bytes: blue, green, red, alpha. */
  BGRA8888(1),
  /** Three bytes: red, green, blue. */
  RGB888(2),
  /** Plane 0: Y; plane 1: V and U interleaved, half size. */
  NV21(3),
  /** Plane 0: Y; plane 1: U and V interleaved, half size. */
  NV12(4),
  /** Planes Y, U, V; also Android's YUV_420_888 with any pixel stride. */
  I420(5),
  /** One byte of brightness. */
  GRAY8(6);

  /** The number that native code knows the value by. */
  final int value;

  PixelFormat(int value) {
    this.value = value;
  }
}
