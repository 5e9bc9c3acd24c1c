// DanceRecorder: writes a coach's poses to a file, for a DanceScorer to compare with.
#ifndef SMILEAR_DANCE_RECORDER_H_
#define SMILEAR_DANCE_RECORDER_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "smilear/body.h"
#include "smilear/engine.h"
#include "smilear/result.h"

namespace smilear {

// Not thread-safe: one call at a time per instance; instances are independent.
class DanceRecorder {
 public:
  // kInvalidArgument: a skeleton that makes no sense.
  static Result<std::unique_ptr<DanceRecorder>> Create(const std::shared_ptr<Engine>& engine,
                                                       const Skeleton& skeleton);

  virtual ~DanceRecorder() = default;
  DanceRecorder(const DanceRecorder&) = delete;
  DanceRecorder& operator=(const DanceRecorder&) = delete;

  // Appends a frame. Times count from the beginning of the music; no keypoints at all: nobody is seen.
  // kInvalidArgument: another number of keypoints than the skeleton's, or a time that is not after the last
  //   frame's or beyond 20 minutes.
  virtual Status Add(std::span<const Keypoint> pose, std::int64_t time_ms) = 0;

  virtual int frame_count() const = 0;

  // Writes all frames so far; a file that is there is replaced, in one step.
  // kNotFound: the path cannot be written. kFailedPrecondition: there are no frames.
  virtual Status Save(const std::string& path) = 0;

 protected:
  DanceRecorder() = default;
};

}  // namespace smilear

#endif  // SMILEAR_DANCE_RECORDER_H_
