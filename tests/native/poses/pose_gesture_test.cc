// Pose gestures: what must not matter, what must, and what callers can do wrong.
#include <cmath>
#include <functional>
#include <limits>
#include <string>

#include "allocation_counter.h"
#include "poses/dancer.h"
#include "smilear/pose_gesture_matcher.h"
#include "test.h"

namespace smilear::testing {
namespace {

using Matches = std::vector<PoseGestureMatch>;

std::unique_ptr<PoseGestureMatcher> Matcher(const PoseGestureOptions& options = {}) {
  return PoseGestureMatcher::Create(Engine::Create({}).value(), {}, options).value();
}

// A standing person with arms given by elbow and wrist, as offsets from the shoulder; left is mirrored right.
struct Arm {
  float elbow_x, elbow_y, wrist_x, wrist_y;
};

Pose Standing(const Arm& left, const Arm& right) {
  Pose pose(17, Keypoint{.x = 320, .y = 80, .score = 0.9F});
  const auto set = [&](std::size_t keypoint, float x, float y) {
    pose[keypoint] = {.x = 320 + x, .y = 140 + y, .score = 0.9F};
  };
  set(1, 8, -66), set(2, -8, -66), set(3, 16, -63), set(4, -16, -63);
  for (const std::size_t side : {0U, 1U}) {
    const float sign = side == 0 ? 1 : -1;
    const Arm& arm = side == 0 ? left : right;
    set(5 + side, sign * 40, 0);
    set(7 + side, sign * (40 + arm.elbow_x), arm.elbow_y);
    set(9 + side, sign * (40 + arm.wrist_x), arm.wrist_y);
    set(11 + side, sign * 26, 110);
    set(13 + side, sign * 30, 195);
    set(15 + side, sign * 30, 280);
  }
  return pose;
}

constexpr Arm kDown = {5, 60, 5, 115};
constexpr Arm kHeart = {30, -42, -28, -78};
constexpr Arm kUpAndOut = {42, -42, 84, -84};
constexpr Arm kStraightUp = {5, -60, 8, -118};
constexpr Arm kOnHip = {36, 52, -2, 96};

Pose Heart() { return Standing(kHeart, kHeart); }
Pose Peace() { return Standing(kUpAndOut, kUpAndOut); }
Pose Superman() { return Standing(kOnHip, kStraightUp); }
Pose Nothing() { return Standing(kDown, kDown); }

PoseGestureMatch Best(PoseGestureMatcher* matcher, const Pose& pose, std::int64_t time_ms = 0) {
  Matches matches;
  CHECK(matcher->Match(pose, time_ms, &matches).ok());
  CHECK(!matches.empty());
  return matches.empty() ? PoseGestureMatch() : matches[0];
}

PoseGestureMatch Named(PoseGestureMatcher* matcher, const Pose& pose, std::string_view name) {
  Matches matches;
  CHECK(matcher->Match(pose, 0, &matches).ok());
  for (const PoseGestureMatch& match : matches) {
    if (match.name == name) return match;
  }
  Fail(__FILE__, __LINE__, "no match named " + std::string(name));
  return {};
}

}  // namespace

TEST(BuiltInGesturesAreTold) {
  const auto matcher = Matcher();
  CHECK(matcher->names() == std::vector<std::string>({"arm_heart", "world_peace", "superman"}));
  CHECK_EQ(std::string(Best(matcher.get(), Heart()).name), "arm_heart");
  CHECK_EQ(std::string(Best(matcher.get(), Peace()).name), "world_peace");
  CHECK_EQ(std::string(Best(matcher.get(), Superman()).name), "superman");
  Matches matches;
  for (const Pose& pose : {Heart(), Peace(), Superman()}) {
    CHECK(matcher->Match(pose, 0, &matches).ok());
    CHECK_EQ(matches.size(), std::size_t{3});
    CHECK(matches[0].similarity > 0.85F && matches[1].similarity < 0.65F);
  }
  CHECK(Best(matcher.get(), Nothing()).similarity < 0.5F);
}

TEST(PlaceSizeAndTiltDoNotMatter) {
  const auto matcher = Matcher();
  const float upright = Best(matcher.get(), Superman()).similarity;
  for (const double degrees : {-20.0, -7.0, 0.0, 12.0, 24.0}) {
    for (const double scale : {0.01, 1.0, 30.0}) {
      const PoseGestureMatch match = Best(matcher.get(), Moved(Superman(), degrees, scale, -400, 90));
      CHECK_EQ(std::string(match.name), "superman");
      CHECK(std::abs(match.similarity - upright) < 1e-3F);
    }
  }
  CHECK(Named(matcher.get(), Moved(Superman(), 90, 1, 0, 0), "superman").similarity < upright - 0.3F);
  const auto upside_down = Matcher({.max_rotation_degrees = 180});
  CHECK(std::abs(Best(upside_down.get(), Moved(Superman(), 160, 1, 0, 0)).similarity - upright) < 1e-3F);
}

TEST(GestureMirrorsAreTheSameGesture) {
  const auto matcher = Matcher();
  const PoseGestureMatch plain = Best(matcher.get(), Superman());
  const PoseGestureMatch mirrored = Best(matcher.get(), Mirrored(Superman()));
  CHECK_EQ(std::string(mirrored.name), "superman");
  CHECK(std::abs(plain.similarity - mirrored.similarity) < 1e-5F);
  CHECK(!plain.mirrored && mirrored.mirrored);
  const auto strict = Matcher({.mirrored = false});
  CHECK(Named(strict.get(), Mirrored(Superman()), "superman").similarity < 0.6F);
}

TEST(OneExampleMakesAGesture) {
  const auto matcher = Matcher({.builtin = false});
  CHECK(matcher->names().empty());
  const Dancer dancer(4);
  CHECK(matcher->Add("one", dancer.At(1000)).ok());
  CHECK(matcher->Add("two", dancer.At(2500)).ok());
  CHECK(std::abs(Best(matcher.get(), Moved(dancer.At(1000), 10, 2, 5, 5)).similarity - 1.0F) < 1e-4F);
  CHECK_EQ(std::string(Best(matcher.get(), dancer.At(1000)).name), "one");
  CHECK_EQ(std::string(Best(matcher.get(), dancer.At(2500)).name), "two");
  CHECK(matcher->Add("one", dancer.At(4000)).ok());
  CHECK_EQ(std::string(Best(matcher.get(), dancer.At(4000)).name), "one");
  CHECK(matcher->names() == std::vector<std::string>({"one", "two"}));
  CHECK(matcher->Remove("one").ok());
  CHECK_EQ(matcher->Remove("one").code(), StatusCode::kNotFound);
  Matches matches;
  CHECK(matcher->Match(dancer.At(1000), 0, &matches).ok());
  CHECK(matches.size() == 1 && matches[0].name == "two");
}

TEST(MoreNoiseIsLessSimilar) {
  const auto matcher = Matcher();
  float before = 1.1F;
  for (const double pixels : {0.0, 5.0, 10.0, 20.0, 40.0}) {
    Random random(3);
    float sum = 0;
    for (int i = 0; i < 50; ++i)
      sum += Named(matcher.get(), Noisy(Superman(), pixels, &random), "superman").similarity;
    CHECK(sum / 50 < before);
    before = sum / 50;
  }
}

TEST(MissingKeypointsAreLeftOut) {
  const auto matcher = Matcher();
  Pose no_legs = Superman();
  for (std::size_t keypoint = 13; keypoint < 17; ++keypoint) no_legs[keypoint].score = 0;
  CHECK_EQ(Best(matcher.get(), no_legs).similarity, Best(matcher.get(), Superman()).similarity);
  Pose no_wrist = Superman();
  no_wrist[9].score = 0.1F;
  CHECK(Named(matcher.get(), no_wrist, "superman").similarity > 0.8F);
  // Two bones of the torso alone say nothing.
  Pose torso(17, Keypoint{.score = 0});
  for (const std::size_t keypoint : {5U, 6U, 11U}) torso[keypoint] = Superman()[keypoint];
  CHECK(Best(matcher.get(), torso).similarity < 0.5F);
  CHECK_EQ(Best(matcher.get(), {}).similarity, 0.0F);
  const float nan = std::numeric_limits<float>::quiet_NaN();
  CHECK_EQ(Best(matcher.get(), Pose(17, Keypoint{.x = nan, .y = nan, .score = nan})).similarity, 0.0F);
  CHECK_EQ(Best(matcher.get(), Pose(17, Keypoint{.x = 1, .y = 1, .score = 1})).similarity, 0.0F);
}

TEST(EventsDoNotFlicker) {
  const auto matcher = Matcher({.hold_ms = 100});
  Matches matches;
  int started = 0;
  int ended = 0;
  std::int64_t started_at = -1;
  std::int64_t ended_at = -1;
  for (std::int64_t t = 0; t < 3000; t += 20) {
    // A frame of the gesture now and then, then the gesture with gaps, then none.
    const bool shows = t < 1000 ? t % 200 == 0 : t < 2000 && t % 200 != 0;
    CHECK(matcher->Match(shows ? Heart() : Nothing(), t, &matches).ok());
    for (const PoseGestureMatch& match : matches) {
      if (match.event == PoseGestureEvent::kStarted) ++started, started_at = t;
      if (match.event == PoseGestureEvent::kEnded) ++ended, ended_at = t;
      CHECK_EQ(match.active, match.name == "arm_heart" && started > ended);
    }
  }
  CHECK_EQ(started, 1);
  CHECK_EQ(ended, 1);
  CHECK(started_at == 1120 && ended_at == 2080 + 20);
}

TEST(BetweenTheThresholdsNothingChanges) {
  const auto matcher = Matcher({.start_similarity = 0.9F, .end_similarity = 0.5F, .hold_ms = 0});
  const Pose between = Standing({45, -20, 10, -60}, {45, -20, 10, -60});
  const float similarity = Named(matcher.get(), between, "arm_heart").similarity;
  CHECK(similarity > 0.5F && similarity < 0.9F);
  CHECK(!Named(matcher.get(), between, "arm_heart").active);
  CHECK(Named(matcher.get(), Heart(), "arm_heart").event == PoseGestureEvent::kStarted);
  CHECK(Named(matcher.get(), between, "arm_heart").active);
  CHECK(Named(matcher.get(), Nothing(), "arm_heart").event == PoseGestureEvent::kEnded);
  CHECK(!Named(matcher.get(), between, "arm_heart").active);
}

TEST(MatchingAllocatesNothing) {
  const auto matcher = Matcher();
  Matches matches;
  const Pose pose = Heart();
  CHECK(matcher->Match(pose, 0, &matches).ok());
  const std::int64_t before = AllocationCount();
  for (std::int64_t t = 0; t < 2000; t += 10) CHECK(matcher->Match(pose, t, &matches).ok());
  CHECK_EQ(AllocationCount(), before);
}

TEST(MatcherRefusesWhatMakesNoSense) {
  const auto matcher = Matcher();
  Matches matches;
  CHECK_HAS(matcher->Match(Pose(3), 0, &matches).message(), "3 keypoints");
  CHECK_EQ(matcher->Match(Heart(), 0, nullptr).code(), StatusCode::kInvalidArgument);
  CHECK(matcher->Match(Heart(), 70, &matches).ok());
  CHECK_HAS(matcher->Match(Heart(), 69, &matches).message(), "time_ms is 69");
  matcher->Reset();
  CHECK(matcher->Match(Heart(), 1, &matches).ok());
  CHECK_HAS(matcher->Add("", Heart()).message(), "needs a name");
  CHECK_HAS(matcher->Add("x", {}).message(), "shows 0");
  CHECK_HAS(matcher->Add("x", Pose(2)).message(), "2 keypoints");
  for (const PoseGestureOptions& options :
       {PoseGestureOptions{.min_keypoint_score = -1}, PoseGestureOptions{.start_similarity = 0.5F},
        PoseGestureOptions{.end_similarity = std::nanf("")}, PoseGestureOptions{.hold_ms = -1},
        PoseGestureOptions{.max_rotation_degrees = 181}}) {
    const auto made = PoseGestureMatcher::Create(Engine::Create({}).value(), {}, options);
    CHECK_HAS(made.status().message(), "pose gesture options");
  }
  CHECK(!PoseGestureMatcher::Create(nullptr, {}, {}).ok());
}

TEST(SkeletonsAreChecked) {
  const auto refusal = [](const Skeleton& skeleton) {
    return PoseGestureMatcher::Create(Engine::Create({}).value(), skeleton, {.builtin = false})
        .status()
        .message();
  };
  const std::vector<Bone> line = {{.start = 0, .end = 1, .limb = "line"}};
  CHECK_EQ(refusal({{"a", "b"}, line}), "");
  CHECK_HAS(refusal({{"a"}, line}), "1 keypoints");
  CHECK_HAS(refusal({{"a", "b"}, {}}), "0 bones");
  CHECK_HAS(refusal({{}, line}), "0 keypoints");
  CHECK_HAS(refusal({{"a", "a"}, line}), "two keypoints are named a");
  CHECK_HAS(refusal({{"a", ""}, line}), "keypoint 1 is empty");
  CHECK_HAS(refusal({{"a", "b\nc"}, line}), "line break");
  CHECK_HAS(refusal({{"a", "left_b"}, line}), "no right_b");
  CHECK_HAS(refusal({{"left_b", "right_b", "a"}, {{.start = 0, .end = 2, .limb = "l"}}}),
            "none from right_b to a");
  CHECK_HAS(refusal({{"a", "b"}, {{.start = 0, .end = 2, .limb = "l"}}}), "bone 0 goes from");
  CHECK_HAS(refusal({{"a", "b"}, {{.start = -1, .end = 1, .limb = "l"}}}), "bone 0 goes from");
  CHECK_HAS(refusal({{"a", "b"}, {{.start = 1, .end = 1, .limb = "l"}}}), "bone 0 goes from");
  CHECK_HAS(refusal({{"a", "b"}, {{.start = 0, .end = 1, .limb = ""}}}), "limb's name");
  CHECK_HAS(refusal({{"a", "b"}, {{.start = 0, .end = 1, .limb = "l", .weight = INFINITY}}}),
            "weight of bone 0");
  const auto made = PoseGestureMatcher::Create(Engine::Create({}).value(), {{"a", "b"}, line}, {});
  CHECK_HAS(made.status().message(), "no left_shoulder");
}

TEST(OtherSkeletonsWork) {
  // A hand-made one with its keypoints in another order; the built-in gestures find theirs by name.
  const Skeleton skeleton = {.keypoints = {"right_wrist", "left_wrist", "right_elbow", "left_elbow",
                                           "left_shoulder", "right_shoulder", "left_hip", "right_hip"},
                             .bones = {{4, 3, "arms"},
                                       {3, 1, "arms"},
                                       {5, 2, "arms"},
                                       {2, 0, "arms"},
                                       {4, 5, "torso"},
                                       {4, 6, "torso"},
                                       {5, 7, "torso"}}};
  const auto matcher = PoseGestureMatcher::Create(Engine::Create({}).value(), skeleton, {}).value();
  Pose pose;
  for (const std::size_t coco : {10U, 9U, 8U, 7U, 5U, 6U, 11U, 12U}) pose.push_back(Superman()[coco]);
  CHECK_EQ(std::string(Best(matcher.get(), pose).name), "superman");
}

}  // namespace smilear::testing
