package com.smilear;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Every type in every place, from Java. Ends with exit code 0 and "ok", or with a stack trace. */
public final class Coverall {
  private Coverall() {}

  public static void main(String[] arguments) throws Exception {
    try (Palette palette = Palette.create(5);
        Painter painter = Painter.withPalette(null, Arrays.asList("a", "\uD83D\uDE00"), palette)) {
      defaults(painter);
      everything(painter);
      sums(painter, palette);
      buffers(painter);
      results(painter);
      failures(painter);
      images(painter);
    }
    palettes();
    closingRaces();
    System.out.println("ok");
  }

  private static void check(boolean holds) {
    if (!holds) {
      throw new AssertionError();
    }
  }

  private interface Action {
    void run() throws Exception;
  }

  private static <T extends Throwable> T fails(Class<T> type, Action action) {
    try {
      action.run();
    } catch (Throwable error) {
      if (type.isInstance(error)) {
        return type.cast(error);
      }
      throw new AssertionError(error);
    }
    throw new AssertionError(type + " was not thrown");
  }

  private static void same(Painter painter, Everything value) {
    Everything back = painter.echo(value);
    check(back != value && back.equals(value) && back.hashCode() == value.hashCode());
    check(back.toString().equals(value.toString()));
  }

  private static void defaults(Painter painter) {
    Everything value = new Everything.Builder(new Point(1, -2)).build();
    check(value.getFlag() && value.getSmall() == -7 && value.getLarge() == 9000000000L);
    check(value.getSingle() == 0.25f && value.getPrecise() == 1e-9);
    check(value.getText().equals("say \"hi\"\n") && value.getColour() == Colour.DARK_BLUE);
    check(value.getNumbers().length == 0 && value.getPoints().isEmpty());
    check(value.getMaybeFlag() == null && value.getMaybePoint() == null);
    same(painter, value);
  }

  private static void everything(Painter painter) {
    List<String> names = new ArrayList<>(Arrays.asList("", "\u0000", "\u00e9\u4f60", "\uD83D\uDE00"));
    names.addAll(Collections.nCopies(2000, "many local references"));
    Everything value =
        new Everything.Builder(new Point(Double.NaN, Double.NEGATIVE_INFINITY))
            .setFlag(false)
            .setSmall(Integer.MIN_VALUE)
            .setLarge(Long.MAX_VALUE)
            .setSingle(-0.0f)
            .setPrecise(Double.MIN_VALUE)
            .setText("\uD83D\uDE00 & \u0000")
            .setColour(Colour.RED)
            .setNumbers(new int[] {1, -2, Integer.MAX_VALUE})
            .setLongs(new long[] {Long.MIN_VALUE})
            .setWeights(new float[] {0.5f, Float.POSITIVE_INFINITY})
            .setDoubles(new double[] {Double.MAX_VALUE})
            .setNames(names)
            .setColours(Arrays.asList(Colour.RED, Colour.DARK_BLUE))
            .setPoints(Arrays.asList(new Point(1, 2), new Point(3, 4)))
            .setMaybeFlag(false)
            .setMaybeSmall(0)
            .setMaybeLarge(-1L)
            .setMaybeSingle(1f)
            .setMaybePrecise(2d)
            .setMaybeText("")
            .setMaybeColour(Colour.RED)
            .setMaybePoint(new Point(5, 6))
            .build();
    same(painter, value);
    names.clear();
    check(value.getNames().size() == 2004);
    value.getNumbers()[0] = 99;
    check(value.getNumbers()[0] == 1);
  }

  private static void sums(Painter painter, Palette palette) {
    List<Point> points = Arrays.asList(new Point(1, 2), new Point(3, 4));
    int[] numbers = {10, 20};
    check(painter.sum(true, 2, 3, 0.5f, 0.25, "four", Colour.RED, numbers, points) == 49.75);
    check(painter.sum(true, 2, 3, 0.5f, 0.25, "four", Colour.RED, numbers, points, 100) == 149.75);
    check(
        painter.sum(false, 2, 3, 0.5f, 0.25, "four", Colour.RED, numbers, points, null, palette) == 53.75);
  }

  private static void buffers(Painter painter) {
    ByteBuffer source = ByteBuffer.allocateDirect(8);
    source.put(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
    source.position(2);
    source.limit(5);
    ByteBuffer target = ByteBuffer.allocateDirect(8);
    target.position(4);
    painter.fill(source.asReadOnlyBuffer(), target);
    byte[] filled = new byte[8];
    target.position(0);
    target.get(filled);
    check(Arrays.equals(filled, new byte[] {0, 0, 0, 0, 3, 4, 5, 0}));

    target.position(6);
    SmileArException error = fails(SmileArException.class, () -> painter.fill(source, target));
    check(error.getCode() == StatusCode.INVALID_ARGUMENT);
    fails(IllegalArgumentException.class, () -> painter.fill(source, ByteBuffer.allocate(8)));
    fails(IllegalArgumentException.class, () -> painter.fill(source, target.asReadOnlyBuffer()));
    fails(NullPointerException.class, () -> painter.fill(null, target));
    painter.fill(ByteBuffer.allocateDirect(0), ByteBuffer.allocateDirect(0));
  }

  private static void results(Painter painter) {
    List<Label> labels = painter.labels();
    check(labels.size() == 2 && labels.get(1).getText().equals("\uD83D\uDE00"));
    Gallery gallery = painter.gallery();
    check(gallery.getFirst().getText().equals("5+none") && gallery.getOthers().size() == 2);
    check(gallery.getLast().getText().equals("\uFFFD"));
    check(painter.nextColour(Colour.DARK_BLUE) == Colour.RED);
    check(painter.nextColour() == Colour.DARK_BLUE);
    check(painter.flipped(false) && !painter.flipped(true));
    check(painter.maybe(-1) == null && painter.maybe(3) == 1.5);
    check(Arrays.equals(painter.halves(new float[] {1, 3}), new float[] {0.5f, 1.5f}));
    check(Painter.spoken().equals("hmhm") && Painter.spoken("\uD83D\uDE00").length() == 4);
    painter.reset();
    check(painter.getTag().equals("reset"));
  }

  private static void failures(Painter painter) {
    Everything refused = new Everything.Builder(new Point(0, 0)).setText("refuse").build();
    SmileArException error = fails(SmileArException.class, () -> painter.echo(refused));
    check(error.getMessage().equals("refused \uD83D\uDE00"));
    fails(NullPointerException.class, () -> painter.echo(null));
    fails(NullPointerException.class, () -> painter.halves(null));
    fails(NullPointerException.class, () -> Painter.withPalette(null, Arrays.asList("a", null)));
    fails(NullPointerException.class, () -> new Everything.Builder(null).build());
  }

  private static ByteBuffer counted(int size) {
    ByteBuffer buffer = ByteBuffer.allocateDirect(size);
    for (int index = 0; index < size; index++) {
      buffer.put(index, (byte) (index % 100));
    }
    return buffer;
  }

  private static void describes(Painter painter, Image image, int... numbers) {
    int[] described = painter.describe(image);
    if (!Arrays.equals(described, numbers)) {
      throw new AssertionError(Arrays.toString(described));
    }
  }

  private static void images(Painter painter) {
    ByteBuffer pixels = counted(60);
    pixels.position(10);
    pixels.limit(58);
    Image rgba = Image.fromRgba(pixels, 4, 3);
    pixels.clear();
    describes(painter, rgba, 0, 4, 3, 0, 0, 0, 1, 0, 0, 0, 0, 48, 16, 4, 10, 57);
    Image traits =
        rgba.withRotation(Rotation.DEG_270)
            .withMirrored(true)
            .withColors(YuvMatrix.BT709, YuvRange.LIMITED)
            .withCrop(new Rect(1, 2, 3, 1));
    describes(painter, traits, 0, 4, 3, 270, 1, 1, 0, 1, 2, 3, 1, 48, 16, 4, 10, 57);
    describes(
        painter, Image.fromGray(counted(6), 3, 2), 6, 3, 2, 0, 0, 0, 1, 0, 0, 0, 0, 6, 3, 1, 0, 5);
    describes(
        painter, Image.fromRgb(counted(18), 3, 2), 2, 3, 2, 0, 0, 0, 1, 0, 0, 0, 0, 18, 9, 3, 0, 17);
    // odd sizes; the last byte of an interleaved plane may be missing
    describes(
        painter, Image.fromNv21(counted(26), 5, 3), 3, 5, 3, 0, 0, 0, 1, 0, 0, 0, 0, 15, 5, 1, 0, 14, 11, 6,
        2, 15, 25);
    describes(
        painter, Image.fromNv21(counted(7), 5, 3), 3, 5, 3, 0, 0, 0, 1, 0, 0, 0, 0, 7, 5, 1, 0, 6, 0, 6, 2,
        -1, -1);
    ByteBuffer u = counted(20);
    u.position(3);
    Image camera = Image.fromYuv420(counted(24), 8, u, counted(7), 6, 2, 6, 3);
    describes(
        painter, camera, 5, 6, 3, 0, 0, 0, 1, 0, 0, 0, 0, 24, 8, 1, 0, 23, 17, 6, 2, 3, 19, 7, 6, 2, 0, 6);
    fails(IllegalArgumentException.class, () -> Image.fromGray(ByteBuffer.allocate(4), 2, 2));
    fails(IllegalArgumentException.class, () -> new Image(PixelFormat.GRAY8, 1, 1));
    fails(NullPointerException.class, () -> new Image(PixelFormat.GRAY8, 1, 1, (Image.Plane) null));
    fails(NullPointerException.class, () -> rgba.withCrop(null));
    fails(NullPointerException.class, () -> painter.describe(null));
  }

  private static void palettes() {
    fails(SmileArException.class, () -> Palette.create(-1));
    Palette spare = Palette.create(7);
    try (Painter painter = Painter.withPalette(spare)) {
      check(painter.getTag().equals("3+7"));
    }
    spare.close();
    fails(IllegalStateException.class, () -> Painter.withPalette(spare));
    fails(IllegalStateException.class, spare::getSize);
    try (Painter painter = Painter.withPalette()) {
      check(painter.getTag().equals("3+none") && painter.labels().isEmpty());
    }
  }

  private static void closingRaces() throws InterruptedException {
    for (int round = 0; round < 50; round++) {
      Painter painter = Painter.withPalette(null, Arrays.asList("a", "b"));
      List<Thread> callers = new ArrayList<>();
      for (int caller = 0; caller < 4; caller++) {
        Thread thread =
            new Thread(
                () ->
                    fails(
                        IllegalStateException.class,
                        () -> {
                          while (true) {
                            check(painter.labels().size() == 2);
                          }
                        }));
        thread.start();
        callers.add(thread);
      }
      Thread.sleep(2);
      painter.close();
      for (Thread caller : callers) {
        caller.join();
      }
    }
  }
}
