#include "inference/delegate.h"

namespace smilear {

DelegatePtr CreateDelegate(int /*threads*/) {
  return DelegatePtr(nullptr, [](TfLiteDelegate*) {});
}

}  // namespace smilear
