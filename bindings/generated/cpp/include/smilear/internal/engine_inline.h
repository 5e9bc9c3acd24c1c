// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_ENGINE_INLINE_H_
#define SMILEAR_INTERNAL_ENGINE_INLINE_H_

#include <memory>
#include <optional>
#include <utility>

#include "smilear/c/engine.h"
#include "smilear/engine.h"
#include "smilear/internal/call.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/licence.h"

namespace smilear {
namespace internal {

}  // namespace internal

inline Engine::Engine(smilear_engine* native_handle) : native_handle_(native_handle) {}

inline Engine::~Engine() { smilear_engine_destroy(native_handle_); }

inline Result<std::shared_ptr<Engine>> Engine::Create(const EngineOptions& options) {
  internal::Arena native_arena;
  smilear_engine* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_engine_create(internal::Marshal<smilear::EngineOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::shared_ptr<Engine>(new Engine(native_out));
}

inline Result<std::shared_ptr<Engine>> Engine::CreateLicensed(const std::shared_ptr<Licence>& licence, const EngineOptions& options) {
  internal::Arena native_arena;
  smilear_engine* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_engine_create_licensed(internal::Access::Handle(licence), internal::Marshal<smilear::EngineOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::shared_ptr<Engine>(new Engine(native_out));
}

inline const char* Engine::Version() {
  return smilear_engine_version();
}

}  // namespace smilear

#endif  // SMILEAR_INTERNAL_ENGINE_INLINE_H_
