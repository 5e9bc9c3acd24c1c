// BeautyFilter: makes faces look their best, frame by frame, without a model.
//
//   auto filter = smilear::BeautyFilter::Create(engine);
//   std::vector<std::uint8_t> retouched(std::size_t{4} * width * height);
//   smilear::Status status = filter.value()->Apply(frame, {.smoothing = 0.6F}, retouched);
#ifndef SMILEAR_BEAUTY_FILTER_H_
#define SMILEAR_BEAUTY_FILTER_H_

#include <cstdint>
#include <memory>
#include <span>

#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/result.h"

namespace smilear {

// Each 0..1; with all at 0 the pixels stay what they are.
struct BeautySettings {
  float smoothing = 0.5F;   // evens out the texture of skin; edges stay
  float whitening = 0.2F;   // brightens skin
  float sharpening = 0.2F;  // brings out details where skin is not smoothed
};

// Not thread-safe: one call at a time per instance; instances are independent.
class BeautyFilter {
 public:
  // kInvalidArgument: engine is null.
  static Result<std::unique_ptr<BeautyFilter>> Create(const std::shared_ptr<Engine>& engine);

  virtual ~BeautyFilter() = default;
  BeautyFilter(const BeautyFilter&) = delete;
  BeautyFilter& operator=(const BeautyFilter&) = delete;

  // Writes the image's crop region as stored (rotation and mirroring are left to whoever shows it) as
  // tightly packed RGBA with an alpha of 255. `output` may be the image's own memory where that is just
  // such RGBA. Allocates nothing once it has seen the largest size.
  // kInvalidArgument: says what is wrong with the image, a setting out of range, or `output` too small.
  virtual Status Apply(const Image& image, const BeautySettings& settings,
                       std::span<std::uint8_t> output) = 0;

  // The same where a mask is bright, and nothing where it is 0. The mask is a gray8 image of any size that
  // spans the image's crop region, as stored: what PortraitSegmenter gives.
  virtual Status ApplyWithin(const Image& image, const Image& mask, const BeautySettings& settings,
                             std::span<std::uint8_t> output) = 0;

 protected:
  BeautyFilter() = default;
};

}  // namespace smilear

#endif  // SMILEAR_BEAUTY_FILTER_H_
