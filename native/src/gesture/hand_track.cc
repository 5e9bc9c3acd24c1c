#include "gesture/hand_track.h"

#include <algorithm>

// Every platform shall compute the same bits.
#pragma clang fp contract(off)

namespace smilear {
namespace {

// In shares of the picture per second squared: how abruptly hands move, and change their size.
constexpr float kMoveAcceleration = 2.0F;
constexpr float kSizeAcceleration = 0.5F;
// What a detector's boxes are off by.
constexpr float kBoxError = 0.015F;

// Share of the newest detection in the votes; two that agree outweigh a long past.
constexpr float kNewVote = 0.4F;
// How far another gesture must be ahead before it is shown.
constexpr float kLead = 0.1F;

constexpr int kMostMisses = 3;

float CentreX(const Box& box) { return 0.5F * (box.left + box.right); }
float CentreY(const Box& box) { return 0.5F * (box.top + box.bottom); }

}  // namespace

void HandTrack::Start(const Box& box, int index, float score, std::int64_t now_us) {
  centre_x_ = SteadyMotion(CentreX(box), kMoveAcceleration, kBoxError);
  centre_y_ = SteadyMotion(CentreY(box), kMoveAcceleration, kBoxError);
  width_ = SteadyMotion(box.right - box.left, kSizeAcceleration, kBoxError);
  height_ = SteadyMotion(box.bottom - box.top, kSizeAcceleration, kBoxError);
  std::ranges::fill(votes_, 0.0F);
  number_ = 0;
  index_ = index;
  misses_ = 0;
  doubted_ = over_ = false;
  event_ = GestureEvent::kNone;
  score_ = score;
  seen_us_ = now_us;
  votes_[static_cast<std::size_t>(index)] = score;
}

void HandTrack::Predict(float seconds) {
  for (SteadyMotion* const motion : {&centre_x_, &centre_y_, &width_, &height_}) motion->Predict(seconds);
}

void HandTrack::See(const Box& box, int index, float score, std::int64_t now_us, int fresh_number) {
  centre_x_.Correct(CentreX(box));
  centre_y_.Correct(CentreY(box));
  width_.Correct(box.right - box.left);
  height_.Correct(box.bottom - box.top);
  score_ = score;
  seen_us_ = now_us;
  misses_ = 0;
  Vote(index, score);
  if (confirmed()) return;
  number_ = fresh_number;
  event_ = GestureEvent::kAppeared;
}

void HandTrack::Vote(int index, float score) {
  for (float& vote : votes_) vote *= 1.0F - kNewVote;
  votes_[static_cast<std::size_t>(index)] += kNewVote * score;
  const auto best = std::ranges::max_element(votes_);
  const auto leader = static_cast<int>(best - votes_.begin());
  if (leader != index_ && *best > votes_[static_cast<std::size_t>(index_)] + kLead) {
    index_ = leader;
    event_ = GestureEvent::kChanged;
  }
  doubted_ = index != index_;
}

void HandTrack::Miss(std::int64_t now_us, std::int64_t lost_after_us) {
  ++misses_;
  const bool gone = misses_ >= kMostMisses || Elapsed(seen_us_, now_us) >= lost_after_us;
  if (confirmed() && !gone) return;
  over_ = true;
  event_ = GestureEvent::kLost;
}

Box HandTrack::box() const {
  const float half_width = 0.5F * std::max(width_.place(), 0.0F);
  const float half_height = 0.5F * std::max(height_.place(), 0.0F);
  return {.left = centre_x_.place() - half_width,
          .top = centre_y_.place() - half_height,
          .right = centre_x_.place() + half_width,
          .bottom = centre_y_.place() + half_height};
}

}  // namespace smilear
