#include "smilear/dance_scorer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

#include "base/errors.h"
#include "base/frame_clock.h"
#include "base/licence_gate.h"
#include "base/read_file.h"
#include "base/str_cat.h"
#include "body/bone_directions.h"
#include "body/debounce.h"
#include "body/similarity.h"
#include "body/skeleton_table.h"
#include "dance/coach.h"
#include "dance/follower.h"
#include "dance/grid.h"
#include "dance/recording.h"

namespace smilear {
namespace {

constexpr std::size_t kMostRecordingBytes = std::size_t{256} << 20;
constexpr int kLongestShiftMs = 2000;
constexpr int kLongestStreakWaitMs = 60000;
constexpr float kStreakDrop = 20.0F;
constexpr float kWholeScore = 100.0F;
constexpr std::int64_t kStreakEndMs = 500;
constexpr float kRecentShare = 1.0F / 30.0F;  // of a row in the mean over about the last second
// How much cheaper the path in the mirror must be, or the one outside, before the live view changes sides.
constexpr float kSideChangeCost = 1.0F;

Status CheckOptions(const DanceOptions& options) {
  const bool scores = options.min_keypoint_score >= 0.0F && options.min_keypoint_score <= 1.0F;
  if (!scores) {
    return InvalidArgument("dance options: min_keypoint_score must be in 0..1");
  }
  for (const int shift : {options.max_lag_ms, options.max_lead_ms}) {
    if (shift < 0 || shift > kLongestShiftMs) {
      return InvalidArgument(StrCat("dance options: max_lag_ms and max_lead_ms must be in 0..",
                                    kLongestShiftMs, ", not ", shift));
    }
  }
  const bool streaks = options.streak_score >= kStreakDrop && options.streak_score <= kWholeScore;
  if (!streaks) {
    return InvalidArgument("dance options: streak_score must be in 20..100");
  }
  if (options.streak_ms < 0 || options.streak_ms > kLongestStreakWaitMs) {
    return InvalidArgument(StrCat("dance options: streak_ms is ", options.streak_ms, ", but must be in 0..",
                                  kLongestStreakWaitMs));
  }
  return Status();
}

Status CheckRecording(const Recording& recording, const SkeletonTable& table, const DanceOptions& options) {
  if (!std::ranges::equal(recording.keypoints, table.keypoints())) {
    return InvalidArgument("the recording has other keypoints than the skeleton");
  }
  const std::int64_t shortest = std::int64_t{2} * (options.max_lag_ms + options.max_lead_ms);
  if (std::cmp_less(recording.times_ms.back(), shortest)) {
    return InvalidArgument(StrCat("the recording takes ", recording.times_ms.back(),
                                  " ms, but with so much lag and lead must take at least ", shortest));
  }
  return Status();
}

std::size_t RowsOf(int milliseconds) {
  return static_cast<std::size_t>(std::lround(static_cast<double>(milliseconds) / kGridStepMs));
}

// A mean in which what is older counts less.
class RecentMean {
 public:
  void Add(float value) {
    sum_ += (value - sum_) * kRecentShare;
    weight_ += (1.0F - weight_) * kRecentShare;
  }
  float value() const { return weight_ > 0.0F ? sum_ / weight_ : 0.0F; }

 private:
  float sum_ = 0.0F;
  float weight_ = 0.0F;
};

class DanceScorerImpl : public DanceScorer {
 public:
  DanceScorerImpl(std::shared_ptr<Engine> engine, SkeletonTable table, const Recording& recording,
                  const DanceOptions& options)
      : engine_(std::move(engine)),
        table_(std::move(table)),
        options_(options),
        coach_(table_, recording, options.min_keypoint_score),
        followers_{Follower(&table_, &coach_, RowsOf(options.max_lag_ms), RowsOf(options.max_lead_ms)),
                   Follower(&table_, &coach_, RowsOf(options.max_lag_ms), RowsOf(options.max_lead_ms))},
        sampler_(table_.keypoints().size(), coach_.rows() + RowsOf(options.max_lag_ms)),
        streak_(options.streak_ms, kStreakEndMs),
        directions_(table_.bones().size()),
        mirror_image_(table_.bones().size()),
        limb_similarities_(table_.limbs().size()),
        recent_limbs_(table_.limbs().size()) {}

  Result<DanceFeedback> Follow(std::span<const Keypoint> pose, std::int64_t time_ms) override {
    if (Status status = CheckPose(table_, pose); !status.ok()) return status;
    if (Status status = clock_.Advance(time_ms); !status.ok()) return status;
    sampler_.Add(pose, time_ms, [this](std::span<const Keypoint> row) { PushRow(row); });
    const Follower& follower = followers_[side_];
    DanceFeedback feedback;
    feedback.score = coach_.Score(recent_.value());
    feedback.similarity = similarity_;
    feedback.coach_time_ms = std::llround(GridTimeMs(follower.coach_row()));
    feedback.mirrored = side_ == kMirrored;
    feedback.finished = follower.full();
    const float threshold = options_.streak_score - (streak_.active() ? kStreakDrop : 0.0F);
    feedback.event =
        UpdateStreak(!feedback.finished && feedback.score >= threshold, feedback.finished, time_ms);
    feedback.in_streak = streak_.active();
    return feedback;
  }

  Status RecentLimbs(std::vector<DanceLimb>* limbs) override {
    if (limbs == nullptr) return InvalidArgument("limbs is null");
    if (Status status = CheckBegun(); !status.ok()) return status;
    limbs->clear();
    for (std::size_t i = 0; i < recent_limbs_.size(); ++i) {
      limbs->push_back({.limb = table_.limbs()[i], .score = coach_.LimbScore(i, recent_limbs_[i].value())});
    }
    return Status();
  }

  Result<DanceResult> Finish() override {
    if (Status status = CheckBegun(); !status.ok()) return status;
    const auto [totals, mirrored] = BetterTotals();
    return DanceResult{.score = coach_.Score(totals.similarity),
                       .similarity = totals.similarity,
                       .lag_ms = static_cast<int>(std::lround(totals.lag_rows * kGridStepMs)),
                       .mirrored = mirrored,
                       .followed = totals.followed};
  }

  Status FinalLimbs(std::vector<DanceLimb>* limbs) override {
    if (limbs == nullptr) return InvalidArgument("limbs is null");
    if (Status status = CheckBegun(); !status.ok()) return status;
    const DanceTotals totals = BetterTotals().first;
    limbs->clear();
    for (std::size_t i = 0; i < totals.limbs.size(); ++i) {
      limbs->push_back({.limb = table_.limbs()[i], .score = coach_.LimbScore(i, totals.limbs[i])});
    }
    return Status();
  }

  void Reset() override {
    clock_.Reset();
    for (Follower& follower : followers_) follower.Reset();
    sampler_.Reset();
    streak_.Reset();
    side_ = kPlain;
    similarity_ = 0.0F;
    recent_ = {};
    std::ranges::fill(recent_limbs_, RecentMean());
  }

  std::int64_t duration_ms() const override { return coach_.duration_ms(); }

 private:
  static constexpr std::size_t kPlain = 0;
  static constexpr std::size_t kMirrored = 1;

  Status CheckBegun() const {
    if (followers_[kPlain].rows() > 0) return Status();
    return Status(StatusCode::kFailedPrecondition, "nobody danced yet; follow some frames first");
  }

  void PushRow(std::span<const Keypoint> pose) {
    ReadDirections(table_, pose, options_.min_keypoint_score, directions_);
    followers_[kPlain].PushRow(directions_);
    if (options_.mirrored) {
      MirrorDirections(table_, directions_, mirror_image_);
      followers_[kMirrored].PushRow(mirror_image_);
      const std::size_t other = side_ == kPlain ? kMirrored : kPlain;
      if (followers_[other].cost() + kSideChangeCost < followers_[side_].cost()) side_ = other;
    }
    const Follower& follower = followers_[side_];
    if (!coach_.shown(follower.coach_row())) return;
    similarity_ = follower.similarity();
    recent_.Add(similarity_);
    LimbSimilarities(table_, coach_.directions(follower.coach_row()), follower.dancer(), limb_similarities_);
    for (std::size_t i = 0; i < recent_limbs_.size(); ++i) {
      if (limb_similarities_[i] >= 0.0F) recent_limbs_[i].Add(limb_similarities_[i]);
    }
  }

  DanceEvent UpdateStreak(bool wanted, bool finished, std::int64_t time_ms) {
    if (finished && streak_.active()) {
      streak_.Reset();
      return DanceEvent::kStreakEnded;
    }
    switch (streak_.Update(wanted, time_ms)) {
      case Change::kStarted:
        return DanceEvent::kStreakStarted;
      case Change::kEnded:
        return DanceEvent::kStreakEnded;
      case Change::kNone:
        break;
    }
    return DanceEvent::kNone;
  }

  std::pair<DanceTotals, bool> BetterTotals() const {
    DanceTotals plain = followers_[kPlain].Totals();
    if (!options_.mirrored) return {std::move(plain), false};
    DanceTotals mirrored = followers_[kMirrored].Totals();
    if (mirrored.similarity > plain.similarity) return {std::move(mirrored), true};
    return {std::move(plain), false};
  }

  std::shared_ptr<Engine> engine_;
  SkeletonTable table_;
  DanceOptions options_;
  Coach coach_;
  std::array<Follower, 2> followers_;
  GridSampler sampler_;
  FrameClock clock_;
  Debounce streak_;
  std::size_t side_ = kPlain;
  float similarity_ = 0.0F;
  RecentMean recent_;
  // Of the last row.
  std::vector<Direction> directions_;
  std::vector<Direction> mirror_image_;
  std::vector<float> limb_similarities_;
  std::vector<RecentMean> recent_limbs_;
};

Result<std::unique_ptr<DanceScorer>> CreateScorer(const std::shared_ptr<Engine>& engine,
                                                  std::span<const std::uint8_t> bytes,
                                                  const Skeleton& skeleton, const DanceOptions& options) {
  Result<SkeletonTable> table = SkeletonTable::Create(skeleton);
  if (!table.ok()) return table.status();
  const Result<Recording> recording = ReadRecording(bytes);
  if (!recording.ok()) return recording.status();
  if (Status status = CheckRecording(recording.value(), table.value(), options); !status.ok()) return status;
  return std::unique_ptr<DanceScorer>(
      std::make_unique<DanceScorerImpl>(engine, std::move(table).value(), recording.value(), options));
}

Status CheckArguments(const std::shared_ptr<Engine>& engine, const DanceOptions& options) {
  if (engine == nullptr) return InvalidArgument("engine is null");
  if (Status status = CheckLicensed(*engine, "dance"); !status.ok()) return status;
  return CheckOptions(options);
}

}  // namespace

Result<std::unique_ptr<DanceScorer>> DanceScorer::FromBytes(const std::shared_ptr<Engine>& engine,
                                                            std::span<const std::uint8_t> recording,
                                                            const Skeleton& skeleton,
                                                            const DanceOptions& options) {
  if (Status status = CheckArguments(engine, options); !status.ok()) return status;
  return CreateScorer(engine, recording, skeleton, options);
}

Result<std::unique_ptr<DanceScorer>> DanceScorer::FromFile(const std::shared_ptr<Engine>& engine,
                                                           const std::string& path, const Skeleton& skeleton,
                                                           const DanceOptions& options) {
  if (Status status = CheckArguments(engine, options); !status.ok()) return status;
  const Result<AlignedBytes> bytes = ReadFile(path, kMostRecordingBytes);
  if (!bytes.ok()) return bytes.status();
  return CreateScorer(engine, bytes.value().view(), skeleton, options);
}

}  // namespace smilear
