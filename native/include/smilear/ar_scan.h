// ArScan: recognises which of a fixed set of pictures (logos, posters, cards)
// a camera frame shows.
//
//   auto engine = smilear::Engine::Create({.threads = 2});
//   auto scan = smilear::ArScan::FromFile(engine.value(), "scan.tflite", labels, {});
//   std::vector<smilear::ScanMatch> matches;
//   smilear::Status status = scan.value()->Classify(frame, 3, &matches);
#ifndef SMILEAR_AR_SCAN_H_
#define SMILEAR_AR_SCAN_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "smilear/bundle.h"
#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/result.h"

namespace smilear {

// How a frame is fitted to the model's square input.
enum class ScanFit : int {
  kCenterCrop = 0,  // the largest centred rectangle with the input's proportions
  kStretch = 1,     // the whole frame, proportions lost
};

struct ScanOptions {
  ScanFit fit = ScanFit::kCenterCrop;
  float min_score = 0.0F;  // matches below are left out; 0..1

  // input = (channel - mean) / stddev with channel in 0..255, for float models.
  // stddev 0 means: take both from the model's TFLite metadata, else 127.5 and 127.5.
  // Quantised models fold the same real-valued normalisation into their input's scale.
  float mean = 0.0F;
  float stddev = 0.0F;
};

struct ScanMatch {
  int index = 0;           // class, 0-based
  std::string_view label;  // valid as long as the ArScan
  float score = 0.0F;      // dequantised model output, 0..1 for softmax models
};

// Not thread-safe: one call at a time per instance; instances are independent.
class ArScan {
 public:
  // The bytes are copied; the caller may free them on return.
  // kInvalidModel: damaged, or not one image in (1 x H x W x 3, float32, int8 or uint8) and one
  //   vector of scores out.
  // kUnsupportedOp: names the op that was not built in.
  // kUnlicensed, kLicenceExpired: the engine may not, in products that ask for a licence.
  // kInvalidArgument: as many labels as classes, or none at all (labels are then the class numbers).
  static Result<std::unique_ptr<ArScan>> FromBytes(const std::shared_ptr<Engine>& engine,
                                                   std::span<const std::uint8_t> model,
                                                   std::vector<std::string> labels,
                                                   const ScanOptions& options);

  // As FromBytes. kNotFound: no readable file at `path` (UTF-8).
  static Result<std::unique_ptr<ArScan>> FromFile(const std::shared_ptr<Engine>& engine,
                                                  const std::string& path, std::vector<std::string> labels,
                                                  const ScanOptions& options);

  // As FromBytes, of an encrypted model with the labels that were packed with it. `model` is one of
  // bundle->models(); empty where there is only one.
  // kNotFound: no such model. kTampered: the bundle was damaged since it was opened.
  static Result<std::unique_ptr<ArScan>> FromBundle(const std::shared_ptr<Engine>& engine,
                                                    const std::shared_ptr<Bundle>& bundle,
                                                    const std::string& model, const ScanOptions& options);

  virtual ~ArScan() = default;
  ArScan(const ArScan&) = delete;
  ArScan& operator=(const ArScan&) = delete;

  // Replaces `matches` by at most `max_results` (>= 1) matches, best first; ties by lower index.
  // Allocates nothing once `matches` has had its largest size. (That is with XNNPACK; TFLite's own
  // kernels allocate a little in every run.)
  // kInvalidArgument: says what is wrong with the image.
  virtual Status Classify(const Image& image, int max_results, std::vector<ScanMatch>* matches) = 0;

  virtual int input_width() const = 0;
  virtual int input_height() const = 0;
  virtual int class_count() const = 0;

  // How many of the model's nodes XNNPACK runs, and how many there are.
  virtual int delegated_node_count() const = 0;
  virtual int node_count() const = 0;

 protected:
  ArScan() = default;
};

}  // namespace smilear

#endif  // SMILEAR_AR_SCAN_H_
