#include "smilear/portrait_segmenter.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <optional>
#include <utility>
#include <vector>

#include "base/engine_access.h"
#include "base/errors.h"
#include "base/licence_gate.h"
#include "base/str_cat.h"
#include "image/affine_rows.h"
#include "image/cell_sums.h"
#include "image/centre_crop.h"
#include "image/luma.h"
#include "image/rgb_rows.h"
#include "image/rgba_row.h"
#include "image/row_sampler.h"
#include "inference/bundled_model.h"
#include "inference/image_input.h"
#include "inference/interpreter_runner.h"
#include "inference/model.h"
#include "portrait/background_blur.h"
#include "portrait/mask_head.h"
#include "portrait/mask_refiner.h"

namespace smilear {
namespace {

using simd::Bytes;
using simd::Int16s;
using simd::Words;

constexpr float kMostSteadiness = 0.95F;

Status CheckOptions(const PortraitOptions& options) {
  const bool is_steadiness = options.steadiness >= 0.0F && options.steadiness <= kMostSteadiness;
  if (!is_steadiness) {  // or not a number
    return InvalidArgument("portrait options: steadiness must be in 0..0.95");
  }
  return CheckNormalisation({.mean = options.mean, .stddev = options.stddev}, "portrait");
}

// Eight pixels of a row.
struct Pixels {
  Words red;
  Words green;
  Words blue;
};

Pixels LoadPixels(const RgbRow& row, std::size_t x) {
  return {.red = simd::Widen(simd::Load<Bytes>(row.red + x)),
          .green = simd::Widen(simd::Load<Bytes>(row.green + x)),
          .blue = simd::Widen(simd::Load<Bytes>(row.blue + x))};
}

Words MaskAt(const AffineRows& refined, std::size_t x, const Pixels& pixels) {
  const Int16s mask =
      Apply(simd::Load<Int16s>(refined.scales() + x), simd::Load<Int16s>(refined.offsets() + x),
            LumaOf(pixels.red, pixels.green, pixels.blue));
  return simd::Widen(simd::ClampToBytes((mask + 8) >> 4));
}

// Exactly (front * mask + back * (255 - mask)) / 255, rounded.
Bytes Mixed(Words front, Words back, Words mask) {
  const Words sum = front * mask + back * (255 - mask) + 128;
  return simd::Narrow((sum + (sum >> 8)) >> 8);
}

// Whole vectors of one colour, over and over.
class PlainRows {
 public:
  PlainRows(int red, int green, int blue, std::vector<std::uint8_t>* memory, std::size_t width)
      : memory_(memory), plane_(simd::Padded(width)) {
    memory_->resize(3 * plane_);
    const int channels[] = {red, green, blue};
    for (std::size_t c = 0; c < 3; ++c) {
      std::fill_n(memory_->data() + c * plane_, plane_, static_cast<std::uint8_t>(channels[c]));
    }
  }

  RgbRow operator()(int /*row*/) const {
    return {.red = memory_->data(), .green = memory_->data() + plane_, .blue = memory_->data() + 2 * plane_};
  }

 private:
  std::vector<std::uint8_t>* memory_;
  std::size_t plane_;
};

class PortraitSegmenterImpl : public PortraitSegmenter {
 public:
  PortraitSegmenterImpl(std::shared_ptr<Engine> engine, std::unique_ptr<InterpreterRunner> runner,
                        ImageInput input, MaskHead head)
      : engine_(std::move(engine)),
        runner_(std::move(runner)),
        input_(std::move(input)),
        head_(std::move(head)) {}

  Status Segment(const Image& image) override {
    if (Status status = rows_.Prepare(image); !status.ok()) return status;
    if (Status status = input_.Fill(image, Fit::kStretch, *runner_); !status.ok()) return status;
    if (Status status = runner_->Invoke(); !status.ok()) return status;
    const Geometry geometry = {rows_.width(), rows_.height(), image.rotation, image.mirrored};
    if (segmented_ != geometry) head_.Reset();
    if (Status status = head_.Read(runner_->output(0)); !status.ok()) return status;
    cells_.Read(rows_);
    refiner_.Refine({.values = head_.mask(), .width = head_.width(), .height = head_.height()}, image,
                    cells_);
    segmented_ = geometry;
    return Status();
  }

  Status WriteMask(const Image& image, std::span<std::uint8_t> output) override {
    if (Status status = Begin(image, 1, output); !status.ok()) return status;
    const auto width = static_cast<std::size_t>(rows_.width());
    for (int row = 0; row < rows_.height(); ++row) {
      const RgbRow front = rows_.Read(row);
      refined_.Read(row);
      std::uint8_t* const to = output.data() + static_cast<std::size_t>(row) * width;
      for (std::size_t x = 0; x < width; x += simd::kLanes) {
        const Bytes mask = simd::Narrow(MaskAt(refined_, x, LoadPixels(front, x)));
        std::memcpy(to + x, &mask, std::min(simd::kLanes, width - x));
      }
    }
    return Status();
  }

  Status ReplaceWithColor(const Image& image, int red, int green, int blue,
                          std::span<std::uint8_t> output) override {
    for (const int channel : {red, green, blue}) {
      if (channel < 0 || channel > 255) {
        return InvalidArgument(StrCat("a channel of the colour is ", channel, ", but must be 0..255"));
      }
    }
    if (Status status = Begin(image, kRgbaBytes, output); !status.ok()) return status;
    const auto width = static_cast<std::size_t>(rows_.width());
    Compose(PlainRows(red, green, blue, &ground_, width), output);
    return Status();
  }

  Status ReplaceWithImage(const Image& image, const Image& background,
                          std::span<std::uint8_t> output) override {
    if (Status status = Begin(image, kRgbaBytes, output); !status.ok()) return status;
    return ComposeWith(background, output);
  }

  Status BlurBackground(const Image& image, float strength, std::span<std::uint8_t> output) override {
    const bool is_share = strength >= 0.0F && strength <= 1.0F;
    if (!is_share) return InvalidArgument("strength must be in 0..1");
    if (Status status = Begin(image, kRgbaBytes, output); !status.ok()) return status;
    return ComposeWith(blur_.Run(cells_, refiner_.coarse(), strength), output);
  }

  void Reset() override {
    head_.Reset();
    segmented_.reset();
  }

  int input_width() const override { return input_.width(); }
  int input_height() const override { return input_.height(); }
  int delegated_node_count() const override { return runner_->delegated_node_count(); }
  int node_count() const override { return runner_->node_count(); }

 private:
  struct Geometry {
    int width;
    int height;
    Rotation rotation;
    bool mirrored;

    friend bool operator==(const Geometry&, const Geometry&) = default;
  };

  // What every call but Segment begins with.
  Status Begin(const Image& image, std::size_t pixel_bytes, std::span<const std::uint8_t> output) {
    if (Status status = rows_.Prepare(image); !status.ok()) return status;
    const Geometry geometry = {rows_.width(), rows_.height(), image.rotation, image.mirrored};
    if (segmented_ != geometry) {
      return Status(StatusCode::kFailedPrecondition,
                    "no frame of this size and rotation was segmented; call Segment with it first");
    }
    const std::size_t needed =
        static_cast<std::size_t>(rows_.width()) * static_cast<std::size_t>(rows_.height()) * pixel_bytes;
    if (output.size() < needed) {
      return InvalidArgument(StrCat("output holds ", output.size(), " bytes, but ", rows_.width(), " x ",
                                    rows_.height(), " pixels of ", pixel_bytes, " take ", needed));
    }
    refined_.Prepare(refiner_.fine(), {.columns = cells_.columns(), .rows = cells_.rows()},
                     cells_.columns() * kCellSide, cells_.rows() * kCellSide, rows_.width());
    return Status();
  }

  // Resizes a picture to the frame while it is mixed in, a row at a time.
  Status ComposeWith(const Image& background, std::span<std::uint8_t> output) {
    const Result<PixelLayout> layout = ResolveLayout(background);
    if (!layout.ok()) return InvalidArgument(StrCat("background: ", layout.status().message()));
    const auto width = static_cast<std::size_t>(rows_.width());
    if (!sampler_.has_value() || width > longest_) {
      longest_ = width;
      sampler_.emplace(width);
    }
    RowSampler& sampler = *sampler_;
    const std::size_t plane = simd::Padded(width);
    ground_.resize(3 * plane);
    sampler.Prepare(layout.value(), CoefficientsFor(background.matrix, background.range),
                    {.region = CentreCrop(layout.value().region, rows_.width(), rows_.height()),
                     .columns = rows_.width(),
                     .rows = rows_.height()});
    const auto read = [&](int row) {
      sampler.SampleRow(static_cast<std::size_t>(row), plane, ground_.data());
      return RgbRow{
          .red = ground_.data(), .green = ground_.data() + plane, .blue = ground_.data() + 2 * plane};
    };
    Compose(read, output);
    return Status();
  }

  template <typename Ground>
  void Compose(const Ground& ground, std::span<std::uint8_t> output) {
    const auto width = static_cast<std::size_t>(rows_.width());
    for (int row = 0; row < rows_.height(); ++row) {
      const RgbRow front = rows_.Read(row);
      const RgbRow back = ground(row);
      refined_.Read(row);
      std::uint8_t* const to = output.data() + static_cast<std::size_t>(row) * width * kRgbaBytes;
      for (std::size_t x = 0; x < width; x += simd::kLanes) {
        const Pixels person = LoadPixels(front, x);
        const Pixels behind = LoadPixels(back, x);
        const Words mask = MaskAt(refined_, x, person);
        StoreRgba(Mixed(person.red, behind.red, mask), Mixed(person.green, behind.green, mask),
                  Mixed(person.blue, behind.blue, mask), width - x, to + x * kRgbaBytes);
      }
    }
  }

  std::shared_ptr<Engine> engine_;
  std::unique_ptr<InterpreterRunner> runner_;
  ImageInput input_;
  MaskHead head_;
  MaskRefiner refiner_;
  BackgroundBlur blur_;
  RgbRows rows_;
  CellSums cells_;
  AffineRows refined_;
  std::optional<Geometry> segmented_;
  std::optional<RowSampler> sampler_;
  std::size_t longest_ = 0;
  std::vector<std::uint8_t> ground_;  // a row of what is put behind
};

Status NotASegmenter(const Status& status) {
  if (status.code() != StatusCode::kInvalidModel) return status;
  return Status(StatusCode::kInvalidModel, StrCat("not a portrait model: ", status.message()));
}

Result<std::unique_ptr<PortraitSegmenter>> Create(const std::shared_ptr<Engine>& engine, Result<Model> model,
                                                  const PortraitOptions& options) {
  if (!model.ok()) return model.status();
  Result<std::unique_ptr<InterpreterRunner>> runner =
      InterpreterRunner::Create(std::move(model).value(), EngineAccess::Options(*engine));
  if (!runner.ok()) return runner.status();
  Result<ImageInput> input =
      ImageInput::Create(*runner.value(), {.mean = options.mean, .stddev = options.stddev});
  if (!input.ok()) return NotASegmenter(input.status());
  if (runner.value()->output_count() != 1) {
    return NotASegmenter(Status(StatusCode::kInvalidModel, StrCat("it has ", runner.value()->output_count(),
                                                                  " outputs instead of one mask")));
  }
  Result<MaskHead> head = MaskHead::Create(runner.value()->output(0), options);
  if (!head.ok()) return NotASegmenter(head.status());
  return std::unique_ptr<PortraitSegmenter>(std::make_unique<PortraitSegmenterImpl>(
      engine, std::move(runner).value(), std::move(input).value(), std::move(head).value()));
}

Status CheckArguments(const std::shared_ptr<Engine>& engine, const PortraitOptions& options) {
  if (engine == nullptr) return InvalidArgument("engine is null");
  if (Status status = CheckLicensed(*engine, "portrait"); !status.ok()) return status;
  return CheckOptions(options);
}

}  // namespace

Result<std::unique_ptr<PortraitSegmenter>> PortraitSegmenter::FromBytes(const std::shared_ptr<Engine>& engine,
                                                                        std::span<const std::uint8_t> model,
                                                                        const PortraitOptions& options) {
  if (Status status = CheckArguments(engine, options); !status.ok()) return status;
  return Create(engine, Model::FromBytes(model), options);
}

Result<std::unique_ptr<PortraitSegmenter>> PortraitSegmenter::FromFile(const std::shared_ptr<Engine>& engine,
                                                                       const std::string& path,
                                                                       const PortraitOptions& options) {
  if (Status status = CheckArguments(engine, options); !status.ok()) return status;
  return Create(engine, Model::FromFile(path), options);
}

Result<std::unique_ptr<PortraitSegmenter>> PortraitSegmenter::FromBundle(
    const std::shared_ptr<Engine>& engine, const std::shared_ptr<Bundle>& bundle, const std::string& model,
    const PortraitOptions& options) {
  if (Status status = CheckArguments(engine, options); !status.ok()) return status;
  Result<BundledModel> bundled = ReadBundled(bundle, model);
  if (!bundled.ok()) return bundled.status();
  return Create(engine, std::move(bundled->model), options);
}

}  // namespace smilear
