// What a pose is made of: peaks of heatmaps, smooth numbers over time, and where to look next.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

#include "allocation_counter.h"
#include "image/upright.h"
#include "pose/crop_tracker.h"
#include "pose/heatmap_decoder.h"
#include "pose/one_euro_filter.h"
#include "poses/dancer.h"
#include "test.h"

namespace smilear::testing {
namespace {

constexpr int kWidth = 24;
constexpr int kHeight = 20;
constexpr int kKeypoints = 5;
constexpr std::size_t kSize = std::size_t{kWidth} * kHeight * kKeypoints;

struct Peak {
  double x, y, height;  // in cells
};

float BellCurve(const Peak& peak, int x, int y) {
  const double dx = x + 0.5 - peak.x;
  const double dy = y + 0.5 - peak.y;
  return static_cast<float>(peak.height * std::exp(-(dx * dx + dy * dy) / (2 * 1.7 * 1.7)));
}

std::vector<float> Heatmaps(const std::array<Peak, kKeypoints>& peaks) {
  std::vector<float> maps(kSize);
  for (int y = 0; y < kHeight; ++y) {
    for (int x = 0; x < kWidth; ++x) {
      for (int i = 0; i < kKeypoints; ++i) {
        maps[static_cast<std::size_t>((y * kWidth + x) * kKeypoints + i)] =
            BellCurve(peaks[static_cast<std::size_t>(i)], x, y);
      }
    }
  }
  return maps;
}

constexpr std::array<int, 4> kShape = {1, kHeight, kWidth, kKeypoints};
constexpr std::array<int, 4> kOffsetShape = {1, kHeight, kWidth, 2 * kKeypoints};

TensorView View(std::vector<float>& values, std::span<const int> shape = kShape) {
  return {.type = TensorType::kFloat32, .shape = shape, .data = values.data(), .bytes = values.size() * 4};
}

HeatmapDecoder Decoder(bool logits = false) {
  return {HeatmapShape{.width = kWidth, .height = kHeight, .keypoints = kKeypoints}, logits};
}

std::array<Peak, kKeypoints> RandomPeaks(Random* random) {
  std::array<Peak, kKeypoints> peaks = {};
  for (Peak& peak : peaks) {
    peak = {2 + (kWidth - 4) * random->Next(), 2 + (kHeight - 4) * random->Next(),
            0.2 + 0.8 * random->Next()};
  }
  return peaks;
}

}  // namespace

TEST(PeaksAreFoundBetweenCells) {
  Random random(1);
  HeatmapDecoder decoder = Decoder();
  for (int round = 0; round < 100; ++round) {
    const auto peaks = RandomPeaks(&random);
    std::vector<float> maps = Heatmaps(peaks);
    Pose pose(kKeypoints);
    decoder.Decode(View(maps), pose);
    for (std::size_t i = 0; i < kKeypoints; ++i) {
      CHECK(std::abs(static_cast<double>(pose[i].x) * kWidth - peaks[i].x) < 1e-3);
      CHECK(std::abs(static_cast<double>(pose[i].y) * kHeight - peaks[i].y) < 1e-3);
      CHECK(static_cast<double>(pose[i].score) <= peaks[i].height &&
            static_cast<double>(pose[i].score) > 0.9 * peaks[i].height);
    }
  }
}

TEST(QuantisedHeatmapsAreAlmostAsFine) {
  Random random(2);
  HeatmapDecoder decoder = Decoder();
  for (int round = 0; round < 100; ++round) {
    auto peaks = RandomPeaks(&random);
    for (Peak& peak : peaks) peak.height = 0.9;
    const std::vector<float> maps = Heatmaps(peaks);
    for (const TensorType type : {TensorType::kInt8, TensorType::kUint8}) {
      const int zero = type == TensorType::kInt8 ? -128 : 0;
      std::vector<std::uint8_t> bytes;
      for (const float value : maps) {
        bytes.push_back(static_cast<std::uint8_t>(static_cast<int>(std::lround(value * 255)) + zero));
      }
      Pose pose(kKeypoints);
      decoder.Decode({.type = type,
                      .shape = kShape,
                      .data = bytes.data(),
                      .bytes = bytes.size(),
                      .scale = 1 / 255.0F,
                      .zero_point = zero},
                     pose);
      for (std::size_t i = 0; i < kKeypoints; ++i) {
        CHECK(std::abs(static_cast<double>(pose[i].x) * kWidth - peaks[i].x) < 0.05);
        CHECK(std::abs(static_cast<double>(pose[i].y) * kHeight - peaks[i].y) < 0.05);
      }
    }
  }
}

TEST(LogitsBecomeScores) {
  Random random(3);
  const auto peaks = RandomPeaks(&random);
  std::vector<float> maps = Heatmaps(peaks);
  Pose scores(kKeypoints);
  Decoder().Decode(View(maps), scores);
  for (float& value : maps) {
    const float score = std::max(value, 1e-6F);
    value = std::log(score / (1 - score));
  }
  Pose pose(kKeypoints);
  Decoder(true).Decode(View(maps), pose);
  for (std::size_t i = 0; i < kKeypoints; ++i) {
    CHECK(std::abs(pose[i].x - scores[i].x) < 1e-4F && std::abs(pose[i].y - scores[i].y) < 1e-4F);
    CHECK(std::abs(pose[i].score - scores[i].score) < 1e-4F);
  }
}

TEST(OffsetsPointToThePlace) {
  Random random(4);
  const auto peaks = RandomPeaks(&random);
  std::vector<float> maps = Heatmaps(peaks);
  // An input of 185 x 153 pixels, 8 to a cell; each cell knows the way to each place.
  constexpr double kPixels = 8;
  std::vector<float> offsets(2 * kSize);
  for (int y = 0; y < kHeight; ++y) {
    for (int x = 0; x < kWidth; ++x) {
      for (int i = 0; i < kKeypoints; ++i) {
        const Peak& peak = peaks[static_cast<std::size_t>(i)];
        float* const offset = &offsets[static_cast<std::size_t>((y * kWidth + x) * 2 * kKeypoints + i)];
        offset[0] = static_cast<float>(kPixels * (peak.y - y));
        offset[kKeypoints] = static_cast<float>(kPixels * (peak.x - x));
      }
    }
  }
  Pose pose(kKeypoints);
  Decoder().Decode(View(maps), View(offsets, kOffsetShape), 185, 153, pose);
  for (std::size_t i = 0; i < kKeypoints; ++i) {
    CHECK(std::abs(static_cast<double>(pose[i].x) * 185 - kPixels * peaks[i].x) < 1e-2);
    CHECK(std::abs(static_cast<double>(pose[i].y) * 153 - kPixels * peaks[i].y) < 1e-2);
  }
}

TEST(StrangeHeatmapsGiveNoNonsense) {
  HeatmapDecoder decoder = Decoder();
  for (const float value : {0.0F, -1.0F, 7.0F, std::nanf(""), INFINITY, -INFINITY}) {
    std::vector<float> maps(kSize, value);
    Pose pose(kKeypoints);
    decoder.Decode(View(maps), pose);
    for (const Keypoint& keypoint : pose) {
      CHECK(keypoint.x >= 0 && keypoint.x <= 1 && keypoint.y >= 0 && keypoint.y <= 1);
      CHECK(keypoint.score >= 0 && keypoint.score <= 1);
    }
  }
  // One cell of one map among nothing that is a number.
  std::vector<float> maps(kSize, std::nanf(""));
  maps[(7 * kWidth + 9) * kKeypoints + 2] = 0.5F;
  Pose pose(kKeypoints);
  decoder.Decode(View(maps), pose);
  CHECK_EQ(pose[2].score, 0.5F);
  CHECK(std::abs(pose[2].x * kWidth - 9.5F) <= 0.5F && std::abs(pose[2].y * kHeight - 7.5F) <= 0.5F);
  CHECK_EQ(pose[1].score, 0.0F);
  // A single cell is all there is.
  HeatmapDecoder single({.width = 1, .height = 1, .keypoints = 1}, false);
  std::vector<float> one = {0.75F};
  Pose point(1);
  single.Decode(View(one), point);
  CHECK(point[0].x == 0.5F && point[0].y == 0.5F && point[0].score == 0.75F);
}

TEST(ShapesOfHeatmapsAreChecked) {
  std::vector<float> maps(kSize);
  CHECK(HeatmapShapeOf(View(maps)).ok());
  constexpr std::array<int, 3> kFlat = {kHeight, kWidth, kKeypoints};
  constexpr std::array<int, 4> kTwo = {2, kHeight, kWidth, kKeypoints};
  constexpr std::array<int, 4> kNone = {1, 0, kWidth, kKeypoints};
  for (const std::span<const int> shape : {std::span<const int>(kFlat), {kTwo}, {kNone}, {}}) {
    CHECK_EQ(HeatmapShapeOf(View(maps, shape)).status().code(), StatusCode::kInvalidModel);
  }
}

TEST(DecodingAllocatesNothing) {
  Random random(6);
  std::vector<float> maps = Heatmaps(RandomPeaks(&random));
  HeatmapDecoder decoder = Decoder();
  Pose pose(kKeypoints);
  const std::int64_t before = AllocationCount();
  for (int round = 0; round < 50; ++round) decoder.Decode(View(maps), pose);
  CHECK_EQ(AllocationCount(), before);
}

TEST(OneEuroTakesOutTrembling) {
  Random random(8);
  OneEuroFilter filter;
  double raw = 0;
  double smooth = 0;
  for (int frame = 0; frame < 300; ++frame) {
    const double noise = random.Normal();
    const auto value = static_cast<double>(filter.Filter(static_cast<float>(100 + noise), 1 / 30.0F,
                                                         {.min_cutoff_hz = 1.0F, .speed_hz = 0.01F}));
    if (frame < 30) continue;
    raw += noise * noise;
    smooth += (value - 100) * (value - 100);
  }
  CHECK(smooth < raw / 4);
}

TEST(OneEuroFollowsWhatMoves) {
  OneEuroFilter quick;
  OneEuroFilter slow;
  float lag_quick = 0;
  float lag_slow = 0;
  for (int frame = 0; frame < 60; ++frame) {
    const auto value = static_cast<float>(20 * frame);
    lag_quick = value - quick.Filter(value, 1 / 30.0F, {.min_cutoff_hz = 1.0F, .speed_hz = 0.05F});
    lag_slow = value - slow.Filter(value, 1 / 30.0F, {.min_cutoff_hz = 1.0F, .speed_hz = 0.0F});
  }
  CHECK(lag_quick < 10 && lag_slow > 60);
  CHECK_EQ(quick.Filter(5000, 0.0F, {}), 5000.0F);
  quick.Reset();
  CHECK_EQ(quick.Filter(-3, 0.1F, {}), -3.0F);
}

TEST(CropsAreAroundThePose) {
  const UprightSize frame = {.width = 640, .height = 480};
  const Pose pose = {
      {.x = 300, .y = 200, .score = 1}, {.x = 340, .y = 260, .score = 1}, {.x = 0, .y = 0, .score = 0.1F}};
  const Rect crop = CropAround(pose, 0.2F, 0.5F, frame, 64, 64);
  CHECK(crop.width == 120 && crop.height == 120 && crop.x == 260 && crop.y == 170);
  const Rect whole = CropAround({}, 0.2F, 0.5F, frame, 64, 64);
  CHECK(whole.width == 480 && whole.height == 480 && whole.x == 80 && whole.y == 0);
  // At a border it moves inside; a large pose gets what there is.
  const Pose corner = {{.x = 630, .y = 5, .score = 1}, {.x = 640, .y = 25, .score = 1}};
  const Rect inside = CropAround(corner, 0.2F, 1.0F, frame, 64, 64);
  CHECK(inside.x + inside.width == 640 && inside.y == 0 && inside.width == 60);
  const Pose large = {{.x = -500, .y = 0, .score = 1}, {.x = 5000, .y = 480, .score = 1}};
  CHECK_EQ(CropAround(large, 0.2F, 0.35F, frame, 64, 64).width, 480);
  const float nan = std::nanf("");
  const Rect lost = CropAround(Pose{{.x = nan, .y = nan, .score = 1}}, 0.2F, 0.35F, frame, 32, 64);
  CHECK(lost.width == 240 && lost.height == 480);
}

TEST(StoredPartsComeBack) {
  Image image;
  image.width = 64;
  image.height = 48;
  const Rect region = {.x = 8, .y = 4, .width = 40, .height = 30};
  const Rect part = {.x = 11, .y = 9, .width = 13, .height = 7};
  for (const Rotation rotation : {Rotation::k0, Rotation::k90, Rotation::k180, Rotation::k270}) {
    for (const bool mirrored : {false, true}) {
      image.rotation = rotation;
      image.mirrored = mirrored;
      const Rect back = StoredPart(image, region, UprightPart(image, region, part));
      CHECK(back.x == part.x && back.y == part.y && back.width == part.width && back.height == part.height);
    }
  }
}

}  // namespace smilear::testing
