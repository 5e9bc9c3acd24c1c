// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_AR_SCAN_H_
#define SMILEAR_AR_SCAN_H_

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

struct smilear_ar_scan;
struct smilear_scan_match_list;

namespace smilear {

// How a frame is fitted to the model's input.
enum class ScanFit : int {
  // The largest centred rectangle with the input's proportions.
  kCenterCrop = 0,
  // The whole frame; proportions are lost.
  kStretch = 1,
};

// How an ArScan prepares frames and reports matches.
struct ScanOptions {
  // How a frame is fitted to the model's input.
  ScanFit fit = ScanFit::kCenterCrop;
  // Matches below are left out; 0..1.
  float min_score = 0.0F;
  // Input = (channel - mean) / stddev, with channel in 0..255.
  float mean = 0.0F;
  // 0: take mean and stddev from the model's metadata, else 127.5 and 127.5.
  float stddev = 0.0F;
};

// One picture that a frame may show.
struct ScanMatch {
  // Class, counted from 0.
  int index = {};
  // The class's label.
  std::string_view label = {};
  // The model's output; 0..1 for softmax models.
  float score = {};
};

// Recognises which of a fixed set of pictures (logos, posters, cards) a camera frame shows. One
// call at a time per object.
class ArScan {
 public:
  // Loads a model from memory. The bytes are copied.
  // engine: The engine that runs the model.
  // model: The contents of a .tflite file.
  // labels: One label per class; none: labels are the class numbers.
  // options: How frames are prepared and matches reported.
  // kInvalidModel: damaged, or not one image (1 x H x W x 3; float32, int8 or uint8) in and one
  //   vector of scores out.
  // kUnsupportedOp: names the op that was not built in.
  // kInvalidArgument: the number of labels is neither 0 nor that of the classes, or options are out
  //   of range.
  // kUnlicensed: the engine has no licence for this feature, in products that ask for one.
  // kLicenceExpired: not any more.
  // kRolledBack: the clock was set back.
  static Result<std::unique_ptr<ArScan>> FromBytes(
      const std::shared_ptr<Engine>& engine,
      std::span<const std::uint8_t> model,
      std::vector<std::string> labels,
      const ScanOptions& options);

  // Loads a model from a file.
  // engine: The engine that runs the model.
  // path: A .tflite file.
  // labels: One label per class; none: labels are the class numbers.
  // options: How frames are prepared and matches reported.
  // kNotFound: no readable file at the path.
  // kInvalidModel: damaged, or not one image (1 x H x W x 3; float32, int8 or uint8) in and one
  //   vector of scores out.
  // kUnsupportedOp: names the op that was not built in.
  // kInvalidArgument: the number of labels is neither 0 nor that of the classes, or options are out
  //   of range.
  // kUnlicensed: the engine has no licence for this feature, in products that ask for one.
  // kLicenceExpired: not any more.
  // kRolledBack: the clock was set back.
  static Result<std::unique_ptr<ArScan>> FromFile(
      const std::shared_ptr<Engine>& engine,
      const std::string& path,
      std::vector<std::string> labels,
      const ScanOptions& options);

  // Decrypts a model and the labels packed with it.
  // engine: The engine that runs the model.
  // bundle: Where the model is.
  // model: One of the bundle's models; empty where there is only one.
  // options: How frames are prepared and matches reported.
  // kNotFound: no such model in the bundle.
  // kTampered: the bundle was damaged since it was opened.
  // kInvalidModel: not one image (1 x H x W x 3; float32, int8 or uint8) in and one vector of
  //   scores out.
  // kInvalidArgument: options are out of range.
  // kUnlicensed: the engine has no licence, or not for this feature.
  // kLicenceExpired: not any more.
  // kRolledBack: the clock was set back.
  static Result<std::unique_ptr<ArScan>> FromBundle(
      const std::shared_ptr<Engine>& engine,
      const std::shared_ptr<Bundle>& bundle,
      const std::string& model,
      const ScanOptions& options);

  // Returns at most max_results matches, best first; ties by lower index.
  // image: The frame; read during the call only.
  // max_results: At least 1.
  // kInvalidArgument: says what is wrong with the image: a plane too small, a size or stride out of
  //   range.
  Status Classify(const Image& image, int max_results, std::vector<ScanMatch>* out);

  // Columns of the model's input.
  int input_width() const;

  // Rows of the model's input.
  int input_height() const;

  // How many classes the model tells apart.
  int class_count() const;

  // How many of the model's nodes XNNPACK runs.
  int delegated_node_count() const;

  // How many nodes the model has.
  int node_count() const;

  ~ArScan();
  ArScan(const ArScan&) = delete;
  ArScan& operator=(const ArScan&) = delete;

 private:
  friend struct internal::Access;

  explicit ArScan(smilear_ar_scan* native_handle);

  smilear_ar_scan* native_handle_;
  internal::ResultObject<smilear_scan_match_list> native_scan_match_list_;
};

}  // namespace smilear

#include "smilear/internal/ar_scan_inline.h"

#endif  // SMILEAR_AR_SCAN_H_
