// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_DANCE_RECORDER_H_
#define SMILEAR_DANCE_RECORDER_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "smilear/body.h"
#include "smilear/engine.h"
#include "smilear/internal/call.h"
#include "smilear/result.h"
#include "smilear/status.h"

struct smilear_dance_recorder;

namespace smilear {

// Writes a coach's poses to a file, for a DanceScorer to compare with. One call at a time per
// object.
class DanceRecorder {
 public:
  // Makes a recorder.
  // engine: The engine it belongs to.
  // skeleton: What poses consist of.
  // kInvalidArgument: the skeleton makes no sense.
  static Result<std::unique_ptr<DanceRecorder>> Create(
      const std::shared_ptr<Engine>& engine,
      const Skeleton& skeleton);

  // Appends a frame.
  // pose: The coach; no keypoints at all: nobody is seen.
  // time_ms: Milliseconds since the beginning of the music; after the last frame's.
  // kInvalidArgument: another number of keypoints than the skeleton's, or a time that is not after
  //   the last one or beyond 20 minutes.
  Status Add(std::span<const Keypoint> pose, std::int64_t time_ms);

  // How many frames there are.
  int frame_count() const;

  // Writes all frames so far; a file that is there is replaced, in one step.
  // path: Where to write.
  // kNotFound: the path cannot be written.
  // kFailedPrecondition: there are no frames.
  Status Save(const std::string& path);

  ~DanceRecorder();
  DanceRecorder(const DanceRecorder&) = delete;
  DanceRecorder& operator=(const DanceRecorder&) = delete;

 private:
  friend struct internal::Access;

  explicit DanceRecorder(smilear_dance_recorder* native_handle);

  smilear_dance_recorder* native_handle_;
};

}  // namespace smilear

#include "smilear/internal/dance_recorder_inline.h"

#endif  // SMILEAR_DANCE_RECORDER_H_
