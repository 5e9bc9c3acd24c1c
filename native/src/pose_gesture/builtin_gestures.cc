#include "pose_gesture/builtin_gestures.h"

namespace smilear {
namespace {

constexpr BuiltinGesture kGestures[] = {
    // Both arms make a heart: elbows out and up, hands together above the head.
    {.name = "arm_heart",
     .places = {{{0.5F, 0.0F},
                 {-0.5F, 0.0F},
                 {0.95F, -0.6F},
                 {-0.95F, -0.6F},
                 {0.1F, -1.1F},
                 {-0.1F, -1.1F},
                 {0.35F, 1.4F},
                 {-0.35F, 1.4F}}}},
    // Both arms stretched up and out, like a V.
    {.name = "world_peace",
     .places = {{{0.5F, 0.0F},
                 {-0.5F, 0.0F},
                 {1.0F, -0.6F},
                 {-1.0F, -0.6F},
                 {1.5F, -1.2F},
                 {-1.5F, -1.2F},
                 {0.35F, 1.4F},
                 {-0.35F, 1.4F}}}},
    // The right arm straight up, the left hand on the hip.
    {.name = "superman",
     .places = {{{0.5F, 0.0F},
                 {-0.5F, 0.0F},
                 {0.95F, 0.65F},
                 {-0.55F, -0.75F},
                 {0.45F, 1.2F},
                 {-0.6F, -1.5F},
                 {0.35F, 1.4F},
                 {-0.35F, 1.4F}}}},
};

}  // namespace

std::span<const BuiltinGesture> BuiltinGestures() { return kGestures; }

}  // namespace smilear
