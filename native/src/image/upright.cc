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

Rect StoredPart(const Image& image, const Rect& region, const Rect& upright) {
  const UprightSize whole = UprightSizeOf(image, region);
  const int right = whole.width - upright.x - upright.width;
  const int bottom = whole.height - upright.y - upright.height;
  const int left = image.mirrored ? right : upright.x;
  const int beyond = image.mirrored ? upright.x : right;
  Rect part;
  switch (image.rotation) {
    case Rotation::k0:
      part = {left, upright.y, upright.width, upright.height};
      break;
    case Rotation::k90:
      part = {upright.y, beyond, upright.height, upright.width};
      break;
    case Rotation::k180:
      part = {beyond, bottom, upright.width, upright.height};
      break;
    case Rotation::k270:
      part = {bottom, left, upright.height, upright.width};
      break;
  }
  part.x += region.x;
  part.y += region.y;
  return part;
}

}  // namespace smilear
