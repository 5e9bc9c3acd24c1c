#include "inference/detection_op_check.h"

#include "base/str_cat.h"
#include "flatbuffers/flexbuffers.h"
#include "inference/model_refusal.h"

namespace smilear {
namespace {

// The kernel multiplies two of them in 32 bits.
constexpr std::int64_t kMost = 32767;

Status Invalid(std::string_view message) {
  return ModelRefusal(StrCat(kDetectionOp, std::string_view(" "), message));
}

}  // namespace

Status CheckDetectionOptions(std::span<const std::uint8_t> options) {
  if (!flexbuffers::VerifyBuffer(options.data(), options.size()))
    return Invalid("has options that are broken");
  const flexbuffers::Reference root = flexbuffers::GetRoot(options.data(), options.size());
  if (!root.IsMap()) return Invalid("has options that are no map");
  const flexbuffers::Map map = root.AsMap();
  for (const char* const name : {"max_detections", "max_classes_per_detection", "num_classes"}) {
    const std::int64_t number = map[name].AsInt64();
    if (number < 1 || number > kMost)
      return Invalid(StrCat("has a ", std::string_view(name), " of ", number));
  }
  const flexbuffers::Reference per_class = map["detections_per_class"];
  if (!per_class.IsNull() && (per_class.AsInt64() < 1 || per_class.AsInt64() > kMost)) {
    return Invalid(StrCat("has a detections_per_class of ", per_class.AsInt64()));
  }
  return Status();
}

}  // namespace smilear
