// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_BEAUTY_FILTER_H_
#define SMILEAR_BEAUTY_FILTER_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/internal/call.h"
#include "smilear/result.h"
#include "smilear/status.h"

struct smilear_beauty_filter;

namespace smilear {

// How much of each a BeautyFilter does, 0..1; with all at 0 the pixels stay what they are.
struct BeautySettings {
  // Evens out the texture of skin; edges stay.
  float smoothing = 0.5F;
  // Brightens skin.
  float whitening = 0.2F;
  // Brings out details where skin is not smoothed.
  float sharpening = 0.2F;
};

// Makes faces look their best, frame by frame, without a model. One call at a time per object.
class BeautyFilter {
 public:
  // Makes a filter.
  // engine: The engine that the filter belongs to.
  // kInvalidArgument: never, once there is an engine.
  static Result<std::unique_ptr<BeautyFilter>> Create(const std::shared_ptr<Engine>& engine);

  // Writes the image's crop region as stored (not rotated or mirrored) as tightly packed RGBA with
  // an alpha of 255.
  // image: The frame; read during the call only.
  // settings: How much of each.
  // output: At least 4 * width * height bytes; may be the frame's own memory where that is such
  //   RGBA.
  // kInvalidArgument: says what is wrong with the image, names the setting out of range, or says
  //   that output is too small.
  Status Apply(const Image& image, const BeautySettings& settings, std::span<std::uint8_t> output);

  // As apply where a mask is bright, and nothing where it is 0.
  // image: The frame; read during the call only.
  // mask: A gray8 image of any size that spans the image's crop region, as stored.
  // settings: How much of each.
  // output: At least 4 * width * height bytes.
  // kInvalidArgument: says what is wrong with the image or the mask, names the setting out of
  //   range, or says that output is too small.
  Status ApplyWithin(
      const Image& image,
      const Image& mask,
      const BeautySettings& settings,
      std::span<std::uint8_t> output);

  ~BeautyFilter();
  BeautyFilter(const BeautyFilter&) = delete;
  BeautyFilter& operator=(const BeautyFilter&) = delete;

 private:
  friend struct internal::Access;

  explicit BeautyFilter(smilear_beauty_filter* native_handle);

  smilear_beauty_filter* native_handle_;
};

}  // namespace smilear

#include "smilear/internal/beauty_filter_inline.h"

#endif  // SMILEAR_BEAUTY_FILTER_H_
