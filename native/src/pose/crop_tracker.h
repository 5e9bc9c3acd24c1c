// CropTracker: which part of a frame to look at, from where the person was in the one before.
#ifndef SMILEAR_POSE_CROP_TRACKER_H_
#define SMILEAR_POSE_CROP_TRACKER_H_

#include <span>

#include "image/upright.h"
#include "smilear/body.h"
#include "smilear/image.h"

namespace smilear {

// The smallest rectangle with the proportions width : height around all keypoints with at least that score,
// larger by `margin` of its longer side on each side, as large as the frame allows and moved to lie within
// it. The frame's size if there is no such keypoint.
Rect CropAround(std::span<const Keypoint> pose, float min_score, float margin, const UprightSize& frame,
                int width, int height);

}  // namespace smilear

#endif  // SMILEAR_POSE_CROP_TRACKER_H_
