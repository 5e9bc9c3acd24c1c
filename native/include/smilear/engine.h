// Engine: what the features of one process share.
#ifndef SMILEAR_ENGINE_H_
#define SMILEAR_ENGINE_H_

#include <memory>
#include <utility>

#include "smilear/licence.h"
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

  // For products that ask for a licence: their features are refused by an engine without one.
  // kInvalidArgument: threads out of range, or licence is null.
  static Result<std::shared_ptr<Engine>> CreateLicensed(const std::shared_ptr<Licence>& licence,
                                                        const EngineOptions& options);

  // "major.minor.patch" of this library.
  static const char* Version();

 private:
  friend struct EngineAccess;  // what features see of it

  Engine(const EngineOptions& options, std::shared_ptr<Licence> licence)
      : options_(options), licence_(std::move(licence)) {}

  EngineOptions options_;
  std::shared_ptr<Licence> licence_;  // null where there is none
};

}  // namespace smilear

#endif  // SMILEAR_ENGINE_H_
