// Models that are damaged, foreign or crafted: an error that says why, and never a crash.
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <random>

#include "scan_fixture.h"

namespace smilear::testing {
namespace {

Status CreationStatus(const ModelBytes& model) { return MakeScan(model).status(); }

// Loads the bytes and, should they still be a model, runs it.
StatusCode Survive(const ModelBytes& model) {
  const ScanResult scan = MakeScan(model);
  if (!scan.ok()) return scan.status().code();
  const std::vector<std::uint8_t> pixels = Pattern(32, 32);
  std::vector<ScanMatch> matches;
  return scan.value()->Classify(RgbImage(pixels, 32, 32), 3, &matches).code();
}

void CheckRefused(const ModelBytes& model, StatusCode code, const char* part) {
  const Status status = CreationStatus(model);
  CHECK_EQ(status.code(), code);
  CHECK_HAS(status.message(), part);
}

tflite::TensorT& Tensor(tflite::ModelT& model, std::size_t index) {
  return *model.subgraphs[0]->tensors[index];
}

ModelBytes Edited(const ModelEdit& edit) { return ToyModel(tflite::TensorType_FLOAT32, edit); }

TEST(HostileBytesAreRefused) {
  CheckRefused({}, StatusCode::kInvalidModel, "empty");
  CheckRefused({0}, StatusCode::kInvalidModel, "not a .tflite");
  CheckRefused(ModelBytes(4096, 0), StatusCode::kInvalidModel, "not a .tflite");
  CheckRefused(ModelBytes(4096, 0xFF), StatusCode::kInvalidModel, "not a .tflite");
  ModelBytes wrong_magic = ToyModel(tflite::TensorType_FLOAT32);
  wrong_magic[4] = 'X';
  CheckRefused(wrong_magic, StatusCode::kInvalidModel, "not a .tflite");
}

TEST(TruncatedToyModelIsRefusedAtEveryLength) {
  for (const auto type : {tflite::TensorType_FLOAT32, tflite::TensorType_INT8}) {
    const ModelBytes whole = ToyModel(type);
    for (std::size_t length = 0; length < whole.size(); ++length) {
      const ModelBytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));
      CHECK_EQ(Survive(cut), StatusCode::kInvalidModel);
    }
    CHECK_EQ(Survive(whole), StatusCode::kOk);
  }
}

TEST(TruncatedScanModelsAreRefusedAtManyLengths) {
  for (const char* const name : {"scan_f32.tflite", "scan_int8.tflite"}) {
    const ModelBytes whole = ReadModel(ModelPath(name));
    CHECK(whole.size() > 100000);
    for (std::size_t length = 0; length + 16 < whole.size();) {
      const ModelBytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));
      CHECK_EQ(CreationStatus(cut).code(), StatusCode::kInvalidModel);
      const bool near_an_end = length < 512 || length + 512 > whole.size();
      length += near_an_end ? 1 : 1511;
    }
  }
}

TEST(MutatedModelsNeverCrash) {
  std::mt19937 random(21);
  for (const auto type : {tflite::TensorType_FLOAT32, tflite::TensorType_INT8, tflite::TensorType_UINT8}) {
    const ModelBytes whole = ToyModel(
        type, [](tflite::ModelT& model) { AddNormalisation(model, {1.0F, 2.0F, 3.0F}, {4.0F, 5.0F, 6.0F}); });
    for (int i = 0; i < 3000; ++i) {
      ModelBytes mutated = whole;
      for (std::uint32_t changes = 1 + random() % 3; changes > 0; --changes) {
        mutated[random() % mutated.size()] = static_cast<std::uint8_t>(random());
      }
      Survive(mutated);
    }
  }
}

TEST(MissingFilesAreNotFound) {
  const auto status_of = [](const std::string& path) {
    return ArScan::FromFile(MakeEngine(), path, {}, {}).status();
  };
  const Status missing = status_of(ModelPath("no such model.tflite"));
  CHECK_EQ(missing.code(), StatusCode::kNotFound);
  CHECK_HAS(missing.message(), "no such model.tflite");
  CHECK_EQ(status_of("").code(), StatusCode::kNotFound);
  CHECK_EQ(status_of(ModelsDir()).code(), StatusCode::kNotFound);
  CHECK_EQ(status_of(std::string("a\0b", 3)).code(), StatusCode::kNotFound);
}

TEST(FilesAreReadWhateverTheirName) {
  const std::filesystem::path folder =
      std::filesystem::temp_directory_path() / ("smilear native test " + std::to_string(getpid()));
  std::filesystem::create_directory(folder);
  const std::string path = (folder / "mod\xC3\xA8le \xE6\xA8\xA1\xE5\x9E\x8B.tflite").string();
  const ModelBytes model = ToyModel(tflite::TensorType_FLOAT32);
  for (const std::size_t length : {std::size_t{0}, model.size() / 2, model.size()}) {
    std::FILE* const file = std::fopen(path.c_str(), "wb");
    CHECK(file != nullptr);
    if (file == nullptr) break;
    std::fwrite(model.data(), 1, length, file);
    std::fclose(file);
    const ScanResult scan = ArScan::FromFile(MakeEngine(), path, {}, {});
    CHECK_EQ(scan.status().code(), length == model.size() ? StatusCode::kOk : StatusCode::kInvalidModel);
  }
  std::filesystem::remove_all(folder);
}

TEST(UnsupportedOpsAreNamed) {
  const auto with_code = [](const ModelEdit& edit) { return CreationStatus(Edited(edit)); };
  const Status builtin = with_code([](tflite::ModelT& model) {
    model.operator_codes[0]->builtin_code = tflite::BuiltinOperator_HASHTABLE_LOOKUP;
    model.operator_codes[0]->deprecated_builtin_code = 10;
    model.subgraphs[0]->operators[0]->builtin_options.Reset();
  });
  CHECK_EQ(builtin.code(), StatusCode::kUnsupportedOp);
  CHECK_HAS(builtin.message(), "HASHTABLE_LOOKUP version 1");

  const Status version = with_code([](tflite::ModelT& model) { model.operator_codes[0]->version = 99; });
  CHECK_EQ(version.code(), StatusCode::kUnsupportedOp);
  CHECK_HAS(version.message(), "MEAN version 99");

  const auto custom = [](const char* name) {
    return [name](tflite::ModelT& model) {
      model.operator_codes[0]->builtin_code = tflite::BuiltinOperator_CUSTOM;
      model.operator_codes[0]->deprecated_builtin_code = tflite::BuiltinOperator_CUSTOM;
      model.operator_codes[0]->custom_code = name;
      model.subgraphs[0]->operators[0]->builtin_options.Reset();
    };
  };
  CHECK_EQ(with_code(custom("Nonesuch")).code(), StatusCode::kUnsupportedOp);
  CHECK_HAS(with_code(custom("Nonesuch")).message(), "custom op Nonesuch version 1");
  CHECK_EQ(with_code(custom("FlexSinh")).code(), StatusCode::kUnsupportedOp);

  const Status unknown = with_code([](tflite::ModelT& model) {
    model.operator_codes[0]->builtin_code = static_cast<tflite::BuiltinOperator>(9999);
    model.operator_codes[0]->deprecated_builtin_code =
        tflite::BuiltinOperator_PLACEHOLDER_FOR_GREATER_OP_CODES;
  });
  CHECK_EQ(unknown.code(), StatusCode::kUnsupportedOp);
  CHECK_HAS(unknown.message(), "9999");
}

TEST(OpsThatNoNodeUsesAreIgnored) {
  const ModelBytes model = Edited([](tflite::ModelT& edited) {
    for (const bool custom : {false, true}) {
      auto code = std::make_unique<tflite::OperatorCodeT>();
      code->builtin_code = custom ? tflite::BuiltinOperator_CUSTOM : tflite::BuiltinOperator_HASHTABLE_LOOKUP;
      code->deprecated_builtin_code = static_cast<std::int8_t>(code->builtin_code);
      if (custom) code->custom_code = "Nonesuch";
      edited.operator_codes.push_back(std::move(code));
    }
  });
  CHECK_EQ(Survive(model), StatusCode::kOk);
}

TEST(OtherModelsThanScanModelsAreExplained) {
  const auto refused = [](const ModelEdit& edit, const char* part) {
    CheckRefused(Edited(edit), StatusCode::kInvalidModel, part);
  };
  refused([](tflite::ModelT& m) { Tensor(m, 0).shape = {1, 2, 2, 1}; }, "input is 1 x 2 x 2 x 1");
  refused([](tflite::ModelT& m) { Tensor(m, 0).shape = {2, 2, 2, 3}; }, "input is 2 x 2 x 2 x 3");
  refused([](tflite::ModelT& m) { Tensor(m, 0).shape = {1, 2, 3}; }, "input is 1 x 2 x 3");
  refused([](tflite::ModelT& m) { Tensor(m, 0).type = Tensor(m, 2).type = tflite::TensorType_INT32; },
          "instead of 1 x height x width x 3");
  refused([](tflite::ModelT& m) { m.subgraphs[0]->inputs = {0, 0}; }, "filled before");
  refused(
      [](tflite::ModelT& m) {
        m.subgraphs[0]->tensors.push_back(std::make_unique<tflite::TensorT>(Tensor(m, 0)));
        m.subgraphs[0]->inputs = {0, 3};
      },
      "2 inputs");
  refused([](tflite::ModelT& m) { m.subgraphs[0]->outputs = {2, 2}; }, "2 outputs");
  refused([](tflite::ModelT& m) { m.subgraphs[0]->outputs = {}; }, "0 outputs");
  refused(
      [](tflite::ModelT& m) {
        m.buffers[1]->data = {1, 0, 0, 0};
        Tensor(m, 1).shape = {1};
      },
      "output is 1 x 2 x 3");
  CheckRefused(
      ToyModel(tflite::TensorType_INT8, [](tflite::ModelT& m) { Tensor(m, 0).quantization.reset(); }),
      StatusCode::kInvalidModel, "");
}

TEST(BrokenModelsAreExplained) {
  const auto refused = [](const ModelEdit& edit, const char* part) {
    CheckRefused(Edited(edit), StatusCode::kInvalidModel, part);
  };
  refused([](tflite::ModelT& m) { m.version = 2; }, "version");
  refused([](tflite::ModelT& m) { m.subgraphs.clear(); }, "subgraph");
  refused([](tflite::ModelT& m) { m.subgraphs[0]->inputs = {0, 3}; }, "tensor 3 of 3");
  refused([](tflite::ModelT& m) { m.subgraphs[0]->outputs = {-1}; }, "tensor -1 of 3");
  refused([](tflite::ModelT& m) { m.subgraphs[0]->operators[0]->outputs = {77}; }, "tensor 77 of 3");
  refused([](tflite::ModelT& m) { m.subgraphs[0]->operators[0]->intermediates = {-2}; }, "tensor -2 of 3");
  refused([](tflite::ModelT& m) { m.subgraphs[0]->operators[0]->opcode_index = 1; }, "op codes");
  refused([](tflite::ModelT& m) { Tensor(m, 0).shape = {1, -2, 2, 3}; }, "dimension of -2");
  refused([](tflite::ModelT& m) { Tensor(m, 0).shape = {1, 30000, 30000, 3}; }, "more than");
  refused([](tflite::ModelT& m) { Tensor(m, 0).shape = std::vector<int>(9, 1); }, "9 dimensions");
  refused([](tflite::ModelT& m) { Tensor(m, 2).buffer = 9; }, "buffer");
  refused([](tflite::ModelT& m) { m.buffers[1]->data.pop_back(); }, "axes");
  refused(
      [](tflite::ModelT& m) {
        m.buffers[1]->data.clear();
        m.buffers[1]->offset = 64;
        m.buffers[1]->size = 8;
      },
      "");
  refused(
      [](tflite::ModelT& m) {
        Tensor(m, 0).quantization = std::make_unique<tflite::QuantizationParametersT>();
        Tensor(m, 0).quantization->scale = {-1.0F};
        Tensor(m, 0).quantization->zero_point = {0};
      },
      "scale");
}

// ARM's conversion of infinity to an integer made TFLite end the process; x86's did not.
TEST(ScalesThatAreMissingOnOneSideAreExplained) {
  for (const auto type : {tflite::TensorType_INT8, tflite::TensorType_UINT8}) {
    for (const std::size_t tensor : {std::size_t{0}, std::size_t{2}}) {
      CheckRefused(ToyModel(type, [&](tflite::ModelT& m) { Tensor(m, tensor).quantization.reset(); }),
                   StatusCode::kInvalidModel, "with and without a scale");
      CheckRefused(ToyModel(type, [&](tflite::ModelT& m) { Tensor(m, tensor).quantization->scale = {0.0F}; }),
                   StatusCode::kInvalidModel, "has a quantisation scale of 0");
    }
  }
}

TEST(ReductionsThatChangeTheTypeAreExplained) {
  CheckRefused(ToyModel(tflite::TensorType_INT8,
                        [](tflite::ModelT& m) {
                          Tensor(m, 2).type = tflite::TensorType_FLOAT32;
                          Tensor(m, 2).quantization.reset();
                        }),
               StatusCode::kInvalidModel, "but its kernel writes INT8");
}

// XNNPACK would read beyond the image.
TEST(DepthwiseMultipliersThatDoNotFitAreExplained) {
  for (const char* const name : {"scan_f32.tflite", "scan_int8.tflite"}) {
    for (const int multiplier : {0, 2, -1, 1 << 30}) {
      const ModelBytes model = EditedModel(ReadModel(ModelPath(name)), [&](tflite::ModelT& edited) {
        for (const auto& node : edited.subgraphs[0]->operators) {
          if (auto* const options = node->builtin_options.AsDepthwiseConv2DOptions()) {
            options->depth_multiplier = multiplier;
            break;
          }
        }
      });
      CheckRefused(model, StatusCode::kInvalidModel, "depthwise convolution");
    }
  }
}

TEST(DamagedMetadataIsExplained) {
  const auto refused = [](const ModelEdit& edit) {
    CheckRefused(Edited(edit), StatusCode::kInvalidModel, "metadata is damaged");
  };
  refused([](tflite::ModelT& m) { AddMetadata(m, std::vector<std::uint8_t>(100, 0x11)); });
  refused([](tflite::ModelT& m) { AddNormalisation(m, {1.0F, 2.0F}, {1.0F, 2.0F}); });
  refused([](tflite::ModelT& m) { AddNormalisation(m, {}, {}); });
  CheckRefused(Edited([](tflite::ModelT& m) { AddNormalisation(m, {1.0F}, {0.0F}); }),
               StatusCode::kInvalidModel, "stddev");

  tflite::ModelT scratch;
  AddNormalisation(scratch, {1.0F}, {2.0F});
  const std::vector<std::uint8_t> metadata = scratch.buffers[0]->data;
  for (std::size_t length = 1; length < metadata.size(); ++length) {
    refused([&](tflite::ModelT& m) {
      AddMetadata(m, {metadata.begin(), metadata.begin() + static_cast<std::ptrdiff_t>(length)});
    });
  }
}

}  // namespace
}  // namespace smilear::testing
