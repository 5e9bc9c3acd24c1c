// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_PORTRAIT_SEGMENTER_INLINE_H_
#define SMILEAR_INTERNAL_PORTRAIT_SEGMENTER_INLINE_H_

#include <memory>
#include <optional>
#include <utility>

#include "smilear/c/portrait_segmenter.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/call.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"
#include "smilear/internal/portrait_segmenter.h"
#include "smilear/portrait_segmenter.h"

namespace smilear {
namespace internal {

}  // namespace internal

inline PortraitSegmenter::PortraitSegmenter(smilear_portrait_segmenter* native_handle) : native_handle_(native_handle) {}

inline PortraitSegmenter::~PortraitSegmenter() { smilear_portrait_segmenter_destroy(native_handle_); }

inline Result<std::unique_ptr<PortraitSegmenter>> PortraitSegmenter::FromBytes(const std::shared_ptr<Engine>& engine, std::span<const std::uint8_t> model, const PortraitOptions& options) {
  internal::Arena native_arena;
  smilear_portrait_segmenter* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_portrait_segmenter_from_bytes(internal::Access::Handle(engine), model.data(), model.size(), internal::Marshal<smilear::PortraitOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<PortraitSegmenter>(new PortraitSegmenter(native_out));
}

inline Result<std::unique_ptr<PortraitSegmenter>> PortraitSegmenter::FromFile(const std::shared_ptr<Engine>& engine, const std::string& path, const PortraitOptions& options) {
  internal::Arena native_arena;
  smilear_portrait_segmenter* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_portrait_segmenter_from_file(internal::Access::Handle(engine), path.c_str(), internal::Marshal<smilear::PortraitOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<PortraitSegmenter>(new PortraitSegmenter(native_out));
}

inline Result<std::unique_ptr<PortraitSegmenter>> PortraitSegmenter::FromBundle(const std::shared_ptr<Engine>& engine, const std::shared_ptr<Bundle>& bundle, const std::string& model, const PortraitOptions& options) {
  internal::Arena native_arena;
  smilear_portrait_segmenter* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_portrait_segmenter_from_bundle(internal::Access::Handle(engine), internal::Access::Handle(bundle), internal::Marshal<std::string>::Write(native_arena, model), internal::Marshal<smilear::PortraitOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<PortraitSegmenter>(new PortraitSegmenter(native_out));
}

inline Status PortraitSegmenter::Segment(const Image& image) {
  internal::Arena native_arena;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_portrait_segmenter_segment(native_handle_, internal::Marshal<smilear::Image>::Write(native_arena, image), &native_error);
  return internal::TakeStatus(native_code, native_error);
}

inline Status PortraitSegmenter::WriteMask(const Image& image, std::span<std::uint8_t> output) {
  internal::Arena native_arena;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_portrait_segmenter_write_mask(native_handle_, internal::Marshal<smilear::Image>::Write(native_arena, image), output.data(), output.size(), &native_error);
  return internal::TakeStatus(native_code, native_error);
}

inline Status PortraitSegmenter::ReplaceWithColor(const Image& image, int red, int green, int blue, std::span<std::uint8_t> output) {
  internal::Arena native_arena;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_portrait_segmenter_replace_with_color(native_handle_, internal::Marshal<smilear::Image>::Write(native_arena, image), red, green, blue, output.data(), output.size(), &native_error);
  return internal::TakeStatus(native_code, native_error);
}

inline Status PortraitSegmenter::ReplaceWithImage(const Image& image, const Image& background, std::span<std::uint8_t> output) {
  internal::Arena native_arena;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_portrait_segmenter_replace_with_image(native_handle_, internal::Marshal<smilear::Image>::Write(native_arena, image), internal::Marshal<smilear::Image>::Write(native_arena, background), output.data(), output.size(), &native_error);
  return internal::TakeStatus(native_code, native_error);
}

inline Status PortraitSegmenter::BlurBackground(const Image& image, float strength, std::span<std::uint8_t> output) {
  internal::Arena native_arena;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_portrait_segmenter_blur_background(native_handle_, internal::Marshal<smilear::Image>::Write(native_arena, image), strength, output.data(), output.size(), &native_error);
  return internal::TakeStatus(native_code, native_error);
}

inline void PortraitSegmenter::Reset() {
  smilear_portrait_segmenter_reset(native_handle_);
}

inline int PortraitSegmenter::input_width() const {
  return smilear_portrait_segmenter_input_width(native_handle_);
}

inline int PortraitSegmenter::input_height() const {
  return smilear_portrait_segmenter_input_height(native_handle_);
}

inline int PortraitSegmenter::delegated_node_count() const {
  return smilear_portrait_segmenter_delegated_node_count(native_handle_);
}

inline int PortraitSegmenter::node_count() const {
  return smilear_portrait_segmenter_node_count(native_handle_);
}

}  // namespace smilear

#endif  // SMILEAR_INTERNAL_PORTRAIT_SEGMENTER_INLINE_H_
