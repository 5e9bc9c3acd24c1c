#include "poses/dancer.h"

#include <cmath>
#include <numbers>
#include <tuple>
#include <utility>

namespace smilear::testing {
namespace {

constexpr double kPi = std::numbers::pi;

struct Place {
  double x, y;
};

// Angles from straight down, positive to the picture's right.
Place Along(Place from, double angle, double length) {
  return {from.x + length * std::sin(angle), from.y + length * std::cos(angle)};
}

void Set(Pose* pose, std::size_t keypoint, Place place) {
  (*pose)[keypoint] = {.x = static_cast<float>(place.x), .y = static_cast<float>(place.y), .score = 0.9F};
}

}  // namespace

double Dancer::Swing::At(double seconds) const {
  return middle + reach * std::sin(2 * kPi * (per_second * seconds + phase)) +
         reach2 * std::sin(2 * kPi * (per_second2 * seconds + phase2));
}

Dancer::Dancer(std::uint64_t dance) {
  Random random(dance);
  // Left upper arm, left forearm (to the upper arm), right ones, left thigh, left shin, right ones, lean,
  // way across.
  constexpr double kMiddles[] = {1.4, 0.6, -1.4, -0.6, 0.15, 0.0, -0.15, 0.0, 0.0, 0.0};
  constexpr double kReaches[] = {1.3, 1.0, 1.3, 1.0, 0.3, 0.25, 0.3, 0.25, 0.12, 60.0};
  for (std::size_t i = 0; i < std::size(kMiddles); ++i) {
    const auto speed = [&] { return 0.25 + 0.5 * random.Next(); };
    swings_.push_back({.middle = kMiddles[i],
                       .reach = kReaches[i] * (0.6 + 0.4 * random.Next()),
                       .per_second = speed(),
                       .phase = random.Next(),
                       .reach2 = 0.4 * kReaches[i] * random.Next(),
                       .per_second2 = speed() * 2,
                       .phase2 = random.Next()});
  }
}

Pose Dancer::At(double time_ms) const {
  const auto swing = [&](std::size_t i) { return swings_[i].At(time_ms / 1000.0); };
  Pose pose(17);
  const double lean = swing(8);
  const Place hips = {320 + swing(9), 260};
  const Place neck = Along(hips, kPi - lean, 110);
  const auto beside = [lean](Place middle, double half) {
    return Place{middle.x + half * std::cos(lean), middle.y + half * std::sin(lean)};
  };
  const Place head = Along(neck, kPi - lean, 40);
  Set(&pose, 0, head);
  for (const auto& [keypoint, half, up] :
       {std::tuple{1U, 8.0, 6.0}, {2U, -8.0, 6.0}, {3U, 16.0, 3.0}, {4U, -16.0, 3.0}}) {
    Set(&pose, keypoint, beside(Along(head, kPi - lean, up), half));
  }
  for (const std::size_t side : {0U, 1U}) {
    const double sign = side == 0 ? 1.0 : -1.0;
    const Place shoulder = beside(neck, sign * 40);
    const double upper_arm = swing(side * 2);
    const Place elbow = Along(shoulder, upper_arm, 60);
    const Place hip = beside(hips, sign * 26);
    const double thigh = swing(4 + side * 2);
    const Place knee = Along(hip, thigh, 85);
    Set(&pose, 5 + side, shoulder);
    Set(&pose, 7 + side, elbow);
    Set(&pose, 9 + side, Along(elbow, upper_arm + swing(1 + side * 2), 55));
    Set(&pose, 11 + side, hip);
    Set(&pose, 13 + side, knee);
    Set(&pose, 15 + side, Along(knee, thigh + swing(5 + side * 2), 85));
  }
  return pose;
}

std::vector<std::string> CocoKeypoints() {
  std::vector<std::string> names = {"nose"};
  for (const char* const name : {"eye", "ear", "shoulder", "elbow", "wrist", "hip", "knee", "ankle"}) {
    for (const char* const side : {"left_", "right_"}) names.push_back(std::string(side) + name);
  }
  return names;
}

Pose Mirrored(const Pose& pose) {
  Pose mirrored = pose;
  for (std::size_t left = 1; left + 1 < pose.size(); left += 2) std::swap(mirrored[left], mirrored[left + 1]);
  for (Keypoint& keypoint : mirrored) keypoint.x = 640 - keypoint.x;
  return mirrored;
}

Pose Moved(const Pose& pose, double degrees, double scale, double x, double y) {
  const double angle = degrees * kPi / 180;
  Pose moved = pose;
  for (Keypoint& keypoint : moved) {
    const double from_x = static_cast<double>(keypoint.x);
    const double from_y = static_cast<double>(keypoint.y);
    keypoint.x = static_cast<float>(x + scale * (from_x * std::cos(angle) - from_y * std::sin(angle)));
    keypoint.y = static_cast<float>(y + scale * (from_x * std::sin(angle) + from_y * std::cos(angle)));
  }
  return moved;
}

Pose Noisy(Pose pose, double pixels, Random* random) {
  for (Keypoint& keypoint : pose) {
    keypoint.x += static_cast<float>(pixels * random->Normal());
    keypoint.y += static_cast<float>(pixels * random->Normal());
  }
  return pose;
}

}  // namespace smilear::testing
