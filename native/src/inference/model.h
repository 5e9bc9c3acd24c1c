// Model: a TensorFlow Lite model that was verified, in memory of its own.
#ifndef SMILEAR_INFERENCE_MODEL_H_
#define SMILEAR_INFERENCE_MODEL_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "base/aligned_bytes.h"
#include "smilear/result.h"

namespace tflite {
struct Model;
}  // namespace tflite

namespace smilear {

// Movable; what `root` and `bytes` give stays valid.
class Model {
 public:
  static constexpr std::size_t kMostBytes = std::size_t{256} << 20;

  // The bytes are copied. kInvalidModel: empty, too large, not a model, or damaged.
  static Result<Model> FromBytes(std::span<const std::uint8_t> bytes);

  // As FromBytes, without a copy: nobody else may be able to change the bytes.
  static Result<Model> FromOwned(AlignedBytes bytes);

  // As FromBytes. kNotFound: no readable file at `path` (UTF-8).
  static Result<Model> FromFile(const std::string& path);

  const tflite::Model& root() const { return *root_; }
  std::span<const std::uint8_t> bytes() const { return bytes_.view(); }

 private:
  Model(AlignedBytes bytes, const tflite::Model* root);

  AlignedBytes bytes_;
  const tflite::Model* root_;
};

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_MODEL_H_
