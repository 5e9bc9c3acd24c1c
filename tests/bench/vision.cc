// What hands, portraits and beauty cost a frame besides their models: medians in milliseconds, as a table.
//
//   vision_bench
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "gesture/hand_tracks.h"
#include "smilear/beauty_filter.h"
#include "smilear/portrait_segmenter.h"
#include "toy_model.h"

namespace smilear::testing {
namespace {

constexpr int kRounds = 60;
constexpr int kWarmUp = 5;

using Bytes = std::vector<std::uint8_t>;

void Check(const Status& status) {
  if (status.ok()) return;
  std::fprintf(stderr, "vision_bench: %s\n", status.message().c_str());
  std::exit(1);
}

template <typename Run>
void Measure(const char* name, double budget, const Run& run) {
  using Clock = std::chrono::steady_clock;
  std::vector<double> times;
  for (int round = 0; round < kWarmUp + kRounds; ++round) {
    const Clock::time_point start = Clock::now();
    run();
    const std::chrono::duration<double, std::milli> time = Clock::now() - start;
    if (round >= kWarmUp) times.push_back(time.count());
  }
  std::sort(times.begin(), times.end());
  std::printf("| %s | %.4f | %.4f | %.1f |\n", name, times[kRounds / 2], times[kRounds * 95 / 100], budget);
}

// Skin in the middle, noise everywhere.
Bytes Picture(int width, int height) {
  Bytes pixels;
  std::uint32_t state = 5;
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      state = state * 1664525U + 1013904223U;
      const int noise = static_cast<int>(state >> 27U);
      const bool skin = std::abs(2 * x - width) < width / 2 && std::abs(2 * y - height) < height;
      for (const int channel : {skin ? 200 : 60, skin ? 148 : 90, skin ? 122 : 140}) {
        pixels.push_back(static_cast<std::uint8_t>(channel + noise));
      }
      pixels.push_back(255);
    }
  }
  return pixels;
}

Image Rgba(const Bytes& pixels, int width, int height) {
  Image image = {.format = PixelFormat::kRgba8888, .width = width, .height = height};
  image.planes[0] = {.data = pixels.data(), .size = pixels.size(), .row_stride = 4 * width};
  return image;
}

void MeasureBeauty(const std::shared_ptr<Engine>& engine) {
  const Bytes pixels = Picture(1920, 1080);
  Bytes output(pixels.size());
  const Image image = Rgba(pixels, 1920, 1080);
  Image camera = {.format = PixelFormat::kNv21, .width = 1920, .height = 1080};
  camera.planes[0] = {.data = pixels.data(), .size = std::size_t{1920} * 1080, .row_stride = 1920};
  camera.planes[1] = {.data = pixels.data(), .size = std::size_t{1920} * 540, .row_stride = 1920};
  const auto filter = BeautyFilter::Create(engine).value();
  Measure("beauty, 1080p RGBA", 8.0, [&] { Check(filter->Apply(image, {}, output)); });
  Measure("beauty, 1080p NV21", 8.0, [&] { Check(filter->Apply(camera, {}, output)); });
}

// The mean of the channels is the mask.
ModelBytes BrightModel() {
  return ToyModel(tflite::TensorType_FLOAT32, [](tflite::ModelT& model) {
    tflite::SubGraphT& subgraph = *model.subgraphs[0];
    model.buffers[1]->data = {3, 0, 0, 0};
    subgraph.tensors[0]->shape = {1, 64, 64, 3};
    subgraph.tensors[1]->shape = {1};
    subgraph.tensors[2]->shape = {1, 64, 64};
  });
}

void MeasurePortrait(const std::shared_ptr<Engine>& engine) {
  const Bytes pixels = Picture(1280, 720);
  Bytes output(pixels.size());
  const Image image = Rgba(pixels, 1280, 720);
  const auto portrait = PortraitSegmenter::FromBytes(engine, BrightModel(), {}).value();
  Measure("mask refined, 720p", 3.0, [&] { Check(portrait->Segment(image)); });
  Measure("mask up-sampled and on a colour, 720p", 3.0,
          [&] { Check(portrait->ReplaceWithColor(image, 0, 90, 200, output)); });
  Measure("mask up-sampled and before a picture, 720p", 3.0,
          [&] { Check(portrait->ReplaceWithImage(image, image, output)); });
  Measure("mask up-sampled and background blurred, 720p", 3.0,
          [&] { Check(portrait->BlurBackground(image, 1.0F, output)); });
}

void MeasureHands() {
  HandTracks tracks(8, {.max_hands = 2, .max_overlap = 0.5F, .lost_after_us = 600'000});
  const auto at = [](float x) {
    return Detection{.index = 1, .label = "", .score = 0.9F, .box = {x, 0.4F, x + 0.2F, 0.6F}};
  };
  const Detection found[] = {at(0.2F), at(0.7F)};
  std::int64_t time = 0;
  Measure("two hands followed and found again", 0.1, [&] {
    tracks.BeginFrame(time += 33'333);
    tracks.Update(found);
  });
}

}  // namespace
}  // namespace smilear::testing

int main() {
  const auto engine = smilear::Engine::Create({.threads = 1}).value();
  std::printf("| step | median ms | p95 ms | wanted ms |\n|---|---|---|---|\n");
  smilear::testing::MeasureHands();
  smilear::testing::MeasurePortrait(engine);
  smilear::testing::MeasureBeauty(engine);
  return 0;
}
