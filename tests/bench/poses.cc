// What the features about bodies take per frame, without inference: medians, as rows of a table.
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

#include "dance/recording.h"
#include "pose/heatmap_decoder.h"
#include "pose/one_euro_filter.h"
#include "poses/dancer.h"
#include "smilear/dance_scorer.h"
#include "smilear/pose_gesture_matcher.h"

namespace {

using smilear::testing::Dancer;
using smilear::testing::Pose;
using Clock = std::chrono::steady_clock;

constexpr int kRounds = 400;

double MillisecondsSince(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

template <typename Run>
void Measure(const char* what, const char* wanted, int rounds, const Run& run) {
  std::vector<double> times;
  for (int round = 0; round < rounds; ++round) {
    const Clock::time_point start = Clock::now();
    run(round);
    times.push_back(MillisecondsSince(start));
  }
  std::ranges::sort(times);
  const auto part = [&](double share) {
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
  };
  std::printf("| %s | %s | %.4f | %.4f | %.4f |\n", what, wanted, part(0.5), part(0.95), part(0.99));
}

void MeasureDecoding() {
  constexpr int kCells = 64;
  constexpr std::array<int, 4> kShape = {1, kCells, kCells, 17};
  std::vector<float> maps(std::size_t{kCells} * kCells * 17);
  for (std::size_t i = 0; i < maps.size(); ++i) {
    const double x = static_cast<double>(i / 17 % kCells) - 31.4;
    const double y = static_cast<double>(i / 17 / kCells) - 20.3;
    maps[i] = static_cast<float>(0.9 * std::exp(-(x * x + y * y) / 8));
  }
  smilear::HeatmapDecoder decoder({.width = kCells, .height = kCells, .keypoints = 17}, false);
  std::array<smilear::OneEuroFilter, 34> filters;
  Pose pose(17);
  Measure("pose decode and smoothing, 17 keypoints, 64 x 64", "0.1", kRounds, [&](int) {
    decoder.Decode({.type = smilear::TensorType::kFloat32,
                    .shape = kShape,
                    .data = maps.data(),
                    .bytes = maps.size() * sizeof(float)},
                   pose);
    for (std::size_t i = 0; i < pose.size(); ++i) {
      pose[i].x = filters[2 * i].Filter(pose[i].x, 0.033F, {});
      pose[i].y = filters[2 * i + 1].Filter(pose[i].y, 0.033F, {});
    }
  });
}

void MeasureGestures() {
  const Dancer dancer(1);
  const auto engine = smilear::Engine::Create({}).value();
  const auto matcher = smilear::PoseGestureMatcher::Create(engine, {}, {}).value();
  for (int i = 0; i < 7; ++i) {
    static_cast<void>(matcher->Add("example " + std::to_string(i), dancer.At(500.0 * i)));
  }
  std::vector<smilear::PoseGestureMatch> matches;
  std::vector<Pose> poses;
  for (int round = 0; round < kRounds; ++round) poses.push_back(dancer.At(33.0 * round));
  Measure("gesture match, 10 references", "0.05", kRounds, [&](int round) {
    static_cast<void>(matcher->Match(poses[static_cast<std::size_t>(round)], round, &matches));
  });
}

void MeasureDancing() {
  constexpr int kFrames = 1800;
  const Dancer dancer(1);
  smilear::Recording recording;
  recording.keypoints = smilear::testing::CocoKeypoints();
  std::vector<Pose> poses;
  for (int frame = 0; frame < kFrames; ++frame) {
    const double time_ms = std::floor(frame * 1000 / 30.0);
    poses.push_back(dancer.At(time_ms));
    recording.times_ms.push_back(static_cast<std::uint32_t>(time_ms));
    recording.poses.insert(recording.poses.end(), poses.back().begin(), poses.back().end());
  }
  const auto engine = smilear::Engine::Create({}).value();
  const auto bytes = smilear::WriteRecording(recording);
  const auto scorer = smilear::DanceScorer::FromBytes(engine, bytes, {}, {}).value();
  const auto follow = [&](int frame) {
    const auto index = static_cast<std::size_t>(frame);
    static_cast<void>(scorer->Follow(poses[index], recording.times_ms[index]));
  };
  Measure("dance score per frame", "0.2", kFrames, follow);
  Measure("dance, final score of 1800 x 1800", "50", 20, [&](int) { static_cast<void>(scorer->Finish()); });
  Measure("dance, all of 1800 x 1800 at once", "50", 5, [&](int) {
    scorer->Reset();
    for (int frame = 0; frame < kFrames; ++frame) follow(frame);
    static_cast<void>(scorer->Finish());
  });
}

}  // namespace

int main() {
  std::printf("| what | wanted ms | p50 ms | p95 ms | p99 ms |\n|---|---|---|---|---|\n");
  MeasureDecoding();
  MeasureGestures();
  MeasureDancing();
  return 0;
}
