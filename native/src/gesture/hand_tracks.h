// HandTracks: all hands of a stream; which detection is which hand.
#ifndef SMILEAR_GESTURE_HAND_TRACKS_H_
#define SMILEAR_GESTURE_HAND_TRACKS_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "gesture/hand_track.h"
#include "smilear/object_detector.h"

namespace smilear {

// How much two boxes may be the same hand: their overlap, and for quick hands, whose boxes do not
// overlap any more, how near their centres are in units of their size. 0..2.
float Affinity(const Box& a, const Box& b);

// A stream's frames, in order: BeginFrame for each, then Update where the model ran.
class HandTracks {
 public:
  struct Limits {
    std::size_t max_hands = 0;
    float max_overlap = 0.0F;
    std::int64_t lost_after_us = 0;
  };

  HandTracks(std::size_t class_count, const Limits& limits);

  // Moves the hands on to this time, and forgets those that are over.
  void BeginFrame(std::int64_t now_us);

  // What the model found in this frame, best first. Allocates nothing.
  void Update(std::span<const Detection> found);

  void Clear() { count_ = 0; }

  // Those not confirmed yet are among them.
  std::span<const HandTrack> tracks() const { return {tracks_.data(), count_}; }
  bool in_doubt() const;

 private:
  void Associate(std::span<const Detection> found);
  void Start(const Detection& detection);

  Limits limits_;
  std::vector<HandTrack> tracks_;  // the first count_ are in use; all are made beforehand
  std::size_t count_ = 0;
  std::int64_t now_us_ = 0;
  int next_number_ = 1;
  std::vector<bool> track_matched_;
  std::vector<bool> detection_used_;  // as a hand, or as part of a better detection
};

}  // namespace smilear

#endif  // SMILEAR_GESTURE_HAND_TRACKS_H_
