// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * A place in the upright picture: edges as shares of its width and height, 0..1 inside it.
 *
 * <p>Immutable.
 */
public final class Box {
  final float left;
  final float top;
  final float right;
  final float bottom;

  Box(float left, float top, float right, float bottom) {
    this.left = left;
    this.top = top;
    this.right = right;
    this.bottom = bottom;
  }

  /** Left edge. */
  public float getLeft() {
    return left;
  }

  /** Upper edge. */
  public float getTop() {
    return top;
  }

  /** Right edge. */
  public float getRight() {
    return right;
  }

  /** Lower edge. */
  public float getBottom() {
    return bottom;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Box)) {
      return false;
    }
    Box that = (Box) other;
    return Float.compare(left, that.left) == 0
        && Float.compare(top, that.top) == 0
        && Float.compare(right, that.right) == 0
        && Float.compare(bottom, that.bottom) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(left, top, right, bottom);
  }

  @Override
  public String toString() {
    return "Box{left=" + left
        + ", top=" + top
        + ", right=" + right
        + ", bottom=" + bottom
        + "}";
  }
}
