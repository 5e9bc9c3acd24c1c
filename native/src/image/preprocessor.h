// Preprocessor: camera frame in, input tensor out, in one pass.
//
// Crop, rotation, mirroring, bilinear resize, colour conversion and
// normalisation happen together: only the source pixels that an output pixel
// depends on are read, and no frame is copied. Rows are sampled in the stored
// image's orientation (row_sampler.h), a block at a time, and written to the
// tensor straight or transposed.
//
// Accuracy: before normalisation every channel is within 1 of the exact value.
// The result is the same to the bit on every platform.
#ifndef SMILEAR_IMAGE_PREPROCESSOR_H_
#define SMILEAR_IMAGE_PREPROCESSOR_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "image/input_spec.h"
#include "image/row_sampler.h"
#include "smilear/image.h"
#include "smilear/result.h"

namespace smilear {

enum class Fit : std::uint8_t { kCentreCrop, kStretch };

// Not thread-safe.
class Preprocessor {
 public:
  // kInvalidArgument: as CheckInputSpec.
  static Result<Preprocessor> Create(const InputSpec& spec);

  std::size_t tensor_bytes() const;

  // Fills `tensor`, of tensor_bytes() and aligned for its elements. Allocates nothing, but for the
  // first frame and the first one turned by 90 or 270 degrees.
  // kInvalidArgument: as ResolveLayout.
  Status Run(const Image& image, Fit fit, void* tensor);

 private:
  explicit Preprocessor(const InputSpec& spec);

  template <typename Element>
  void WriteRows(const std::vector<Element>& table, std::size_t first_row, std::size_t row_count,
                 Element* tensor) const;
  template <typename Element>
  void WriteTransposed(const std::vector<Element>& table, std::size_t first_row, std::size_t row_count,
                       Element* tensor) const;
  template <typename Element>
  void RunAs(const std::vector<Element>& table, const Sampling& sampling, bool transposed, Element* tensor);

  InputSpec spec_;
  std::vector<float> float_table_;  // one of the two is filled
  std::vector<std::uint8_t> byte_table_;
  RowSampler sampler_;
  std::size_t plane_;                // bytes between the channels of a row in `block_`
  std::vector<std::uint8_t> block_;  // [row][channel][plane_]
};

}  // namespace smilear

#endif  // SMILEAR_IMAGE_PREPROCESSOR_H_
