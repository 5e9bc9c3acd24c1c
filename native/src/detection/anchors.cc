#include "detection/anchors.h"

#include <cmath>
#include <cstddef>
#include <utility>

#include "base/errors.h"
#include "base/str_cat.h"

namespace smilear {
namespace {

constexpr int kMaxStride = 4096;
constexpr std::size_t kMostLayers = 16;
constexpr std::size_t kMostRatios = 16;
constexpr std::size_t kMostListed = std::size_t{1} << 20;
// The first layer sees the smallest things, so SSD gives it a small square of this scale.
constexpr float kFirstLayerScale = 0.1F;

const std::vector<float>& UsualRatios() {
  static const std::vector<float> ratios = {1.0F, 2.0F, 0.5F};
  return ratios;
}

struct Size {
  float height = 0.0F;
  float width = 0.0F;
};

Status Invalid(const std::string& message) { return InvalidArgument(StrCat("anchor options: ", message)); }

bool Positive(float value) { return std::isfinite(value) && value > 0.0F; }

Status CheckListed(const std::vector<float>& boxes) {
  if (boxes.size() % 4 != 0 || boxes.size() / 4 > kMostListed) {
    return Invalid(StrCat("boxes has ", boxes.size(), " numbers, but every anchor takes four"));
  }
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    const bool size = i % 4 >= 2;
    if (!std::isfinite(boxes[i]) || (size && boxes[i] <= 0.0F)) {
      return Invalid(StrCat("number ", i, " of boxes must be finite", size ? " and above 0" : ""));
    }
  }
  return Status();
}

Status CheckGenerated(const AnchorOptions& options) {
  if (options.strides.size() > kMostLayers || options.aspect_ratios.size() > kMostRatios) {
    return Invalid(StrCat("at most ", kMostLayers, " strides and ", kMostRatios, " aspect ratios"));
  }
  for (const int stride : options.strides) {
    if (stride < 1 || stride > kMaxStride) {
      return Invalid(StrCat("stride ", stride, " must be 1..", kMaxStride));
    }
  }
  for (const float ratio : options.aspect_ratios) {
    if (!Positive(ratio)) return Invalid("aspect ratios must be finite and above 0");
  }
  if (!Positive(options.min_scale) || !Positive(options.max_scale) || options.max_scale < options.min_scale) {
    return Invalid("scales must be finite and above 0, and max_scale not below min_scale");
  }
  return Status();
}

Size WithRatio(float scale, float ratio) {
  const float root = std::sqrt(ratio);
  return {.height = scale / root, .width = scale * root};
}

std::vector<Size> SizesOfLayer(const AnchorOptions& options, std::size_t layer) {
  const auto layers = options.strides.size();
  const auto scale_of = [&](std::size_t index) {
    if (index >= layers) return 1.0F;
    if (layers == 1) return (options.min_scale + options.max_scale) * 0.5F;
    const float share = static_cast<float>(index) / static_cast<float>(layers - 1);
    return options.min_scale + (options.max_scale - options.min_scale) * share;
  };
  const float scale = scale_of(layer);
  if (layer == 0 && options.fewer_in_first_layer) {
    return {{kFirstLayerScale, kFirstLayerScale}, WithRatio(scale, 2.0F), WithRatio(scale, 0.5F)};
  }
  std::vector<Size> sizes;
  const std::vector<float>& given = options.aspect_ratios;
  for (const float ratio : given.empty() ? UsualRatios() : given) sizes.push_back(WithRatio(scale, ratio));
  if (options.between_scales) {
    const float between = std::sqrt(scale * scale_of(layer + 1));
    sizes.push_back({between, between});
  }
  return sizes;
}

int Cells(int pixels, int stride) { return (pixels + stride - 1) / stride; }

}  // namespace

Status CheckAnchorOptions(const AnchorOptions& options) {
  Status status = CheckListed(options.boxes);
  if (status.ok()) status = CheckGenerated(options);
  if (!status.ok()) return status;
  if (!Positive(options.centre_scale) || !Positive(options.size_scale)) {
    return Invalid("centre_scale and size_scale must be finite and above 0");
  }
  const int kind = static_cast<int>(options.scores);
  if (kind < 0 || kind > static_cast<int>(ScoreKind::kSoftmaxLogits)) {
    return Invalid(StrCat("score kind ", kind, " is unknown; kinds are 0..2"));
  }
  return Status();
}

std::vector<Anchor> MakeAnchors(const AnchorOptions& options, int input_width, int input_height) {
  std::vector<Anchor> anchors;
  for (std::size_t i = 0; i + 4 <= options.boxes.size(); i += 4) {
    anchors.push_back({options.boxes[i], options.boxes[i + 1], options.boxes[i + 2], options.boxes[i + 3]});
  }
  if (!anchors.empty()) return anchors;
  for (std::size_t layer = 0; layer < options.strides.size(); ++layer) {
    const std::vector<Size> sizes = SizesOfLayer(options, layer);
    const int rows = Cells(input_height, options.strides[layer]);
    const int columns = Cells(input_width, options.strides[layer]);
    for (int row = 0; row < rows; ++row) {
      for (int column = 0; column < columns; ++column) {
        for (const Size& size : sizes) {
          anchors.push_back({.centre_y = (static_cast<float>(row) + 0.5F) / static_cast<float>(rows),
                             .centre_x = (static_cast<float>(column) + 0.5F) / static_cast<float>(columns),
                             .height = size.height,
                             .width = size.width});
        }
      }
    }
  }
  return anchors;
}

}  // namespace smilear
