package com.smilear;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs the scenario of tests/scenario and writes what it gets, to be compared with other languages. */
final class ScenarioTest {
  private static final Map<String, PixelFormat> FORMATS = new HashMap<>();

  static {
    for (PixelFormat format : PixelFormat.values()) {
      FORMATS.put(format.name().toLowerCase(java.util.Locale.ROOT), format);
    }
  }

  private final Path file = Fixture.path("smilear.scenario").toAbsolutePath();
  private final List<String> labels = Fixture.labels();

  @Test
  void writesWhatEveryLanguageMustSay() throws IOException {
    List<String> output = new ArrayList<>();
    try (Engine engine = Engine.create(new EngineOptions.Builder().setThreads(1).build())) {
      for (String line : Fixture.lines(file)) {
        output.addAll(run(engine, line));
      }
    }
    assertFalse(output.isEmpty());
    Files.write(Fixture.path("smilear.scenario.output"), output, StandardCharsets.UTF_8);
  }

  private List<String> run(Engine engine, String line) {
    String[] words = line.trim().split("\\s+");
    switch (words[0]) {
      case "case":
        return runCase(engine, words);
      case "error":
        return Collections.singletonList(words[1] + " error " + codeOf(engine, words[2]));
      default:
        if (line.trim().isEmpty() || line.startsWith("#")) {
          return Collections.emptyList();
        }
        throw new IllegalArgumentException("unknown line: " + line);
    }
  }

  private ArScan load(Engine engine, String model, List<String> labels) {
    String path = Fixture.models().resolve(model).toString();
    return ArScan.fromFile(path, labels, new ScanOptions.Builder().build(), engine);
  }

  private List<String> runCase(Engine engine, String[] words) {
    ByteBuffer frame =
        Fixture.direct(file.resolveSibling("frames").resolve(words[3]), Integer.MAX_VALUE);
    int width = Integer.parseInt(words[5]);
    int height = Integer.parseInt(words[6]);
    Image image =
        imageOver(frame, FORMATS.get(words[4]), width, height)
            .withRotation(Rotation.valueOf("DEG_" + words[7]))
            .withMirrored(words[8].equals("1"));
    List<String> output = new ArrayList<>();
    try (ArScan scan = load(engine, words[2], labels)) {
      for (ScanMatch match : scan.classify(image, Integer.parseInt(words[9]))) {
        output.add(
            String.join(
                " ",
                words[1],
                Integer.toString(output.size()),
                Integer.toString(match.getIndex()),
                match.getLabel(),
                NineDigits.of(match.getScore())));
      }
    }
    return output;
  }

  /** Lays the planes of a tightly packed frame over its bytes. */
  private static Image imageOver(ByteBuffer frame, PixelFormat format, int width, int height) {
    int halfWidth = (width + 1) / 2;
    int halfHeight = (height + 1) / 2;
    switch (format) {
      case RGBA8888:
        return Image.fromRgba(frame, width, height);
      case RGB888:
        return Image.fromRgb(frame, width, height);
      case GRAY8:
        return Image.fromGray(frame, width, height);
      case BGRA8888:
        return new Image(format, width, height, new Image.Plane(frame, 4 * width, 0));
      case NV21:
        return Image.fromNv21(frame, width, height);
      case NV12:
        Image.Plane y = new Image.Plane(cut(frame, width * height), width, 0);
        Image.Plane uv = new Image.Plane(cut(frame, 2 * halfWidth * halfHeight), 2 * halfWidth, 0);
        return new Image(format, width, height, y, uv);
      case I420:
        ByteBuffer luma = cut(frame, width * height);
        ByteBuffer u = cut(frame, halfWidth * halfHeight);
        ByteBuffer v = cut(frame, halfWidth * halfHeight);
        return Image.fromYuv420(luma, width, u, v, halfWidth, 1, width, height);
      default:
        throw new IllegalArgumentException("unknown format " + format);
    }
  }

  /** The next bytes of a buffer, which moves on: planes are given by position and limit. */
  private static ByteBuffer cut(ByteBuffer all, int size) {
    ByteBuffer part = all.duplicate();
    part.limit(part.position() + size);
    all.position(part.limit());
    return part;
  }

  private String codeOf(Engine engine, String kind) {
    try {
      provoke(engine, kind);
      return "OK";
    } catch (SmileArException error) {
      return error.getCode().name();
    }
  }

  private void provoke(Engine engine, String kind) {
    switch (kind) {
      case "truncated_model":
        ByteBuffer model = Fixture.direct(Fixture.models().resolve(Fixture.MODEL), 1000);
        ArScan.fromBytes(model, labels, new ScanOptions.Builder().build(), engine).close();
        return;
      case "missing_model":
        load(engine, "no_such_model.tflite", labels).close();
        return;
      case "wrong_label_count":
        load(engine, Fixture.MODEL, Arrays.asList("one")).close();
        return;
      case "short_plane":
        classify(engine, Image.fromRgb(ByteBuffer.allocateDirect(8 * 8 * 3 - 1), 8, 8));
        return;
      case "bad_size":
        Image.Plane plane = new Image.Plane(ByteBuffer.allocateDirect(8 * 8 * 3), 24, 0);
        classify(engine, new Image(PixelFormat.RGB888, 0, 8, plane));
        return;
      default:
        throw new IllegalArgumentException("unknown kind of error " + kind);
    }
  }

  private void classify(Engine engine, Image image) {
    try (ArScan scan = load(engine, Fixture.MODEL, labels)) {
      scan.classify(image, 1);
    }
  }
}
