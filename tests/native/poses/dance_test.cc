// Dance scoring: what the scores promise, and what callers can do wrong.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <limits>
#include <string>
#include <utility>

#include "allocation_counter.h"
#include "dance/recording.h"
#include "poses/dancer.h"
#include "smilear/dance_recorder.h"
#include "smilear/dance_scorer.h"
#include "test.h"

namespace smilear::testing {
namespace {

constexpr std::int64_t kDanceMs = 20000;
constexpr std::uint64_t kCoach = 1;

using Bytes = std::vector<std::uint8_t>;
using Live = std::function<Pose(double time_ms)>;

std::shared_ptr<Engine> TheEngine() { return Engine::Create({}).value(); }

// A dance as the coach's camera sees it, at about 30 frames a second.
Recording RecordingOf(std::uint64_t dance, std::int64_t duration_ms = kDanceMs) {
  Recording recording;
  recording.keypoints = CocoKeypoints();
  const Dancer dancer(dance);
  for (std::int64_t time_ms = 0; time_ms <= duration_ms; time_ms += 33) {
    recording.times_ms.push_back(static_cast<std::uint32_t>(time_ms));
    const Pose pose = dancer.At(static_cast<double>(time_ms));
    recording.poses.insert(recording.poses.end(), pose.begin(), pose.end());
  }
  return recording;
}

Bytes RecordingBytes(std::uint64_t dance, std::int64_t duration_ms = kDanceMs) {
  return WriteRecording(RecordingOf(dance, duration_ms));
}

std::unique_ptr<DanceScorer> Scorer(const Bytes& recording, const DanceOptions& options = {}) {
  return DanceScorer::FromBytes(TheEngine(), recording, {}, options).value();
}

DanceResult Dance(DanceScorer* scorer, const Live& live, double step_ms = 1000.0 / 30.0,
                  std::int64_t until_ms = kDanceMs) {
  for (int frame = 0; frame * step_ms <= static_cast<double>(until_ms); ++frame) {
    const auto time_ms = static_cast<std::int64_t>(std::llround(frame * step_ms));
    const auto feedback = scorer->Follow(live(static_cast<double>(time_ms)), time_ms);
    if (!feedback.ok()) Fail(__FILE__, __LINE__, feedback.status().message());
  }
  return scorer->Finish().value();
}

DanceResult DanceOnce(const Live& live, const DanceOptions& options = {}, double step_ms = 1000.0 / 30.0) {
  const auto scorer = Scorer(RecordingBytes(kCoach), options);
  return Dance(scorer.get(), live, step_ms);
}

Pose CoachAt(double time_ms) { return Dancer(kCoach).At(std::max(0.0, time_ms)); }

}  // namespace

TEST(CoachAgainstHimselfScores99) {
  const DanceResult result = DanceOnce(CoachAt);
  CHECK(result.score >= 99.0F);
  CHECK(result.followed == 1.0F);
  CHECK(!result.mirrored);
  CHECK(std::abs(result.lag_ms) <= 5);
}

TEST(AnyFrameRateWillDo) {
  for (const double rate : {10.0, 24.0, 60.0}) {
    const DanceResult result = DanceOnce(CoachAt, {}, 1000.0 / rate);
    CHECK(result.score >= (rate < 20 ? 90.0F : 98.0F));
  }
}

TEST(PlaceAndSizeDoNotMatter) {
  const DanceResult result = DanceOnce([](double t) { return Moved(CoachAt(t), 0, 0.3, 50, -20); });
  CHECK(result.score >= 99.0F);
}

TEST(LagAndMirrorCostLittle) {
  const DanceResult lag = DanceOnce([](double t) { return CoachAt(t - 200); });
  CHECK(lag.score >= 95.0F);
  CHECK(std::abs(lag.lag_ms - 200) <= 20);
  const DanceResult both = DanceOnce([](double t) { return Mirrored(CoachAt(t - 200)); });
  CHECK(both.score >= 95.0F);
  CHECK(both.mirrored);
  const DanceResult lead = DanceOnce([](double t) { return CoachAt(t + 100); });
  CHECK(lead.score >= 95.0F);
  CHECK(std::abs(lead.lag_ms + 100) <= 20);
}

TEST(MirrorIsAnOption) {
  const DanceResult result = DanceOnce([](double t) { return Mirrored(CoachAt(t)); }, {.mirrored = false});
  CHECK(result.score <= 60.0F);
}

TEST(LagBeyondTheBandCosts) {
  const DanceResult result = DanceOnce([](double t) { return CoachAt(t - 1500); });
  CHECK(result.score <= 50.0F);
}

TEST(RandomMotionScoresAtMost30) {
  for (std::uint64_t dance = 2; dance < 22; ++dance) {
    const Dancer other(dance);
    const DanceResult result = DanceOnce([&](double t) { return other.At(t); });
    if (result.score > 30.0F)
      Fail(__FILE__, __LINE__, "dance " + std::to_string(dance) + " scores " + Show(result.score));
  }
  Random random(5);
  const DanceResult noise = DanceOnce([&](double) {
    Pose pose(17);
    for (Keypoint& keypoint : pose) {
      keypoint = {.x = static_cast<float>(640 * random.Next()), .y = static_cast<float>(480 * random.Next())};
    }
    return pose;
  });
  CHECK(noise.score <= 30.0F);
  const DanceResult statue = DanceOnce([](double) { return CoachAt(0); });
  CHECK(statue.score <= 30.0F);
}

TEST(MoreNoiseScoresLess) {
  float before = 101.0F;
  for (const double pixels : {0.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0}) {
    Random random(7);
    const DanceResult result = DanceOnce([&](double t) { return Noisy(CoachAt(t), pixels, &random); });
    if (!(result.score < before) && !(before == 0.0F && result.score == 0.0F)) {
      Fail(__FILE__, __LINE__,
           "noise of " + Show(pixels) + " scores " + Show(result.score) + " after " + Show(before));
    }
    before = result.score;
  }
  CHECK(before < 40.0F);
}

TEST(OneWrongLimbIsFound) {
  const Dancer other(9);
  const auto scorer = Scorer(RecordingBytes(kCoach));
  Dance(scorer.get(), [&](double t) {
    Pose pose = CoachAt(t);
    const Pose wrong = other.At(t);
    const float dx = pose[6].x - wrong[6].x;
    const float dy = pose[6].y - wrong[6].y;
    for (const std::size_t keypoint : {8U, 10U}) {
      pose[keypoint] = {.x = wrong[keypoint].x + dx, .y = wrong[keypoint].y + dy};
    }
    return pose;
  });
  for (const bool final : {true, false}) {
    std::vector<DanceLimb> limbs;
    CHECK(final ? scorer->FinalLimbs(&limbs).ok() : scorer->RecentLimbs(&limbs).ok());
    CHECK_EQ(limbs.size(), std::size_t{6});
    for (const DanceLimb& limb : limbs) {
      if (final) CHECK(limb.limb == "right_arm" ? limb.score < 50.0F : limb.score > 90.0F);
    }
  }
}

TEST(HalfADanceIsHalfTheScore) {
  const auto scorer = Scorer(RecordingBytes(kCoach));
  const DanceResult half = Dance(scorer.get(), CoachAt, 1000.0 / 30.0, kDanceMs / 2);
  CHECK(half.similarity > 0.45F && half.similarity < 0.56F);
  CHECK(half.followed > 0.45F && half.followed < 0.56F);
  const DanceResult away = DanceOnce([](double t) { return t < kDanceMs / 2 ? CoachAt(t) : Pose(); });
  CHECK(std::abs(away.similarity - half.similarity) < 0.03F);
}

TEST(HiddenLegsAreNotHeldAgainstTheDancer) {
  const auto scorer = Scorer(RecordingBytes(kCoach));
  const DanceResult result = Dance(scorer.get(), [](double t) {
    Pose pose = CoachAt(t);
    for (std::size_t keypoint = 13; keypoint < 17; ++keypoint) {
      if (t < kDanceMs / 2) pose[keypoint].score = 0.1F;
    }
    return pose;
  });
  CHECK(result.score >= 99.0F);
  std::vector<DanceLimb> limbs;
  CHECK(scorer->FinalLimbs(&limbs).ok());
  for (const DanceLimb& limb : limbs) CHECK(limb.score >= 99.0F);
}

TEST(StreaksStartAndEnd) {
  const auto scorer = Scorer(RecordingBytes(kCoach), {.streak_ms = 2000});
  const Dancer other(3);
  std::vector<std::pair<DanceEvent, std::int64_t>> events;
  bool finished = false;
  for (std::int64_t t = 0; t <= kDanceMs + 1000; t += 33) {
    const auto time = static_cast<double>(t);
    const bool follows = t < 8000 || t > 14000;
    const auto feedback = scorer->Follow(follows ? CoachAt(time) : other.At(time), t);
    CHECK(feedback.ok());
    if (feedback.value().event != DanceEvent::kNone) events.emplace_back(feedback.value().event, t);
    finished = feedback.value().finished;
  }
  CHECK(finished);
  CHECK_EQ(events.size(), std::size_t{4});
  if (events.size() != 4) return;
  CHECK(events[0].first == DanceEvent::kStreakStarted && events[0].second >= 2000 && events[0].second < 2200);
  CHECK(events[1].first == DanceEvent::kStreakEnded && events[1].second > 8500 && events[1].second < 10500);
  CHECK(events[2].first == DanceEvent::kStreakStarted && events[2].second > 16000 &&
        events[2].second < 19000);
  CHECK(events[3].first == DanceEvent::kStreakEnded && events[3].second >= kDanceMs);
}

TEST(LiveFeedbackSaysWhereTheDancerIs) {
  const auto scorer = Scorer(RecordingBytes(kCoach));
  for (std::int64_t t = 0; t < 10000; t += 33) {
    const auto feedback = scorer->Follow(Mirrored(CoachAt(static_cast<double>(t - 300))), t);
    CHECK(feedback.ok());
    if (t < 3000) continue;
    CHECK(feedback.value().mirrored);
    CHECK(feedback.value().score > 95.0F && feedback.value().similarity > 0.97F);
    CHECK(std::abs(static_cast<double>(feedback.value().coach_time_ms - (t - 300))) < 70);
  }
}

TEST(FollowingAllocatesNothing) {
  const auto scorer = Scorer(RecordingBytes(kCoach));
  const Pose pose = CoachAt(0);
  std::vector<DanceLimb> limbs;
  CHECK(scorer->Follow(pose, 0).ok() && scorer->RecentLimbs(&limbs).ok());
  const std::int64_t before = AllocationCount();
  for (std::int64_t t = 1; t <= kDanceMs + 2000; t += 16) {
    CHECK(scorer->Follow(pose, t).ok() && scorer->RecentLimbs(&limbs).ok());
  }
  CHECK_EQ(AllocationCount(), before);
}

TEST(ResetBeginsAgain) {
  const auto scorer = Scorer(RecordingBytes(kCoach));
  const DanceResult first = Dance(scorer.get(), CoachAt);
  CHECK(!scorer->Follow(CoachAt(0), 0).ok());
  scorer->Reset();
  CHECK_EQ(scorer->Finish().status().code(), StatusCode::kFailedPrecondition);
  const DanceResult second = Dance(scorer.get(), CoachAt);
  CHECK_EQ(first.score, second.score);
  CHECK_EQ(first.lag_ms, second.lag_ms);
}

TEST(TwoScorersDoNotMeet) {
  const auto one = Scorer(RecordingBytes(kCoach));
  const auto other = Scorer(RecordingBytes(2));
  for (std::int64_t t = 0; t <= kDanceMs; t += 33) {
    CHECK(one->Follow(CoachAt(static_cast<double>(t)), t).ok());
    CHECK(other->Follow(CoachAt(static_cast<double>(t)), t).ok());
  }
  CHECK(one->Finish().value().score >= 99.0F && other->Finish().value().score < 30.0F);
}

TEST(DancerRefusesWhatMakesNoSense) {
  const auto scorer = Scorer(RecordingBytes(kCoach));
  CHECK_EQ(scorer->Finish().status().code(), StatusCode::kFailedPrecondition);
  CHECK_EQ(scorer->RecentLimbs(nullptr).code(), StatusCode::kInvalidArgument);
  std::vector<DanceLimb> limbs;
  CHECK_EQ(scorer->RecentLimbs(&limbs).code(), StatusCode::kFailedPrecondition);
  CHECK_EQ(scorer->FinalLimbs(&limbs).code(), StatusCode::kFailedPrecondition);
  CHECK_HAS(scorer->Follow(Pose(5), 0).status().message(), "5 keypoints");
  CHECK(scorer->Follow(CoachAt(0), 500).ok());
  CHECK_HAS(scorer->Follow(CoachAt(0), 499).status().message(), "the frame before had 500");
  CHECK_HAS(scorer->Follow(CoachAt(0), -1).status().message(), "time_ms is -1");
  CHECK(scorer->Follow(CoachAt(0), std::int64_t{1} << 52).ok());
  CHECK(!scorer->Follow(CoachAt(0), std::numeric_limits<std::int64_t>::max()).ok());
  CHECK(scorer->Finish().ok());
  const Pose nan(17, Keypoint{.x = std::nanf(""), .y = INFINITY, .score = std::nanf("")});
  const DanceResult result = DanceOnce([&](double) { return nan; });
  CHECK(result.score == 0.0F && result.followed == 0.0F);
}

TEST(DanceOptionsAreChecked) {
  const Bytes recording = RecordingBytes(kCoach);
  for (const DanceOptions& options :
       {DanceOptions{.min_keypoint_score = 1.5F}, DanceOptions{.min_keypoint_score = std::nanf("")},
        DanceOptions{.max_lag_ms = -1}, DanceOptions{.max_lead_ms = 2001}, DanceOptions{.streak_score = 10},
        DanceOptions{.streak_ms = -5}}) {
    const auto made = DanceScorer::FromBytes(TheEngine(), recording, {}, options);
    CHECK_EQ(made.status().code(), StatusCode::kInvalidArgument);
    CHECK_HAS(made.status().message(), "dance options");
  }
  CHECK(!DanceScorer::FromBytes(nullptr, recording, {}, {}).ok());
  CHECK_HAS(DanceScorer::FromBytes(TheEngine(), RecordingBytes(kCoach, 1000), {}, {}).status().message(),
            "must take at least 1600");
  const Skeleton two = {.keypoints = {"a", "b"}, .bones = {{.start = 0, .end = 1, .limb = "line"}}};
  CHECK_HAS(DanceScorer::FromBytes(TheEngine(), recording, two, {}).status().message(), "other keypoints");
  CHECK_EQ(DanceScorer::FromFile(TheEngine(), "/no/such/file", {}, {}).status().code(),
           StatusCode::kNotFound);
}

TEST(RecordingsComeBack) {
  const Recording before = RecordingOf(kCoach, 3000);
  const auto after = ReadRecording(WriteRecording(before));
  CHECK(after.ok());
  CHECK(after.value().keypoints == before.keypoints && after.value().times_ms == before.times_ms);
  for (std::size_t i = 0; i < before.poses.size(); ++i) {
    const Keypoint& one = before.poses[i];
    const Keypoint& other = after.value().poses[i];
    CHECK(std::abs(one.x - other.x) < 0.02F && std::abs(one.y - other.y) < 0.02F);
    CHECK(std::abs(one.score - other.score) < 0.003F);
  }
}

TEST(DamagedRecordingsAreRefused) {
  const Bytes good = RecordingBytes(kCoach, 2000);
  for (std::size_t size = 0; size < good.size(); ++size) {
    const auto made = ReadRecording(std::span(good).first(size));
    CHECK_EQ(made.status().code(), StatusCode::kInvalidArgument);
  }
  Bytes longer = good;
  longer.push_back(0);
  CHECK(!ReadRecording(longer).ok());
  // Whatever one byte is, reading ends; bytes of the header decide.
  for (std::size_t at = 0; at < 300; ++at) {
    for (const int value : {0, 1, 127, 128, 255}) {
      Bytes changed = good;
      changed[at] = static_cast<std::uint8_t>(value);
      const auto made = DanceScorer::FromBytes(TheEngine(), changed, {}, {});
      if (at < 12 && changed != good) CHECK(!made.ok());
    }
  }
}

TEST(RecorderWritesWhatScorersRead) {
  const auto recorder = DanceRecorder::Create(TheEngine(), {}).value();
  const std::string path = ModelsDir() + "/../../build/dance_test.dance";
  CHECK_EQ(recorder->Save(path).code(), StatusCode::kFailedPrecondition);
  for (std::int64_t t = 0; t <= kDanceMs; t += 33)
    CHECK(recorder->Add(CoachAt(static_cast<double>(t)), t).ok());
  CHECK_HAS(recorder->Add(CoachAt(0), kDanceMs - 100).message(), "time_ms is");
  CHECK_HAS(recorder->Add(Pose(3), kDanceMs + 100).message(), "3 keypoints");
  CHECK(!recorder->Add(CoachAt(0), kLongestDanceMs + 1).ok());
  CHECK(recorder->Add({}, kDanceMs + 100).ok());
  CHECK_EQ(recorder->frame_count(), 608);
  CHECK(recorder->Save(path).ok());
  CHECK(recorder->Save(path).ok());
  const auto scorer = DanceScorer::FromFile(TheEngine(), path, {}, {});
  CHECK(scorer.ok());
  CHECK_EQ(scorer.value()->duration_ms(), kDanceMs + 100);
  CHECK(Dance(scorer.value().get(), CoachAt).score >= 99.0F);
  static_cast<void>(std::remove(path.c_str()));
  CHECK_EQ(recorder->Save("/no/such/folder/file").code(), StatusCode::kNotFound);
  CHECK_EQ(recorder->Save("").code(), StatusCode::kNotFound);
}

}  // namespace smilear::testing
