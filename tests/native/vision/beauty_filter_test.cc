// BeautyFilter: what must not change, what must, and by how much.
#include "smilear/beauty_filter.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "allocation_counter.h"
#include "vision_fixture.h"

namespace smilear::testing {
namespace {

using Pixels = std::vector<std::uint8_t>;

constexpr BeautySettings kNothing = {.smoothing = 0.0F, .whitening = 0.0F, .sharpening = 0.0F};

std::unique_ptr<BeautyFilter> MakeFilter() { return BeautyFilter::Create(MakeEngine()).value(); }

Image RgbaImage(const Pixels& pixels, int width, int height) {
  Image image = {.format = PixelFormat::kRgba8888, .width = width, .height = height};
  image.planes[0] = {.data = pixels.data(), .size = pixels.size(), .row_stride = width * 4};
  return image;
}

// Skin with a fine texture on the left, something blue with the same texture on the right.
Pixels Portrait(int width, int height) {
  Pixels pixels;
  std::uint32_t state = 1;
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      state = state * 1664525U + 1013904223U;
      const int texture = static_cast<int>(state >> 24U) % 13 - 6;
      const bool skin = x < width / 2;
      for (const int channel : {skin ? 205 : 60, skin ? 150 : 80, skin ? 125 : 170}) {
        pixels.push_back(static_cast<std::uint8_t>(channel + texture));
      }
      pixels.push_back(255);
    }
  }
  return pixels;
}

Pixels Retouched(const Image& image, const BeautySettings& settings) {
  Pixels output(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) * 4);
  CHECK_EQ(MakeFilter()->Apply(image, settings, output).message(), "");
  return output;
}

double Mean(const Pixels& pixels, int width, int left, int right, std::size_t channel) {
  double sum = 0;
  int count = 0;
  for (std::size_t i = channel; i < pixels.size(); i += 4) {
    const int x = static_cast<int>(i / 4) % width;
    if (x < left || x >= right) continue;
    sum += pixels[i];
    ++count;
  }
  return sum / count;
}

double Deviation(const Pixels& pixels, int width, int left, int right) {
  const double mean = Mean(pixels, width, left, right, 1);
  double sum = 0;
  int count = 0;
  for (std::size_t i = 1; i < pixels.size(); i += 4) {
    const int x = static_cast<int>(i / 4) % width;
    if (x < left || x >= right) continue;
    sum += (pixels[i] - mean) * (pixels[i] - mean);
    ++count;
  }
  return std::sqrt(sum / count);
}

TEST(BeautyAtZeroIsTheSamePicture) {
  for (const auto& [width, height] : {std::pair{64, 48}, {61, 47}, {1, 1}, {5, 1}, {1, 9}, {8, 8}}) {
    const Pixels pixels = Portrait(width, height);
    CHECK(Retouched(RgbaImage(pixels, width, height), kNothing) == pixels);
  }
}

TEST(SmoothingEvensOutSkinAlone) {
  const Pixels pixels = Portrait(400, 300);
  const Image image = RgbaImage(pixels, 400, 300);
  double last = Deviation(pixels, 400, 20, 180);
  const double elsewhere = Deviation(pixels, 400, 220, 380);
  for (const float smoothing : {0.25F, 0.5F, 0.75F, 1.0F}) {
    const Pixels output = Retouched(image, {.smoothing = smoothing, .whitening = 0.0F, .sharpening = 0.0F});
    const double now = Deviation(output, 400, 20, 180);
    CHECK(now < last);
    last = now;
    CHECK(std::abs(Deviation(output, 400, 220, 380) - elsewhere) < 0.01);
  }
  CHECK(last < 0.35 * Deviation(pixels, 400, 20, 180));
  // The border of the two stays where it is, as steep as it was.
  const Pixels output = Retouched(image, {.smoothing = 1.0F, .whitening = 0.0F, .sharpening = 0.0F});
  CHECK(Mean(output, 400, 196, 199, 0) - Mean(output, 400, 201, 204, 0) > 135);
}

TEST(WhiteningBrightensSkinAlone) {
  const Pixels pixels = Portrait(400, 300);
  double last = Mean(pixels, 400, 20, 180, 1);
  for (const float whitening : {0.3F, 0.6F, 1.0F}) {
    const Pixels output = Retouched(RgbaImage(pixels, 400, 300),
                                    {.smoothing = 0.0F, .whitening = whitening, .sharpening = 0.0F});
    const double now = Mean(output, 400, 20, 180, 1);
    CHECK(now > last + 3);
    last = now;
    CHECK(std::abs(Mean(output, 400, 220, 380, 1) - Mean(pixels, 400, 220, 380, 1)) < 0.1);
  }
}

TEST(SharpeningBringsOutDetails) {
  const Pixels pixels = Portrait(400, 300);
  const Pixels output =
      Retouched(RgbaImage(pixels, 400, 300), {.smoothing = 0.0F, .whitening = 0.0F, .sharpening = 1.0F});
  const double before = Deviation(pixels, 400, 220, 380);
  CHECK(Deviation(output, 400, 220, 380) > 1.3 * before);
  CHECK(Deviation(output, 400, 220, 380) < 1.7 * before);
}

TEST(AMirroredPictureIsRetouchedAlike) {
  const int width = 64;
  const int height = 40;
  const Pixels pixels = Portrait(width, height);
  const auto mirrored = [&](const Pixels& from) {
    Pixels to(from.size());
    for (std::size_t i = 0; i < from.size() / 4; ++i) {
      const std::size_t y = i / width;
      const std::size_t x = i % width;
      std::copy_n(&from[i * 4], 4, &to[(y * width + width - 1 - x) * 4]);
    }
    return to;
  };
  const BeautySettings all = {.smoothing = 1.0F, .whitening = 1.0F, .sharpening = 1.0F};
  const Pixels other = mirrored(pixels);
  const Pixels there = mirrored(Retouched(RgbaImage(pixels, width, height), all));
  const Pixels here = Retouched(RgbaImage(other, width, height), all);
  for (std::size_t i = 0; i < here.size(); ++i) CHECK(std::abs(here[i] - there[i]) <= 1);
}

TEST(FormatsOfTheSamePictureGiveTheSame) {
  const Pixels pixels = Portrait(50, 30);
  Pixels bgra = pixels;
  Pixels rgb;
  for (std::size_t i = 0; i < pixels.size(); i += 4) {
    std::swap(bgra[i], bgra[i + 2]);
    rgb.insert(rgb.end(), {pixels[i], pixels[i + 1], pixels[i + 2]});
  }
  Image image = RgbaImage(bgra, 50, 30);
  image.format = PixelFormat::kBgra8888;
  const Pixels expected = Retouched(RgbaImage(pixels, 50, 30), {});
  CHECK(Retouched(image, {}) == expected);
  CHECK(Retouched(RgbImage(rgb, 50, 30), {}) == expected);
}

TEST(ACropIsRetouchedAlone) {
  const Pixels pixels = Portrait(80, 60);
  Image image = RgbaImage(pixels, 80, 60);
  image.crop = {.x = 3, .y = 5, .width = 41, .height = 22};
  Pixels output(std::size_t{41} * 22 * 4);
  CHECK(MakeFilter()->Apply(image, kNothing, output).ok());
  for (std::size_t y = 0; y < 22; ++y) {
    CHECK(std::equal(&output[y * 164], &output[y * 164] + 164, &pixels[((y + 5) * 80 + 3) * 4]));
  }
}

TEST(OutsideAMaskNothingHappens) {
  const Pixels pixels = Portrait(64, 64);
  Pixels mask(16 * 16, 0);
  for (std::size_t y = 0; y < 16; ++y) std::fill_n(&mask[y * 16], 8, 255);  // the left half
  Image mask_image = {.format = PixelFormat::kGray8, .width = 16, .height = 16};
  mask_image.planes[0] = {.data = mask.data(), .size = mask.size(), .row_stride = 16};
  const BeautySettings all = {.smoothing = 1.0F, .whitening = 1.0F, .sharpening = 1.0F};
  Pixels output(pixels.size());
  const auto filter = MakeFilter();
  CHECK_EQ(filter->ApplyWithin(RgbaImage(pixels, 64, 64), mask_image, all, output).message(), "");
  bool changed = false;
  for (std::size_t i = 0; i < pixels.size(); ++i) {
    const std::size_t x = i / 4 % 64;
    if (x >= 38) CHECK_EQ(output[i], pixels[i]);
    changed = changed || (x < 26 && output[i] != pixels[i]);
  }
  CHECK(changed);
  mask_image.format = PixelFormat::kRgb888;
  CHECK_EQ(filter->ApplyWithin(RgbaImage(pixels, 64, 64), mask_image, all, output).code(),
           StatusCode::kInvalidArgument);
}

TEST(BeautyMayWriteOverItsFrame) {
  const Pixels pixels = Portrait(70, 50);
  Pixels same = pixels;
  CHECK(MakeFilter()->Apply(RgbaImage(same, 70, 50), {}, same).ok());
  CHECK(same == Retouched(RgbaImage(pixels, 70, 50), {}));
}

TEST(BeautyChecksItsArguments) {
  const Pixels pixels = Portrait(16, 16);
  const Image image = RgbaImage(pixels, 16, 16);
  Pixels output(pixels.size());
  const auto filter = MakeFilter();
  const auto code_for = [&](const BeautySettings& settings) {
    return filter->Apply(image, settings, output).code();
  };
  CHECK_EQ(code_for({.smoothing = -0.1F}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.whitening = 1.1F}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.sharpening = std::nanf("")}), StatusCode::kInvalidArgument);
  output.pop_back();
  CHECK_EQ(code_for({}), StatusCode::kInvalidArgument);
  CHECK_EQ(filter->Apply(RgbaImage(pixels, 16, 17), {}, output).code(), StatusCode::kInvalidArgument);
  CHECK_EQ(BeautyFilter::Create(nullptr).status().code(), StatusCode::kInvalidArgument);
}

TEST(BeautyTakesAnExtremeFrame) {
  const int width = 7680;
  const int height = 4320;
  Pixels pixels(static_cast<std::size_t>(width) * height * 4);
  std::uint32_t state = 9;
  for (std::uint8_t& byte : pixels) {
    state = state * 1664525U + 1013904223U;
    byte = (state >> 31U) != 0 ? 255 : 0;  // the largest sums and differences there are
  }
  CHECK(MakeFilter()
            ->Apply(RgbaImage(pixels, width, height),
                    {.smoothing = 1.0F, .whitening = 1.0F, .sharpening = 1.0F}, pixels)
            .ok());
}

TEST(BeautyAllocatesNothingOnceWarm) {
  const Pixels pixels = Portrait(320, 240);
  const Image image = RgbaImage(pixels, 320, 240);
  Pixels output(pixels.size());
  const auto filter = MakeFilter();
  CHECK(filter->Apply(image, {}, output).ok());
  const std::int64_t before = AllocationCount();
  for (int i = 0; i < 5; ++i) CHECK(filter->Apply(image, {}, output).ok());
  CHECK_EQ(AllocationCount() - before, 0);
}

}  // namespace
}  // namespace smilear::testing
