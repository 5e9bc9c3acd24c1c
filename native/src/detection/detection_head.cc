#include "detection/detection_head.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/errors.h"
#include "base/str_cat.h"
#include "detection/post_process.h"
#include "inference/real_numbers.h"

namespace smilear {
namespace {

constexpr std::size_t kCode = 4;  // numbers of a box

Status Changed() { return Status(StatusCode::kInternal, "the model changed the size of its outputs"); }

// One entry per class. kInvalidArgument: the list names a class that the model lacks.
Result<std::vector<bool>> AllowedClasses(const std::vector<int>& classes, int class_count) {
  std::vector<bool> allowed(static_cast<std::size_t>(class_count), classes.empty());
  for (const int index : classes) {
    if (index < 0 || index >= class_count) {
      return Status(StatusCode::kInvalidArgument,
                    StrCat("detector options: class ", index, " is allowed, but the model has classes 0..",
                           class_count - 1));
    }
    allowed[static_cast<std::size_t>(index)] = true;
  }
  return allowed;
}

class PostProcessHead : public DetectionHead {
 public:
  PostProcessHead(const PostProcess& places, std::size_t rows, std::vector<bool> allowed,
                  const DetectorOptions& options)
      : places_(places),
        rows_(rows),
        allowed_(std::move(allowed)),
        min_score_(options.min_score),
        max_results_(static_cast<std::size_t>(options.max_results)) {
    found_.reserve(rows_);
  }

  static Result<std::unique_ptr<DetectionHead>> Create(const InterpreterRunner& runner,
                                                       const PostProcess& places,
                                                       const DetectorOptions& options) {
    const TensorView scores = runner.output(places.scores);
    const std::size_t rows = ElementCount(scores);
    const auto floats = [&](int output, std::size_t count) {
      const TensorView tensor = runner.output(output);
      return tensor.type == TensorType::kFloat32 && ElementCount(tensor) == count;
    };
    if (rows == 0 || !floats(places.scores, rows) || !floats(places.classes, rows) ||
        !floats(places.boxes, rows * kCode) || !floats(places.count, 1)) {
      return InvalidModel("the results of its TFLite_Detection_PostProcess do not fit one another");
    }
    Result<std::vector<bool>> allowed = AllowedClasses(options.classes, places.class_count);
    if (!allowed.ok()) return allowed.status();
    return std::unique_ptr<DetectionHead>(
        std::make_unique<PostProcessHead>(places, rows, std::move(allowed).value(), options));
  }

  int class_count() const override { return places_.class_count; }

  Result<std::span<const FoundBox>> Read(const InterpreterRunner& runner) override {
    const TensorView boxes = runner.output(places_.boxes);
    const TensorView classes = runner.output(places_.classes);
    const TensorView scores = runner.output(places_.scores);
    const TensorView count = runner.output(places_.count);
    if (!Holds(boxes, rows_ * kCode) || !Holds(classes, rows_) || !Holds(scores, rows_) || !Holds(count, 1)) {
      return Changed();
    }
    found_.clear();
    // Rows beyond the count may be what a former frame left there.
    const float valid = Dequantised(count, 0);
    for (std::size_t row = 0; row < rows_ && static_cast<float>(row) < valid; ++row) {
      Add(Dequantised(classes, row), Dequantised(scores, row),
          static_cast<const float*>(boxes.data) + row * kCode);
    }
    std::ranges::sort(found_, [](const FoundBox& a, const FoundBox& b) {
      return a.score != b.score ? a.score > b.score : a.index < b.index;
    });
    return std::span<const FoundBox>(found_).first(std::min(found_.size(), max_results_));
  }

 private:
  void Add(float number, float score, const float* edges) {
    // Written so that what is not a number fails.
    const bool known = number >= 0.0F && number < static_cast<float>(allowed_.size());
    if (!known || !(score >= min_score_)) return;
    const auto index = static_cast<std::size_t>(number);
    const bool finite = std::all_of(edges, edges + kCode, [](float edge) { return std::isfinite(edge); });
    if (!allowed_[index] || !finite) return;
    found_.push_back({.index = static_cast<int>(index),
                      .score = score,
                      .box = {.left = edges[1], .top = edges[0], .right = edges[3], .bottom = edges[2]}});
  }

  PostProcess places_;
  std::size_t rows_;
  std::vector<bool> allowed_;
  float min_score_;
  std::size_t max_results_;
  std::vector<FoundBox> found_;
};

// The outputs of a raw model: box codes and scores, side by side in one tensor or in one each.
struct RawPlaces {
  int codes = 0;
  int scores = 0;
  std::size_t anchors = 0;
  std::size_t code_stride = 0;
  std::size_t score_stride = 0;
  std::size_t first_score = 0;  // within a row

  std::size_t score_count() const { return score_stride - first_score; }
};

std::optional<RawPlaces> FindRawPlaces(const InterpreterRunner& runner) {
  const auto rows = [&](int output) { return static_cast<std::size_t>(runner.output(output).shape[1]); };
  const auto columns = [&](int output) { return static_cast<std::size_t>(runner.output(output).shape[2]); };
  for (int i = 0; i < runner.output_count(); ++i) {
    const TensorView output = runner.output(i);
    const bool table = output.shape.size() == 3 && output.shape[0] == 1 && output.shape[1] > 0 &&
                       output.shape[2] > 0 && HasRealNumbers(output);
    if (!table) return std::nullopt;
  }
  if (runner.output_count() == 1 && columns(0) > kCode) {
    return RawPlaces{.codes = 0,
                     .scores = 0,
                     .anchors = rows(0),
                     .code_stride = columns(0),
                     .score_stride = columns(0),
                     .first_score = kCode};
  }
  if (runner.output_count() != 2 || rows(0) != rows(1)) return std::nullopt;
  // With four scores per anchor both look alike; the codes then come first.
  const int codes = columns(0) == kCode ? 0 : 1;
  if (columns(codes) != kCode) return std::nullopt;
  return RawPlaces{.codes = codes,
                   .scores = 1 - codes,
                   .anchors = rows(0),
                   .code_stride = kCode,
                   .score_stride = columns(1 - codes),
                   .first_score = 0};
}

class RawHead : public DetectionHead {
 public:
  RawHead(const RawPlaces& places, RawBoxes boxes, int class_count)
      : places_(places),
        boxes_(std::move(boxes)),
        class_count_(class_count),
        codes_(places.anchors * places.code_stride),
        scores_(places.scores == places.codes ? 0 : places.anchors * places.score_stride) {}

  static Result<std::unique_ptr<DetectionHead>> Create(const InterpreterRunner& runner, int input_width,
                                                       int input_height, const DetectorOptions& options) {
    const std::optional<RawPlaces> places = FindRawPlaces(runner);
    if (!places.has_value()) {
      return InvalidModel(
          "it neither ends in TFLite_Detection_PostProcess nor gives box codes (1 x anchors x 4) and scores "
          "(1 x anchors x classes), or both in one, in float32, int8 or uint8 (the integers with a single "
          "scale)");
    }
    const std::size_t background = options.anchors.background_first ? 1 : 0;
    if (places->score_count() <= background) return InvalidModel("it has scores for background only");
    std::vector<Anchor> anchors = MakeAnchors(options.anchors, input_width, input_height);
    if (anchors.size() != places->anchors) {
      return Status(StatusCode::kInvalidArgument,
                    StrCat("anchor options: they make ", anchors.size(), " anchors for an input of ",
                           input_width, " x ", input_height, ", but the model has ", places->anchors));
    }
    const std::size_t class_count = places->score_count() - background;
    Result<std::vector<bool>> allowed = AllowedClasses(options.classes, static_cast<int>(class_count));
    if (!allowed.ok()) return allowed.status();
    RawBoxes boxes(std::move(anchors), class_count, std::move(allowed).value(), options.anchors,
                   {.min_score = options.min_score,
                    .max_overlap = options.max_overlap,
                    .max_results = static_cast<std::size_t>(options.max_results)});
    return std::unique_ptr<DetectionHead>(
        std::make_unique<RawHead>(*places, std::move(boxes), static_cast<int>(class_count)));
  }

  int class_count() const override { return class_count_; }

  Result<std::span<const FoundBox>> Read(const InterpreterRunner& runner) override {
    const bool together = places_.scores == places_.codes;
    const TensorView codes = runner.output(places_.codes);
    const TensorView scores = runner.output(places_.scores);
    if (!Holds(codes, codes_.size()) || (!together && !Holds(scores, scores_.size()))) return Changed();
    Dequantise(codes, codes_);
    if (!together) Dequantise(scores, scores_);
    const std::span<float> numbers = together ? codes_ : scores_;
    return boxes_.Decode(codes_, places_.code_stride, numbers.subspan(places_.first_score),
                         places_.score_stride);
  }

 private:
  RawPlaces places_;
  RawBoxes boxes_;
  int class_count_;
  std::vector<float> codes_;
  std::vector<float> scores_;
};

}  // namespace

Result<std::unique_ptr<DetectionHead>> DetectionHead::Create(const InterpreterRunner& runner, int input_width,
                                                             int input_height,
                                                             const DetectorOptions& options) {
  const Result<std::optional<PostProcess>> places = FindPostProcess(runner.model());
  if (!places.ok()) return places.status();
  if (places.value().has_value()) return PostProcessHead::Create(runner, *places.value(), options);
  return RawHead::Create(runner, input_width, input_height, options);
}

}  // namespace smilear
