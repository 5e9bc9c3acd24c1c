// ImageInput: a model's one input, when it is a picture.
#ifndef SMILEAR_INFERENCE_IMAGE_INPUT_H_
#define SMILEAR_INFERENCE_IMAGE_INPUT_H_

#include "image/preprocessor.h"
#include "inference/interpreter_runner.h"
#include "inference/model.h"
#include "inference/tensor_view.h"
#include "smilear/image.h"
#include "smilear/result.h"

namespace smilear {

// What the caller says about normalisation; stddev 0 leaves it to the model's metadata, and that
// to 127.5 and 127.5.
struct GivenNormalisation {
  float mean = 0.0F;
  float stddev = 0.0F;
};

// kInvalidArgument: `feature` options are named in the message.
Status CheckNormalisation(const GivenNormalisation& given, const char* feature);

// Makes pictures of `width` x `height` in the element type of `tensor`, normalised as given or as the model
// says. kInvalidModel: a size or the metadata makes no sense.
Result<Preprocessor> MakePreprocessor(const Model& model, const TensorView& tensor, int width, int height,
                                      const GivenNormalisation& given);

class ImageInput {
 public:
  // kInvalidModel: not exactly one input of 1 x height x width x 3 in float32, int8 or uint8.
  static Result<ImageInput> Create(const InterpreterRunner& runner, const GivenNormalisation& given);

  int width() const { return width_; }
  int height() const { return height_; }

  // Writes the frame into the runner's input. kInvalidArgument: what is wrong with the image.
  Status Fill(const Image& image, Fit fit, InterpreterRunner& runner) {
    return preprocessor_.Run(image, fit, runner.input(0).data);
  }

 private:
  ImageInput(Preprocessor preprocessor, int width, int height);

  Preprocessor preprocessor_;
  int width_;
  int height_;
};

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_IMAGE_INPUT_H_
