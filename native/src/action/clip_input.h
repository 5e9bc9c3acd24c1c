// ClipInput: a model's input, when it is the last frames of a stream.
#ifndef SMILEAR_ACTION_CLIP_INPUT_H_
#define SMILEAR_ACTION_CLIP_INPUT_H_

#include <cstddef>
#include <cstdint>
#include <span>

#include "base/aligned_bytes.h"
#include "image/preprocessor.h"
#include "inference/image_input.h"
#include "inference/model.h"
#include "inference/tensor_view.h"
#include "smilear/image.h"
#include "smilear/result.h"

namespace smilear {

// How a tensor holds a clip.
struct ClipShape {
  int frames = 0;
  int height = 0;
  int width = 0;
  bool in_channels = false;  // 1 x height x width x 3 * frames, instead of 1 x frames x height x width x 3
};

// Keeps frames as the tensor wants them, in a ring.
class ClipInput {
 public:
  // kInvalidModel: the tensor holds no clip in float32, int8 or uint8.
  static Result<ClipInput> Create(const Model& model, const TensorView& tensor,
                                  const GivenNormalisation& given);

  const ClipShape& shape() const { return shape_; }

  // Adds a frame; of a whole clip, the oldest goes. kInvalidArgument: what is wrong with the image; nothing
  // changes.
  Status Add(const Image& image, Fit fit);

  bool whole() const { return count_ == shape_.frames; }

  // Writes a whole clip, oldest frame first.
  void Write(void* tensor) const;

  void Forget() { count_ = 0; }

 private:
  ClipInput(const ClipShape& shape, Preprocessor preprocessor, AlignedBytes ring);

  std::span<const std::uint8_t> Frame(int age) const;

  ClipShape shape_;
  Preprocessor preprocessor_;
  AlignedBytes ring_;
  int next_ = 0;   // the place of the next frame
  int count_ = 0;  // frames in the ring
};

}  // namespace smilear

#endif  // SMILEAR_ACTION_CLIP_INPUT_H_
