// FrameClock: the times of frames, which never run backwards.
#ifndef SMILEAR_BASE_FRAME_CLOCK_H_
#define SMILEAR_BASE_FRAME_CLOCK_H_

#include <cstdint>

#include "base/str_cat.h"
#include "smilear/status.h"

namespace smilear {

class FrameClock {
 public:
  // kInvalidArgument: negative, too large for sums, or before the frame that came last; nothing changes.
  Status Advance(std::int64_t time_ms) {
    constexpr std::int64_t kLargest = std::int64_t{1} << 52;
    if (time_ms < 0 || time_ms > kLargest) {
      return Status(StatusCode::kInvalidArgument,
                    StrCat("time_ms is ", time_ms, ", but must be in 0..", kLargest));
    }
    if (time_ms < last_ms_) {
      return Status(
          StatusCode::kInvalidArgument,
          StrCat("time_ms is ", time_ms, ", but the frame before had ", last_ms_, "; reset to start again"));
    }
    last_ms_ = time_ms;
    return Status();
  }

  void Reset() { last_ms_ = 0; }

 private:
  std::int64_t last_ms_ = 0;
};

}  // namespace smilear

#endif  // SMILEAR_BASE_FRAME_CLOCK_H_
