// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_BEAUTY_FILTER_INLINE_H_
#define SMILEAR_INTERNAL_BEAUTY_FILTER_INLINE_H_

#include <memory>
#include <optional>
#include <utility>

#include "smilear/beauty_filter.h"
#include "smilear/c/beauty_filter.h"
#include "smilear/internal/beauty_filter.h"
#include "smilear/internal/call.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"

namespace smilear {
namespace internal {

}  // namespace internal

inline BeautyFilter::BeautyFilter(smilear_beauty_filter* native_handle) : native_handle_(native_handle) {}

inline BeautyFilter::~BeautyFilter() { smilear_beauty_filter_destroy(native_handle_); }

inline Result<std::unique_ptr<BeautyFilter>> BeautyFilter::Create(const std::shared_ptr<Engine>& engine) {
  smilear_beauty_filter* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_beauty_filter_create(internal::Access::Handle(engine), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<BeautyFilter>(new BeautyFilter(native_out));
}

inline Status BeautyFilter::Apply(const Image& image, const BeautySettings& settings, std::span<std::uint8_t> output) {
  internal::Arena native_arena;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_beauty_filter_apply(native_handle_, internal::Marshal<smilear::Image>::Write(native_arena, image), internal::Marshal<smilear::BeautySettings>::Write(native_arena, settings), output.data(), output.size(), &native_error);
  return internal::TakeStatus(native_code, native_error);
}

inline Status BeautyFilter::ApplyWithin(const Image& image, const Image& mask, const BeautySettings& settings, std::span<std::uint8_t> output) {
  internal::Arena native_arena;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_beauty_filter_apply_within(native_handle_, internal::Marshal<smilear::Image>::Write(native_arena, image), internal::Marshal<smilear::Image>::Write(native_arena, mask), internal::Marshal<smilear::BeautySettings>::Write(native_arena, settings), output.data(), output.size(), &native_error);
  return internal::TakeStatus(native_code, native_error);
}

}  // namespace smilear

#endif  // SMILEAR_INTERNAL_BEAUTY_FILTER_INLINE_H_
