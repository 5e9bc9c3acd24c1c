// GestureTracker with the test detector, whose shapes stand in for hands.
#include "smilear/gesture_tracker.h"

#include <algorithm>
#include <cmath>

#include "allocation_counter.h"
#include "vision_fixture.h"

namespace smilear::testing {
namespace {

using TrackerResult = Result<std::unique_ptr<GestureTracker>>;

constexpr std::int64_t kFrameUs = 33'333;

TrackerResult LoadTracker(const GestureOptions& options = {}) {
  return GestureTracker::FromFile(MakeEngine(), ModelPath("detector_f32.tflite"),
                                  {"disc", "square", "triangle", "star"}, options);
}

// ShapesPicture, moved to the right, with plain ground where nothing came from.
std::vector<std::uint8_t> Moved(int shift) {
  const std::vector<std::uint8_t> from = ShapesPicture();
  std::vector<std::uint8_t> to = from;
  for (std::size_t y = 0; y < 128; ++y) {
    for (std::size_t x = 0; x < 128; ++x) {
      const int source = std::clamp(static_cast<int>(x) - shift, 0, 127);
      std::copy_n(&from[(y * 128 + static_cast<std::size_t>(source)) * 3], 3, &to[(y * 128 + x) * 3]);
    }
  }
  return to;
}

std::vector<std::uint8_t> Ground() {
  std::vector<std::uint8_t> pixels;
  for (int i = 0; i < 128 * 128; ++i) pixels.insert(pixels.end(), {90, 140, 95});
  return pixels;
}

TEST(TheTrackerFollowsShapesAndMostlyLeavesTheModelAlone) {
  const TrackerResult tracker = LoadTracker({.max_hands = 4});
  CHECK_EQ(tracker.status().message(), "");
  if (!tracker.ok()) return;
  std::vector<TrackedHand> hands;
  std::vector<int> appeared;
  int frames = 0;
  float largest_error = 0.0F;
  // To and fro, at up to half a picture in a second.
  for (; frames < 300; ++frames) {
    const double phase = static_cast<double>(frames) / 60.0;
    const int shift = static_cast<int>(std::lround(10.0 * std::sin(2.0 * 3.14159265 * phase)));
    const std::vector<std::uint8_t> pixels = Moved(shift);
    CHECK_EQ(tracker.value()->Track(RgbImage(pixels, 128, 128), frames * kFrameUs, &hands).message(), "");
    for (const TrackedHand& hand : hands) {
      if (hand.event == GestureEvent::kAppeared) appeared.push_back(hand.index);
      CHECK(hand.event != GestureEvent::kLost);
      const float expected =
          (static_cast<float>(hand.index == 0 ? 36 : 91) + static_cast<float>(shift)) / 128.0F;
      const float error = std::abs(0.5F * (hand.box.left + hand.box.right) - expected);
      if (frames > 60) largest_error = std::max(largest_error, error);
    }
    if (frames > 3) CHECK_EQ(hands.size(), 2U);
  }
  std::sort(appeared.begin(), appeared.end());
  // Between two looks of the model, 12 frames apart, a hand that turns around goes on as it did: half its
  // greatest acceleration over that time is 0.062 of the picture; the rest is how old the speed is.
  CHECK(largest_error < 0.11F);
  CHECK(appeared == std::vector<int>({0, 1}));
  CHECK(tracker.value()->detection_count() <= frames / 10);
}

TEST(TheTrackerSaysWhenAHandIsLost) {
  const TrackerResult tracker = LoadTracker();
  const std::vector<std::uint8_t> shapes = ShapesPicture();
  const std::vector<std::uint8_t> ground = Ground();
  std::vector<TrackedHand> hands;
  std::int64_t time = 0;
  for (int i = 0; i < 5; ++i) {
    CHECK(tracker.value()->Track(RgbImage(shapes, 128, 128), time += kFrameUs, &hands).ok());
  }
  CHECK_EQ(hands.size(), 2U);
  CHECK_EQ(hands[0].number, 1);
  CHECK_EQ(hands[1].number, 2);
  int lost = 0;
  for (int i = 0; i < 20; ++i) {
    CHECK(tracker.value()->Track(RgbImage(ground, 128, 128), time += kFrameUs, &hands).ok());
    for (const TrackedHand& hand : hands) lost += hand.event == GestureEvent::kLost ? 1 : 0;
  }
  CHECK_EQ(lost, 2);
  CHECK(hands.empty());
}

TEST(TheTrackerChecksItsArguments) {
  const auto code_for = [](const GestureOptions& options) { return LoadTracker(options).status().code(); };
  CHECK_EQ(code_for({.max_hands = 0}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.max_hands = 17}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.min_score = std::nanf("")}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.detection_interval = 0}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.search_interval = 1001}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.lost_after_ms = 0}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.max_hands = 16}), StatusCode::kOk);
  CHECK_EQ(GestureTracker::FromBytes(nullptr, {}, {}, {}).status().code(), StatusCode::kInvalidArgument);
}

TEST(TimeMayNotGoBackwards) {
  const TrackerResult tracker = LoadTracker();
  const std::vector<std::uint8_t> pixels = ShapesPicture();
  const Image image = RgbImage(pixels, 128, 128);
  std::vector<TrackedHand> hands;
  CHECK(tracker.value()->Track(image, 1000, &hands).ok());
  CHECK(tracker.value()->Track(image, 1000, &hands).ok());  // it may stand still
  CHECK_EQ(hands.size(), 2U);
  CHECK_EQ(tracker.value()->Track(image, 999, &hands).code(), StatusCode::kInvalidArgument);
  CHECK_EQ(hands.size(), 2U);  // untouched
  tracker.value()->Reset();
  CHECK(tracker.value()->Track(image, -5, &hands).ok());
  CHECK(hands.empty());
  CHECK(tracker.value()->Track(image, 0, &hands).ok());
  CHECK_EQ(hands.size(), 2U);
  CHECK_EQ(hands[0].number, 3);
  // The longest step there is.
  tracker.value()->Reset();
  CHECK(tracker.value()->Track(image, INT64_MIN, &hands).ok());
  CHECK(tracker.value()->Track(image, INT64_MAX, &hands).ok());
  CHECK_EQ(hands.size(), 2U);
}

TEST(ABrokenFrameIsRefusedAlsoWhereTheModelRests) {
  const TrackerResult tracker = LoadTracker();
  const std::vector<std::uint8_t> pixels = ShapesPicture();
  std::vector<TrackedHand> hands;
  for (int frame = 0; frame < 14; ++frame) {
    CHECK_EQ(tracker.value()->Track(RgbImage(pixels, 128, 129), frame, &hands).code(),
             StatusCode::kInvalidArgument);
    CHECK(tracker.value()->Track(RgbImage(pixels, 128, 128), frame, &hands).ok());
  }
  CHECK_EQ(hands.size(), 2U);
}

TEST(TwoTrackersKnowNothingOfEachOther) {
  const TrackerResult first = LoadTracker();
  const TrackerResult second = LoadTracker();
  const std::vector<std::uint8_t> shapes = ShapesPicture();
  const std::vector<std::uint8_t> ground = Ground();
  std::vector<TrackedHand> hands;
  for (int frame = 0; frame < 5; ++frame) {
    CHECK(first.value()->Track(RgbImage(shapes, 128, 128), frame * kFrameUs, &hands).ok());
    CHECK(second.value()->Track(RgbImage(ground, 128, 128), frame * kFrameUs, &hands).ok());
    CHECK(hands.empty());
  }
}

}  // namespace
}  // namespace smilear::testing
