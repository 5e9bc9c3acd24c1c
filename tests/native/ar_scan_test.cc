// ArScan on toy models, whose every number is known: scores, labels, normalisation, options.
#include "smilear/ar_scan.h"

#include <cmath>

#include "scan_fixture.h"

namespace smilear::testing {
namespace {

// Scores of the toy model are then the channels over 255.
constexpr ScanOptions kUnit = {.mean = 0.0F, .stddev = 255.0F};

std::vector<ScanMatch> ClassifyColour(const ScanResult& scan, std::uint8_t red, std::uint8_t green,
                                      std::uint8_t blue, int max_results = 3) {
  std::vector<ScanMatch> matches;
  CHECK_EQ(scan.status().message(), "");
  if (!scan.ok()) return matches;
  const std::vector<std::uint8_t> pixels = OneColour(red, green, blue);
  const Status status = scan.value()->Classify(RgbImage(pixels, 2, 2), max_results, &matches);
  CHECK_EQ(status.message(), "");
  return matches;
}

TEST(ScanGivesMatchesOfEveryType) {
  for (const auto type : {tflite::TensorType_FLOAT32, tflite::TensorType_INT8, tflite::TensorType_UINT8}) {
    const ScanResult scan = MakeScan(ToyModel(type), {"red", "green", "blue"}, kUnit);
    const std::vector<ScanMatch> matches = ClassifyColour(scan, 51, 255, 102);
    CHECK_EQ(matches.size(), 3U);
    if (matches.size() != 3) continue;
    CHECK_EQ(matches[0].index, 1);
    CHECK_EQ(matches[0].label, "green");
    CHECK(std::abs(matches[0].score - 1.0F) < 0.003F);
    CHECK_EQ(matches[1].label, "blue");
    CHECK(std::abs(matches[1].score - 0.4F) < 0.003F);
    CHECK_EQ(matches[2].label, "red");
    CHECK(std::abs(matches[2].score - 0.2F) < 0.003F);
    CHECK_EQ(scan.value()->input_width(), 2);
    CHECK_EQ(scan.value()->input_height(), 2);
    CHECK_EQ(scan.value()->class_count(), 3);
    CHECK_EQ(scan.value()->node_count(), 1);
  }
}

TEST(ScanLabelsDefaultToClassNumbers) {
  const ScanResult scan = MakeScan(ToyModel(tflite::TensorType_FLOAT32), {}, kUnit);
  const std::vector<ScanMatch> matches = ClassifyColour(scan, 1, 3, 2);
  CHECK_EQ(matches.size(), 3U);
  for (const ScanMatch& match : matches) CHECK_EQ(match.label, std::to_string(match.index));
}

TEST(ScanRefusesAnotherNumberOfLabels) {
  for (const std::vector<std::string>& labels :
       {std::vector<std::string>{"one"}, std::vector<std::string>{"a", "b", "c", "d"}}) {
    const ScanResult scan = MakeScan(ToyModel(tflite::TensorType_FLOAT32), labels);
    CHECK_EQ(scan.status().code(), StatusCode::kInvalidArgument);
    CHECK_HAS(scan.status().message(), "3 classes");
  }
}

TEST(ScanHonoursMaxResultsAndMinScore) {
  ScanOptions options = kUnit;
  options.min_score = 0.3F;
  const ScanResult scan = MakeScan(ToyModel(tflite::TensorType_FLOAT32), {}, options);
  CHECK_EQ(ClassifyColour(scan, 51, 255, 102).size(), 2U);
  CHECK_EQ(ClassifyColour(scan, 51, 255, 102, 1).size(), 1U);
  CHECK_EQ(ClassifyColour(scan, 255, 255, 255, 1000).size(), 3U);
  CHECK_EQ(ClassifyColour(scan, 0, 0, 0).size(), 0U);
}

TEST(ScanNormalisesByOptionsThenMetadataThenDefault) {
  const auto top_score = [](const ScanResult& scan) {
    const auto matches = ClassifyColour(scan, 255, 10, 10, 1);
    return matches.empty() ? -1.0F : matches[0].score;
  };
  const ModelBytes plain = ToyModel(tflite::TensorType_FLOAT32);
  const ModelBytes with_metadata = ToyModel(
      tflite::TensorType_FLOAT32, [](tflite::ModelT& model) { AddNormalisation(model, {5.0F}, {500.0F}); });
  CHECK_EQ(top_score(MakeScan(plain)), 1.0F);
  CHECK_EQ(top_score(MakeScan(with_metadata)), 0.5F);
  CHECK_EQ(top_score(MakeScan(with_metadata, {}, kUnit)), 1.0F);

  const ModelBytes per_channel = ToyModel(tflite::TensorType_FLOAT32, [](tflite::ModelT& model) {
    AddNormalisation(model, {0.0F, 1.0F, 2.0F}, {1020.0F, 16.0F, 8.0F});
  });
  const auto matches = ClassifyColour(MakeScan(per_channel), 255, 9, 10);
  CHECK_EQ(matches.size(), 3U);
  if (matches.size() == 3) {
    CHECK_EQ(matches[0].index, 2);
    CHECK_EQ(matches[0].score, 1.0F);
    CHECK_EQ(matches[1].score, 0.5F);
    CHECK_EQ(matches[2].score, 0.25F);
  }
}

TEST(ScanFoldsNormalisationIntoQuantisation) {
  // The same real-valued scores from a model whose input is scaled otherwise.
  const ModelBytes model = ToyModel(tflite::TensorType_UINT8, [](tflite::ModelT& edited) {
    for (const int tensor : {0, 2}) {
      edited.subgraphs[0]->tensors[static_cast<std::size_t>(tensor)]->quantization->scale = {1.0F / 100.0F};
      edited.subgraphs[0]->tensors[static_cast<std::size_t>(tensor)]->quantization->zero_point = {50};
    }
  });
  const auto matches = ClassifyColour(MakeScan(model, {}, kUnit), 51, 255, 102);
  CHECK_EQ(matches.size(), 3U);
  if (matches.size() != 3) return;
  CHECK(std::abs(matches[0].score - 1.0F) < 0.011F);
  CHECK(std::abs(matches[1].score - 0.4F) < 0.011F);
  CHECK(std::abs(matches[2].score - 0.2F) < 0.011F);
}

TEST(ScanFitsByCroppingOrStretching) {
  // 4 x 2: the outer columns are black, the middle ones are white.
  std::vector<std::uint8_t> pixels;
  for (int y = 0; y < 2; ++y) {
    for (const int value : {0, 255, 255, 0}) pixels.insert(pixels.end(), 3, static_cast<std::uint8_t>(value));
  }
  for (const ScanFit fit : {ScanFit::kCenterCrop, ScanFit::kStretch}) {
    ScanOptions options = kUnit;
    options.fit = fit;
    const ScanResult scan = MakeScan(ToyModel(tflite::TensorType_FLOAT32), {}, options);
    std::vector<ScanMatch> matches;
    CHECK(scan.value()->Classify(RgbImage(pixels, 4, 2), 1, &matches).ok());
    CHECK_EQ(matches.size(), 1U);
    if (matches.size() != 1) continue;
    const float expected = fit == ScanFit::kCenterCrop ? 1.0F : 0.5F;
    CHECK(std::abs(matches[0].score - expected) < 0.01F);
  }
}

TEST(ScanChecksItsArguments) {
  const ModelBytes model = ToyModel(tflite::TensorType_FLOAT32);
  const auto code_for = [&](const ScanOptions& options) {
    return MakeScan(model, {}, options).status().code();
  };
  CHECK_EQ(code_for({}), StatusCode::kOk);
  CHECK_EQ(code_for({.fit = static_cast<ScanFit>(2)}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.min_score = -0.1F}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.min_score = 1.5F}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.min_score = std::nanf("")}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.mean = INFINITY, .stddev = 1.0F}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.stddev = -1.0F}), StatusCode::kInvalidArgument);
  CHECK_EQ(ArScan::FromBytes(nullptr, model, {}, {}).status().code(), StatusCode::kInvalidArgument);

  const ScanResult scan = MakeScan(model, {}, kUnit);
  const std::vector<std::uint8_t> pixels = OneColour(1, 2, 3);
  std::vector<ScanMatch> matches(7);
  CHECK_EQ(scan.value()->Classify(RgbImage(pixels, 2, 2), 0, &matches).code(), StatusCode::kInvalidArgument);
  CHECK_EQ(scan.value()->Classify(RgbImage(pixels, 2, 2), 1, nullptr).code(), StatusCode::kInvalidArgument);
  CHECK_EQ(scan.value()->Classify(RgbImage(pixels, 2, 3), 1, &matches).code(), StatusCode::kInvalidArgument);
  CHECK_EQ(matches.size(), 7U);  // untouched
  CHECK(scan.value()->Classify(RgbImage(pixels, 2, 2), 1, &matches).ok());
  CHECK_EQ(matches.size(), 1U);
}

TEST(ScanKeepsItsOwnCopyOfTheModelAndItsEngine) {
  ModelBytes model = ToyModel(tflite::TensorType_FLOAT32);
  const ScanResult scan = MakeScan(model, {"red", "green", "blue"}, kUnit);  // drops its engine
  std::fill(model.begin(), model.end(), std::uint8_t{0xA5});
  model.clear();
  model.shrink_to_fit();
  const auto matches = ClassifyColour(scan, 0, 255, 0, 1);
  CHECK_EQ(matches.size(), 1U);
  if (!matches.empty()) CHECK_EQ(matches[0].label, "green");
}

TEST(EngineChecksItsOptions) {
  CHECK_EQ(Engine::Create({.threads = 0}).status().code(), StatusCode::kInvalidArgument);
  CHECK_EQ(Engine::Create({.threads = 17}).status().code(), StatusCode::kInvalidArgument);
  CHECK_HAS(Engine::Create({.threads = -3}).status().message(), "threads is -3");
  CHECK(Engine::Create({.threads = 16}).ok());
  CHECK_HAS(std::string(Engine::Version()), ".");
}

}  // namespace
}  // namespace smilear::testing
