// ActionClassifier on toy models that take means, so that every score is known.
#include "smilear/action_classifier.h"

#include <cmath>

#include "action/frame_sampler.h"
#include "allocation_counter.h"
#include "vision_fixture.h"

namespace smilear::testing {
namespace {

using Pixels = std::vector<std::uint8_t>;
using ClassifierResult = Result<std::unique_ptr<ActionClassifier>>;

// Scores are then channels over 255.
constexpr ActionOptions kUnit = {.steadiness = 0.0F, .mean = 0.0F, .stddev = 255.0F};
constexpr int kFrames = 4;

void SetAxes(tflite::ModelT& model, const std::vector<std::uint8_t>& axes) {
  std::vector<std::uint8_t> bytes;
  for (const std::uint8_t axis : axes) bytes.insert(bytes.end(), {axis, 0, 0, 0});
  model.buffers[1]->data = bytes;
  model.subgraphs[0]->tensors[1]->shape = {static_cast<int>(axes.size())};
}

// The mean of each channel over a clip of 2 x 2 pixels.
ModelBytes StackedModel(tflite::TensorType type = tflite::TensorType_FLOAT32, int frames = kFrames) {
  return ToyModel(type, [frames](tflite::ModelT& model) {
    SetAxes(model, {1, 2, 3});
    model.subgraphs[0]->tensors[0]->shape = {1, frames, 2, 2, 3};
  });
}

// The mean of each channel of each frame: three scores for the oldest, then three for the next.
ModelBytes ChannelModel() {
  return ToyModel(tflite::TensorType_FLOAT32, [](tflite::ModelT& model) {
    model.subgraphs[0]->tensors[0]->shape = {1, 2, 2, 3 * kFrames};
    model.subgraphs[0]->tensors[2]->shape = {1, 3 * kFrames};
  });
}

std::unique_ptr<tflite::TensorMapT> Named(const char* name, std::uint32_t tensor) {
  auto entry = std::make_unique<tflite::TensorMapT>();
  entry->name = name;
  entry->tensor_index = tensor;
  return entry;
}

int AddTensor(tflite::ModelT& model, const char* name) {
  auto tensor = std::make_unique<tflite::TensorT>(*model.subgraphs[0]->tensors[2]);
  tensor->name = name;
  model.subgraphs[0]->tensors.push_back(std::move(tensor));
  return static_cast<int>(model.subgraphs[0]->tensors.size()) - 1;
}

void AddSum(tflite::ModelT& model, int one, int other, int sum) {
  auto node = std::make_unique<tflite::OperatorT>();
  node->opcode_index = 1;
  node->inputs = {one, other};
  node->outputs = {sum};
  node->builtin_options.Set(tflite::AddOptionsT());
  model.subgraphs[0]->operators.push_back(std::move(node));
}

// Scores are the means of the frame plus what the frames before summed up to; that is the state.
ModelBytes StatefulModel(const ModelEdit& edit = {}) {
  return ToyModel(tflite::TensorType_FLOAT32, [&edit](tflite::ModelT& model) {
    auto code = std::make_unique<tflite::OperatorCodeT>();
    code->deprecated_builtin_code = code->builtin_code = tflite::BuiltinOperator_ADD;
    model.operator_codes.push_back(std::move(code));
    const int before = AddTensor(model, "before");
    const int after = AddTensor(model, "after");
    const int scores = AddTensor(model, "sum");
    AddSum(model, 2, before, after);
    AddSum(model, 2, before, scores);
    tflite::SubGraphT& graph = *model.subgraphs[0];
    graph.inputs = {before, 0};
    graph.outputs = {scores, after};
    auto signature = std::make_unique<tflite::SignatureDefT>();
    signature->signature_key = "serving_default";
    signature->inputs.push_back(Named("image", 0));
    signature->inputs.push_back(Named("memory", static_cast<std::uint32_t>(before)));
    signature->outputs.push_back(Named("scores", static_cast<std::uint32_t>(scores)));
    signature->outputs.push_back(Named("memory", static_cast<std::uint32_t>(after)));
    model.signature_defs.push_back(std::move(signature));
    if (edit) edit(model);
  });
}

ClassifierResult MakeClassifier(const ModelBytes& model, const ActionOptions& options = kUnit,
                                const std::shared_ptr<Engine>& engine = MakeEngine()) {
  return ActionClassifier::FromBytes(engine, model, {}, options);
}

Status Show(const ClassifierResult& classifier, std::uint8_t red, std::int64_t time_ms,
            std::vector<ActionMatch>* matches) {
  const Pixels pixels = OneColour(red, 0, 255);
  return classifier.value()->Classify(RgbImage(pixels, 2, 2), time_ms, 100, matches);
}

// The score of a class after a frame of some red, no green and full blue; -1 where there are no matches.
float ScoreOf(const ClassifierResult& classifier, std::uint8_t red, std::int64_t time_ms, int index = 0) {
  std::vector<ActionMatch> matches;
  CHECK_EQ(Show(classifier, red, time_ms, &matches).message(), "");
  for (const ActionMatch& match : matches) {
    if (match.index == index) return match.score;
  }
  return -1.0F;
}

TEST(AClipIsTheLastFrames) {
  for (const auto type : {tflite::TensorType_FLOAT32, tflite::TensorType_INT8, tflite::TensorType_UINT8}) {
    const ClassifierResult classifier = MakeClassifier(StackedModel(type));
    CHECK_EQ(classifier.status().message(), "");
    CHECK_EQ(classifier.value()->clip_length(), kFrames);
    CHECK_EQ(classifier.value()->input_width(), 2);
    const std::uint8_t reds[] = {51, 0, 255, 102, 204, 0, 0, 51, 153};
    for (int i = 0; i < 9; ++i) {
      const float score = ScoreOf(classifier, reds[i], 10 * i);
      float mean = 0.0F;
      for (int k = 0; k < kFrames && i >= kFrames - 1; ++k) mean += static_cast<float>(reds[i - k]) / 1020.0F;
      CHECK(Near(score, i < kFrames - 1 ? -1.0F : mean, type == tflite::TensorType_FLOAT32 ? 1e-6F : 0.004F));
    }
    CHECK_EQ(classifier.value()->run_count(), 6);
  }
}

TEST(MatchesAreTheBestFirst) {
  const ClassifierResult classifier =
      ActionClassifier::FromBytes(MakeEngine(), StackedModel(), {"rest", "run", "jump"}, kUnit);
  std::vector<ActionMatch> matches;
  for (int i = 0; i < kFrames; ++i) CHECK(Show(classifier, 102, i, &matches).ok());
  CHECK_EQ(matches.size(), 3U);
  CHECK_EQ(matches[0].label, "jump");
  CHECK_EQ(matches[1].label, "rest");
  CHECK(Near(matches[1].score, 0.4F, 1e-6F));
  const Pixels pixels = OneColour(102, 0, 255);
  CHECK(classifier.value()->Classify(RgbImage(pixels, 2, 2), kFrames, 1, &matches).ok());
  CHECK_EQ(matches.size(), 1U);
}

TEST(FramesCanLieInTheChannels) {
  const std::uint8_t reds[] = {51, 0, 255, 102, 204};
  for (int age = 0; age < kFrames; ++age) {
    const ClassifierResult classifier = MakeClassifier(ChannelModel());
    CHECK_EQ(classifier.status().message(), "");
    CHECK_EQ(classifier.value()->clip_length(), kFrames);
    float score = 0.0F;
    for (int i = 0; i <= kFrames; ++i) score = ScoreOf(classifier, reds[i], i, 3 * age);
    CHECK(Near(score, static_cast<float>(reds[age + 1]) / 255.0F, 1e-6F));
    CHECK(Near(ScoreOf(classifier, 0, kFrames + 1, 3 * age + 2), 1.0F, 1e-6F));
  }
}

TEST(AStateIsHandedOn) {
  const ClassifierResult classifier = MakeClassifier(StatefulModel());
  CHECK_EQ(classifier.status().message(), "");
  CHECK_EQ(classifier.value()->clip_length(), 1);
  CHECK(Near(ScoreOf(classifier, 51, 0), 0.2F, 1e-6F));
  CHECK(Near(ScoreOf(classifier, 102, 1), 0.6F, 1e-6F));
  CHECK(Near(ScoreOf(classifier, 255, 2), 1.6F, 1e-6F));
  classifier.value()->Reset();
  CHECK(Near(ScoreOf(classifier, 51, 0), 0.2F, 1e-6F));
  CHECK_EQ(classifier.value()->run_count(), 4);
}

TEST(AStateNeedsItsCounterpart) {
  const auto message_for = [](const ModelEdit& edit) {
    const ClassifierResult classifier = MakeClassifier(StatefulModel(edit));
    CHECK_EQ(classifier.status().code(), StatusCode::kInvalidModel);
    return classifier.status().message();
  };
  CHECK_HAS(message_for([](tflite::ModelT& model) { model.signature_defs.clear(); }),
            "2 inputs instead of one clip");
  CHECK_HAS(message_for([](tflite::ModelT& model) { model.signature_defs[0]->outputs[1]->name = "other"; }),
            "2 outputs instead of one vector");
  CHECK_HAS(message_for([](tflite::ModelT& model) { model.subgraphs[0]->tensors[3]->shape = {1, 1}; }),
            "1 x 1 going in and 1 x 3 coming out");
  // What the scores are called does not matter, nor that a name is of no tensor at all.
  CHECK_EQ(MakeClassifier(StatefulModel([](tflite::ModelT& model) {
             model.signature_defs[0]->outputs[0]->tensor_index = 77;
           }))
               .status()
               .message(),
           "");
}

TEST(AFasterStreamIsSampled) {
  ActionOptions options = kUnit;
  options.frame_interval_ms = 100;
  const ClassifierResult classifier = MakeClassifier(StatefulModel(), options);
  // 30 frames a second for two seconds, the times rounded down.
  for (int i = 0; i < 60; ++i) ScoreOf(classifier, 0, i * 1000 / 30);
  CHECK_EQ(classifier.value()->run_count(), 20);
  // What was not looked at changes nothing.
  CHECK(Near(ScoreOf(classifier, 255, 2000), 1.0F, 1e-6F));
  CHECK(Near(ScoreOf(classifier, 255, 2033), 1.0F, 1e-6F));
}

TEST(SamplesKeepToTheirGrid) {
  for (const int rate : {10, 11, 15, 24, 25, 30, 60, 120, 240}) {
    FrameSampler sampler(100);
    int taken = 0;
    for (int i = 0; i < 10 * rate; ++i) taken += sampler.Take(std::int64_t{i} * 1000 / rate) ? 1 : 0;
    CHECK(taken >= 99 && taken <= 101);
  }
  FrameSampler slow(100);
  for (int i = 0; i < 20; ++i) CHECK(slow.Take(i * 250));
  FrameSampler all(0);
  for (int i = 0; i < 20; ++i) CHECK(all.Take(7));
}

TEST(AnInterruptedStreamBeginsAnew) {
  const ClassifierResult classifier = MakeClassifier(StackedModel());
  for (int i = 0; i < kFrames; ++i) ScoreOf(classifier, 255, 100 * i);
  CHECK(Near(ScoreOf(classifier, 255, 1300), 1.0F, 1e-6F));  // 1000 ms are not too long
  CHECK_EQ(ScoreOf(classifier, 255, 2301), -1.0F);
}

TEST(AModelCanRestBetweenFrames) {
  ActionOptions options = kUnit;
  options.run_every = 3;
  const ClassifierResult stacked = MakeClassifier(StackedModel(), options);
  const ClassifierResult stateful = MakeClassifier(StatefulModel(), options);
  for (int i = 0; i < 10; ++i) {
    ScoreOf(stacked, 0, i);
    ScoreOf(stateful, 0, i);
  }
  CHECK_EQ(stacked.value()->run_count(), 3);  // frames 4, 7 and 10
  CHECK_EQ(stateful.value()->run_count(), 10);
}

TEST(SteadyScoresLagAndLogitsBecomeShares) {
  ActionOptions options = kUnit;
  options.steadiness = 0.75F;
  const ClassifierResult steady = MakeClassifier(StackedModel(tflite::TensorType_FLOAT32, 1), options);
  CHECK(Near(ScoreOf(steady, 255, 0), 1.0F, 1e-6F));
  CHECK(Near(ScoreOf(steady, 0, 1), 0.75F, 1e-6F));
  CHECK(Near(ScoreOf(steady, 0, 2), 0.5625F, 1e-6F));

  options = {.steadiness = 0.0F, .logits = true, .mean = 0.0F, .stddev = 255.0F};
  const ClassifierResult logits = MakeClassifier(StackedModel(tflite::TensorType_FLOAT32, 1), options);
  const float sum = std::exp(0.2F) + 1.0F + std::exp(1.0F);
  CHECK(Near(ScoreOf(logits, 51, 0), std::exp(0.2F) / sum, 1e-6F));
  CHECK(Near(ScoreOf(logits, 51, 1, 1), 1.0F / sum, 1e-6F));
}

TEST(WhatIsNotANumberDoesNotStick) {
  // The state overflows to infinity, and an infinite score counts as 0.
  ActionOptions options = {.steadiness = 0.5F, .mean = 0.0F, .stddev = 1e-37F};
  const ClassifierResult classifier = MakeClassifier(StatefulModel(), options);
  float score = 1.0F;
  for (int i = 0; i < 40; ++i) score = ScoreOf(classifier, 255, i);
  CHECK(std::isfinite(score));
}

TEST(ActionChecksItsArguments) {
  const auto code_for = [](const ActionOptions& options) {
    return MakeClassifier(StackedModel(), options).status().code();
  };
  CHECK_EQ(code_for({}), StatusCode::kOk);
  CHECK_EQ(code_for({.frame_interval_ms = -1}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.max_gap_ms = 0}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.run_every = 0}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.steadiness = 1.0F}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.fit = static_cast<ActionFit>(2)}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.min_score = std::nanf("")}), StatusCode::kInvalidArgument);
  CHECK_EQ(code_for({.stddev = INFINITY}), StatusCode::kInvalidArgument);
  CHECK_EQ(ActionClassifier::FromBytes(nullptr, StackedModel(), {}, {}).status().code(),
           StatusCode::kInvalidArgument);
  CHECK_EQ(ActionClassifier::FromBytes(MakeEngine(), StackedModel(), {"one"}, {}).status().code(),
           StatusCode::kInvalidArgument);
  CHECK_EQ(ActionClassifier::FromFile(MakeEngine(), "/no/such.tflite", {}, {}).status().code(),
           StatusCode::kNotFound);

  const ClassifierResult classifier = MakeClassifier(StackedModel());
  const Pixels pixels = OneColour(1, 2, 3);
  std::vector<ActionMatch> matches;
  const auto code = [&](const Image& image, std::int64_t time_ms, int max_results) {
    return classifier.value()->Classify(image, time_ms, max_results, &matches).code();
  };
  CHECK_EQ(code(RgbImage(pixels, 2, 2), 5, 0), StatusCode::kInvalidArgument);
  CHECK_EQ(code(RgbImage(pixels, 2, 3), 5, 1), StatusCode::kInvalidArgument);
  CHECK_EQ(code(RgbImage(pixels, 2, 2), -1, 1), StatusCode::kInvalidArgument);
  CHECK_EQ(code(RgbImage(pixels, 2, 2), 5, 1), StatusCode::kOk);
  CHECK_EQ(code(RgbImage(pixels, 2, 2), 4, 1), StatusCode::kInvalidArgument);
  CHECK_EQ(classifier.value()->Classify(RgbImage(pixels, 2, 2), 6, 1, nullptr).code(),
           StatusCode::kInvalidArgument);
  classifier.value()->Reset();
  CHECK_EQ(code(RgbImage(pixels, 2, 2), 0, 1), StatusCode::kOk);
}

TEST(ActionRefusesOtherModels) {
  const auto message_for = [](const ModelEdit& edit) {
    const ClassifierResult classifier = MakeClassifier(ToyModel(tflite::TensorType_FLOAT32, edit));
    CHECK_EQ(classifier.status().code(), StatusCode::kInvalidModel);
    return classifier.status().message();
  };
  CHECK_HAS(message_for([](tflite::ModelT& model) { model.subgraphs[0]->tensors[0]->shape = {1, 2, 2, 4}; }),
            "its input is 1 x 2 x 2 x 4");
  CHECK_HAS(message_for([](tflite::ModelT& model) { model.subgraphs[0]->tensors[0]->shape = {2, 2, 2, 3}; }),
            "its input is 2 x 2 x 2 x 3");
  CHECK_HAS(message_for([](tflite::ModelT& model) {
              SetAxes(model, {3});
              model.subgraphs[0]->tensors[2]->shape = {1, 2, 2};
            }),
            "its output is 1 x 2 x 2");
}

TEST(ActionTakesFramesOfAnySize) {
  for (const auto& [width, height] : {std::pair{1, 1}, {3, 1}, {7680, 4320}}) {
    const Pixels pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3, 102);
    const ClassifierResult classifier = MakeClassifier(StackedModel(tflite::TensorType_FLOAT32, 1));
    std::vector<ActionMatch> matches;
    CHECK_EQ(classifier.value()->Classify(RgbImage(pixels, width, height), 0, 3, &matches).message(), "");
    CHECK(Near(matches[0].score, 0.4F, 1e-6F));
  }
}

TEST(ActionAllocatesNothingOnceWarm) {
  for (const ModelBytes& model : {StackedModel(), ChannelModel(), StatefulModel()}) {
    const ClassifierResult classifier = MakeClassifier(model);
    const Pixels pixels = Pattern(320, 240);
    std::vector<ActionMatch> matches;
    std::int64_t time_ms = 0;
    const auto run = [&] {
      for (int i = 0; i < 2 * kFrames; ++i) {
        CHECK(classifier.value()->Classify(RgbImage(pixels, 320, 240), ++time_ms, 3, &matches).ok());
      }
    };
    run();
    const bool delegated = classifier.value()->delegated_node_count() == classifier.value()->node_count();
    const std::int64_t before = AllocationCount();
    run();
    if (delegated) CHECK_EQ(AllocationCount() - before, 0);  // TFLite's own kernels allocate in every run
  }
}

}  // namespace
}  // namespace smilear::testing
