// MaskHead: what a segmentation model's output says, steadied from frame to frame.
#ifndef SMILEAR_PORTRAIT_MASK_HEAD_H_
#define SMILEAR_PORTRAIT_MASK_HEAD_H_

#include <cstddef>
#include <span>
#include <vector>

#include "inference/tensor_view.h"
#include "smilear/portrait_segmenter.h"
#include "smilear/result.h"

namespace smilear {

class MaskHead {
 public:
  // kInvalidModel: the output is no mask. kInvalidArgument: it lacks the person's channel.
  static Result<MaskHead> Create(const TensorView& output, const PortraitOptions& options);

  // After a run. kInternal: the model changed the size of its output.
  Status Read(const TensorView& output);

  // The next frame owes nothing to those before.
  void Reset() { fresh_ = true; }

  // Of the upright picture, row by row, 0..1. What is not a number counts as background.
  std::span<const float> mask() const { return mask_; }
  int width() const { return width_; }
  int height() const { return height_; }

 private:
  MaskHead(int width, int height, std::size_t channels, const PortraitOptions& options);

  float Person(std::span<const float> channels) const;

  int width_;
  int height_;
  std::size_t channels_;
  PortraitOptions options_;
  bool fresh_ = true;
  std::vector<float> numbers_;
  std::vector<float> mask_;
};

}  // namespace smilear

#endif  // SMILEAR_PORTRAIT_MASK_HEAD_H_
