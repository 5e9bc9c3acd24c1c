// CheckDetectionOptions: what TFLite_Detection_PostProcess takes for granted about its options.
//
// They are a flexbuffer within the model's flatbuffer, and the kernel reads it without verifying it.
#ifndef SMILEAR_INFERENCE_DETECTION_OP_CHECK_H_
#define SMILEAR_INFERENCE_DETECTION_OP_CHECK_H_

#include <cstdint>
#include <span>
#include <string_view>

#include "smilear/status.h"

namespace smilear {

inline constexpr std::string_view kDetectionOp = "TFLite_Detection_PostProcess";

// kInvalidModel: what is wrong with the options.
Status CheckDetectionOptions(std::span<const std::uint8_t> options);

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_DETECTION_OP_CHECK_H_
