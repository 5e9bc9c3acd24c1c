#include "detection/raw_boxes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace smilear {
namespace {

float Area(const Box& box) {
  return std::max(box.right - box.left, 0.0F) * std::max(box.bottom - box.top, 0.0F);
}

bool Finite(const Box& box) {
  return std::isfinite(box.left) && std::isfinite(box.top) && std::isfinite(box.right) &&
         std::isfinite(box.bottom);
}

}  // namespace

float Overlap(const Box& a, const Box& b) {
  const Box shared = {.left = std::max(a.left, b.left),
                      .top = std::max(a.top, b.top),
                      .right = std::min(a.right, b.right),
                      .bottom = std::min(a.bottom, b.bottom)};
  const float intersection = Area(shared);
  const float together = Area(a) + Area(b) - intersection;
  return intersection > 0.0F && together > 0.0F ? intersection / together : 0.0F;
}

RawBoxes::RawBoxes(std::vector<Anchor> anchors, std::size_t class_count, std::vector<bool> allowed,
                   const AnchorOptions& options, const Limits& limits)
    : anchors_(std::move(anchors)),
      allowed_(std::move(allowed)),
      options_(options),
      limits_(limits),
      score_count_(class_count + (options.background_first ? 1 : 0)) {
  candidates_.reserve(anchors_.size());
  // Each class adds what fits before the worst are dropped.
  found_.reserve(2 * limits_.max_results);
}

void RawBoxes::Activate(std::span<float> row) const {
  switch (options_.scores) {
    case ScoreKind::kProbabilities:
      return;
    case ScoreKind::kLogits:
      for (float& score : row) score = 1.0F / (1.0F + std::exp(-score));
      return;
    case ScoreKind::kSoftmaxLogits:
      break;
  }
  const float highest = *std::ranges::max_element(row);
  float sum = 0.0F;
  for (float& score : row) {
    score = std::exp(score - highest);
    sum += score;
  }
  for (float& score : row) score /= sum;
}

Box RawBoxes::Decoded(const float* code, const Anchor& anchor) const {
  const float centre_y = code[0] / options_.centre_scale * anchor.height + anchor.centre_y;
  const float centre_x = code[1] / options_.centre_scale * anchor.width + anchor.centre_x;
  const float half_height = 0.5F * std::exp(code[2] / options_.size_scale) * anchor.height;
  const float half_width = 0.5F * std::exp(code[3] / options_.size_scale) * anchor.width;
  return {.left = centre_x - half_width,
          .top = centre_y - half_height,
          .right = centre_x + half_width,
          .bottom = centre_y + half_height};
}

void RawBoxes::CollectClass(std::size_t index, std::span<const float> codes, std::size_t code_stride,
                            std::span<const float> scores, std::size_t score_stride) {
  const std::size_t column = index + (options_.background_first ? 1 : 0);
  candidates_.clear();
  for (std::size_t a = 0; a < anchors_.size(); ++a) {
    const float score = scores[a * score_stride + column];
    if (score >= limits_.min_score && std::isfinite(score)) candidates_.push_back({score, a});
  }
  std::ranges::sort(candidates_, [](const Candidate& a, const Candidate& b) {
    return a.score != b.score ? a.score > b.score : a.anchor < b.anchor;
  });
  const std::size_t first = found_.size();
  for (const Candidate& candidate : candidates_) {
    if (found_.size() - first == limits_.max_results) break;
    const Box box = Decoded(&codes[candidate.anchor * code_stride], anchors_[candidate.anchor]);
    if (!Finite(box)) continue;
    const bool hidden =
        std::any_of(found_.begin() + static_cast<std::ptrdiff_t>(first), found_.end(),
                    [&](const FoundBox& better) { return Overlap(better.box, box) > limits_.max_overlap; });
    if (!hidden) {
      found_.push_back({.index = static_cast<int>(index), .score = candidate.score, .box = box});
    }
  }
}

std::span<const FoundBox> RawBoxes::Decode(std::span<const float> codes, std::size_t code_stride,
                                           std::span<float> scores, std::size_t score_stride) {
  found_.clear();
  for (std::size_t a = 0; a < anchors_.size(); ++a) {
    Activate(scores.subspan(a * score_stride, score_count_));
  }
  for (std::size_t index = 0; index < allowed_.size(); ++index) {
    if (!allowed_[index]) continue;
    const auto middle = static_cast<std::ptrdiff_t>(found_.size());
    CollectClass(index, codes, code_stride, scores, score_stride);
    // Both halves are in order, and the first has the lower classes; an insertion keeps it that way
    // without the memory that a stable merge would ask for.
    for (auto next = found_.begin() + middle; next != found_.end(); ++next) {
      const auto place =
          std::upper_bound(found_.begin(), next, next->score,
                           [](float score, const FoundBox& other) { return score > other.score; });
      std::rotate(place, next, next + 1);
    }
    if (found_.size() > limits_.max_results) found_.resize(limits_.max_results);
  }
  return found_;
}

}  // namespace smilear
