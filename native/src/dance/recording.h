// A dance recording: poses and their times, in memory and as the bytes of a file.
//
// A file, version 1; numbers are little-endian:
//   8 bytes   "SMRDANCE"
//   u16       version: 1
//   u16       K: keypoints per pose
//   u32       N: frames
//   f32       unit: what a step of the coordinates is
//   u32       L: length of the names in bytes
//   L bytes   the K names of the keypoints in UTF-8, a line break after each
//   N times   u32 milliseconds, more than the frame before;
//             K times i16 x, i16 y, both in units, and u8 score in 255ths (0: not seen)
#ifndef SMILEAR_DANCE_RECORDING_H_
#define SMILEAR_DANCE_RECORDING_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "smilear/body.h"
#include "smilear/result.h"

namespace smilear {

constexpr std::int64_t kLongestDanceMs = std::int64_t{20} * 60 * 1000;

struct Recording {
  std::vector<std::string> keypoints;
  std::vector<std::uint32_t> times_ms;
  std::vector<Keypoint> poses;  // one after the other

  std::span<const Keypoint> pose(std::size_t frame) const {
    return std::span(poses).subspan(frame * keypoints.size(), keypoints.size());
  }
};

std::vector<std::uint8_t> WriteRecording(const Recording& recording);

// kInvalidArgument: says what is wrong with the bytes.
Result<Recording> ReadRecording(std::span<const std::uint8_t> bytes);

}  // namespace smilear

#endif  // SMILEAR_DANCE_RECORDING_H_
