// PortraitSegmenter: tells people from what is behind them, and puts something else there.
//
//   auto portrait = smilear::PortraitSegmenter::FromFile(engine, "portrait.tflite", {});
//   smilear::Status status = portrait.value()->Segment(frame);
//   if (status.ok()) status = portrait.value()->BlurBackground(frame, 0.5F, output);
//
// Segment runs the model; the other calls then use its mask for the same frame, as often as wanted.
// Masks follow the edges of the frame, not the cells of the model: a guided filter brings
// them to the frame's resolution.
#ifndef SMILEAR_PORTRAIT_SEGMENTER_H_
#define SMILEAR_PORTRAIT_SEGMENTER_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "smilear/bundle.h"
#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/result.h"

namespace smilear {

struct PortraitOptions {
  // How much of the mask is kept from frame to frame where little changes, 0..0.95; against flicker.
  float steadiness = 0.6F;
  bool logits = false;   // the model's output is not yet 0..1: a sigmoid, or a softmax of the classes
  int person_class = 1;  // which channel is the person, for models with several

  // As in ScanOptions.
  float mean = 0.0F;
  float stddev = 0.0F;
};

// Everything is written as stored (rotation and mirroring are left to whoever shows it), for the image's
// crop region, tightly packed. Not thread-safe: one call at a time per instance; instances are independent.
class PortraitSegmenter {
 public:
  // The bytes are copied.
  // kInvalidModel: damaged, or not one image in and one mask out (1 x height x width x channels, or
  //   1 x height x width).
  // kUnsupportedOp: names the op that was not built in. kInvalidArgument: options are out of range.
  static Result<std::unique_ptr<PortraitSegmenter>> FromBytes(const std::shared_ptr<Engine>& engine,
                                                              std::span<const std::uint8_t> model,
                                                              const PortraitOptions& options);

  // As FromBytes. kNotFound: no readable file at `path` (UTF-8).
  static Result<std::unique_ptr<PortraitSegmenter>> FromFile(const std::shared_ptr<Engine>& engine,
                                                             const std::string& path,
                                                             const PortraitOptions& options);

  // As FromBytes, of an encrypted model. `model` is one of
  // bundle->models(); empty where there is only one.
  // kNotFound: no such model. kTampered: the bundle was damaged since it was opened.
  static Result<std::unique_ptr<PortraitSegmenter>> FromBundle(const std::shared_ptr<Engine>& engine,
                                                               const std::shared_ptr<Bundle>& bundle,
                                                               const std::string& model,
                                                               const PortraitOptions& options);

  virtual ~PortraitSegmenter() = default;
  PortraitSegmenter(const PortraitSegmenter&) = delete;
  PortraitSegmenter& operator=(const PortraitSegmenter&) = delete;

  // Finds the people in the next frame of a stream. Allocates nothing once it has seen the largest size.
  // kInvalidArgument: says what is wrong with the image.
  virtual Status Segment(const Image& image) = 0;

  // The mask of the frame that was segmented last, a byte per pixel: 255 where there is a person.
  // kFailedPrecondition, here and below: no frame was segmented, or one of another size.
  // kInvalidArgument: says what is wrong with an image, or that `output` is too small.
  virtual Status WriteMask(const Image& image, std::span<std::uint8_t> output) = 0;

  // The frame on a ground of one colour, each channel 0..255, as RGBA.
  virtual Status ReplaceWithColor(const Image& image, int red, int green, int blue,
                                  std::span<std::uint8_t> output) = 0;

  // The frame before another picture, of which the largest centred part with the frame's proportions is
  // shown, as RGBA. The picture's own rotation and mirroring do not count: it lies as the frame does.
  virtual Status ReplaceWithImage(const Image& image, const Image& background,
                                  std::span<std::uint8_t> output) = 0;

  // The frame with its background blurred by a strength of 0..1, as RGBA; a little is left at 0.
  virtual Status BlurBackground(const Image& image, float strength, std::span<std::uint8_t> output) = 0;

  // Forgets the frames before; for a new stream.
  virtual void Reset() = 0;

  virtual int input_width() const = 0;
  virtual int input_height() const = 0;
  virtual int delegated_node_count() const = 0;
  virtual int node_count() const = 0;

 protected:
  PortraitSegmenter() = default;
};

}  // namespace smilear

#endif  // SMILEAR_PORTRAIT_SEGMENTER_H_
