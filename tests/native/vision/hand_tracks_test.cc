// HandTracks on made-up detections: which hand is which, when it is there, and what it shows.
#include "gesture/hand_tracks.h"

#include <algorithm>
#include <cmath>

#include "allocation_counter.h"
#include "vision_fixture.h"

namespace smilear::testing {
namespace {

constexpr HandTracks::Limits kLimits = {.max_hands = 4, .max_overlap = 0.5F, .lost_after_us = 600'000};
constexpr std::int64_t kFrameUs = 33'333;

Detection At(float x, float y, int index = 0, float score = 0.9F) {
  return {.index = index,
          .label = "",
          .score = score,
          .box = {.left = x - 0.1F, .top = y - 0.1F, .right = x + 0.1F, .bottom = y + 0.1F}};
}

const HandTrack* Find(const HandTracks& tracks, int number) {
  for (const HandTrack& track : tracks.tracks()) {
    if (track.number() == number) return &track;
  }
  return nullptr;
}

TEST(AHandIsReportedOnceItWasSeenTwice) {
  HandTracks tracks(3, kLimits);
  const Detection hand[] = {At(0.5F, 0.5F)};
  tracks.BeginFrame(0);
  tracks.Update(hand);
  CHECK_EQ(tracks.tracks().size(), 1U);
  CHECK(!tracks.tracks()[0].confirmed());
  CHECK(tracks.in_doubt());
  tracks.BeginFrame(kFrameUs);
  tracks.Update(hand);
  CHECK_EQ(tracks.tracks()[0].number(), 1);
  CHECK_EQ(tracks.tracks()[0].event(), GestureEvent::kAppeared);
  CHECK(!tracks.in_doubt());
  tracks.BeginFrame(2 * kFrameUs);
  CHECK_EQ(tracks.tracks()[0].event(), GestureEvent::kNone);
}

TEST(AFlickerIsNoHand) {
  HandTracks tracks(3, kLimits);
  const Detection hand[] = {At(0.5F, 0.5F)};
  tracks.BeginFrame(0);
  tracks.Update(hand);
  tracks.BeginFrame(kFrameUs);
  tracks.Update({});
  CHECK(tracks.tracks()[0].over() && !tracks.tracks()[0].confirmed());
  tracks.BeginFrame(2 * kFrameUs);
  CHECK(tracks.tracks().empty());
}

TEST(NumbersStayWhenHandsCross) {
  HandTracks tracks(3, kLimits);
  float worst = 0.0F;
  for (int frame = 0; frame <= 60; ++frame) {
    const float along = static_cast<float>(frame) / 60.0F;
    const Detection first = At(0.2F + 0.6F * along, 0.35F);
    const Detection second = At(0.8F - 0.6F * along, 0.65F);
    tracks.BeginFrame(frame * kFrameUs);
    // The order in which a detector gives them does not matter.
    const Detection one_way[] = {first, second};
    const Detection other_way[] = {second, first};
    if (frame < 2 || frame % 10 == 0) tracks.Update(frame % 20 == 0 ? one_way : other_way);
    if (frame < 20) continue;
    // In between, too, hands are where they must be.
    CHECK_EQ(tracks.tracks().size(), 2U);
    const HandTrack* const left_first = Find(tracks, 1);
    const HandTrack* const right_first = Find(tracks, 2);
    if (left_first == nullptr || right_first == nullptr) continue;
    // Which of the two was first is a matter of affinity; they start from either side.
    const bool swapped = left_first->box().top > 0.4F;
    const Box box = (swapped ? right_first : left_first)->box();
    worst = std::max(worst, std::abs(0.5F * (box.left + box.right) - (0.2F + 0.6F * along)));
  }
  CHECK(worst < 0.03F);
}

TEST(AMissedHandIsLostAfterThreeLooks) {
  HandTracks tracks(3, kLimits);
  const Detection hand[] = {At(0.5F, 0.5F)};
  for (int frame = 0; frame < 2; ++frame) {
    tracks.BeginFrame(frame * kFrameUs);
    tracks.Update(hand);
  }
  for (int miss = 1; miss <= 3; ++miss) {
    CHECK(!tracks.tracks().empty());
    tracks.BeginFrame((1 + miss) * kFrameUs);
    tracks.Update({});
    CHECK_EQ(tracks.tracks()[0].event(), miss < 3 ? GestureEvent::kNone : GestureEvent::kLost);
    CHECK_EQ(tracks.in_doubt(), miss < 3);
  }
  tracks.BeginFrame(6 * kFrameUs);
  CHECK(tracks.tracks().empty());
  // A new hand has a new number.
  for (int frame = 7; frame < 9; ++frame) {
    tracks.BeginFrame(frame * kFrameUs);
    tracks.Update(hand);
  }
  CHECK_EQ(tracks.tracks()[0].number(), 2);
}

TEST(AHandNotSeenForLongIsLostAtTheNextLook) {
  HandTracks tracks(3, kLimits);
  const Detection hand[] = {At(0.5F, 0.5F)};
  for (int frame = 0; frame < 2; ++frame) {
    tracks.BeginFrame(frame * kFrameUs);
    tracks.Update(hand);
  }
  tracks.BeginFrame(kFrameUs + 700'000);
  tracks.Update({});
  CHECK_EQ(tracks.tracks()[0].event(), GestureEvent::kLost);
}

TEST(AGestureChangesOnceItIsSure) {
  HandTracks tracks(3, kLimits);
  int frame = 0;
  const auto show = [&](int index) {
    const Detection hand[] = {At(0.5F, 0.5F, index)};
    tracks.BeginFrame(frame++ * kFrameUs);
    tracks.Update(hand);
    return tracks.tracks()[0].event();
  };
  for (int i = 0; i < 5; ++i) show(0);
  CHECK_EQ(show(1), GestureEvent::kNone);  // one frame may be wrong
  CHECK(tracks.in_doubt());
  CHECK_EQ(show(0), GestureEvent::kNone);
  CHECK(!tracks.in_doubt());
  CHECK_EQ(tracks.tracks()[0].index(), 0);
  int needed = 1;
  while (show(1) != GestureEvent::kChanged && needed < 10) ++needed;
  CHECK(needed >= 2 && needed <= 3);
  CHECK_EQ(tracks.tracks()[0].index(), 1);
  CHECK_EQ(show(1), GestureEvent::kNone);
}

TEST(OneHandIsNotTwoGestures) {
  HandTracks tracks(3, kLimits);
  const Detection doubled[] = {At(0.5F, 0.5F, 1, 0.9F), At(0.51F, 0.5F, 2, 0.6F)};
  for (int frame = 0; frame < 3; ++frame) {
    tracks.BeginFrame(frame * kFrameUs);
    tracks.Update(doubled);
  }
  CHECK_EQ(tracks.tracks().size(), 1U);
  CHECK_EQ(tracks.tracks()[0].index(), 1);
}

TEST(ThereAreNoMoreHandsThanAllowed) {
  HandTracks tracks(3, kLimits);
  std::vector<Detection> crowd;
  for (int i = 0; i < 9; ++i) {
    crowd.push_back(At(0.1F + 0.35F * static_cast<float>(i % 3), 0.1F + 0.35F * static_cast<float>(i / 3)));
  }
  for (int frame = 0; frame < 3; ++frame) {
    tracks.BeginFrame(frame * kFrameUs);
    tracks.Update(crowd);
    CHECK_EQ(tracks.tracks().size(), 4U);
  }
}

TEST(AffinityIsSymmetricAndFades) {
  const Box here = At(0.5F, 0.5F).box;
  float last = Affinity(here, here);
  CHECK(Near(last, 2.0F, 1e-5F));
  for (int i = 1; i < 8; ++i) {
    const Box there = At(0.5F + 0.04F * static_cast<float>(i), 0.5F).box;
    CHECK(Near(Affinity(here, there), Affinity(there, here), 1e-6F));
    CHECK(Affinity(here, there) <= last);
    last = Affinity(here, there);
  }
  CHECK_EQ(last, 0.0F);
  CHECK_EQ(Affinity({}, {}), 0.0F);
}

TEST(FollowingHandsAllocatesNothing) {
  HandTracks tracks(3, kLimits);
  const Detection hands[] = {At(0.2F, 0.5F), At(0.8F, 0.5F, 1)};
  const std::int64_t before = AllocationCount();
  for (int frame = 0; frame < 200; ++frame) {
    tracks.BeginFrame(frame * kFrameUs);
    if (frame % 50 < 40) {
      tracks.Update(hands);
    } else {
      tracks.Update({});
    }
  }
  CHECK_EQ(AllocationCount() - before, 0);
  CHECK(tracks.tracks().empty());
}

}  // namespace
}  // namespace smilear::testing
