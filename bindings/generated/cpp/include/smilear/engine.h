// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_ENGINE_H_
#define SMILEAR_ENGINE_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "smilear/internal/call.h"
#include "smilear/licence.h"
#include "smilear/result.h"
#include "smilear/status.h"

struct smilear_engine;

namespace smilear {

// How an engine runs models.
struct EngineOptions {
  // 1..16 per feature; more than the big cores of a phone rarely helps.
  int threads = 1;
  // False runs TensorFlow Lite's own kernels; ignored where XNNPACK was built out.
  bool use_xnnpack = true;
};

// What the features of one process share. Features keep what they need of their engine alive, so
// closing order does not matter. Thread-safe.
class Engine {
 public:
  // Makes an engine.
  // options: How the engine's features run.
  // kInvalidArgument: threads out of range.
  static Result<std::shared_ptr<Engine>> Create(const EngineOptions& options);

  // Makes an engine whose features a licence allows.
  // licence: What the app may do.
  // options: How the engine's features run.
  // kInvalidArgument: threads out of range.
  static Result<std::shared_ptr<Engine>> CreateLicensed(
      const std::shared_ptr<Licence>& licence,
      const EngineOptions& options);

  // The version of this library, "major.minor.patch".
  static const char* Version();

  ~Engine();
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

 private:
  friend struct internal::Access;

  explicit Engine(smilear_engine* native_handle);

  smilear_engine* native_handle_;
};

}  // namespace smilear

#include "smilear/internal/engine_inline.h"

#endif  // SMILEAR_ENGINE_H_
