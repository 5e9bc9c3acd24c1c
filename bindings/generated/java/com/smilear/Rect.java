// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * A region in pixels of the stored (not yet rotated) image; width 0 means the whole image.
 *
 * <p>Immutable.
 */
public final class Rect {
  final int x;
  final int y;
  final int width;
  final int height;

  /**
   * Takes the fields in order.
   *
   * @param x Left edge.
   * @param y Upper edge.
   * @param width Columns; 0 means the whole image.
   * @param height Rows.
   */
  public Rect(int x, int y, int width, int height) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
  }

  /** Left edge. */
  public int getX() {
    return x;
  }

  /** Upper edge. */
  public int getY() {
    return y;
  }

  /** Columns; 0 means the whole image. */
  public int getWidth() {
    return width;
  }

  /** Rows. */
  public int getHeight() {
    return height;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Rect)) {
      return false;
    }
    Rect that = (Rect) other;
    return x == that.x
        && y == that.y
        && width == that.width
        && height == that.height;
  }

  @Override
  public int hashCode() {
    return Objects.hash(x, y, width, height);
  }

  @Override
  public String toString() {
    return "Rect{x=" + x
        + ", y=" + y
        + ", width=" + width
        + ", height=" + height
        + "}";
  }
}
