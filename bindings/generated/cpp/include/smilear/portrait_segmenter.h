// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_PORTRAIT_SEGMENTER_H_
#define SMILEAR_PORTRAIT_SEGMENTER_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "smilear/bundle.h"
#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/internal/call.h"
#include "smilear/result.h"
#include "smilear/status.h"

struct smilear_portrait_segmenter;

namespace smilear {

// How a PortraitSegmenter reads its model's output.
struct PortraitOptions {
  // How much of the mask is kept from frame to frame where little changes, 0..0.95; against
  // flicker.
  float steadiness = 0.6F;
  // The model's output is not yet 0..1: a sigmoid, or a softmax of the classes.
  bool logits = false;
  // Which channel is the person, for models with several.
  int person_class = 1;
  // Input = (channel - mean) / stddev, with channel in 0..255.
  float mean = 0.0F;
  // 0: take mean and stddev from the model's metadata, else 127.5 and 127.5.
  float stddev = 0.0F;
};

// Tells people from what is behind them, and puts something else there. What it writes is as stored
// (not rotated or mirrored), for the image's crop region. One call at a time per object.
class PortraitSegmenter {
 public:
  // Loads a model from memory. The bytes are copied.
  // engine: The engine that runs the model.
  // model: The contents of a .tflite file.
  // options: How the model's output is read.
  // kInvalidModel: damaged, or not one image in and one mask out.
  // kUnsupportedOp: names the op that was not built in.
  // kInvalidArgument: options are out of range.
  static Result<std::unique_ptr<PortraitSegmenter>> FromBytes(
      const std::shared_ptr<Engine>& engine,
      std::span<const std::uint8_t> model,
      const PortraitOptions& options);

  // Loads a model from a file.
  // engine: The engine that runs the model.
  // path: A .tflite file.
  // options: How the model's output is read.
  // kNotFound: no readable file at the path.
  // kInvalidModel: damaged, or not one image in and one mask out.
  // kUnsupportedOp: names the op that was not built in.
  // kInvalidArgument: options are out of range.
  static Result<std::unique_ptr<PortraitSegmenter>> FromFile(
      const std::shared_ptr<Engine>& engine,
      const std::string& path,
      const PortraitOptions& options);

  // Decrypts a model.
  // engine: The engine that runs the model.
  // bundle: Where the model is.
  // model: One of the bundle's models; empty where there is only one.
  // options: How the model's output is read.
  // kNotFound: no such model in the bundle.
  // kTampered: the bundle was damaged since it was opened.
  // kInvalidModel: damaged, or not one image in and one mask out.
  // kInvalidArgument: options are out of range.
  // kUnlicensed: the engine has no licence, or not for this feature.
  // kLicenceExpired: not any more.
  // kRolledBack: the clock was set back.
  static Result<std::unique_ptr<PortraitSegmenter>> FromBundle(
      const std::shared_ptr<Engine>& engine,
      const std::shared_ptr<Bundle>& bundle,
      const std::string& model,
      const PortraitOptions& options);

  // Finds the people in the next frame of a stream.
  // image: The frame; read during the call only.
  // kInvalidArgument: says what is wrong with the image.
  Status Segment(const Image& image);

  // Writes the mask of the frame segmented last, a byte per pixel: 255 where there is a person.
  // image: The frame that was segmented last; read during the call only.
  // output: At least width * height bytes.
  // kFailedPrecondition: no frame was segmented, or one of another size or rotation.
  // kInvalidArgument: says what is wrong with an image or a number, or that output is too small.
  Status WriteMask(const Image& image, std::span<std::uint8_t> output);

  // Writes the frame on a ground of one colour, as RGBA.
  // image: The frame that was segmented last; read during the call only.
  // red: 0..255.
  // green: 0..255.
  // blue: 0..255.
  // output: At least 4 * width * height bytes.
  // kFailedPrecondition: no frame was segmented, or one of another size or rotation.
  // kInvalidArgument: says what is wrong with an image or a number, or that output is too small.
  Status ReplaceWithColor(const Image& image, int red, int green, int blue, std::span<std::uint8_t> output);

  // Writes the frame before another picture, as RGBA.
  // image: The frame that was segmented last; read during the call only.
  // background: Its largest centred part with the frame's proportions is shown; it lies as the
  //   frame does.
  // output: At least 4 * width * height bytes.
  // kFailedPrecondition: no frame was segmented, or one of another size or rotation.
  // kInvalidArgument: says what is wrong with an image or a number, or that output is too small.
  Status ReplaceWithImage(const Image& image, const Image& background, std::span<std::uint8_t> output);

  // Writes the frame with its background blurred, as RGBA.
  // image: The frame that was segmented last; read during the call only.
  // strength: 0..1; a little is left at 0.
  // output: At least 4 * width * height bytes.
  // kFailedPrecondition: no frame was segmented, or one of another size or rotation.
  // kInvalidArgument: says what is wrong with an image or a number, or that output is too small.
  Status BlurBackground(const Image& image, float strength, std::span<std::uint8_t> output);

  // Forgets the frames before; for a new stream.
  void Reset();

  // Columns of the model's input.
  int input_width() const;

  // Rows of the model's input.
  int input_height() const;

  // How many of the model's nodes XNNPACK runs.
  int delegated_node_count() const;

  // How many nodes the model has.
  int node_count() const;

  ~PortraitSegmenter();
  PortraitSegmenter(const PortraitSegmenter&) = delete;
  PortraitSegmenter& operator=(const PortraitSegmenter&) = delete;

 private:
  friend struct internal::Access;

  explicit PortraitSegmenter(smilear_portrait_segmenter* native_handle);

  smilear_portrait_segmenter* native_handle_;
};

}  // namespace smilear

#include "smilear/internal/portrait_segmenter_inline.h"

#endif  // SMILEAR_PORTRAIT_SEGMENTER_H_
