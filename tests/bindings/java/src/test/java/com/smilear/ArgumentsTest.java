package com.smilear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What callers can get wrong, and the exception that each mistake ends in. */
final class ArgumentsTest {
  private static final int SIDE = Fixture.SIDE;

  private ArScan scan;

  @BeforeEach
  void open() {
    scan = Fixture.scan();
  }

  @AfterEach
  void close() {
    scan.close();
  }

  private void assertRefused(Image image) {
    SmileArException error = assertThrows(SmileArException.class, () -> scan.classify(image));
    assertEquals(StatusCode.INVALID_ARGUMENT, error.getCode());
    assertTrue(error.toString().contains("INVALID_ARGUMENT: " + error.getMessage()));
  }

  @Test
  void bufferThatIsTooSmall() {
    assertRefused(Image.fromRgb(ByteBuffer.allocateDirect(SIDE * SIDE * 3 - 1), SIDE, SIDE));
    assertRefused(Image.fromNv21(ByteBuffer.allocateDirect(10), SIDE, SIDE));
    assertRefused(Image.fromGray(ByteBuffer.allocateDirect(0), SIDE, SIDE));
  }

  @Test
  void limitCountsNotCapacity() {
    ByteBuffer buffer = ByteBuffer.allocateDirect(SIDE * SIDE * 3);
    buffer.limit(SIDE * SIDE * 3 - 1);
    assertRefused(Image.fromRgb(buffer, SIDE, SIDE));
  }

  @Test
  void positionIsWherePixelsStart() {
    byte[] pixels = new byte[SIDE * SIDE * 3];
    for (int index = 0; index < pixels.length; index++) {
      pixels[index] = (byte) (index * 7 % 251);
    }
    ByteBuffer shifted = ByteBuffer.allocateDirect(100 + pixels.length);
    shifted.position(100);
    shifted.put(pixels);
    shifted.position(100);
    Image image = Image.fromRgb(shifted, SIDE, SIDE);
    shifted.position(0); // an image does not follow its buffer's position
    assertEquals(scan.classify(Fixture.image(), 3), scan.classify(image, 3));
  }

  @Test
  void heapBuffer() {
    ByteBuffer heap = ByteBuffer.allocate(SIDE * SIDE * 3);
    assertThrows(IllegalArgumentException.class, () -> Image.fromRgb(heap, SIDE, SIDE));
    assertThrows(IllegalArgumentException.class, () -> ArScan.fromBytes(heap));
  }

  @Test
  void readOnlyBufferIsFineForReading() {
    ByteBuffer pixels = ByteBuffer.allocateDirect(SIDE * SIDE * 3).asReadOnlyBuffer();
    assertEquals(1, scan.classify(Image.fromRgb(pixels, SIDE, SIDE)).size());
  }

  @Test
  void numberOfPlanes() {
    Image.Plane plane = new Image.Plane(ByteBuffer.allocateDirect(SIDE * SIDE), SIDE, 1);
    assertThrows(IllegalArgumentException.class, () -> new Image(PixelFormat.NV21, SIDE, SIDE));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Image(PixelFormat.I420, SIDE, SIDE, plane, plane, plane, plane));
    assertRefused(new Image(PixelFormat.I420, SIDE, SIDE, plane));
  }

  @Test
  void sizesAndStrides() {
    ByteBuffer pixels = ByteBuffer.allocateDirect(SIDE * SIDE * 3);
    assertRefused(Image.fromRgb(pixels, -SIDE, SIDE));
    assertRefused(Image.fromRgb(pixels, Integer.MAX_VALUE, Integer.MAX_VALUE));
    assertRefused(Image.fromNv21(pixels, Integer.MIN_VALUE, Integer.MAX_VALUE));
    Image.Plane backwards = new Image.Plane(pixels, -3 * SIDE, 0);
    assertRefused(new Image(PixelFormat.RGB888, SIDE, SIDE, backwards));
    Image whole = Image.fromRgb(pixels, SIDE, SIDE);
    assertRefused(whole.withCrop(new Rect(SIDE, 0, SIDE, SIDE)));
  }

  @Test
  void numberOfResults() {
    assertThrows(SmileArException.class, () -> scan.classify(Fixture.image(), 0));
    List<ScanMatch> all = scan.classify(Fixture.image(), Integer.MAX_VALUE);
    assertEquals(scan.getClassCount(), all.size());
    assertThrows(UnsupportedOperationException.class, () -> all.remove(0));
  }

  @Test
  void nulls() {
    assertThrows(NullPointerException.class, () -> scan.classify(null));
    assertThrows(NullPointerException.class, () -> ArScan.fromFile(null));
    assertThrows(NullPointerException.class, () -> ArScan.fromBytes(null));
    assertThrows(NullPointerException.class, () -> ArScan.fromFile("x", null));
    assertThrows(NullPointerException.class, () -> ArScan.fromFile("x", Arrays.asList("a", null)));
    assertThrows(NullPointerException.class, () -> Engine.create(null));
    assertThrows(NullPointerException.class, () -> new ScanOptions.Builder().setFit(null).build());
    assertThrows(NullPointerException.class, () -> Fixture.image().withRotation(null));
    Image.Plane none = null;
    assertThrows(NullPointerException.class, () -> new Image(PixelFormat.GRAY8, 1, 1, none));
  }

  @Test
  void pathsAndLabelsAreNotOnlyAscii() {
    SmileArException error =
        assertThrows(SmileArException.class, () -> ArScan.fromFile("/no/such/m\u00f6del \uD83D\uDE00"));
    assertEquals(StatusCode.NOT_FOUND, error.getCode());
    assertTrue(error.getMessage().contains("m\u00f6del \uD83D\uDE00"), error.getMessage());
    assertThrows(IllegalArgumentException.class, () -> ArScan.fromFile("a\0b"));

    List<String> labels = new ArrayList<>(Collections.nCopies(scan.getClassCount(), "\uD83D\uDE00 \u4F60"));
    labels.set(0, "nul \0 within");
    labels.set(1, "half \uD83D of a pair");
    String path = Fixture.models().resolve(Fixture.MODEL).toString();
    try (ArScan unusual = ArScan.fromFile(path, labels)) {
      List<String> seen = new ArrayList<>(Collections.nCopies(labels.size(), ""));
      for (ScanMatch match : unusual.classify(Fixture.image(), labels.size())) {
        seen.set(match.getIndex(), match.getLabel());
      }
      labels.set(1, "half ? of a pair");
      assertEquals(labels, seen);
    }
  }

  @Test
  void records() {
    ScanOptions options = new ScanOptions.Builder().setMinScore(0.5f).build();
    assertEquals(options, new ScanOptions.Builder().setMinScore(0.5f).build());
    assertEquals(options.hashCode(), new ScanOptions.Builder().setMinScore(0.5f).build().hashCode());
    assertNotEquals(options, new ScanOptions.Builder().build());
    assertEquals("Rect{x=1, y=2, width=3, height=4}", new Rect(1, 2, 3, 4).toString());
    assertTrue(Engine.version().matches("\\d+\\.\\d+\\.\\d+"), Engine.version());
  }
}
