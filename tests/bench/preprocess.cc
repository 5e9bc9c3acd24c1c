// preprocess: our one pass against libyuv, from a 1080p NV21 frame to 224 x 224 x 3 floats.
//
// libyuv takes several passes: its own, and the loop below that makes floats of the result. All ways
// run in turn, again and again, so that whatever else the machine does falls on each alike; reported
// are medians and the median of the ratios of neighbours.
//
// `nox -s bench` builds it with Debian's libyuv and runs it.
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <vector>

#include "image/preprocessor.h"
#include "libyuv.h"

namespace {

constexpr int kWidth = 1920;
constexpr int kHeight = 1080;
constexpr int kSide = 224;
constexpr int kCrop = kHeight;  // centred
constexpr int kCropLeft = (kWidth - kCrop) / 2;
constexpr int kRounds = 400;
constexpr int kWarmUp = 20;

using Bytes = std::vector<std::uint8_t>;
using Tensor = std::vector<float>;

struct Frame {
  Bytes luma = Bytes(std::size_t{kWidth} * kHeight);
  Bytes chroma = Bytes(std::size_t{kWidth} * kHeight / 2);
};

// Smooth waves, so that results that differ show that the ways do not compute the same thing.
std::uint8_t Wave(std::size_t x, std::size_t y, double length) {
  return static_cast<std::uint8_t>(128.0 + 100.0 * std::sin(static_cast<double>(x) / length) *
                                               std::cos(static_cast<double>(y) / length));
}

Frame MakeFrame() {
  Frame frame;
  for (std::size_t i = 0; i < frame.luma.size(); ++i) {
    frame.luma[i] = Wave(i % kWidth, i / kWidth, 40.0);
  }
  for (std::size_t i = 0; i < frame.chroma.size(); i += 2) {
    frame.chroma[i] = Wave(i % kWidth / 2, i / kWidth, 60.0);
    frame.chroma[i + 1] = Wave(i % kWidth / 2, i / kWidth, 90.0);
  }
  return frame;
}

void ArgbToTensor(const Bytes& argb, Tensor* tensor) {
  for (std::size_t i = 0; i < std::size_t{kSide} * kSide; ++i) {
    for (std::size_t c = 0; c < 3; ++c) {
      (*tensor)[i * 3 + c] = (static_cast<float>(argb[i * 4 + 2 - c]) - 127.5F) / 127.5F;
    }
  }
}

// The whole frame to ARGB, as the usual recipe has it, then the crop to the model's size.
void ConvertThenScale(const Frame& frame, Tensor* tensor) {
  static Bytes argb(std::size_t{kWidth} * kHeight * 4);
  static Bytes scaled(std::size_t{kSide} * kSide * 4);
  libyuv::NV21ToARGB(frame.luma.data(), kWidth, frame.chroma.data(), kWidth, argb.data(), kWidth * 4, kWidth,
                     kHeight);
  libyuv::ARGBScale(argb.data() + kCropLeft * 4, kWidth * 4, kCrop, kCrop, scaled.data(), kSide * 4, kSide,
                    kSide, libyuv::kFilterBilinear);
  ArgbToTensor(scaled, tensor);
}

// The better order: fewer pixels to convert, at the price of chroma scaled to half the model's size.
void ScaleThenConvert(const Frame& frame, Tensor* tensor) {
  static Bytes luma(std::size_t{kSide} * kSide);
  static Bytes chroma(std::size_t{kSide} * kSide / 2);
  static Bytes argb(std::size_t{kSide} * kSide * 4);
  libyuv::NV12Scale(frame.luma.data() + kCropLeft, kWidth, frame.chroma.data() + kCropLeft, kWidth, kCrop,
                    kCrop, luma.data(), kSide, chroma.data(), kSide, kSide, kSide, libyuv::kFilterBilinear);
  libyuv::NV21ToARGB(luma.data(), kSide, chroma.data(), kSide, argb.data(), kSide * 4, kSide, kSide);
  ArgbToTensor(argb, tensor);
}

smilear::Image ImageOver(const Frame& frame) {
  smilear::Image image = {.format = smilear::PixelFormat::kNv21, .width = kWidth, .height = kHeight};
  image.planes[0] = {.data = frame.luma.data(), .size = frame.luma.size(), .row_stride = kWidth};
  image.planes[1] = {.data = frame.chroma.data(), .size = frame.chroma.size(), .row_stride = kWidth};
  image.range = smilear::YuvRange::kLimited;  // what libyuv assumes
  return image;
}

double Median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

double MeanDifference(const Tensor& a, const Tensor& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += std::abs(double{a[i]} - double{b[i]});
  return sum / static_cast<double>(a.size()) * 127.5;
}

}  // namespace

int main() {
  smilear::InputSpec spec;
  spec.width = spec.height = kSide;
  spec.mean = spec.stddev = {127.5F, 127.5F, 127.5F};
  smilear::Result<smilear::Preprocessor> preprocessor = smilear::Preprocessor::Create(spec);
  const Frame frame = MakeFrame();
  const smilear::Image image = ImageOver(frame);

  bool failed = false;
  std::array<Tensor, 3> tensors;
  for (Tensor& tensor : tensors) tensor.resize(std::size_t{kSide} * kSide * 3);
  const auto run = [&](std::size_t way) {
    const auto start = std::chrono::steady_clock::now();
    if (way == 0) {
      failed |= !preprocessor->Run(image, smilear::Fit::kCentreCrop, tensors[0].data()).ok();
    } else if (way == 1) {
      ConvertThenScale(frame, &tensors[1]);
    } else {
      ScaleThenConvert(frame, &tensors[2]);
    }
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  };

  std::array<std::vector<double>, 3> times;
  std::array<std::vector<double>, 3> ratios;
  for (int round = 0; round < kRounds + kWarmUp; ++round) {
    std::array<double, 3> now = {};
    for (std::size_t way = 0; way < 3; ++way) now[way] = run(way);
    if (round < kWarmUp) continue;
    for (std::size_t way = 0; way < 3; ++way) {
      times[way].push_back(now[way]);
      ratios[way].push_back(now[0] / now[way]);
    }
  }
  if (failed) {
    std::fprintf(stderr, "preprocess: preprocessing failed\n");
    return 1;
  }
  std::printf("1080p NV21 -> %d x %d x 3 float32, one thread, median of %d\n", kSide, kSide, kRounds);
  std::printf("smilear, one pass              %.3f ms\n", Median(times[0]));
  std::printf("libyuv, convert then scale     %.3f ms   ours / this %.2f   mean difference %.2f of 255\n",
              Median(times[1]), Median(ratios[1]), MeanDifference(tensors[0], tensors[1]));
  std::printf("libyuv, scale then convert     %.3f ms   ours / this %.2f   mean difference %.2f of 255\n",
              Median(times[2]), Median(ratios[2]), MeanDifference(tensors[0], tensors[2]));
  return 0;
}
