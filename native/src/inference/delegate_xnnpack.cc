#include "inference/delegate.h"
#include "tensorflow/lite/delegates/xnnpack/xnnpack_delegate.h"

namespace smilear {

DelegatePtr CreateDelegate(int threads) {
  // The defaults carry the QS8, QU8 and reshaping flags that the delegate was built with, and no
  // weight cache: that would write the model's weights to a file.
  TfLiteXNNPackDelegateOptions options = TfLiteXNNPackDelegateOptionsDefault();
  options.num_threads = threads;
  return DelegatePtr(TfLiteXNNPackDelegateCreate(&options), TfLiteXNNPackDelegateDelete);
}

}  // namespace smilear
