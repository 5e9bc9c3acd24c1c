#include "inference/signature_names.h"

#include <cstdint>
#include <utility>

#include "tensorflow/lite/schema/schema_generated.h"

namespace smilear {
namespace {

using Tensors = flatbuffers::Vector<std::int32_t>;
using Entries = flatbuffers::Vector<flatbuffers::Offset<tflite::TensorMap>>;

std::vector<std::string_view> NamesOf(const Tensors* tensors, const Entries* entries) {
  if (tensors == nullptr) return {};
  std::vector<std::string_view> names(tensors->size());
  if (entries == nullptr) return names;
  for (const tflite::TensorMap* const entry : *entries) {
    if (entry->name() == nullptr) continue;
    for (std::uint32_t i = 0; i < tensors->size(); ++i) {
      if (std::cmp_equal(tensors->Get(i), entry->tensor_index())) names[i] = entry->name()->string_view();
    }
  }
  return names;
}

const tflite::SignatureDef* MainSignature(const tflite::Model& model) {
  if (model.signature_defs() == nullptr) return nullptr;
  for (const tflite::SignatureDef* const signature : *model.signature_defs()) {
    if (signature->subgraph_index() == 0) return signature;
  }
  return nullptr;
}

}  // namespace

SignatureNames SignatureNamesOf(const Model& model) {
  const tflite::SubGraph& graph = *model.root().subgraphs()->Get(0);
  const tflite::SignatureDef* const signature = MainSignature(model.root());
  return {.inputs = NamesOf(graph.inputs(), signature == nullptr ? nullptr : signature->inputs()),
          .outputs = NamesOf(graph.outputs(), signature == nullptr ? nullptr : signature->outputs())};
}

}  // namespace smilear
