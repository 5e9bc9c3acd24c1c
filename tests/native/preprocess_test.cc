// Preprocessing against the oracle, over layouts, strides, sizes, rotations and colour spaces.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "allocation_counter.h"
#include "image/preprocessor.h"
#include "picture.h"
#include "preprocess_oracle.h"
#include "test.h"

namespace smilear::testing {
namespace {

constexpr Rotation kRotations[] = {Rotation::k0, Rotation::k90, Rotation::k180, Rotation::k270};

// Elements equal channels, so tensors can be compared with the oracle directly.
InputSpec PlainSpec(int width, int height) {
  InputSpec spec;
  spec.width = width;
  spec.height = height;
  return spec;
}

std::vector<float> RunPlain(const Image& image, Fit fit, int width, int height) {
  Result<Preprocessor> preprocessor = Preprocessor::Create(PlainSpec(width, height));
  CHECK(preprocessor.ok());
  std::vector<float> tensor(static_cast<std::size_t>(width * height * 3), -1.0F);
  CHECK_EQ(preprocessor->tensor_bytes(), tensor.size() * sizeof(float));
  const Status status = preprocessor->Run(image, fit, tensor.data());
  CHECK_EQ(status.message(), "");
  return tensor;
}

// The largest difference of any channel from the oracle.
double WorstError(const std::vector<float>& tensor, const Picture& picture, const Image& image, Fit fit,
                  int width, int height) {
  double worst = 0;
  std::size_t at = 0;
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      const auto expected = ExpectedPixel(picture, image, fit == Fit::kCentreCrop, width, height, x, y);
      for (const double channel : expected) {
        worst = std::max(worst, std::abs(double{tensor[at]} - channel));
        ++at;
      }
    }
  }
  return worst;
}

Rect RandomCrop(int width, int height, Random& random) {
  if (Uniform(random, 0, 2) == 0) return {};
  Rect crop;
  crop.width = Uniform(random, 1, width);
  crop.height = Uniform(random, 1, height);
  crop.x = Uniform(random, 0, width - crop.width);
  crop.y = Uniform(random, 0, height - crop.height);
  return crop;
}

void RandomiseColourSpace(Image* image, Random& random) {
  image->matrix = static_cast<YuvMatrix>(Uniform(random, 0, 1));
  image->range = static_cast<YuvRange>(Uniform(random, 0, 1));
}

double CheckOne(const FrameBuilder& builder, Layout layout, int width, int height, Rotation rotation,
                bool mirrored, int row_padding, Random& random) {
  const Picture picture = RandomPicture(ColoursOf(layout), width, height, random);
  Image image = builder.Build(layout, picture, row_padding, Uniform(random, 0, 3) != 0, random);
  image.rotation = rotation;
  image.mirrored = mirrored;
  image.crop = RandomCrop(width, height, random);
  RandomiseColourSpace(&image, random);
  const Fit fit = Uniform(random, 0, 1) == 0 ? Fit::kCentreCrop : Fit::kStretch;
  const int out_width = Uniform(random, 1, 20);
  const int out_height = Uniform(random, 1, 20);
  const std::vector<float> tensor = RunPlain(image, fit, out_width, out_height);
  return WorstError(tensor, Shown(layout, picture), image, fit, out_width, out_height);
}

TEST(PreprocessMatchesOracleForSmallImages) {
  const FrameBuilder builder(1 << 16);
  Random random(1);
  double worst = 0;
  for (int layout = 0; layout < kLayoutCount; ++layout) {
    for (int size = 0; size < 81; ++size) {
      for (const Rotation rotation : kRotations) {
        for (const bool mirrored : {false, true}) {
          const double error = CheckOne(builder, static_cast<Layout>(layout), 1 + size % 9, 1 + size / 9,
                                        rotation, mirrored, Uniform(random, 0, 64), random);
          if (error > 1.0) {
            Fail(__FILE__, __LINE__,
                 "layout " + std::to_string(layout) + ", " + std::to_string(1 + size % 9) + " x " +
                     std::to_string(1 + size / 9) + ", rotation " +
                     std::to_string(static_cast<int>(rotation)) + ": off by " + std::to_string(error));
          }
          worst = std::max(worst, error);
        }
      }
    }
  }
  CHECK(worst <= 1.0);
}

TEST(PreprocessMatchesOracleForEveryRowPadding) {
  const FrameBuilder builder(1 << 16);
  Random random(2);
  for (int layout = 0; layout < kLayoutCount; ++layout) {
    for (int padding = 0; padding <= 64; ++padding) {
      const double error =
          CheckOne(builder, static_cast<Layout>(layout), Uniform(random, 1, 60), Uniform(random, 1, 60),
                   kRotations[padding % 4], padding % 3 == 0, padding, random);
      CHECK(error <= 1.0);
    }
  }
}

// Sizes as documented for real phones: Sony XZ3 (rows of 864 in 896 bytes, last row not padded),
// 1280 x 720 in rows of 1536, and chroma planes one byte short at 1280 x 720, 1920 x 1080 and 640 x 480.
TEST(PreprocessAcceptsRealCameraLayouts) {
  struct Camera {
    int width;
    int height;
    int row_stride;
    std::size_t luma_size;
    std::size_t chroma_size;
    Layout layout;
  };
  const Camera cameras[] = {
      {864, 480, 896, 430048, 215007, Layout::kI420ViewsOfVu},
      {1280, 720, 1536, 1105664, 552703, Layout::kI420ViewsOfVu},
      {1280, 720, 1280, 921600, 460799, Layout::kI420ViewsOfVu},
      {1920, 1080, 1920, 2073600, 1036799, Layout::kNv21Short},
      {640, 480, 640, 307200, 153599, Layout::kI420ViewsOfVu},
      // The U plane comes first here: taken for NV21, red and blue would change places.
      {640, 480, 640, 307200, 153599, Layout::kI420ViewsOfUv},
  };
  const FrameBuilder builder(2200000);
  Random random(3);
  for (const Camera& camera : cameras) {
    const Picture picture = RandomPicture(Colours::kYuv420, camera.width, camera.height, random);
    for (const Rotation rotation : kRotations) {
      Image image = builder.Build(camera.layout, picture, camera.row_stride - camera.width, true, random);
      CHECK_EQ(image.planes[0].row_stride, camera.row_stride);
      CHECK_EQ(image.planes[1].row_stride, camera.row_stride);
      CHECK_EQ(image.planes[0].size, camera.luma_size);
      CHECK_EQ(image.planes[1].size, camera.chroma_size);
      image.rotation = rotation;
      image.mirrored = rotation == Rotation::k270;
      const std::vector<float> tensor = RunPlain(image, Fit::kCentreCrop, 96, 64);
      const double error = WorstError(tensor, Shown(camera.layout, picture), image, Fit::kCentreCrop, 96, 64);
      CHECK(error <= 1.0);
    }
  }
}

TEST(PreprocessCopiesAnImageOfTheModelsSize) {
  const FrameBuilder builder(1 << 16);
  Random random(4);
  const Picture picture = RandomPicture(Colours::kRgb, 33, 21, random);
  const Image image = builder.Build(Layout::kRgb, picture, 5, true, random);
  const std::vector<float> tensor = RunPlain(image, Fit::kStretch, 33, 21);
  for (int y = 0; y < 21; ++y) {
    for (int x = 0; x < 33; ++x) {
      for (int c = 0; c < 3; ++c) {
        const auto at = static_cast<std::size_t>((y * 33 + x) * 3 + c);
        CHECK_EQ(tensor[at], static_cast<float>(picture.channels[static_cast<std::size_t>(c)].At(x, y)));
      }
    }
  }
}

TEST(PreprocessTurnsClockwiseThenMirrors) {
  // a b c   turned by 90:  d a   then mirrored:  a d
  // d e f                  e b                   b e
  //                        f c                   c f
  std::uint8_t pixels[] = {10, 20, 30, 40, 50, 60};
  Image image = {.format = PixelFormat::kGray8, .width = 3, .height = 2};
  image.planes[0] = {.data = pixels, .size = 6, .row_stride = 3};
  image.rotation = Rotation::k90;
  const auto row_of = [&](int width, int height) {
    std::vector<float> row;
    const std::vector<float> tensor = RunPlain(image, Fit::kStretch, width, height);
    for (std::size_t i = 0; i < tensor.size(); i += 3) row.push_back(tensor[i]);
    return row;
  };
  CHECK((row_of(2, 3) == std::vector<float>{40, 10, 50, 20, 60, 30}));
  image.mirrored = true;
  CHECK((row_of(2, 3) == std::vector<float>{10, 40, 20, 50, 30, 60}));
  image.mirrored = false;
  image.rotation = Rotation::k270;
  CHECK((row_of(2, 3) == std::vector<float>{30, 60, 20, 50, 10, 40}));
  image.rotation = Rotation::k180;
  CHECK((row_of(3, 2) == std::vector<float>{60, 50, 40, 30, 20, 10}));
}

TEST(PreprocessConvertsKnownColours) {
  struct Colour {
    YuvMatrix matrix;
    YuvRange range;
    std::uint8_t y, u, v;
    float red, green, blue;
  };
  const Colour colours[] = {
      {YuvMatrix::kBt601, YuvRange::kFull, 0, 128, 128, 0, 0, 0},
      {YuvMatrix::kBt601, YuvRange::kFull, 77, 128, 128, 77, 77, 77},
      {YuvMatrix::kBt601, YuvRange::kFull, 255, 128, 128, 255, 255, 255},
      {YuvMatrix::kBt601, YuvRange::kFull, 76, 85, 255, 254, 0, 0},  // red, as JPEG stores it
      {YuvMatrix::kBt601, YuvRange::kLimited, 16, 128, 128, 0, 0, 0},
      {YuvMatrix::kBt601, YuvRange::kLimited, 235, 128, 128, 255, 255, 255},
      {YuvMatrix::kBt709, YuvRange::kLimited, 63, 102, 240, 255, 1, 0},  // red, as HD video stores it
      {YuvMatrix::kBt709, YuvRange::kLimited, 255, 255, 255, 255, 185, 255},
      {YuvMatrix::kBt709, YuvRange::kLimited, 0, 0, 0, 0, 77, 0},
  };
  for (const Colour& colour : colours) {
    std::uint8_t y[4] = {colour.y, colour.y, colour.y, colour.y};
    std::uint8_t uv[2] = {colour.u, colour.v};
    Image image = {.format = PixelFormat::kNv12, .width = 2, .height = 2};
    image.planes[0] = {.data = y, .size = 4, .row_stride = 2};
    image.planes[1] = {.data = uv, .size = 2, .row_stride = 2};
    image.matrix = colour.matrix;
    image.range = colour.range;
    const std::vector<float> tensor = RunPlain(image, Fit::kStretch, 1, 1);
    CHECK(std::abs(tensor[0] - colour.red) <= 1.0F);
    CHECK(std::abs(tensor[1] - colour.green) <= 1.0F);
    CHECK(std::abs(tensor[2] - colour.blue) <= 1.0F);
  }
}

TEST(PreprocessReusesTablesAcrossGeometries) {
  // One object that sees different frames in turn gives what a fresh one gives.
  const FrameBuilder builder(1 << 16);
  Random random(5);
  Result<Preprocessor> reused = Preprocessor::Create(PlainSpec(13, 9));
  std::vector<float> tensor(13 * 9 * 3);
  for (int i = 0; i < 400; ++i) {
    const auto layout = static_cast<Layout>(Uniform(random, 0, kLayoutCount - 1));
    const int width = Uniform(random, 1, 30);
    const int height = Uniform(random, 1, 30);
    const Picture picture = RandomPicture(ColoursOf(layout), width, height, random);
    Image image = builder.Build(layout, picture, Uniform(random, 0, 9), true, random);
    image.rotation = kRotations[Uniform(random, 0, 3)];
    image.crop = RandomCrop(width, height, random);
    RandomiseColourSpace(&image, random);
    CHECK(reused->Run(image, Fit::kCentreCrop, tensor.data()).ok());
    CHECK(tensor == RunPlain(image, Fit::kCentreCrop, 13, 9));
  }
}

TEST(PreprocessAllocatesNothingOnceWarm) {
  const FrameBuilder builder(1 << 20);
  Random random(6);
  const Picture picture = RandomPicture(Colours::kYuv420, 320, 240, random);
  Image image = builder.Build(Layout::kNv21, picture, 0, true, random);
  Result<Preprocessor> preprocessor = Preprocessor::Create(PlainSpec(64, 48));
  std::vector<float> tensor(64 * 48 * 3);
  for (const bool counted : {false, true}) {
    const std::int64_t before = AllocationCount();
    for (const Rotation rotation : kRotations) {
      for (int crop = 0; crop < 5; ++crop) {
        image.rotation = rotation;
        image.crop = {crop, crop, 100, 80};
        CHECK(preprocessor->Run(image, Fit::kCentreCrop, tensor.data()).ok());
      }
    }
    if (counted) CHECK_EQ(AllocationCount() - before, 0);
  }
}

TEST(PreprocessFillsExactlyTheTensor) {
  Random random(7);
  const FrameBuilder builder(1 << 16);
  const GuardedBuffer memory(1 << 16);
  for (const ElementType type : {ElementType::kFloat32, ElementType::kInt8, ElementType::kUint8}) {
    for (int side = 1; side <= 40; ++side) {
      InputSpec spec = PlainSpec(side, 41 - side);
      spec.type = type;
      Result<Preprocessor> preprocessor = Preprocessor::Create(spec);
      const Picture picture = RandomPicture(Colours::kGray, 50, 40, random);
      Image image = builder.Build(Layout::kGray, picture, 0, true, random);
      image.rotation = kRotations[side % 4];
      for (const bool guard_end : {true, false}) {
        void* const tensor = memory.Place(preprocessor->tensor_bytes(), guard_end);
        CHECK(preprocessor->Run(image, Fit::kStretch, tensor).ok());
      }
    }
  }
}

TEST(PreprocessRefusesABadImageAndLeavesTheTensor) {
  Result<Preprocessor> preprocessor = Preprocessor::Create(PlainSpec(2, 2));
  std::vector<float> tensor(12, 7.0F);
  Image image = {.format = PixelFormat::kGray8, .width = 2, .height = 2};
  const Status status = preprocessor->Run(image, Fit::kStretch, tensor.data());
  CHECK_EQ(status.code(), StatusCode::kInvalidArgument);
  CHECK_HAS(status.message(), "no data");
  CHECK((tensor == std::vector<float>(12, 7.0F)));
}

}  // namespace
}  // namespace smilear::testing
