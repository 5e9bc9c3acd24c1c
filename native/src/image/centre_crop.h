// CentreCrop: the part of a region that a model's input shows without distortion.
#ifndef SMILEAR_IMAGE_CENTRE_CROP_H_
#define SMILEAR_IMAGE_CENTRE_CROP_H_

#include "smilear/image.h"

namespace smilear {

// The largest centred rectangle of `region` with the proportions width : height, rounded to whole
// pixels and at least 1 x 1.
Rect CentreCrop(const Rect& region, int width, int height);

}  // namespace smilear

#endif  // SMILEAR_IMAGE_CENTRE_CROP_H_
