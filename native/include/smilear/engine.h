// Engine: what the features of one process share.
#ifndef SMILEAR_ENGINE_H_
#define SMILEAR_ENGINE_H_

#include <memory>

#include "smilear/result.h"

namespace smilear {

struct EngineOptions {
  int threads = 1;          // 1..16 per feature; more than the big cores of a phone rarely helps
  bool use_xnnpack = true;  // false runs TFLite's own kernels; ignored where XNNPACK was built out
};

// Features keep what they need of their engine alive; closing order does not matter.
// Thread-safe.
class Engine {
 public:
  // kInvalidArgument: threads out of range.
  static Result<std::shared_ptr<Engine>> Create(const EngineOptions& options);

  // "major.minor.patch" of this library.
  static const char* Version();

 private:
  friend struct EngineAccess;  // what features see of it

  explicit Engine(const EngineOptions& options) : options_(options) {}

  EngineOptions options_;
};

}  // namespace smilear

#endif  // SMILEAR_ENGINE_H_
