#include "preprocess_oracle.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace smilear::testing {
namespace {

double Interpolate(const SampleArray& samples, double x, double y, const Rect& bounds) {
  const auto at = [&](double column, double row) {
    const int clamped_x = std::clamp(static_cast<int>(column), bounds.x, bounds.x + bounds.width - 1);
    const int clamped_y = std::clamp(static_cast<int>(row), bounds.y, bounds.y + bounds.height - 1);
    return static_cast<double>(samples.At(clamped_x, clamped_y));
  };
  const double left = std::floor(x);
  const double top = std::floor(y);
  const double upper = at(left, top) + (at(left + 1, top) - at(left, top)) * (x - left);
  const double lower = at(left, top + 1) + (at(left + 1, top + 1) - at(left, top + 1)) * (x - left);
  return upper + (lower - upper) * (y - top);
}

std::array<double, 3> ToRgb(double y, double u, double v, YuvMatrix matrix, YuvRange range) {
  const double kr = matrix == YuvMatrix::kBt601 ? 0.299 : 0.2126;
  const double kb = matrix == YuvMatrix::kBt601 ? 0.114 : 0.0722;
  const double luma = range == YuvRange::kFull ? y : (y - 16) * 255 / 219;
  const double cb = (u - 128) * (range == YuvRange::kFull ? 1.0 : 255.0 / 224.0);
  const double cr = (v - 128) * (range == YuvRange::kFull ? 1.0 : 255.0 / 224.0);
  const double red = luma + 2 * (1 - kr) * cr;
  const double blue = luma + 2 * (1 - kb) * cb;
  const double green = (luma - kr * red - kb * blue) / (1 - kr - kb);
  return {std::clamp(red, 0.0, 255.0), std::clamp(green, 0.0, 255.0), std::clamp(blue, 0.0, 255.0)};
}

Rect RegionOf(const Image& image, bool centre_crop, int width, int height) {
  Rect region = image.crop;
  if (region.width == 0) region = {0, 0, image.width, image.height};
  if (!centre_crop) return region;
  const bool turned = image.rotation == Rotation::k90 || image.rotation == Rotation::k270;
  if (turned) std::swap(width, height);
  const double fitting_width = 1.0 * region.height * width / height;
  const double fitting_height = 1.0 * region.width * height / width;
  Rect crop = region;
  if (region.width > fitting_width) {
    crop.width = std::max(1, static_cast<int>(std::floor(fitting_width + 0.5)));
  } else {
    crop.height = std::max(1, static_cast<int>(std::floor(fitting_height + 0.5)));
  }
  crop.width = std::min(crop.width, region.width);
  crop.height = std::min(crop.height, region.height);
  crop.x = region.x + (region.width - crop.width) / 2;
  crop.y = region.y + (region.height - crop.height) / 2;
  return crop;
}

// A position in the upright picture (both 0..1) to one in the stored image.
std::pair<double, double> Unturned(double u, double v, Rotation rotation) {
  switch (rotation) {
    case Rotation::k0:
      return {u, v};
    case Rotation::k90:
      return {v, 1 - u};
    case Rotation::k180:
      return {1 - u, 1 - v};
    case Rotation::k270:
      return {1 - v, u};
  }
  std::abort();
}

}  // namespace

std::array<double, 3> ExpectedPixel(const Picture& picture, const Image& image, bool centre_crop, int width,
                                    int height, int x, int y) {
  const Rect region = RegionOf(image, centre_crop, width, height);
  const int unmirrored_x = image.mirrored ? width - 1 - x : x;
  const auto [u, v] = Unturned((unmirrored_x + 0.5) / width, (y + 0.5) / height, image.rotation);
  const double stored_x = region.x + u * region.width - 0.5;
  const double stored_y = region.y + v * region.height - 0.5;

  const double first = Interpolate(picture.channels[0], stored_x, stored_y, region);
  if (picture.colours == Colours::kGray) return {first, first, first};
  if (picture.colours == Colours::kRgb) {
    return {first, Interpolate(picture.channels[1], stored_x, stored_y, region),
            Interpolate(picture.channels[2], stored_x, stored_y, region)};
  }
  const int left = region.x / 2;
  const int top = region.y / 2;
  const Rect chroma_region = {left, top, (region.x + region.width - 1) / 2 - left + 1,
                              (region.y + region.height - 1) / 2 - top + 1};
  const double chroma_x = (stored_x + 0.5) / 2 - 0.5;
  const double chroma_y = (stored_y + 0.5) / 2 - 0.5;
  return ToRgb(first, Interpolate(picture.channels[1], chroma_x, chroma_y, chroma_region),
               Interpolate(picture.channels[2], chroma_x, chroma_y, chroma_region), image.matrix,
               image.range);
}

}  // namespace smilear::testing
