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
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the scenario about bodies and writes what it gets, to be compared with other languages. */
@Tag("poses")
final class PosesScenarioTest {
  @TempDir Path scratch;

  private final Engine engine = Engine.create();
  private final PoseGestureMatcher matcher =
      PoseGestureMatcher.create(
          new Skeleton.Builder().build(), new PoseGestureOptions.Builder().build(), engine);
  private final DanceRecorder recorder =
      DanceRecorder.create(new Skeleton.Builder().build(), engine);
  private DanceScorer scorer;

  @Test
  void writesWhatEveryLanguageMustSay() throws IOException {
    List<String> output = new ArrayList<>();
    for (String line : Fixture.lines(Fixture.path("smilear.scenario"))) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        output.addAll(run(line.trim().split("\\s+")));
      }
    }
    assertFalse(output.isEmpty());
    Files.write(Fixture.path("smilear.scenario.output"), output, StandardCharsets.UTF_8);
    scorer.close();
    recorder.close();
    matcher.close();
    engine.close();
  }

  private List<String> run(String[] words) {
    switch (words[0]) {
      case "add":
        matcher.add(words[1], pose(words, 2));
        return Collections.emptyList();
      case "record":
        recorder.add(pose(words, 2), Long.parseLong(words[1]));
        return Collections.emptyList();
      case "match":
        return match(words);
      case "score":
        recorder.save(recording());
        scorer =
            DanceScorer.fromFile(
                recording(),
                new Skeleton.Builder().build(),
                new DanceOptions.Builder().build(),
                engine);
        return line(words[1], recorder.getFrameCount(), scorer.getDurationMs());
      case "follow":
        return follow(words);
      case "finish":
        return finish(words[1]);
      case "error":
        return line(words[1], "error", codeOf(words[2]));
      default:
        throw new IllegalArgumentException("unknown line: " + String.join(" ", words));
    }
  }

  private String recording() {
    return scratch.resolve("poses.dance").toString();
  }

  /** The rest of a line: x, y and score of each keypoint. */
  private static List<Keypoint> pose(String[] words, int from) {
    List<Keypoint> pose = new ArrayList<>();
    for (int at = from; at < words.length; at += 3) {
      pose.add(
          new Keypoint(
              Float.parseFloat(words[at]),
              Float.parseFloat(words[at + 1]),
              Float.parseFloat(words[at + 2])));
    }
    return pose;
  }

  private static List<String> line(Object... parts) {
    List<String> texts = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof Float) {
        texts.add(NineDigits.of((Float) part));
      } else if (part instanceof Boolean) {
        texts.add((Boolean) part ? "1" : "0");
      } else {
        texts.add(part.toString());
      }
    }
    return Collections.singletonList(String.join(" ", texts));
  }

  private List<String> match(String[] words) {
    List<String> lines = new ArrayList<>();
    for (PoseGestureMatch match : matcher.match(pose(words, 3), Long.parseLong(words[2]))) {
      lines.addAll(
          line(
              words[1],
              match.getName(),
              match.getSimilarity(),
              match.getMirrored(),
              match.getActive(),
              match.getEvent().ordinal()));
    }
    return lines;
  }

  private List<String> follow(String[] words) {
    DanceFeedback feedback = scorer.follow(pose(words, 3), Long.parseLong(words[2]));
    return line(
        words[1],
        feedback.getScore(),
        feedback.getSimilarity(),
        feedback.getCoachTimeMs(),
        feedback.getMirrored(),
        feedback.getInStreak(),
        feedback.getEvent().ordinal(),
        feedback.getFinished());
  }

  private List<String> finish(String id) {
    DanceResult result = scorer.finish();
    List<String> lines =
        new ArrayList<>(
            line(
                id,
                result.getScore(),
                result.getSimilarity(),
                result.getLagMs(),
                result.getMirrored(),
                result.getFollowed()));
    for (DanceLimb limb : scorer.recentLimbs()) {
      lines.addAll(line(id, "recent", limb.getLimb(), limb.getScore()));
    }
    for (DanceLimb limb : scorer.finalLimbs()) {
      lines.addAll(line(id, "final", limb.getLimb(), limb.getScore()));
    }
    return lines;
  }

  private String codeOf(String kind) {
    try {
      provoke(kind);
      return "OK";
    } catch (SmileArException error) {
      return error.getCode().name();
    }
  }

  private void provoke(String kind) {
    switch (kind) {
      case "missing_recording":
        DanceScorer.fromFile(scratch.resolve("none.dance").toString()).close();
        return;
      case "damaged_recording":
        byte[] bytes = "SMRDANCE".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer damaged = Fixture.direct(bytes, bytes.length);
        DanceScorer.fromBytes(damaged).close();
        return;
      case "wrong_keypoints":
        matcher.match(Collections.nCopies(3, new Keypoint(0, 0, 1)), 1000000);
        return;
      case "time_backwards":
        matcher.match(Collections.emptyList(), 0);
        return;
      case "unknown_gesture":
        matcher.remove("nobody");
        return;
      case "bad_options":
        PoseGestureMatcher.create(
                new Skeleton.Builder().build(),
                new PoseGestureOptions.Builder().setHoldMs(-1).build())
            .close();
        return;
      case "bad_skeleton":
        List<Bone> bones = Collections.singletonList(new Bone.Builder(0, 1, "line").build());
        DanceRecorder.create(
                new Skeleton.Builder()
                    .setKeypoints(Arrays.asList("a", "left_b"))
                    .setBones(bones)
                    .build())
            .close();
        return;
      case "finish_early":
        try (DanceScorer fresh = DanceScorer.fromFile(recording())) {
          fresh.finish();
        }
        return;
      case "save_nowhere":
        recorder.save(scratch.resolve("no/such/folder").toString());
        return;
      default:
        throw new IllegalArgumentException("unknown kind of error " + kind);
    }
  }
}
