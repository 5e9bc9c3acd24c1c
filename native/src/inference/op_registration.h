// RegisterOps: the operators this library was built with.
//
// Defined by the file that is generated from the product's ops manifest, one per
// product. Nothing else may name a kernel: the linker keeps what is named here.
#ifndef SMILEAR_INFERENCE_OP_REGISTRATION_H_
#define SMILEAR_INFERENCE_OP_REGISTRATION_H_

namespace tflite {
class MutableOpResolver;
}  // namespace tflite

namespace smilear {

void RegisterOps(tflite::MutableOpResolver* resolver);

// Of the manifest, for build info.
extern const char kOpsDigest[];

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_OP_REGISTRATION_H_
