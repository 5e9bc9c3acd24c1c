// Labels and metadata: any bytes as a file of labels, and as the metadata of a model that is sound.
#include <memory>
#include <span>
#include <vector>

#include "base/utf8.h"
#include "fuzz.h"
#include "inference/model.h"
#include "inference/model_metadata.h"
#include "security/labels.h"
#include "tensorflow/lite/schema/schema_generated.h"

namespace {

// A model of one node around the metadata.
std::vector<std::uint8_t> ModelWith(std::vector<std::uint8_t> metadata) {
  tflite::ModelT model;
  model.version = 3;
  model.buffers.push_back(std::make_unique<tflite::BufferT>());
  model.buffers.push_back(std::make_unique<tflite::BufferT>());
  model.buffers[1]->data = std::move(metadata);
  model.metadata.push_back(std::make_unique<tflite::MetadataT>());
  model.metadata[0]->name = "TFLITE_METADATA";
  model.metadata[0]->buffer = 1;
  auto code = std::make_unique<tflite::OperatorCodeT>();
  code->builtin_code = tflite::BuiltinOperator_RELU;
  code->deprecated_builtin_code = static_cast<std::int8_t>(tflite::BuiltinOperator_RELU);
  code->version = 1;
  model.operator_codes.push_back(std::move(code));
  auto graph = std::make_unique<tflite::SubGraphT>();
  for (int i = 0; i < 2; ++i) {
    graph->tensors.push_back(std::make_unique<tflite::TensorT>());
    graph->tensors.back()->shape = {1};
  }
  graph->operators.push_back(std::make_unique<tflite::OperatorT>());
  graph->operators[0]->inputs = {0};
  graph->operators[0]->outputs = {1};
  graph->inputs = {0};
  graph->outputs = {1};
  model.subgraphs.push_back(std::move(graph));
  flatbuffers::FlatBufferBuilder builder;
  builder.Finish(tflite::Model::Pack(builder, &model), tflite::ModelIdentifier());
  return {builder.GetBufferPointer(), builder.GetBufferPointer() + builder.GetSize()};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace smilear;
  const Result<std::vector<std::string>> labels = ReadLabels(std::span(data, size));
  if (labels.ok()) {
    for (const std::string& label : labels.value()) FUZZ_CHECK(IsUtf8(label));
  }
  const Result<Model> model = Model::FromBytes(ModelWith({data, data + size}));
  FUZZ_CHECK(model.ok());
  static_cast<void>(ReadNormalisation(model.value()).ok());
  return 0;
}
