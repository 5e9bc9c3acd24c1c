#include "inference/model.h"

#include <cstring>
#include <utility>

#include "base/errors.h"
#include "base/read_file.h"
#include "base/str_cat.h"
#include "inference/message_reporter.h"
#include "inference/model_check.h"
#include "tensorflow/lite/core/tools/verifier.h"
#include "tensorflow/lite/schema/schema_generated.h"

namespace smilear {
namespace {

Status TooLarge(std::size_t size) {
  return InvalidModel(
      StrCat("model has ", size, " bytes, but at most ", Model::kMostBytes, " are supported"));
}

}  // namespace

Model::Model(AlignedBytes bytes, const tflite::Model* root) : bytes_(std::move(bytes)), root_(root) {}

Result<Model> Model::FromBytes(std::span<const std::uint8_t> bytes) {
  if (bytes.size() > kMostBytes) return TooLarge(bytes.size());
  AlignedBytes copy = AlignedBytes::Allocate(bytes.size());
  if (copy.data() == nullptr) {
    return Status(StatusCode::kResourceExhausted,
                  StrCat("no memory for a model of ", bytes.size(), " bytes"));
  }
  if (!bytes.empty()) std::memcpy(copy.data(), bytes.data(), bytes.size());
  return FromOwned(std::move(copy));
}

Result<Model> Model::FromFile(const std::string& path) {
  Result<AlignedBytes> file = ReadFile(path, kMostBytes);
  if (file.ok()) return FromOwned(std::move(file).value());
  const bool too_large = file.status().code() == StatusCode::kInvalidArgument;
  return too_large ? InvalidModel(file.status().message()) : file.status();
}

// The copy is verified, not what the caller gave: that could change in between.
Result<Model> Model::FromOwned(AlignedBytes bytes) {
  const std::span<const std::uint8_t> view = bytes.view();
  if (view.empty()) return InvalidModel("model is empty");
  if (view.size() > kMostBytes) return TooLarge(view.size());
  MessageReporter reporter;
  if (!tflite::Verify(view.data(), view.size(), &reporter)) {
    return InvalidModel(
        StrCat("model is damaged or not a .tflite file: ", reporter.TakeMessages("Unknown damage")));
  }
  const tflite::Model* const root = tflite::GetModel(view.data());
  if (Status status = CheckModel(*root); !status.ok()) return status;
  return Model(std::move(bytes), root);
}

}  // namespace smilear
