// CreateDelegate: XNNPACK, where this build has it.
//
// Exactly one of delegate_xnnpack.cc and delegate_none.cc is compiled into a
// product, so that a library without XNNPACK holds nothing of it.
#ifndef SMILEAR_INFERENCE_DELEGATE_H_
#define SMILEAR_INFERENCE_DELEGATE_H_

#include <memory>

#include "tensorflow/lite/core/c/common.h"

namespace smilear {

using DelegatePtr = std::unique_ptr<TfLiteDelegate, void (*)(TfLiteDelegate*)>;

// Null where there is none.
DelegatePtr CreateDelegate(int threads);

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_DELEGATE_H_
