// DanceScorer: compares somebody who dances with a coach's recording of the same dance.
//
//   auto scorer = smilear::DanceScorer::FromFile(engine, "coach.dance", {}, {});
//   for each frame: auto feedback = scorer.value()->Follow(pose, time_ms);
//   auto result = scorer.value()->Finish();
//
// A score of 100: the poses are the coach's. 0: they are as much like the coach's as the coach's own poses at
// other moments of the dance, so that standing there like a dancer earns nothing. docs/poses.md has more.
#ifndef SMILEAR_DANCE_SCORER_H_
#define SMILEAR_DANCE_SCORER_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "smilear/body.h"
#include "smilear/engine.h"
#include "smilear/result.h"

namespace smilear {

struct DanceOptions {
  float min_keypoint_score = 0.3F;  // keypoints below count as not seen; 0..1
  int max_lag_ms = 600;             // how far the dancer may be behind the coach; 0..2000
  int max_lead_ms = 200;            // how far ahead; 0..2000
  bool mirrored = true;             // dancing as in a mirror is right too, when all of it is

  // A streak starts when the score has been at least so high for streak_ms.
  float streak_score = 80.0F;  // 20..100
  int streak_ms = 3000;        // 0..60000
};

enum class DanceEvent : int {
  kNone = 0,
  kStreakStarted = 1,
  kStreakEnded = 2,  // the score has been 20 below streak_score for half a second, or the dance is over
};

struct DanceFeedback {
  float score = 0.0F;              // 0..100, over about the last second
  float similarity = 0.0F;         // 0..1, of this frame
  std::int64_t coach_time_ms = 0;  // the moment of the recording that the dancer is at
  bool mirrored = false;           // it looks like dancing in a mirror
  bool in_streak = false;
  DanceEvent event = DanceEvent::kNone;  // what this frame changed
  bool finished = false;                 // the recording is over, frames from here on do not count
};

struct DanceResult {
  float score = 0.0F;       // 0..100, of the whole recording
  float similarity = 0.0F;  // 0..1: the mean over the recording
  int lag_ms = 0;           // how far the dancer was behind, on average
  bool mirrored = false;
  float followed = 0.0F;  // 0..1: the part of the recording with the dancer in view
};

struct DanceLimb {
  std::string_view limb;  // valid as long as the DanceScorer
  float score = 0.0F;     // 0..100
};

// Not thread-safe: one call at a time per instance; instances are independent.
class DanceScorer {
 public:
  // The bytes are copied. An empty skeleton means that of the class Skeleton.
  // kInvalidArgument: a damaged recording, one with other keypoints than the skeleton's or shorter than twice
  //   max_lag_ms + max_lead_ms, or options out of range.
  static Result<std::unique_ptr<DanceScorer>> FromBytes(const std::shared_ptr<Engine>& engine,
                                                        std::span<const std::uint8_t> recording,
                                                        const Skeleton& skeleton,
                                                        const DanceOptions& options);

  // As FromBytes. kNotFound: no readable file at `path` (UTF-8).
  static Result<std::unique_ptr<DanceScorer>> FromFile(const std::shared_ptr<Engine>& engine,
                                                       const std::string& path, const Skeleton& skeleton,
                                                       const DanceOptions& options);

  virtual ~DanceScorer() = default;
  DanceScorer(const DanceScorer&) = delete;
  DanceScorer& operator=(const DanceScorer&) = delete;

  // Takes the dancer's pose at a time that counts from where the recording's times do. No keypoints at all:
  // nobody is seen. Allocates nothing.
  // kInvalidArgument: another number of keypoints than the skeleton's, or a time before the last one.
  virtual Result<DanceFeedback> Follow(std::span<const Keypoint> pose, std::int64_t time_ms) = 0;

  // One score per limb of the skeleton, over about the last second.
  // kFailedPrecondition: no frame was followed yet.
  virtual Status RecentLimbs(std::vector<DanceLimb>* limbs) = 0;

  // The whole dance so far, aligned with the recording anew; what was not danced counts as 0. Following can
  // go on afterwards.
  // kFailedPrecondition: no frame was followed yet.
  virtual Result<DanceResult> Finish() = 0;

  // Likewise, one score per limb.
  virtual Status FinalLimbs(std::vector<DanceLimb>* limbs) = 0;

  // Begins again.
  virtual void Reset() = 0;

  virtual std::int64_t duration_ms() const = 0;  // of the recording

 protected:
  DanceScorer() = default;
};

}  // namespace smilear

#endif  // SMILEAR_DANCE_SCORER_H_
