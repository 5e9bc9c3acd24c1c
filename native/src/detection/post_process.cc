#include "detection/post_process.h"

#include <array>
#include <cstdint>
#include <string_view>

#include "base/errors.h"
#include "flatbuffers/flexbuffers.h"
#include "tensorflow/lite/schema/schema_generated.h"

namespace smilear {
namespace {

constexpr std::string_view kOpName = "TFLite_Detection_PostProcess";
constexpr char kClassCount[] = "num_classes";
constexpr int kMostClasses = 1 << 20;
constexpr std::uint32_t kResults = 4;

const tflite::Operator* FindOp(const tflite::Model& model) {
  for (const tflite::Operator* const node : *model.subgraphs()->Get(0)->operators()) {
    const auto* const name = model.operator_codes()->Get(node->opcode_index())->custom_code();
    if (name != nullptr && name->string_view() == kOpName) return node;
  }
  return nullptr;
}

// -1 where it is none.
int OutputOf(const tflite::SubGraph& subgraph, std::int32_t tensor) {
  for (std::uint32_t i = 0; i < subgraph.outputs()->size(); ++i) {
    if (subgraph.outputs()->Get(i) == tensor) return static_cast<int>(i);
  }
  return -1;
}

int ClassCountOf(const tflite::Operator& node) {
  const auto* const options = node.custom_options();
  if (options == nullptr || !flexbuffers::VerifyBuffer(options->data(), options->size())) return 0;
  const flexbuffers::Reference root = flexbuffers::GetRoot(options->data(), options->size());
  return root.IsMap() ? root.AsMap()[kClassCount].AsInt32() : 0;
}

}  // namespace

Result<std::optional<PostProcess>> FindPostProcess(const Model& model) {
  const tflite::Operator* const node = FindOp(model.root());
  if (node == nullptr) return std::optional<PostProcess>();
  const tflite::SubGraph& subgraph = *model.root().subgraphs()->Get(0);
  if (subgraph.outputs() == nullptr || node->outputs() == nullptr || node->outputs()->size() != kResults) {
    return InvalidModel("its TFLite_Detection_PostProcess does not have four results");
  }
  std::array<int, kResults> places = {};
  for (std::uint32_t i = 0; i < kResults; ++i) {
    places[i] = OutputOf(subgraph, node->outputs()->Get(i));
    if (places[i] < 0)
      return InvalidModel("a result of its TFLite_Detection_PostProcess is no output of the model");
  }
  const int class_count = ClassCountOf(*node);
  if (class_count < 1 || class_count > kMostClasses) {
    return InvalidModel("its TFLite_Detection_PostProcess does not say how many classes there are");
  }
  return std::optional<PostProcess>({.boxes = places[0],
                                     .classes = places[1],
                                     .scores = places[2],
                                     .count = places[3],
                                     .class_count = class_count});
}

}  // namespace smilear
