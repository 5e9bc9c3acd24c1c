// Upright: a stored image's geometry as a person sees it, after rotation and mirroring.
#ifndef SMILEAR_IMAGE_UPRIGHT_H_
#define SMILEAR_IMAGE_UPRIGHT_H_

#include "smilear/image.h"

namespace smilear {

// Of a region of the stored image.
struct UprightSize {
  int width = 0;
  int height = 0;
};

inline bool IsQuarterTurn(Rotation rotation) {
  return rotation == Rotation::k90 || rotation == Rotation::k270;
}

UprightSize UprightSizeOf(const Image& image, const Rect& region);

// Where `part`, inside `region` of the stored image, lies in the upright picture of that region.
Rect UprightPart(const Image& image, const Rect& region, const Rect& part);

// The other way round: which part of the stored image shows as `upright`.
Rect StoredPart(const Image& image, const Rect& region, const Rect& upright);

}  // namespace smilear

#endif  // SMILEAR_IMAGE_UPRIGHT_H_
