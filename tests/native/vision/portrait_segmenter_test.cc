// PortraitSegmenter on a toy model for which whatever is bright is a person, so that every mask is known.
#include "smilear/portrait_segmenter.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "allocation_counter.h"
#include "vision_fixture.h"

namespace smilear::testing {
namespace {

using Pixels = std::vector<std::uint8_t>;
using SegmenterResult = Result<std::unique_ptr<PortraitSegmenter>>;

constexpr int kModelSide = 16;
// The mask is then the brightness over 255.
constexpr PortraitOptions kUnit = {.steadiness = 0.0F, .mean = 0.0F, .stddev = 255.0F};

// The mean of the channels of each pixel.
ModelBytes BrightModel(tflite::TensorType type = tflite::TensorType_FLOAT32) {
  return ToyModel(type, [](tflite::ModelT& model) {
    tflite::SubGraphT& subgraph = *model.subgraphs[0];
    model.buffers[1]->data = {3, 0, 0, 0};
    subgraph.tensors[0]->shape = {1, kModelSide, kModelSide, 3};
    subgraph.tensors[1]->shape = {1};
    subgraph.tensors[2]->shape = {1, kModelSide, kModelSide};
  });
}

SegmenterResult MakeSegmenter(const PortraitOptions& options = kUnit,
                              const ModelBytes& model = BrightModel()) {
  return PortraitSegmenter::FromBytes(MakeEngine(), model, options);
}

// A bright disc, off the centre, on a dark ground.
Pixels Disc(int width, int height) {
  Pixels pixels;
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      const double across = (x - 0.4 * width) / (0.25 * width);
      const double down = (y - 0.5 * height) / (0.25 * width);
      const std::uint8_t level = across * across + down * down < 1 ? 235 : 15;
      pixels.insert(pixels.end(), 3, level);
    }
  }
  return pixels;
}

Pixels MaskOf(const SegmenterResult& segmenter, const Image& image) {
  Pixels mask(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height));
  CHECK_EQ(segmenter.status().message(), "");
  if (!segmenter.ok()) return mask;
  CHECK_EQ(segmenter.value()->Segment(image).message(), "");
  CHECK_EQ(segmenter.value()->WriteMask(image, mask).message(), "");
  return mask;
}

TEST(TheMaskFollowsTheEdgesOfTheFrame) {
  // The model sees 16 x 16 cells of the 320 x 240 frame, 20 x 15 pixels each.
  const Pixels pixels = Disc(320, 240);
  for (const auto type : {tflite::TensorType_FLOAT32, tflite::TensorType_INT8, tflite::TensorType_UINT8}) {
    const SegmenterResult segmenter = MakeSegmenter(kUnit, BrightModel(type));
    const Pixels mask = MaskOf(segmenter, RgbImage(pixels, 320, 240));
    int wrong = 0;
    for (std::size_t i = 0; i < mask.size(); ++i) {
      if ((mask[i] >= 128) != (pixels[3 * i] >= 128)) ++wrong;
    }
    // Interpolating the coarse mask alone puts about 4 % of the pixels on the wrong side.
    CHECK(wrong < static_cast<int>(mask.size()) / 100);
  }
}

TEST(TheMaskTurnsWithTheFrame) {
  const int width = 96;
  const int height = 64;
  const Pixels upright = Disc(width, height);
  const Pixels expected = MaskOf(MakeSegmenter(), RgbImage(upright, width, height));
  for (const Rotation rotation : {Rotation::k90, Rotation::k180, Rotation::k270}) {
    for (const bool mirrored : {false, true}) {
      const bool quarter = rotation != Rotation::k180;
      const int stored_width = quarter ? height : width;
      const int stored_height = quarter ? width : height;
      Pixels stored(upright.size());
      // Where an upright pixel is stored; see preprocessor.cc.
      const auto place = [&](int x, int y) {
        if (mirrored) x = width - 1 - x;
        const int column = rotation == Rotation::k90    ? y
                           : rotation == Rotation::k180 ? stored_width - 1 - x
                                                        : stored_width - 1 - y;
        const int row = rotation == Rotation::k90    ? stored_height - 1 - x
                        : rotation == Rotation::k180 ? stored_height - 1 - y
                                                     : x;
        return static_cast<std::size_t>(row * stored_width + column);
      };
      for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
          std::copy_n(&upright[static_cast<std::size_t>(y * width + x) * 3], 3, &stored[place(x, y) * 3]);
        }
      }
      Image image = RgbImage(stored, stored_width, stored_height);
      image.rotation = rotation;
      image.mirrored = mirrored;
      const Pixels mask = MaskOf(MakeSegmenter(), image);
      for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
          const int here = mask[place(x, y)];
          CHECK(std::abs(here - expected[static_cast<std::size_t>(y * width + x)]) <= 3);
        }
      }
    }
  }
}

TEST(WhatIsBehindIsReplaced) {
  const Pixels pixels = Disc(160, 120);
  const Image image = RgbImage(pixels, 160, 120);
  const SegmenterResult segmenter = MakeSegmenter();
  const Pixels mask = MaskOf(segmenter, image);
  Pixels output(mask.size() * 4);
  CHECK_EQ(segmenter.value()->ReplaceWithColor(image, 10, 200, 30, output).message(), "");
  const int ground[] = {10, 200, 30};
  for (std::size_t i = 0; i < mask.size(); ++i) {
    for (std::size_t c = 0; c < 3; ++c) {
      const int exact = (pixels[3 * i + c] * mask[i] + ground[c] * (255 - mask[i]) + 127) / 255;
      CHECK_EQ(static_cast<int>(output[4 * i + c]), exact);
    }
    CHECK_EQ(output[4 * i + 3], 255);
  }
  // The same colour as a picture of any size.
  Pixels plain;
  for (int i = 0; i < 7 * 5; ++i) plain.insert(plain.end(), {10, 200, 30});
  Pixels other(output.size());
  CHECK_EQ(segmenter.value()->ReplaceWithImage(image, RgbImage(plain, 7, 5), other).message(), "");
  CHECK(other == output);
}

TEST(PeopleDoNotBleedIntoTheBlur) {
  const Pixels pixels = Disc(320, 240);
  const Image image = RgbImage(pixels, 320, 240);
  const SegmenterResult segmenter = MakeSegmenter();
  const Pixels mask = MaskOf(segmenter, image);
  Pixels output(mask.size() * 4);
  for (const float strength : {0.0F, 0.5F, 1.0F}) {
    CHECK_EQ(segmenter.value()->BlurBackground(image, strength, output).message(), "");
    for (std::size_t i = 0; i < mask.size(); ++i) {
      if (mask[i] > 250) CHECK(output[4 * i] >= 225);
      // The plain ground stays as dark as it is; a blur of the whole frame would be above 40 near the disc.
      if (mask[i] < 5) CHECK(output[4 * i] <= 40);
    }
  }
}

TEST(SteadyMasksForgetFlickerButFollowMotion) {
  PortraitOptions options = kUnit;
  options.steadiness = 0.8F;
  const SegmenterResult segmenter = MakeSegmenter(options);
  const auto shade = [](std::uint8_t level) { return Pixels(std::size_t{64} * 64 * 3, level); };
  const auto centre = [&](const Pixels& pixels) {
    return int{MaskOf(segmenter, RgbImage(pixels, 64, 64))[64 * 32 + 32]};
  };
  CHECK_EQ(centre(shade(200)), 200);
  CHECK(std::abs(centre(shade(180)) - 196) <= 1);  // a fifth of the way
  CHECK(centre(shade(0)) < 60);                    // most of the way at once
  segmenter.value()->Reset();
  CHECK_EQ(centre(shade(180)), 180);
}

TEST(SegmentComesFirst) {
  const Pixels pixels = Disc(64, 48);
  const Image image = RgbImage(pixels, 64, 48);
  const SegmenterResult segmenter = MakeSegmenter();
  Pixels output(std::size_t{64} * 48 * 4);
  CHECK_EQ(segmenter.value()->WriteMask(image, output).code(), StatusCode::kFailedPrecondition);
  CHECK(segmenter.value()->Segment(image).ok());
  CHECK(segmenter.value()->WriteMask(image, output).ok());
  CHECK_EQ(segmenter.value()->WriteMask(RgbImage(pixels, 48, 64), output).code(),
           StatusCode::kFailedPrecondition);
  segmenter.value()->Reset();
  CHECK_EQ(segmenter.value()->BlurBackground(image, 0.5F, output).code(), StatusCode::kFailedPrecondition);
}

TEST(PortraitChecksItsArguments) {
  const auto code_for = [](const PortraitOptions& options) { return MakeSegmenter(options).status().code(); };
  CHECK_EQ(code_for({}), StatusCode::kOk);
  CHECK_EQ(code_for({.steadiness = 1.0F}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.steadiness = std::nanf("")}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.stddev = -1.0F}), StatusCode::kInvalidArgument);
  CHECK_EQ(PortraitSegmenter::FromBytes(nullptr, {}, {}).status().code(), StatusCode::kInvalidArgument);
  CHECK_EQ(MakeSegmenter({}, ToyModel(tflite::TensorType_FLOAT32)).status().code(),
           StatusCode::kInvalidModel);

  const SegmenterResult segmenter = MakeSegmenter();
  const Pixels pixels = Disc(64, 48);
  const Image image = RgbImage(pixels, 64, 48);
  CHECK_EQ(segmenter.value()->Segment(RgbImage(pixels, 64, 49)).code(), StatusCode::kInvalidArgument);
  CHECK(segmenter.value()->Segment(image).ok());
  Pixels output(std::size_t{64} * 48 * 4);
  CHECK_EQ(segmenter.value()->ReplaceWithColor(image, 256, 0, 0, output).code(),
           StatusCode::kInvalidArgument);
  CHECK_EQ(segmenter.value()->BlurBackground(image, std::nanf(""), output).code(),
           StatusCode::kInvalidArgument);
  CHECK_EQ(segmenter.value()->ReplaceWithImage(image, {}, output).code(), StatusCode::kInvalidArgument);
  output.pop_back();
  CHECK_EQ(segmenter.value()->ReplaceWithColor(image, 0, 0, 0, output).code(), StatusCode::kInvalidArgument);
}

TEST(PortraitTakesFramesOfAnySize) {
  for (const auto& [width, height] : {std::pair{1, 1}, {3, 1}, {1, 7}, {7680, 4320}}) {
    const Pixels pixels = Disc(width, height);
    MaskOf(MakeSegmenter(), RgbImage(pixels, width, height));
  }
}

TEST(PortraitAllocatesNothingOnceWarm) {
  const Pixels pixels = Disc(320, 240);
  const Image image = RgbImage(pixels, 320, 240);
  const SegmenterResult segmenter = MakeSegmenter();
  Pixels output(std::size_t{320} * 240 * 4);
  const auto run = [&] {
    CHECK(segmenter.value()->Segment(image).ok());
    CHECK(segmenter.value()->WriteMask(image, output).ok());
    CHECK(segmenter.value()->ReplaceWithColor(image, 1, 2, 3, output).ok());
    CHECK(segmenter.value()->ReplaceWithImage(image, image, output).ok());
    CHECK(segmenter.value()->BlurBackground(image, 0.7F, output).ok());
  };
  run();
  const bool delegated = segmenter.value()->delegated_node_count() == segmenter.value()->node_count();
  const std::int64_t before = AllocationCount();
  for (int i = 0; i < 3; ++i) run();
  if (delegated) CHECK_EQ(AllocationCount() - before, 0);  // TFLite's own kernels allocate in every run
}

}  // namespace
}  // namespace smilear::testing
