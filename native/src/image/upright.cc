#include "image/upright.h"

namespace smilear {

UprightSize UprightSizeOf(const Image& image, const Rect& region) {
  if (IsQuarterTurn(image.rotation)) return {.width = region.height, .height = region.width};
  return {.width = region.width, .height = region.height};
}

Rect UprightPart(const Image& image, const Rect& region, const Rect& part) {
  const int left = part.x - region.x;
  const int top = part.y - region.y;
  const int right = region.width - left - part.width;
  const int bottom = region.height - top - part.height;
  Rect upright;
  switch (image.rotation) {
    case Rotation::k0:
      upright = {left, top, part.width, part.height};
      break;
    case Rotation::k90:
      upright = {bottom, left, part.height, part.width};
      break;
    case Rotation::k180:
      upright = {right, bottom, part.width, part.height};
      break;
    case Rotation::k270:
      upright = {top, right, part.height, part.width};
      break;
  }
  if (image.mirrored) upright.x = UprightSizeOf(image, region).width - upright.x - upright.width;
  return upright;
}

}  // namespace smilear
