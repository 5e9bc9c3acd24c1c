// A body's keypoints and the bones between them: what the features that look at people share.
#ifndef SMILEAR_BODY_H_
#define SMILEAR_BODY_H_

#include <string>
#include <vector>

namespace smilear {

// A place on a body as seen in a frame. Any unit will do, as long as it is the same across and down.
// Not seen: a score of 0, or anything that is not a finite number.
struct Keypoint {
  float x = 0.0F;
  float y = 0.0F;  // down
  float score = 1.0F;
};

// A line between two keypoints (by number), and the limb whose part it is.
struct Bone {
  int start = 0;
  int end = 0;
  std::string limb;
  float weight = 1.0F;  // 0..100: how much its direction counts
};

// Which keypoints a pose has, in which order. Names that start with left_ and right_ are each other's
// mirror image. Without any names: the 17 keypoints of the COCO data set, with bones for arms, legs, torso
// and head.
struct Skeleton {
  std::vector<std::string> keypoints;
  std::vector<Bone> bones;
};

}  // namespace smilear

#endif  // SMILEAR_BODY_H_
