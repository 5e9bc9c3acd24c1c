package com.smilear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;

/** What the build passes as system properties, and what tests make of it. */
final class Fixture {
  static final String MODEL = "scan_f32.tflite";
  static final int SIDE = 64;

  private Fixture() {}

  /** A path from a required system property. */
  static Path path(String property) {
    String value = System.getProperty(property, "");
    if (value.isEmpty()) {
      throw new IllegalStateException("set the system property " + property);
    }
    return Paths.get(value);
  }

  static Path models() {
    return path("smilear.models");
  }

  static List<String> lines(Path path) {
    try {
      return Files.readAllLines(path, StandardCharsets.UTF_8);
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  static List<String> labels() {
    return lines(models().resolve("labels.txt"));
  }

  /** A file's bytes, or at most {@code limit} of them, in a direct buffer. */
  static ByteBuffer direct(Path path, int limit) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      return direct(bytes, Math.min(limit, bytes.length));
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  static ByteBuffer direct(byte[] bytes, int size) {
    ByteBuffer buffer = ByteBuffer.allocateDirect(size);
    buffer.put(bytes, 0, size);
    buffer.flip();
    return buffer;
  }

  static ArScan scan() {
    return ArScan.fromFile(models().resolve(MODEL).toString(), labels());
  }

  /** A picture with some structure. */
  static Image image() {
    byte[] pixels = new byte[SIDE * SIDE * 3];
    for (int index = 0; index < pixels.length; index++) {
      pixels[index] = (byte) (index * 7 % 251);
    }
    return Image.fromRgb(direct(pixels, pixels.length), SIDE, SIDE);
  }
}
