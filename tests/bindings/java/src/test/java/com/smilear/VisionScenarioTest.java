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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs the scenario about actions, detection, hands, portraits and beauty, to be compared with other languages. */
@Tag("vision")
final class VisionScenarioTest {
  private static final List<String> LABELS = Arrays.asList("disc", "square", "triangle", "star");

  private final Path file = Fixture.path("smilear.scenario").toAbsolutePath();
  private final String model = Fixture.models().resolve("detector_f32.tflite").toString();
  private final Map<String, Frame> frames = new HashMap<>();
  private final Engine engine = Engine.create(new EngineOptions.Builder().setThreads(1).build());
  private final ObjectDetector detector =
      ObjectDetector.fromFile(model, LABELS, new DetectorOptions.Builder().build(), engine);
  private final GestureTracker tracker = tracker(4);
  private final BeautyFilter filter = BeautyFilter.create(engine);
  private final PortraitSegmenter portrait =
      PortraitSegmenter.fromFile(
          file.resolveSibling("vision_frames").resolve("bright.tflite").toString(),
          new PortraitOptions.Builder().setStddev(255).build(),
          engine);
  private final ActionClassifier classifier =
      ActionClassifier.fromFile(
          file.resolveSibling("vision_frames").resolve("clip.tflite").toString(),
          Arrays.asList("red", "green", "blue"),
          new ActionOptions.Builder()
              .setFrameIntervalMs(100)
              .setSteadiness(0.5F)
              .setStddev(255)
              .build(),
          engine);

  /** A tightly packed frame. */
  private static final class Frame {
    final Image image;
    final ByteBuffer output;

    Frame(Image image, int width, int height) {
      this.image = image;
      this.output = ByteBuffer.allocateDirect(4 * width * height);
    }
  }

  @Test
  void writesWhatEveryLanguageMustSay() throws IOException {
    List<String> output = new ArrayList<>();
    for (String line : Fixture.lines(file)) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] words = line.trim().split("\\s+");
      for (String text : run(words)) {
        output.add(words[1] + " " + text);
      }
    }
    assertFalse(output.isEmpty());
    Files.write(Fixture.path("smilear.scenario.output"), output, StandardCharsets.UTF_8);
    classifier.close();
    portrait.close();
    filter.close();
    tracker.close();
    detector.close();
    engine.close();
  }

  private List<String> run(String[] words) {
    switch (words[0]) {
      case "frame":
        frames.put(words[1], frame(words));
        return Collections.emptyList();
      case "detect":
        return detect(words[2], "DEG_" + words[3]);
      case "track":
        return track(Long.parseLong(words[2]), words[3]);
      case "beauty":
        return beautify(words);
      case "portrait":
        return segment(frames.get(words[2]), words[3]);
      case "action":
        return classify(Long.parseLong(words[2]), words[3]);
      case "error":
        return Collections.singletonList("error " + codeOf(words[2]));
      default:
        throw new IllegalArgumentException("unknown line: " + words[0]);
    }
  }

  private Frame frame(String[] words) {
    Path path = file.resolveSibling("vision_frames").resolve(words[1] + ".raw");
    int width = Integer.parseInt(words[3]);
    int height = Integer.parseInt(words[4]);
    return new Frame(image(Fixture.direct(path, Integer.MAX_VALUE), words[2], width, height), width, height);
  }

  private static Image image(ByteBuffer bytes, String format, int width, int height) {
    switch (format) {
      case "rgb888":
        return Image.fromRgb(bytes, width, height);
      case "rgba8888":
        return Image.fromRgba(bytes, width, height);
      case "nv21":
        return Image.fromNv21(bytes, width, height);
      case "nv12":
        ByteBuffer luma = bytes.duplicate();
        luma.limit(width * height);
        ByteBuffer chroma = bytes.duplicate();
        chroma.position(width * height);
        return new Image(
            PixelFormat.NV12,
            width,
            height,
            new Image.Plane(luma, width, 0),
            new Image.Plane(chroma, (width + 1) / 2 * 2, 0));
      default:
        throw new IllegalArgumentException("unknown pixel format " + format);
    }
  }

  private List<String> detect(String frame, String rotation) {
    Image image = frames.get(frame).image.withRotation(Rotation.valueOf(rotation));
    List<String> output = new ArrayList<>();
    for (Detection found : detector.detect(image)) {
      String head = found.getIndex() + " " + found.getLabel() + " " + NineDigits.of(found.getScore());
      output.add(head + edges(found.getBox()));
    }
    return output;
  }

  private List<String> track(long time, String frame) {
    List<String> output = new ArrayList<>();
    for (TrackedHand hand : tracker.track(frames.get(frame).image, time)) {
      String head = hand.getNumber() + " " + hand.getIndex() + " " + hand.getLabel();
      output.add(head + " " + hand.getEvent().ordinal() + edges(hand.getBox()));
    }
    output.add("hands " + output.size() + " detections " + tracker.getDetectionCount());
    return output;
  }

  private static String edges(Box box) {
    StringBuilder text = new StringBuilder();
    for (float edge : new float[] {box.getLeft(), box.getTop(), box.getRight(), box.getBottom()}) {
      text.append(' ').append(NineDigits.of(edge));
    }
    return text.toString();
  }

  private List<String> beautify(String[] words) {
    Frame frame = frames.get(words[2]);
    BeautySettings settings =
        new BeautySettings.Builder()
            .setSmoothing(Float.parseFloat(words[3]))
            .setWhitening(Float.parseFloat(words[4]))
            .setSharpening(Float.parseFloat(words[5]))
            .build();
    if (words.length > 6) {
      Image mask = Image.fromGray(Fixture.direct(new byte[] {(byte) 255, 0}, 2), 2, 1);
      filter.applyWithin(frame.image, mask, frame.output, settings);
    } else {
      filter.apply(frame.image, frame.output, settings);
    }
    long hash = 0xcbf29ce484222325L;
    for (int at = 0; at < frame.output.capacity(); ++at) {
      hash = (hash ^ (frame.output.get(at) & 0xFF)) * 0x100000001b3L;
    }
    return Collections.singletonList(String.format("%016x", hash));
  }

  private List<String> segment(Frame frame, String what) {
    portrait.segment(frame.image);
    int size = frame.output.capacity();
    switch (what) {
      case "mask":
        size /= 4;
        portrait.writeMask(frame.image, frame.output);
        break;
      case "color":
        portrait.replaceWithColor(frame.image, 10, 200, 30, frame.output);
        break;
      case "image":
        portrait.replaceWithImage(frame.image, frames.get("shapes").image, frame.output);
        break;
      default:
        portrait.blurBackground(frame.image, frame.output, 0.8F);
    }
    long sum = 0;
    for (int at = 0; at < size; ++at) {
      sum += (long) (frame.output.get(at) & 0xFF) * (at % 251 + 1);
    }
    return Collections.singletonList(Long.toString(sum));
  }

  private List<String> classify(long time, String frame) {
    List<String> output = new ArrayList<>();
    for (ActionMatch match : classifier.classify(frames.get(frame).image, time, 3)) {
      output.add(match.getIndex() + " " + match.getLabel() + " " + NineDigits.of(match.getScore()));
    }
    output.add("matches " + output.size() + " runs " + classifier.getRunCount());
    return output;
  }

  private GestureTracker tracker(int interval) {
    GestureOptions options = new GestureOptions.Builder().setDetectionInterval(interval).build();
    return GestureTracker.fromFile(model, LABELS, options, engine);
  }

  private String codeOf(String kind) {
    try {
      provoke(kind);
      return "OK";
    } catch (SmileArException error) {
      return error.getCode().name();
    }
  }

  private void load(String path, List<String> labels, DetectorOptions options) {
    ObjectDetector.fromFile(path, labels, options, engine).close();
  }

  private void provoke(String kind) {
    DetectorOptions.Builder options = new DetectorOptions.Builder();
    Frame face = frames.get("face");
    switch (kind) {
      case "missing_model":
        load(model + ".none", LABELS, options.build());
        return;
      case "wrong_label_count":
        load(model, Collections.singletonList("one"), options.build());
        return;
      case "unknown_class":
        load(model, LABELS, options.setClasses(new int[] {4}).build());
        return;
      case "odd_anchors":
        AnchorOptions anchors =
            new AnchorOptions.Builder().setBoxes(new float[] {1, 2, 3}).build();
        load(model, LABELS, options.setAnchors(anchors).build());
        return;
      case "zero_interval":
        tracker(0).close();
        return;
      case "time_goes_backwards":
        tracker.track(frames.get("shapes").image, 0);
        return;
      case "setting_out_of_range":
        filter.apply(
            face.image, face.output, new BeautySettings.Builder().setSmoothing(1.5F).build());
        return;
      case "another_size":
        portrait.writeMask(face.image, face.output);
        return;
      case "output_too_small":
        filter.apply(
            face.image,
            ByteBuffer.allocateDirect(face.output.capacity() - 1),
            new BeautySettings.Builder().build());
        return;
      case "not_an_action_model":
        String bright = file.resolveSibling("vision_frames").resolve("bright.tflite").toString();
        ActionClassifier.fromFile(
                bright, Collections.emptyList(), new ActionOptions.Builder().build(), engine)
            .close();
        return;
      case "action_time_goes_backwards":
        classifier.classify(face.image, 0, 3);
        return;
      case "no_results_wanted":
        classifier.classify(face.image, 2000, 0);
        return;
      case "not_a_model":
        ObjectDetector.fromBytes(
                ByteBuffer.allocateDirect(face.output.capacity()), LABELS, options.build(), engine)
            .close();
        return;
      default:
        throw new IllegalArgumentException("unknown kind of error " + kind);
    }
  }
}
