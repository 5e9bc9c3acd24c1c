// ObjectDetector: the test detector as it is and with its last node cut off, which must say the same.
#include "smilear/object_detector.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "allocation_counter.h"
#include "vision_fixture.h"

namespace smilear::testing {
namespace {

using DetectorResult = Result<std::unique_ptr<ObjectDetector>>;

DetectorResult LoadDetector(const DetectorOptions& options = {}, std::vector<std::string> labels = {}) {
  return ObjectDetector::FromFile(MakeEngine(), ModelPath("detector_f32.tflite"), std::move(labels), options);
}

DetectorResult LoadRaw(const DetectorOptions& change = {}) {
  std::vector<float> anchors;
  const ModelBytes model = RawDetector(&anchors);
  DetectorOptions options = change;
  options.anchors = RawOptions(std::move(anchors)).anchors;
  return ObjectDetector::FromBytes(MakeEngine(), model, {}, options);
}

std::vector<Detection> Found(const DetectorResult& detector, const Image& image) {
  std::vector<Detection> found;
  CHECK_EQ(detector.status().message(), "");
  if (detector.ok()) CHECK_EQ(detector.value()->Detect(image, &found).message(), "");
  return found;
}

TEST(DetectorFindsTheShapes) {
  const DetectorResult detector = LoadDetector({}, {"disc", "square", "triangle", "star"});
  const std::vector<std::uint8_t> pixels = ShapesPicture();
  const std::vector<Detection> found = Found(detector, RgbImage(pixels, 128, 128));
  const Box expected[] = {{16 / 128.0F, 20 / 128.0F, 56 / 128.0F, 60 / 128.0F},
                          {70 / 128.0F, 66 / 128.0F, 112 / 128.0F, 108 / 128.0F}};
  for (int index = 0; index < 2; ++index) {
    const auto match = std::find_if(found.begin(), found.end(),
                                    [&](const Detection& detection) { return detection.index == index; });
    CHECK(match != found.end());
    if (match == found.end()) continue;
    CHECK_EQ(match->label, index == 0 ? "disc" : "square");
    CHECK(match->score >= 0.5F);
    CHECK(SameBox(match->box, expected[index], 0.06F));
  }
  CHECK_EQ(detector.value()->class_count(), 4);
  CHECK_EQ(detector.value()->input_width(), 128);
  CHECK(detector.value()->node_count() > 10);
}

TEST(RawDetectorSaysWhatThePostProcessingOpSays) {
  const std::vector<std::uint8_t> shapes = ShapesPicture();
  const std::vector<std::uint8_t> pattern = Pattern(200, 160);
  // Low thresholds bring many overlapping boxes. Below 0.3 the op itself lets nothing through.
  DetectorOptions options;
  options.min_score = 0.3F;
  const DetectorResult whole = LoadDetector(options);
  const DetectorResult raw = LoadRaw(options);
  for (const Image& image : {RgbImage(shapes, 128, 128), RgbImage(pattern, 200, 160)}) {
    const std::vector<Detection> expected = Found(whole, image);
    const std::vector<Detection> found = Found(raw, image);
    CHECK_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i) {
      CHECK_EQ(found[i].index, expected[i].index);
      CHECK(Near(found[i].score, expected[i].score, 1e-5F));
      CHECK(SameBox(found[i].box, expected[i].box, 1e-5F));
    }
  }
}

TEST(DetectorLimitsItsResults) {
  const std::vector<std::uint8_t> pixels = ShapesPicture();
  const Image image = RgbImage(pixels, 128, 128);
  for (const bool raw : {false, true}) {
    const auto load = [&](const DetectorOptions& options) {
      return raw ? LoadRaw(options) : LoadDetector(options);
    };
    CHECK(Found(load({}), image).size() >= 2);
    CHECK_EQ(Found(load({.max_results = 1}), image).size(), 1U);
    const std::vector<Detection> squares = Found(load({.classes = {1}}), image);
    CHECK(!squares.empty());
    for (const Detection& detection : squares) CHECK_EQ(detection.index, 1);
    CHECK(Found(load({.min_score = 1.0F}), image).empty());
  }
}

TEST(DetectorGivesUprightBoxes) {
  const std::vector<std::uint8_t> upright = ShapesPicture();
  // Stored a quarter turn counterclockwise, so that turning clockwise makes it upright.
  std::vector<std::uint8_t> turned(upright.size());
  for (std::size_t y = 0; y < 128; ++y) {
    for (std::size_t x = 0; x < 128; ++x) {
      const std::size_t to = ((127 - x) * 128 + y) * 3;
      std::copy_n(&upright[(y * 128 + x) * 3], 3, &turned[to]);
    }
  }
  const DetectorResult detector = LoadDetector();
  Image image = RgbImage(turned, 128, 128);
  image.rotation = Rotation::k90;
  const std::vector<Detection> found = Found(detector, image);
  const std::vector<Detection> expected = Found(detector, RgbImage(upright, 128, 128));
  CHECK_EQ(found.size(), expected.size());
  for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i) {
    CHECK_EQ(found[i].index, expected[i].index);
    CHECK(SameBox(found[i].box, expected[i].box, 1e-4F));
  }
}

TEST(DetectorMapsACentreCropBack) {
  // The shapes in the middle of a wide frame: the crop shows just them.
  const std::vector<std::uint8_t> shapes = ShapesPicture();
  std::vector<std::uint8_t> wide(std::size_t{256} * 128 * 3, 100);
  for (std::size_t y = 0; y < 128; ++y) std::copy_n(&shapes[y * 384], 384, &wide[y * 768 + 192]);
  const DetectorResult detector = LoadDetector({.fit = DetectionFit::kCenterCrop});
  const std::vector<Detection> found = Found(detector, RgbImage(wide, 256, 128));
  const std::vector<Detection> expected = Found(detector, RgbImage(shapes, 128, 128));
  CHECK_EQ(found.size(), expected.size());
  for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i) {
    Box box = expected[i].box;
    box.left = 0.25F + box.left / 2;
    box.right = 0.25F + box.right / 2;
    CHECK(SameBox(found[i].box, box, 1e-5F));
  }
}

TEST(DetectorChecksItsArguments) {
  const auto code_for = [](const DetectorOptions& options) { return LoadDetector(options).status().code(); };
  CHECK_EQ(code_for({}), StatusCode::kOk);
  CHECK_EQ(code_for({.fit = static_cast<DetectionFit>(7)}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.min_score = std::nanf("")}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.max_results = 0}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.max_results = 101}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.max_overlap = -1.0F}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.classes = {4}}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.classes = {-1}}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.stddev = -1.0F}), StatusCode::kInvalidArgument);
  CHECK_EQ(LoadDetector({}, {"one"}).status().code(), StatusCode::kInvalidArgument);
  CHECK_EQ(ObjectDetector::FromBytes(nullptr, {}, {}, {}).status().code(), StatusCode::kInvalidArgument);
  const auto other = ObjectDetector::FromBytes(MakeEngine(), ToyModel(tflite::TensorType_FLOAT32), {}, {});
  CHECK_EQ(other.status().code(), StatusCode::kInvalidModel);

  const DetectorResult detector = LoadDetector();
  const std::vector<std::uint8_t> pixels = ShapesPicture();
  std::vector<Detection> found(3);
  CHECK_EQ(detector.value()->Detect(RgbImage(pixels, 128, 129), &found).code(), StatusCode::kInvalidArgument);
  CHECK_EQ(found.size(), 3U);  // untouched
  CHECK_EQ(detector.value()->Detect(RgbImage(pixels, 128, 128), nullptr).code(),
           StatusCode::kInvalidArgument);
}

TEST(RawDetectorWantsAnchorsThatFit) {
  std::vector<float> anchors;
  const ModelBytes model = RawDetector(&anchors);
  const auto status_for = [&](const DetectorOptions& options) {
    return ObjectDetector::FromBytes(MakeEngine(), model, {}, options).status();
  };
  CHECK(status_for(RawOptions(anchors)).ok());
  CHECK_HAS(status_for({}).message(), "they make 0 anchors");
  CHECK_EQ(status_for({}).code(), StatusCode::kInvalidArgument);
  DetectorOptions odd = RawOptions(anchors);
  odd.anchors.boxes.pop_back();
  CHECK_EQ(status_for(odd).code(), StatusCode::kInvalidArgument);
  DetectorOptions endless = RawOptions(anchors);
  endless.anchors.boxes[2] = std::numeric_limits<float>::infinity();
  CHECK_EQ(status_for(endless).code(), StatusCode::kInvalidArgument);
  DetectorOptions flat = RawOptions(anchors);
  flat.anchors.size_scale = 0.0F;
  CHECK_EQ(status_for(flat).code(), StatusCode::kInvalidArgument);
}

TEST(DetectorTakesFramesOfAnySize) {
  const DetectorResult detector = LoadDetector();
  const std::vector<std::uint8_t> one(3, 128);
  Found(detector, RgbImage(one, 1, 1));
  const std::vector<std::uint8_t> large(std::size_t{7680} * 4320 * 3, 128);
  CHECK(Found(detector, RgbImage(large, 7680, 4320)).empty());
}

TEST(DetectAllocatesNothingOnceWarm) {
  const std::vector<std::uint8_t> pixels = ShapesPicture();
  const Image image = RgbImage(pixels, 128, 128);
  // XNNPACK leaves the post-processing op to TFLite, whose kernel allocates; our own decoding does not.
  const DetectorResult detector = LoadRaw();
  if (!detector.ok() || detector.value()->delegated_node_count() < detector.value()->node_count()) return;
  std::vector<Detection> found;
  for (int i = 0; i < 3; ++i) CHECK(detector.value()->Detect(image, &found).ok());
  const std::int64_t before = AllocationCount();
  for (int i = 0; i < 10; ++i) CHECK(detector.value()->Detect(image, &found).ok());
  CHECK_EQ(AllocationCount() - before, 0);
}

}  // namespace
}  // namespace smilear::testing
