// What images are accepted, and what is said of the others.
#include <climits>
#include <string>

#include "image/centre_crop.h"
#include "image/pixel_layout.h"
#include "picture.h"
#include "test.h"

namespace smilear::testing {
namespace {

std::uint8_t some_bytes[64];

Image GrayImage() {
  Image image = {.format = PixelFormat::kGray8, .width = 4, .height = 3};
  image.planes[0] = {.data = some_bytes, .size = 12, .row_stride = 4};
  return image;
}

std::string RefusalOf(const Image& image) {
  const Result<PixelLayout> layout = ResolveLayout(image);
  if (layout.ok()) return "accepted";
  CHECK_EQ(layout.status().code(), StatusCode::kInvalidArgument);
  return layout.status().message();
}

TEST(LayoutRefusesOneByteLessThanNeeded) {
  const FrameBuilder builder(1 << 16);
  Random random(11);
  for (int layout = 0; layout < kLayoutCount; ++layout) {
    for (int size = 0; size < 81; ++size) {
      const Picture picture =
          RandomPicture(ColoursOf(static_cast<Layout>(layout)), 1 + size % 9, 1 + size / 9, random);
      Image image = builder.Build(static_cast<Layout>(layout), picture, Uniform(random, 0, 5), true, random);
      CHECK_EQ(RefusalOf(image), "accepted");
      for (Plane& plane : image.planes) {
        if (plane.data == nullptr) continue;
        const std::size_t size_given = plane.size;
        const bool interleaved = &plane != &image.planes[0] &&
                                 (image.format == PixelFormat::kNv21 || image.format == PixelFormat::kNv12);
        const bool already_short = static_cast<Layout>(layout) == Layout::kNv21Short ||
                                   static_cast<Layout>(layout) == Layout::kNv12Short;
        plane.size = size_given - (interleaved && !already_short ? 2 : 1);
        CHECK_HAS(RefusalOf(image), std::to_string(size_given - (interleaved && !already_short ? 1 : 0)));
        plane.size = size_given;
      }
    }
  }
}

TEST(LayoutExplainsEveryRefusal) {
  const auto refusal = [](auto change) {
    Image image = GrayImage();
    change(image);
    return RefusalOf(image);
  };
  CHECK_EQ(RefusalOf(GrayImage()), "accepted");
  CHECK_HAS(refusal([](Image& i) { i.format = static_cast<PixelFormat>(7); }), "pixel format 7");
  CHECK_HAS(refusal([](Image& i) { i.format = static_cast<PixelFormat>(-1); }), "pixel format -1");
  CHECK_HAS(refusal([](Image& i) { i.rotation = static_cast<Rotation>(45); }), "rotation is 45");
  CHECK_HAS(refusal([](Image& i) { i.matrix = static_cast<YuvMatrix>(2); }), "matrix 2");
  CHECK_HAS(refusal([](Image& i) { i.range = static_cast<YuvRange>(-5); }), "range -5");
  CHECK_HAS(refusal([](Image& i) { i.width = 0; }), "size is 0 x 3");
  CHECK_HAS(refusal([](Image& i) { i.height = -1; }), "size is 4 x -1");
  CHECK_HAS(refusal([](Image& i) { i.width = 16385; }), "1..16384");
  CHECK_HAS(refusal([](Image& i) { i.height = INT_MAX; }), "1..16384");
  CHECK_HAS(refusal([](Image& i) { i.planes[0].data = nullptr; }), "plane 0 (gray8) has no data");
  CHECK_HAS(refusal([](Image& i) { i.planes[0].row_stride = 3; }), "row stride of 3");
  CHECK_HAS(refusal([](Image& i) { i.planes[0].row_stride = 0; }), "row stride of 0");
  CHECK_HAS(refusal([](Image& i) { i.planes[0].row_stride = INT_MIN; }), "row stride of -2147483648");
  CHECK_HAS(refusal([](Image& i) { i.planes[0].row_stride = INT_MAX; }), "take 4294967298");
  CHECK_HAS(refusal([](Image& i) { i.planes[0].pixel_stride = -1; }), "pixel stride of -1");
  CHECK_HAS(refusal([](Image& i) { i.planes[0].pixel_stride = 65; }), "pixel stride of 65");
  CHECK_HAS(refusal([](Image& i) { i.planes[0].pixel_stride = 2; }), "row stride of 4");
  CHECK_HAS(refusal([](Image& i) { i.planes[0].size = 11; }), "holds 11 bytes");
  CHECK_HAS(refusal([](Image& i) { i.format = PixelFormat::kNv21; }), "plane 1 (nv21) has no data");
  CHECK_HAS(refusal([](Image& i) { i.format = PixelFormat::kRgba8888; }), "row stride of 4");
}

TEST(LayoutChecksTheCrop) {
  const auto refusal = [](Rect crop) {
    Image image = GrayImage();
    image.crop = crop;
    return RefusalOf(image);
  };
  CHECK_EQ(refusal({0, 0, 4, 3}), "accepted");
  CHECK_EQ(refusal({3, 2, 1, 1}), "accepted");
  CHECK_EQ(refusal({9, 9, 0, 9}), "accepted");  // width 0: the whole image
  CHECK_HAS(refusal({1, 0, 4, 3}), "4 x 3 at (1, 0) is not inside the image of 4 x 3");
  CHECK_HAS(refusal({0, 1, 4, 3}), "not inside");
  CHECK_HAS(refusal({-1, 0, 2, 2}), "not inside");
  CHECK_HAS(refusal({0, 0, 4, 0}), "not inside");
  CHECK_HAS(refusal({0, 0, -4, 3}), "not inside");
  CHECK_HAS(refusal({INT_MAX, 0, INT_MAX, 1}), "not inside");
  CHECK_HAS(refusal({0, INT_MIN, 1, INT_MIN}), "not inside");
  CHECK_HAS(refusal({2, 0, INT_MAX, 1}), "not inside");
}

TEST(LayoutMakesTheWholeImageTheRegion) {
  const Result<PixelLayout> layout = ResolveLayout(GrayImage());
  CHECK_EQ(layout.value().region.width, 4);
  CHECK_EQ(layout.value().region.height, 3);
}

TEST(CentreCropKeepsProportions) {
  const auto crop = [](Rect region, int width, int height) {
    const Rect cropped = CentreCrop(region, width, height);
    return std::to_string(cropped.x) + "," + std::to_string(cropped.y) + " " + std::to_string(cropped.width) +
           "x" + std::to_string(cropped.height);
  };
  CHECK_EQ(crop({0, 0, 1920, 1080}, 224, 224), "420,0 1080x1080");
  CHECK_EQ(crop({0, 0, 1080, 1920}, 224, 224), "0,420 1080x1080");
  CHECK_EQ(crop({10, 20, 100, 100}, 224, 224), "10,20 100x100");
  CHECK_EQ(crop({0, 0, 100, 100}, 200, 100), "0,25 100x50");
  CHECK_EQ(crop({0, 0, 101, 1}, 1, 4096), "50,0 1x1");
  CHECK_EQ(crop({0, 0, 1, 16384}, 4096, 1), "0,8191 1x1");
}

}  // namespace
}  // namespace smilear::testing
