#include "image/preprocessor.h"

#include <algorithm>

#include "image/centre_crop.h"
#include "image/pixel_layout.h"
#include "image/row_kernels.h"
#include "image/simd.h"

namespace smilear {
namespace {

// When transposing, 16 pixels of 3 floats fill three cache lines of the tensor.
constexpr std::size_t kBlockRows = 16;

std::size_t LongestRow(const InputSpec& spec) {
  return static_cast<std::size_t>(std::max(spec.width, spec.height));
}

bool Transposed(Rotation rotation) { return rotation == Rotation::k90 || rotation == Rotation::k270; }

// Upright (x, y) shows, of a stored w x h image, for 90 degrees (y, h-1-x), for 180 (w-1-x, h-1-y) and
// for 270 (w-1-y, x); mirroring flips upright x, which is the stored y when transposed.
Sampling SamplingOf(const Image& image, const InputSpec& spec) {
  const bool transposed = Transposed(image.rotation);
  Sampling sampling;
  sampling.columns = transposed ? spec.height : spec.width;
  sampling.rows = transposed ? spec.width : spec.height;
  sampling.flip_columns = image.rotation == Rotation::k180 || image.rotation == Rotation::k270;
  sampling.flip_rows = image.rotation == Rotation::k90 || image.rotation == Rotation::k180;
  if (image.mirrored) {
    bool& upright_x = transposed ? sampling.flip_rows : sampling.flip_columns;
    upright_x = !upright_x;
  }
  return sampling;
}

// The table of one channel starts 256 elements after the one before.
template <typename Element>
inline void WritePixel(const Element* table, const std::uint8_t* rgb, std::size_t plane, Element* out) {
  out[0] = table[rgb[0]];
  out[1] = table[256 + rgb[plane]];
  out[2] = table[512 + rgb[2 * plane]];
}

}  // namespace

Preprocessor::Preprocessor(const InputSpec& spec)
    : spec_(spec),
      sampler_(LongestRow(spec)),
      plane_(simd::Padded(LongestRow(spec))),
      block_(kBlockRows * 3 * plane_) {
  if (spec.type == ElementType::kFloat32) {
    float_table_ = MakeFloatTable(spec);
  } else {
    byte_table_ = MakeByteTable(spec);
  }
}

Result<Preprocessor> Preprocessor::Create(const InputSpec& spec) {
  if (Status status = CheckInputSpec(spec); !status.ok()) return status;
  return Preprocessor(spec);
}

std::size_t Preprocessor::tensor_bytes() const {
  return static_cast<std::size_t>(spec_.width) * static_cast<std::size_t>(spec_.height) * 3 *
         ElementBytes(spec_.type);
}

template <typename Element>
void Preprocessor::WriteRows(const std::vector<Element>& table, std::size_t first_row, std::size_t row_count,
                             Element* tensor) const {
  const auto width = static_cast<std::size_t>(spec_.width);
  const Element* const elements = table.data();
  Element* out = tensor + first_row * width * 3;
  for (std::size_t row = 0; row < row_count; ++row) {
    const std::uint8_t* const rgb = block_.data() + row * 3 * plane_;
    for (std::size_t x = 0; x < width; ++x, out += 3) WritePixel(elements, rgb + x, plane_, out);
  }
}

template <typename Element>
void Preprocessor::WriteTransposed(const std::vector<Element>& table, std::size_t first_row,
                                   std::size_t row_count, Element* tensor) const {
  const auto width = static_cast<std::size_t>(spec_.width);
  const auto height = static_cast<std::size_t>(spec_.height);
  const Element* const elements = table.data();
  for (std::size_t y = 0; y < height; ++y) {
    const std::uint8_t* rgb = block_.data() + y;
    Element* out = tensor + (y * width + first_row) * 3;
    for (std::size_t row = 0; row < row_count; ++row, rgb += 3 * plane_, out += 3) {
      WritePixel(elements, rgb, plane_, out);
    }
  }
}

template <typename Element>
void Preprocessor::RunAs(const std::vector<Element>& table, const Sampling& sampling, bool transposed,
                         Element* tensor) {
  const auto rows = static_cast<std::size_t>(sampling.rows);
  for (std::size_t first = 0; first < rows; first += kBlockRows) {
    const std::size_t count = std::min(kBlockRows, rows - first);
    for (std::size_t row = 0; row < count; ++row) {
      sampler_.SampleRow(first + row, plane_, block_.data() + row * 3 * plane_);
    }
    if (transposed) {
      WriteTransposed(table, first, count, tensor);
    } else {
      WriteRows(table, first, count, tensor);
    }
  }
}

Status Preprocessor::Run(const Image& image, Fit fit, void* tensor) {
  const Result<PixelLayout> layout = ResolveLayout(image);
  if (!layout.ok()) return layout.status();
  Sampling sampling = SamplingOf(image, spec_);
  sampling.region = layout.value().region;
  if (fit == Fit::kCentreCrop) {
    sampling.region = CentreCrop(sampling.region, sampling.columns, sampling.rows);
  }
  sampler_.Prepare(layout.value(), CoefficientsFor(image.matrix, image.range), sampling);
  const bool transposed = Transposed(image.rotation);
  if (spec_.type == ElementType::kFloat32) {
    RunAs(float_table_, sampling, transposed, static_cast<float*>(tensor));
  } else {
    RunAs(byte_table_, sampling, transposed, static_cast<std::uint8_t*>(tensor));
  }
  return Status();
}

}  // namespace smilear
