#include "inference/model_metadata.h"

#include <cstdint>
#include <span>
#include <string_view>

#include "tensorflow/lite/schema/schema_generated.h"

namespace smilear {
namespace {

constexpr char kMetadataName[] = "TFLITE_METADATA";
constexpr char kFileIdentifier[] = "M001";
constexpr std::uint8_t kNormalizationOptions = 1;  // in the union ProcessUnitOptions

// The fields that are read of the tables in TFLite's metadata_schema.fbs, at their places in each
// table. Verify follows the manner of flatc's generated code, which would bring the whole schema.
using flatbuffers::Offset;
using flatbuffers::Vector;

struct NormalizationOptionsTable : flatbuffers::Table {
  enum Field : flatbuffers::voffset_t { kMean = 4, kStd = 6 };
  const Vector<float>* mean() const { return GetPointer<const Vector<float>*>(kMean); }
  const Vector<float>* std() const { return GetPointer<const Vector<float>*>(kStd); }
  bool Verify(flatbuffers::Verifier& verifier) const {
    return VerifyTableStart(verifier) && VerifyOffset(verifier, kMean) && verifier.VerifyVector(mean()) &&
           VerifyOffset(verifier, kStd) && verifier.VerifyVector(std()) && verifier.EndTable();
  }
};

struct ProcessUnitTable : flatbuffers::Table {
  enum Field : flatbuffers::voffset_t { kOptionsType = 4, kOptions = 6 };
  const NormalizationOptionsTable* normalization() const {
    if (GetField<std::uint8_t>(kOptionsType, 0) != kNormalizationOptions) return nullptr;
    return GetPointer<const NormalizationOptionsTable*>(kOptions);
  }
  bool Verify(flatbuffers::Verifier& verifier) const {
    return VerifyTableStart(verifier) && VerifyField<std::uint8_t>(verifier, kOptionsType, 1) &&
           VerifyOffset(verifier, kOptions) && verifier.VerifyTable(normalization()) && verifier.EndTable();
  }
};

struct TensorMetadataTable : flatbuffers::Table {
  enum Field : flatbuffers::voffset_t { kProcessUnits = 12 };
  using Units = Vector<Offset<ProcessUnitTable>>;
  const Units* process_units() const { return GetPointer<const Units*>(kProcessUnits); }
  bool Verify(flatbuffers::Verifier& verifier) const {
    return VerifyTableStart(verifier) && VerifyOffset(verifier, kProcessUnits) &&
           verifier.VerifyVector(process_units()) && verifier.VerifyVectorOfTables(process_units()) &&
           verifier.EndTable();
  }
};

struct SubGraphMetadataTable : flatbuffers::Table {
  enum Field : flatbuffers::voffset_t { kInputTensorMetadata = 8 };
  using Tensors = Vector<Offset<TensorMetadataTable>>;
  const Tensors* inputs() const { return GetPointer<const Tensors*>(kInputTensorMetadata); }
  bool Verify(flatbuffers::Verifier& verifier) const {
    return VerifyTableStart(verifier) && VerifyOffset(verifier, kInputTensorMetadata) &&
           verifier.VerifyVector(inputs()) && verifier.VerifyVectorOfTables(inputs()) && verifier.EndTable();
  }
};

struct ModelMetadataTable : flatbuffers::Table {
  enum Field : flatbuffers::voffset_t { kSubgraphMetadata = 10 };
  using Subgraphs = Vector<Offset<SubGraphMetadataTable>>;
  const Subgraphs* subgraphs() const { return GetPointer<const Subgraphs*>(kSubgraphMetadata); }
  bool Verify(flatbuffers::Verifier& verifier) const {
    return VerifyTableStart(verifier) && VerifyOffset(verifier, kSubgraphMetadata) &&
           verifier.VerifyVector(subgraphs()) && verifier.VerifyVectorOfTables(subgraphs()) &&
           verifier.EndTable();
  }
};

Status Damaged(const char* what) {
  return Status(StatusCode::kInvalidModel, std::string("the model's metadata is damaged: ") + what);
}

// Empty where the model has none.
std::span<const std::uint8_t> FindMetadata(const tflite::Model& model) {
  if (model.metadata() == nullptr || model.buffers() == nullptr) return {};
  for (const tflite::Metadata* const entry : *model.metadata()) {
    if (entry->name() == nullptr || entry->name()->string_view() != kMetadataName) continue;
    if (entry->buffer() >= model.buffers()->size()) return {};
    const Vector<std::uint8_t>* const data = model.buffers()->Get(entry->buffer())->data();
    if (data != nullptr) return {data->data(), data->size()};
  }
  return {};
}

const NormalizationOptionsTable* FindNormalization(const ModelMetadataTable& metadata) {
  if (metadata.subgraphs() == nullptr || metadata.subgraphs()->empty()) return nullptr;
  const auto* const inputs = metadata.subgraphs()->Get(0)->inputs();
  if (inputs == nullptr || inputs->empty()) return nullptr;
  const auto* const units = inputs->Get(0)->process_units();
  if (units == nullptr) return nullptr;
  for (const ProcessUnitTable* const unit : *units) {
    if (unit->normalization() != nullptr) return unit->normalization();
  }
  return nullptr;
}

// One value for all channels, or one for each.
bool Spread(const Vector<float>* values, std::array<float, 3>* channels) {
  if (values == nullptr || (values->size() != 1 && values->size() != 3)) return false;
  for (std::uint32_t c = 0; c < 3; ++c) (*channels)[c] = values->Get(values->size() == 1 ? 0 : c);
  return true;
}

}  // namespace

Result<std::optional<Normalisation>> ReadNormalisation(const Model& model) {
  const std::span<const std::uint8_t> bytes = FindMetadata(model.root());
  if (bytes.empty()) return std::optional<Normalisation>();
  flatbuffers::Verifier verifier(bytes.data(), bytes.size());
  if (!verifier.VerifyBuffer<ModelMetadataTable>(kFileIdentifier)) {
    return Damaged("it is not a valid block of TFLite metadata");
  }
  const auto& metadata = *flatbuffers::GetRoot<ModelMetadataTable>(bytes.data());
  const NormalizationOptionsTable* const options = FindNormalization(metadata);
  if (options == nullptr) return std::optional<Normalisation>();
  Normalisation normalisation;
  if (!Spread(options->mean(), &normalisation.mean) || !Spread(options->std(), &normalisation.stddev)) {
    return Damaged("normalisation needs one mean and std, or three of each");
  }
  return std::optional<Normalisation>(normalisation);
}

}  // namespace smilear
