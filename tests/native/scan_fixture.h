// What the tests of scanning share: engines, frames, and one-line creation.
#ifndef SMILEAR_TESTS_NATIVE_SCAN_FIXTURE_H_
#define SMILEAR_TESTS_NATIVE_SCAN_FIXTURE_H_

#include <memory>
#include <string>
#include <vector>

#include "smilear/ar_scan.h"
#include "test.h"
#include "toy_model.h"

namespace smilear::testing {

using ScanResult = Result<std::unique_ptr<ArScan>>;

inline std::shared_ptr<Engine> MakeEngine(int threads = 1, bool use_xnnpack = true) {
  return Engine::Create({.threads = threads, .use_xnnpack = use_xnnpack}).value();
}

inline ScanResult MakeScan(const ModelBytes& model, std::vector<std::string> labels = {},
                           const ScanOptions& options = {}) {
  return ArScan::FromBytes(MakeEngine(), model, std::move(labels), options);
}

inline std::string ModelPath(const char* name) { return ModelsDir() + "/" + name; }

// Tightly packed RGB.
inline Image RgbImage(const std::vector<std::uint8_t>& pixels, int width, int height) {
  Image image = {.format = PixelFormat::kRgb888, .width = width, .height = height};
  image.planes[0] = {.data = pixels.data(), .size = pixels.size(), .row_stride = width * 3};
  return image;
}

// The same colour in every pixel of a 2 x 2 image.
inline std::vector<std::uint8_t> OneColour(std::uint8_t red, std::uint8_t green, std::uint8_t blue) {
  std::vector<std::uint8_t> pixels;
  for (int i = 0; i < 4; ++i) pixels.insert(pixels.end(), {red, green, blue});
  return pixels;
}

// Something with shapes and colours in it.
inline std::vector<std::uint8_t> Pattern(int width, int height) {
  std::vector<std::uint8_t> pixels;
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      const bool inside = (x / 20 + y / 24) % 2 == 0;
      pixels.push_back(static_cast<std::uint8_t>(inside ? 230 : x));
      pixels.push_back(static_cast<std::uint8_t>(inside ? y : 40));
      pixels.push_back(static_cast<std::uint8_t>(x + 2 * y));
    }
  }
  return pixels;
}

}  // namespace smilear::testing

#endif  // SMILEAR_TESTS_NATIVE_SCAN_FIXTURE_H_
