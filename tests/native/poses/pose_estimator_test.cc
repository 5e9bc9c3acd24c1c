// Pose estimation from frame to keypoints, with a model whose answer is known: colours are keypoints.
#include "smilear/pose_estimator.h"

#include <array>
#include <cmath>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

#include "poses/dancer.h"
#include "poses/toy_pose_model.h"
#include "test.h"

namespace smilear::testing {
namespace {

using EstimatorResult = Result<std::unique_ptr<PoseEstimator>>;

// Scores are colours: channel / 255.
constexpr PoseOptions kPlain = {.tracking = false, .smoothing = false, .mean = 0.0F, .stddev = 255.0F};

EstimatorResult Make(const ModelBytes& model, const PoseOptions& options = kPlain,
                     const Skeleton& skeleton = ToySkeleton()) {
  return PoseEstimator::FromBytes(Engine::Create({}).value(), model, skeleton, options);
}

std::unique_ptr<PoseEstimator> Estimator(const PoseOptions& options = kPlain) {
  return Make(ToyPoseModel(tflite::TensorType_FLOAT32), options).value();
}

struct Place {
  double x, y;
};

using Places = std::array<Place, 3>;

// A frame with a soft spot of red, green and blue at the places of the three keypoints.
class Spots {
 public:
  Spots(int width, int height, const Places& places, double size = 12)
      : width_(width),
        height_(height),
        pixels_(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3) {
    for (std::size_t at = 0; at < pixels_.size(); ++at) {
      const Place& place = places[at % 3];
      const double dx = static_cast<double>(at / 3 % static_cast<std::size_t>(width)) + 0.5 - place.x;
      const double dy = static_cast<double>(at / 3 / static_cast<std::size_t>(width)) + 0.5 - place.y;
      pixels_[at] =
          static_cast<std::uint8_t>(std::lround(250 * std::exp(-(dx * dx + dy * dy) / (2 * size * size))));
    }
  }

  Image image() const {
    Image image = {.format = PixelFormat::kRgb888, .width = width_, .height = height_};
    image.planes[0] = {.data = pixels_.data(), .size = pixels_.size(), .row_stride = width_ * 3};
    return image;
  }

 private:
  int width_;
  int height_;
  std::vector<std::uint8_t> pixels_;
};

constexpr Places kPlaces = {{{200, 120}, {260.5, 180}, {150, 250.25}}};

void CheckPlaces(const Pose& pose, const Places& places, double tolerance) {
  CHECK_EQ(pose.size(), places.size());
  for (std::size_t i = 0; i < pose.size(); ++i) {
    const double dx = static_cast<double>(pose[i].x) - places[i].x;
    const double dy = static_cast<double>(pose[i].y) - places[i].y;
    if (std::abs(dx) > tolerance || std::abs(dy) > tolerance) {
      Fail(__FILE__, __LINE__, "keypoint " + Show(i) + " is off by " + Show(dx) + ", " + Show(dy));
    }
    CHECK(pose[i].score > 0.8F);
  }
}

}  // namespace

TEST(KeypointsAreInPixelsOfTheFrame) {
  const Spots spots(400, 320, kPlaces);
  for (const auto type : {tflite::TensorType_FLOAT32, tflite::TensorType_INT8, tflite::TensorType_UINT8}) {
    const auto estimator = Make(ToyPoseModel(type));
    CHECK(estimator.ok());
    Pose pose;
    CHECK(estimator.value()->Estimate(spots.image(), 0, &pose).ok());
    CheckPlaces(pose, kPlaces, 0.6);
  }
}

TEST(TurnedFramesGiveUprightPoses) {
  const Spots spots(400, 320, kPlaces);
  const auto estimator = Estimator();
  for (const int turn : {0, 90, 180, 270}) {
    for (const bool mirrored : {false, true}) {
      Image image = spots.image();
      image.rotation = static_cast<Rotation>(turn);
      image.mirrored = mirrored;
      Places wanted = kPlaces;
      for (Place& place : wanted) {
        if (turn == 90) place = {320 - place.y, place.x};
        if (turn == 180) place = {400 - place.x, 320 - place.y};
        if (turn == 270) place = {place.y, 400 - place.x};
        if (mirrored) place.x = (turn % 180 == 0 ? 400 : 320) - place.x;
      }
      Pose pose;
      CHECK(estimator->Estimate(image, 0, &pose).ok());
      CheckPlaces(pose, wanted, 0.6);
    }
  }
}

TEST(CropRegionsAreTheWholePicture) {
  const Spots spots(400, 320, kPlaces);
  Image image = spots.image();
  image.crop = {.x = 100, .y = 60, .width = 260, .height = 240};
  Pose pose;
  CHECK(Estimator()->Estimate(image, 0, &pose).ok());
  Places wanted = kPlaces;
  for (Place& place : wanted) place = {place.x - 100, place.y - 60};
  CheckPlaces(pose, wanted, 0.6);
}

TEST(TrackingSeesSmallPeopleFiner) {
  // Small spots in a large frame: cells of the whole frame are too coarse for them.
  const Places places = {{{500.3, 300.7}, {525.6, 320.2}, {480.4, 341.9}}};
  const Spots spots(960, 720, places, 5);
  PoseOptions options = kPlain;
  options.tracking = true;
  options.min_pose_score = 0.05F;
  options.min_keypoint_score = 0.05F;
  const auto estimator = Estimator(options);
  Pose pose;
  for (std::int64_t t = 0; t < 300; t += 33) CHECK(estimator->Estimate(spots.image(), t, &pose).ok());
  CheckPlaces(pose, places, 0.3);
}

TEST(TrackingFollowsAndFindsAgain) {
  PoseOptions options = kPlain;
  options.tracking = true;
  const auto estimator = Estimator(options);
  Pose pose;
  for (int frame = 0; frame < 20; ++frame) {
    Places places = kPlaces;
    for (Place& place : places) place.x += 4 * frame - 40;
    const Spots spots(400, 320, places);
    CHECK(estimator->Estimate(spots.image(), frame * 33, &pose).ok());
    CheckPlaces(pose, places, 0.6);
  }
  // A jump to elsewhere is searched for within the same frame.
  const Places elsewhere = {{{90, 40}, {120, 60}, {70, 80}}};
  CHECK(estimator->Estimate(Spots(400, 320, elsewhere).image(), 1000, &pose).ok());
  CheckPlaces(pose, elsewhere, 0.8);
  // Another frame size, too.
  const Places smaller = {{{50, 40}, {80, 60}, {60, 80}}};
  CHECK(estimator->Estimate(Spots(130, 120, smaller, 8).image(), 1100, &pose).ok());
  CheckPlaces(pose, smaller, 0.6);
}

TEST(NobodyIsAnEmptyPose) {
  const auto estimator = Estimator();
  const std::vector<std::uint8_t> black(64 * 48 * 3);
  Image image = {.format = PixelFormat::kRgb888, .width = 64, .height = 48};
  image.planes[0] = {.data = black.data(), .size = black.size(), .row_stride = 64 * 3};
  Pose pose(5);
  CHECK(estimator->Estimate(image, 0, &pose).ok());
  CHECK(pose.empty());
}

TEST(SmoothingTakesOutTrembling) {
  PoseOptions options = kPlain;
  options.smoothing = true;
  const auto estimator = Estimator(options);
  Random random(3);
  double raw = 0;
  double smooth = 0;
  Pose pose;
  for (int frame = 0; frame < 40; ++frame) {
    const double dx = 2 * random.Normal();
    Places places = kPlaces;
    for (Place& place : places) place.x += dx;
    CHECK(estimator->Estimate(Spots(400, 320, places).image(), frame * 33, &pose).ok());
    if (frame < 10 || pose.empty()) continue;
    const double off = static_cast<double>(pose[0].x) - kPlaces[0].x;
    raw += dx * dx;
    smooth += off * off;
  }
  CHECK(smooth < raw / 2);
}

TEST(FramesOfAnySizeAreTaken) {
  const auto estimator = Estimator();
  Pose pose;
  const std::vector<std::uint8_t> gray(8192 * 4320, 200);
  std::int64_t time = 0;
  for (const auto& [width, height] : {std::pair{1, 1}, {1, 500}, {8192, 4320}, {3, 2}}) {
    Image image = {.format = PixelFormat::kGray8, .width = width, .height = height};
    image.planes[0] = {.data = gray.data(), .size = gray.size(), .row_stride = width};
    CHECK(estimator->Estimate(image, time++, &pose).ok());
    for (const Keypoint& keypoint : pose) {
      CHECK(keypoint.x >= 0 && keypoint.x <= static_cast<float>(width));
      CHECK(keypoint.y >= 0 && keypoint.y <= static_cast<float>(height));
    }
  }
}

TEST(EstimatorRefusesWhatMakesNoSense) {
  const auto estimator = Estimator();
  const Spots spots(40, 32, kPlaces);
  Pose pose;
  CHECK_EQ(estimator->Estimate(spots.image(), 0, nullptr).code(), StatusCode::kInvalidArgument);
  Image broken = spots.image();
  broken.planes[0].size -= 1;
  CHECK_EQ(estimator->Estimate(broken, 0, &pose).code(), StatusCode::kInvalidArgument);
  CHECK(estimator->Estimate(spots.image(), 50, &pose).ok());
  CHECK_HAS(estimator->Estimate(spots.image(), 49, &pose).message(), "time_ms is 49");
  estimator->Reset();
  CHECK(estimator->Estimate(spots.image(), 1, &pose).ok());
  CHECK_EQ(estimator->keypoint_count(), 3);
  CHECK_EQ(estimator->input_width(), 128);
}

TEST(PoseOptionsAndModelsAreChecked) {
  const ModelBytes model = ToyPoseModel(tflite::TensorType_FLOAT32);
  const float nan = std::numeric_limits<float>::quiet_NaN();
  for (const PoseOptions& options :
       {PoseOptions{.min_keypoint_score = 2}, PoseOptions{.min_pose_score = nan}, PoseOptions{.margin = 0},
        PoseOptions{.min_cutoff_hz = 0}, PoseOptions{.speed_hz = -1}, PoseOptions{.stddev = nan}}) {
    const EstimatorResult made = Make(model, options);
    CHECK_EQ(made.status().code(), StatusCode::kInvalidArgument);
    CHECK_HAS(made.status().message(), "pose options");
  }
  CHECK_HAS(Make(model, kPlain, {}).status().message(), "where the skeleton has 17 keypoints");
  CHECK(!PoseEstimator::FromBytes(nullptr, model, ToySkeleton(), kPlain).ok());
  CHECK_EQ(
      PoseEstimator::FromFile(Engine::Create({}).value(), "/no/such", ToySkeleton(), kPlain).status().code(),
      StatusCode::kNotFound);
  for (std::size_t size = 0; size < model.size(); size += 7) {
    const ModelBytes cut(model.begin(), model.begin() + static_cast<std::ptrdiff_t>(size));
    CHECK_EQ(Make(cut).status().code(), StatusCode::kInvalidModel);
  }
}

}  // namespace smilear::testing
