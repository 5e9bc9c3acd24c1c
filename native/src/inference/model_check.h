// CheckModel: what the runtime takes for granted about a model and its own verifier does not check.
//
// tflite::Verify makes sure that the flatbuffer is sound, that every operator's
// inputs are produced before it and that constants have the size of their shape.
// Indices of outputs, extreme shapes and quantisation that is not a number would
// still reach the kernels, some of which stop the program over them.
#ifndef SMILEAR_INFERENCE_MODEL_CHECK_H_
#define SMILEAR_INFERENCE_MODEL_CHECK_H_

#include "smilear/status.h"

namespace tflite {
struct Model;
}  // namespace tflite

namespace smilear {

// `model` has passed tflite::Verify. kInvalidModel: what is wrong with it.
Status CheckModel(const tflite::Model& model);

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_MODEL_CHECK_H_
