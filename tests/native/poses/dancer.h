// Somebody who dances: poses of the 17 keypoints of COCO, made of angles that swing.
#ifndef SMILEAR_TESTS_NATIVE_POSES_DANCER_H_
#define SMILEAR_TESTS_NATIVE_POSES_DANCER_H_

#include <cstdint>
#include <string>
#include <vector>

#include "smilear/body.h"

namespace smilear::testing {

using Pose = std::vector<Keypoint>;

// Numbers that are the same everywhere.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 2654435769U + 1) {}
  // 0..1
  double Next() {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<double>(state_ >> 11) / 9007199254740992.0;
  }
  // About normal, with a standard deviation of 1.
  double Normal() {
    double sum = -6.0;
    for (int i = 0; i < 12; ++i) sum += Next();
    return sum;
  }

 private:
  std::uint64_t state_;
};

// A dance is a number: another one, another dance. The person is about 400 high, in the middle of 640 x 480.
class Dancer {
 public:
  explicit Dancer(std::uint64_t dance);
  Pose At(double time_ms) const;

 private:
  struct Swing {
    double middle, reach, per_second, phase;
    double reach2, per_second2, phase2;
    double At(double seconds) const;
  };
  std::vector<Swing> swings_;
};

// The names of the keypoints, in COCO's order.
std::vector<std::string> CocoKeypoints();

// The same pose seen in a mirror: left and right change places.
Pose Mirrored(const Pose& pose);

// Turned clockwise, larger, and elsewhere.
Pose Moved(const Pose& pose, double degrees, double scale, double x, double y);

// Every keypoint moved by a normal error of so many pixels.
Pose Noisy(Pose pose, double pixels, Random* random);

}  // namespace smilear::testing

#endif  // SMILEAR_TESTS_NATIVE_POSES_DANCER_H_
