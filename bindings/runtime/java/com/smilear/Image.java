package com.smilear;

import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * A view of somebody else's pixels: nothing is copied.
 *
 * <p>Buffers must be direct, and what they hold must stay as it is while a call that was given the image
 * runs. The pixels of a buffer are those from its position to its limit at the time the image is made.
 * Sizes and strides are checked by the call that is given the image; it throws {@link SmileArException}
 * with {@link StatusCode#INVALID_ARGUMENT} for a buffer that is too small. As cameras do, the last row may
 * end right after its last pixel, and an interleaved chroma plane may be one byte short.
 *
 * <p>Immutable and thread-safe.
 */
public final class Image {
  /** One plane of an image. */
  public static final class Plane {
    final ByteBuffer data;
    final int rowStride;
    final int pixelStride;

    /**
     * @param data a direct buffer; its bytes from position to limit
     * @param rowStride bytes from one row to the next
     * @param pixelStride bytes from one sample to the next; 0 means tightly packed for the format
     * @throws IllegalArgumentException if the buffer is not direct
     */
    public Plane(ByteBuffer data, int rowStride, int pixelStride) {
      this.data = NativeArguments.readable(data, "data");
      this.rowStride = rowStride;
      this.pixelStride = pixelStride;
    }
  }

  // Native code reads all of these.
  final PixelFormat format;
  final int width;
  final int height;
  final Plane[] planes;
  final Rotation rotation;
  final boolean mirrored;
  final YuvMatrix matrix;
  final YuvRange range;
  final Rect crop;

  /** An upright image of any format: one plane per plane of the format, in its order. */
  public Image(PixelFormat format, int width, int height, Plane... planes) {
    this(
        Objects.requireNonNull(format, "format"),
        width,
        height,
        checked(planes),
        Rotation.DEG_0,
        false,
        YuvMatrix.BT601,
        YuvRange.FULL,
        new Rect(0, 0, 0, 0));
  }

  private Image(
      PixelFormat format,
      int width,
      int height,
      Plane[] planes,
      Rotation rotation,
      boolean mirrored,
      YuvMatrix matrix,
      YuvRange range,
      Rect crop) {
    this.format = format;
    this.width = width;
    this.height = height;
    this.planes = planes;
    this.rotation = rotation;
    this.mirrored = mirrored;
    this.matrix = matrix;
    this.range = range;
    this.crop = crop;
  }

  private static Plane[] checked(Plane[] planes) {
    if (planes.length < 1 || planes.length > 3) {
      throw new IllegalArgumentException("an image has one to three planes, not " + planes.length);
    }
    Plane[] copy = planes.clone();
    for (Plane plane : copy) {
      Objects.requireNonNull(plane, "planes");
    }
    return copy;
  }

  /** Rows of red, green, blue, alpha without padding, as {@code Bitmap.copyPixelsToBuffer} writes them. */
  public static Image fromRgba(ByteBuffer pixels, int width, int height) {
    return packed(PixelFormat.RGBA8888, pixels, width, height, 4);
  }

  /** Rows of red, green, blue without padding. */
  public static Image fromRgb(ByteBuffer pixels, int width, int height) {
    return packed(PixelFormat.RGB888, pixels, width, height, 3);
  }

  /** Rows of brightness without padding. */
  public static Image fromGray(ByteBuffer pixels, int width, int height) {
    return packed(PixelFormat.GRAY8, pixels, width, height, 1);
  }

  /** The old camera API's preview format: Y, then V and U interleaved, without padding. */
  public static Image fromNv21(ByteBuffer pixels, int width, int height) {
    ByteBuffer all = NativeArguments.readable(pixels, "pixels");
    int chromaStride = 2 * half(width);
    return new Image(
        PixelFormat.NV21,
        width,
        height,
        new Plane(part(all, 0, (long) width * height), width, 1),
        new Plane(part(all, (long) width * height, Long.MAX_VALUE), chromaStride, 2));
  }

  /**
   * Android's {@code YUV_420_888}: the three planes of a camera image with the strides it reports.
   */
  public static Image fromYuv420(
      ByteBuffer y,
      int yRowStride,
      ByteBuffer u,
      ByteBuffer v,
      int uvRowStride,
      int uvPixelStride,
      int width,
      int height) {
    return new Image(
        PixelFormat.I420,
        width,
        height,
        new Plane(y, yRowStride, 1),
        new Plane(u, uvRowStride, uvPixelStride),
        new Plane(v, uvRowStride, uvPixelStride));
  }

  /** The same pixels, to be turned clockwise by {@code rotation} to be upright. */
  public Image withRotation(Rotation rotation) {
    Objects.requireNonNull(rotation, "rotation");
    return new Image(format, width, height, planes, rotation, mirrored, matrix, range, crop);
  }

  /** The same pixels, flipped left to right after the rotation when true (front camera). */
  public Image withMirrored(boolean mirrored) {
    return new Image(format, width, height, planes, rotation, mirrored, matrix, range, crop);
  }

  /** The same pixels, their YUV values understood by another standard. */
  public Image withColors(YuvMatrix matrix, YuvRange range) {
    Objects.requireNonNull(matrix, "matrix");
    Objects.requireNonNull(range, "range");
    return new Image(format, width, height, planes, rotation, mirrored, matrix, range, crop);
  }

  /** A region of the same pixels, in coordinates of the stored (not yet rotated) image. */
  public Image withCrop(Rect crop) {
    Objects.requireNonNull(crop, "crop");
    return new Image(format, width, height, planes, rotation, mirrored, matrix, range, crop);
  }

  private static Image packed(PixelFormat format, ByteBuffer pixels, int width, int height, int bytes) {
    return new Image(format, width, height, new Plane(pixels, bytes * width, bytes));
  }

  private static int half(int size) {
    return size / 2 + size % 2;
  }

  /** The bytes from {@code start} to {@code end} as far as there are any; the call checks sizes. */
  private static ByteBuffer part(ByteBuffer all, long start, long end) {
    ByteBuffer part = all.duplicate();
    int size = all.capacity();
    int first = (int) Math.max(0, Math.min(start, size));
    part.position(first);
    part.limit((int) Math.max(first, Math.min(end, size)));
    return part;
  }
}
