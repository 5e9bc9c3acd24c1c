#include "smilear/beauty_filter.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/errors.h"
#include "base/licence_gate.h"
#include "base/str_cat.h"
#include "beauty/retouch.h"
#include "image/affine_rows.h"
#include "image/cell_sums.h"
#include "image/luma.h"
#include "image/pixel_layout.h"
#include "image/rgb_rows.h"
#include "image/rgba_row.h"
#include "image/row_sampler.h"

namespace smilear {
namespace {

Status CheckSettings(const BeautySettings& settings) {
  const struct {
    const char* name;
    float value;
  } shares[] = {{"smoothing", settings.smoothing},
                {"whitening", settings.whitening},
                {"sharpening", settings.sharpening}};
  for (const auto& share : shares) {
    const bool is_share = share.value >= 0.0F && share.value <= 1.0F;  // not of what is no number
    if (!is_share) {
      return InvalidArgument(StrCat("beauty settings: ", share.name, " must be in 0..1"));
    }
  }
  return Status();
}

// A mask's bytes at the cells of a frame.
class MaskSampler {
 public:
  // kInvalidArgument: not a gray8 image, or one that is broken.
  Status Sample(const Image& mask, int columns, int rows) {
    if (mask.format != PixelFormat::kGray8) return InvalidArgument("mask: it must be a gray8 image");
    const Result<PixelLayout> layout = ResolveLayout(mask);
    if (!layout.ok()) return InvalidArgument(StrCat("mask: ", layout.status().message()));
    const auto count = static_cast<std::size_t>(columns);
    if (!sampler_.has_value() || count > longest_) {
      longest_ = count;
      sampler_.emplace(count);
    }
    const std::size_t plane = simd::Padded(count);
    row_.resize(3 * plane);
    const auto row_count = static_cast<std::size_t>(rows);
    bytes_.resize(count * row_count);
    sampler_->Prepare(layout.value(), CoefficientsFor(mask.matrix, mask.range),
                      {.region = layout.value().region, .columns = columns, .rows = rows});
    for (std::size_t row = 0; row < row_count; ++row) {
      sampler_->SampleRow(row, plane, row_.data());
      std::copy_n(row_.begin(), count, bytes_.data() + row * count);
    }
    return Status();
  }

  std::span<const std::uint8_t> bytes() const { return bytes_; }

 private:
  std::optional<RowSampler> sampler_;
  std::size_t longest_ = 0;
  std::vector<std::uint8_t> row_;
  std::vector<std::uint8_t> bytes_;
};

void AddToRow(const RgbRow& row, const AffineRows& plan, std::size_t width, std::uint8_t* to) {
  using simd::Bytes;
  using simd::Int16s;
  for (std::size_t x = 0; x < width; x += simd::kLanes, to += simd::kLanes * kRgbaBytes) {
    const simd::Words red = simd::Widen(simd::Load<Bytes>(row.red + x));
    const simd::Words green = simd::Widen(simd::Load<Bytes>(row.green + x));
    const simd::Words blue = simd::Widen(simd::Load<Bytes>(row.blue + x));
    const Int16s sum = Apply(simd::Load<Int16s>(plan.scales() + x), simd::Load<Int16s>(plan.offsets() + x),
                             LumaOf(red, green, blue));
    const Int16s added = (sum + 8) >> 4;
    const auto moved = [&](simd::Words channel) {
      return simd::ClampToBytes(reinterpret_cast<Int16s>(channel) + added);
    };
    StoreRgba(moved(red), moved(green), moved(blue), width - x, to);
  }
}

class BeautyFilterImpl : public BeautyFilter {
 public:
  explicit BeautyFilterImpl(std::shared_ptr<Engine> engine) : engine_(std::move(engine)) {}

  Status Apply(const Image& image, const BeautySettings& settings, std::span<std::uint8_t> output) override {
    return Run(image, nullptr, settings, output);
  }

  Status ApplyWithin(const Image& image, const Image& mask, const BeautySettings& settings,
                     std::span<std::uint8_t> output) override {
    return Run(image, &mask, settings, output);
  }

 private:
  Status Run(const Image& image, const Image* mask, const BeautySettings& settings,
             std::span<std::uint8_t> output) {
    if (Status status = CheckSettings(settings); !status.ok()) return status;
    if (Status status = rows_.Prepare(image); !status.ok()) return status;
    const auto width = static_cast<std::size_t>(rows_.width());
    const std::size_t needed = width * static_cast<std::size_t>(rows_.height()) * kRgbaBytes;
    if (output.size() < needed) {
      return InvalidArgument(StrCat("output holds ", output.size(), " bytes, but ", rows_.width(), " x ",
                                    rows_.height(), " pixels of RGBA take ", needed));
    }
    cells_.Read(rows_);
    if (mask != nullptr) {
      if (Status status = mask_.Sample(*mask, cells_.columns(), cells_.rows()); !status.ok()) return status;
    }
    const std::span<const std::uint8_t> bytes =
        mask == nullptr ? std::span<const std::uint8_t>() : mask_.bytes();
    const int radius = SmoothingRadius(rows_.width(), rows_.height());
    plan_.Prepare(retouch_.Plan(cells_, bytes, radius, settings),
                  {.columns = cells_.columns(), .rows = cells_.rows()}, cells_.columns() * kCellSide,
                  cells_.rows() * kCellSide, rows_.width());
    for (int row = 0; row < rows_.height(); ++row) {
      plan_.Read(row);
      AddToRow(rows_.Read(row), plan_, width,
               output.data() + static_cast<std::size_t>(row) * width * kRgbaBytes);
    }
    return Status();
  }

  std::shared_ptr<Engine> engine_;
  RgbRows rows_;
  CellSums cells_;
  MaskSampler mask_;
  Retouch retouch_;
  AffineRows plan_;
};

}  // namespace

Result<std::unique_ptr<BeautyFilter>> BeautyFilter::Create(const std::shared_ptr<Engine>& engine) {
  if (engine == nullptr) return InvalidArgument("engine is null");
  if (Status status = CheckLicensed(*engine, "beauty"); !status.ok()) return status;
  return std::unique_ptr<BeautyFilter>(std::make_unique<BeautyFilterImpl>(engine));
}

}  // namespace smilear
