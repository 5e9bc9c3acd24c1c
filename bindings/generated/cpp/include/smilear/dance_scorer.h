// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_DANCE_SCORER_H_
#define SMILEAR_DANCE_SCORER_H_

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

struct smilear_dance_scorer;
struct smilear_dance_limb_list;

namespace smilear {

// What a frame changed.
enum class DanceEvent : int {
  // Nothing.
  kNone = 0,
  // The dancer has followed closely for a while.
  kStreakStarted = 1,
  // The score has been 20 below streak_score for half a second, or the dance is over.
  kStreakEnded = 2,
};

// How a DanceScorer compares.
struct DanceOptions {
  // Keypoints below count as not seen; 0..1.
  float min_keypoint_score = 0.3F;
  // How far the dancer may be behind the coach; 0..2000.
  int max_lag_ms = 600;
  // How far ahead; 0..2000.
  int max_lead_ms = 200;
  // Dancing as in a mirror is right too, when all of it is.
  bool mirrored = true;
  // A streak starts when the score has been at least so high for streak_ms; 20..100.
  float streak_score = 80.0F;
  // 0..60000.
  int streak_ms = 3000;
};

// How the dance goes right now.
struct DanceFeedback {
  // 0..100, over about the last second.
  float score = {};
  // 0..1, of this frame.
  float similarity = {};
  // The moment of the recording that the dancer is at.
  std::int64_t coach_time_ms = {};
  // It looks like dancing in a mirror.
  bool mirrored = {};
  // A streak has started and not ended.
  bool in_streak = {};
  // What this frame changed.
  DanceEvent event = {};
  // The recording is over; frames from here on do not count.
  bool finished = {};
};

// How the whole dance went.
struct DanceResult {
  // 0..100. 100: the coach's poses; 0: as much like them as the coach's own at other moments.
  float score = {};
  // 0..1: the mean over the recording.
  float similarity = {};
  // How far the dancer was behind, on average.
  int lag_ms = {};
  // It was danced as in a mirror.
  bool mirrored = {};
  // 0..1: the part of the recording with the dancer in view.
  float followed = {};
};

// How one limb danced.
struct DanceLimb {
  // Its name in the skeleton.
  std::string_view limb = {};
  // 0..100.
  float score = {};
};

// Compares somebody who dances with a coach's recording of the same dance. One call at a time per
// object.
class DanceScorer {
 public:
  // Reads a recording from memory. The bytes are copied.
  // engine: The engine it belongs to.
  // recording: What a DanceRecorder saved.
  // skeleton: What poses consist of.
  // options: How poses are compared.
  // kInvalidArgument: the recording is damaged, has other keypoints than the skeleton or takes less
  //   than twice max_lag_ms and max_lead_ms, or options are out of range.
  static Result<std::unique_ptr<DanceScorer>> FromBytes(
      const std::shared_ptr<Engine>& engine,
      std::span<const std::uint8_t> recording,
      const Skeleton& skeleton,
      const DanceOptions& options);

  // Reads a recording from a file.
  // engine: The engine it belongs to.
  // path: A file that a DanceRecorder saved.
  // skeleton: What poses consist of.
  // options: How poses are compared.
  // kNotFound: no readable file at the path.
  // kInvalidArgument: the recording is damaged, has other keypoints than the skeleton or takes less
  //   than twice max_lag_ms and max_lead_ms, or options are out of range.
  static Result<std::unique_ptr<DanceScorer>> FromFile(
      const std::shared_ptr<Engine>& engine,
      const std::string& path,
      const Skeleton& skeleton,
      const DanceOptions& options);

  // Takes the dancer's pose, and says how the dance goes.
  // pose: The dancer; no keypoints at all: nobody is seen.
  // time_ms: Milliseconds since the beginning of the music; never before the last one.
  // kInvalidArgument: another number of keypoints than the skeleton's, or a time before the last
  //   one.
  Result<DanceFeedback> Follow(std::span<const Keypoint> pose, std::int64_t time_ms);

  // One score per limb of the skeleton, over about the last second.
  // kFailedPrecondition: no frame was followed yet.
  Status RecentLimbs(std::vector<DanceLimb>* out);

  // Aligns the whole dance so far with the recording anew; what was not danced counts as 0.
  // Following can go on afterwards.
  // kFailedPrecondition: no frame was followed yet.
  Result<DanceResult> Finish();

  // One score per limb of the skeleton, over the whole dance so far.
  // kFailedPrecondition: no frame was followed yet.
  Status FinalLimbs(std::vector<DanceLimb>* out);

  // Begins again.
  void Reset();

  // How long the recording takes.
  std::int64_t duration_ms() const;

  ~DanceScorer();
  DanceScorer(const DanceScorer&) = delete;
  DanceScorer& operator=(const DanceScorer&) = delete;

 private:
  friend struct internal::Access;

  explicit DanceScorer(smilear_dance_scorer* native_handle);

  smilear_dance_scorer* native_handle_;
  internal::ResultObject<smilear_dance_limb_list> native_dance_limb_list_;
};

}  // namespace smilear

#include "smilear/internal/dance_scorer_inline.h"

#endif  // SMILEAR_DANCE_SCORER_H_
