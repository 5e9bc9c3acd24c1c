#include "toy_model.h"

#include <cstdio>
#include <memory>
#include <utility>

namespace smilear::testing {
namespace {

using flatbuffers::FlatBufferBuilder;

std::unique_ptr<tflite::TensorT> MakeTensor(const char* name, tflite::TensorType type, std::vector<int> shape,
                                            std::uint32_t buffer) {
  auto tensor = std::make_unique<tflite::TensorT>();
  tensor->name = name;
  tensor->type = type;
  tensor->shape = std::move(shape);
  tensor->buffer = buffer;
  if (type == tflite::TensorType_INT8 || type == tflite::TensorType_UINT8) {
    tensor->quantization = std::make_unique<tflite::QuantizationParametersT>();
    tensor->quantization->scale = {1.0F / 255.0F};
    tensor->quantization->zero_point = {type == tflite::TensorType_INT8 ? -128 : 0};
  }
  return tensor;
}

ModelBytes Written(const tflite::ModelT& model) {
  FlatBufferBuilder builder;
  tflite::FinishModelBuffer(builder, tflite::CreateModel(builder, &model));
  return {builder.GetBufferPointer(), builder.GetBufferPointer() + builder.GetSize()};
}

}  // namespace

ModelBytes ToyModel(tflite::TensorType type, const ModelEdit& edit) {
  tflite::ModelT model;
  model.version = 3;
  for (int i = 0; i < 2; ++i) model.buffers.push_back(std::make_unique<tflite::BufferT>());
  model.buffers[1]->data = {1, 0, 0, 0, 2, 0, 0, 0};  // axes 1 and 2

  auto code = std::make_unique<tflite::OperatorCodeT>();
  code->deprecated_builtin_code = static_cast<std::int8_t>(tflite::BuiltinOperator_MEAN);
  code->builtin_code = tflite::BuiltinOperator_MEAN;
  code->version = type == tflite::TensorType_INT8 ? 2 : 1;
  model.operator_codes.push_back(std::move(code));

  auto subgraph = std::make_unique<tflite::SubGraphT>();
  subgraph->tensors.push_back(MakeTensor("image", type, {1, 2, 2, 3}, 0));
  subgraph->tensors.push_back(MakeTensor("axes", tflite::TensorType_INT32, {2}, 1));
  subgraph->tensors.push_back(MakeTensor("scores", type, {1, 3}, 0));
  subgraph->inputs = {0};
  subgraph->outputs = {2};
  auto node = std::make_unique<tflite::OperatorT>();
  node->inputs = {0, 1};
  node->outputs = {2};
  node->builtin_options.Set(tflite::ReducerOptionsT());
  subgraph->operators.push_back(std::move(node));
  model.subgraphs.push_back(std::move(subgraph));

  if (edit) edit(model);
  return Written(model);
}

ModelBytes EditedModel(const ModelBytes& bytes, const ModelEdit& edit) {
  const std::unique_ptr<tflite::ModelT> model = tflite::UnPackModel(bytes.data());
  edit(*model);
  return Written(*model);
}

void AddMetadata(tflite::ModelT& model, std::vector<std::uint8_t> metadata) {
  auto entry = std::make_unique<tflite::MetadataT>();
  entry->name = "TFLITE_METADATA";
  entry->buffer = static_cast<std::uint32_t>(model.buffers.size());
  model.metadata.push_back(std::move(entry));
  model.buffers.push_back(std::make_unique<tflite::BufferT>());
  model.buffers.back()->data = std::move(metadata);
}

// Places of the fields as in TFLite's metadata_schema.fbs.
void AddNormalisation(tflite::ModelT& model, const std::vector<float>& mean,
                      const std::vector<float>& stddev) {
  FlatBufferBuilder builder;
  const auto table = [&builder](auto fill) {
    const auto start = builder.StartTable();
    fill();
    return flatbuffers::Offset<flatbuffers::Table>(builder.EndTable(start));
  };
  const auto mean_offset = builder.CreateVector(mean);
  const auto std_offset = builder.CreateVector(stddev);
  const auto options = table([&] {
    builder.AddOffset(4, mean_offset);
    builder.AddOffset(6, std_offset);
  });
  const auto unit = table([&] {
    builder.AddElement<std::uint8_t>(4, 1, 0);
    builder.AddOffset(6, options);
  });
  const auto units = builder.CreateVector(&unit, 1);
  const auto tensor = table([&] { builder.AddOffset(12, units); });
  const auto tensors = builder.CreateVector(&tensor, 1);
  const auto subgraph = table([&] { builder.AddOffset(8, tensors); });
  const auto subgraphs = builder.CreateVector(&subgraph, 1);
  const auto root = table([&] { builder.AddOffset(10, subgraphs); });
  builder.Finish(root, "M001");
  AddMetadata(model, {builder.GetBufferPointer(), builder.GetBufferPointer() + builder.GetSize()});
}

ModelBytes ReadModel(const std::string& path) {
  ModelBytes bytes;
  std::FILE* const file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) return bytes;
  std::uint8_t block[4096];
  for (std::size_t read = 0; (read = std::fread(block, 1, sizeof(block), file)) > 0;) {
    bytes.insert(bytes.end(), block, block + read);
  }
  std::fclose(file);
  return bytes;
}

}  // namespace smilear::testing
