#include "gesture/hand_tracks.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "detection/raw_boxes.h"

// Every platform shall compute the same bits.
#pragma clang fp contract(off)

namespace smilear {
namespace {

constexpr float kMicrosecond = 1e-6F;
// Beyond, a prediction says nothing, and its square would outgrow everything.
constexpr std::int64_t kLongestStepUs = 500'000;
constexpr float kLeastAffinity = 0.2F;
constexpr std::size_t kMostDetections = 100;

}  // namespace

float Affinity(const Box& a, const Box& b) {
  const float across = 0.5F * (a.left + a.right - b.left - b.right);
  const float down = 0.5F * (a.top + a.bottom - b.top - b.bottom);
  const float size = 0.25F * (a.right - a.left + a.bottom - a.top + b.right - b.left + b.bottom - b.top);
  if (size <= 0.0F) return 0.0F;
  const float nearness = 1.0F - std::sqrt(across * across + down * down) / size;
  return Overlap(a, b) + std::max(nearness, 0.0F);
}

HandTracks::HandTracks(std::size_t class_count, const Limits& limits)
    : limits_(limits),
      tracks_(limits.max_hands, HandTrack(class_count)),
      track_matched_(limits.max_hands),
      detection_used_(kMostDetections) {}

void HandTracks::BeginFrame(std::int64_t now_us) {
  const auto in_use = tracks_.begin() + static_cast<std::ptrdiff_t>(count_);
  // Swaps, so that no track gives up its memory.
  std::size_t kept = 0;
  for (auto track = tracks_.begin(); track != in_use; ++track) {
    if (!track->over()) std::swap(tracks_[kept++], *track);
  }
  const std::int64_t step = count_ == 0 ? 0 : std::min(Elapsed(now_us_, now_us), kLongestStepUs);
  count_ = kept;
  for (std::size_t t = 0; t < count_; ++t) {
    tracks_[t].ClearEvent();
    tracks_[t].Predict(static_cast<float>(step) * kMicrosecond);
  }
  now_us_ = now_us;
}

void HandTracks::Update(std::span<const Detection> found) {
  found = found.first(std::min(found.size(), kMostDetections));
  // The model may see one hand as two gestures; the lesser ones are dropped.
  for (std::size_t d = 0; d < found.size(); ++d) {
    detection_used_[d] = false;
    for (std::size_t better = 0; better < d && !detection_used_[d]; ++better) {
      detection_used_[d] =
          !detection_used_[better] && Overlap(found[better].box, found[d].box) > limits_.max_overlap;
    }
  }
  track_matched_.assign(track_matched_.size(), false);
  Associate(found);
  for (std::size_t t = 0; t < count_; ++t) {
    if (!track_matched_[t]) tracks_[t].Miss(now_us_, limits_.lost_after_us);
  }
  for (std::size_t d = 0; d < found.size() && count_ < limits_.max_hands; ++d) {
    if (!detection_used_[d]) Start(found[d]);
  }
}

// The best pair first, then the best of what remains.
void HandTracks::Associate(std::span<const Detection> found) {
  for (;;) {
    float best = kLeastAffinity;
    std::size_t best_track = count_;
    std::size_t best_detection = 0;
    for (std::size_t t = 0; t < count_; ++t) {
      if (track_matched_[t]) continue;
      for (std::size_t d = 0; d < found.size(); ++d) {
        if (detection_used_[d]) continue;
        const float affinity = Affinity(tracks_[t].box(), found[d].box);
        if (affinity <= best) continue;
        best = affinity;
        best_track = t;
        best_detection = d;
      }
    }
    if (best_track == count_) return;
    track_matched_[best_track] = true;
    detection_used_[best_detection] = true;
    const Detection& detection = found[best_detection];
    HandTrack& track = tracks_[best_track];
    const bool fresh = !track.confirmed();
    track.See(detection.box, detection.index, detection.score, now_us_, next_number_);
    if (fresh) ++next_number_;
  }
}

void HandTracks::Start(const Detection& detection) {
  tracks_[count_].Start(detection.box, detection.index, detection.score, now_us_);
  ++count_;
}

bool HandTracks::in_doubt() const {
  return std::any_of(tracks().begin(), tracks().end(),
                     [](const HandTrack& track) { return !track.over() && track.in_doubt(); });
}

}  // namespace smilear
