// Anchors and the decoding of raw boxes, by hand-worked numbers and by what must not change anything.
#include "detection/raw_boxes.h"

#include <algorithm>
#include <cmath>

#include "vision_fixture.h"

namespace smilear::testing {
namespace {

AnchorOptions Probabilities() {
  AnchorOptions options;
  options.scores = ScoreKind::kProbabilities;
  options.background_first = false;
  return options;
}

TEST(AnchorsAreThoseOfSsd) {
  AnchorOptions options;
  options.strides = {16, 32};
  options.min_scale = 0.2F;
  options.max_scale = 0.8F;
  CHECK(CheckAnchorOptions(options).ok());
  const std::vector<Anchor> anchors = MakeAnchors(options, 64, 32);
  // 4 x 2 cells of three, then 2 x 1 cells of four.
  CHECK_EQ(anchors.size(), 32U);
  CHECK(Near(anchors[0].centre_x, 0.125F, 1e-6F));
  CHECK(Near(anchors[0].centre_y, 0.25F, 1e-6F));
  CHECK(Near(anchors[0].width, 0.1F, 1e-6F));
  CHECK(Near(anchors[1].width, 0.2F * std::sqrt(2.0F), 1e-6F));
  CHECK(Near(anchors[1].height, 0.2F / std::sqrt(2.0F), 1e-6F));
  CHECK(Near(anchors[3].centre_x, 0.375F, 1e-6F));
  CHECK(Near(anchors[24].width, 0.8F, 1e-6F));
  CHECK(Near(anchors[24].centre_y, 0.5F, 1e-6F));
  CHECK(Near(anchors[27].width, std::sqrt(0.8F), 1e-6F));  // the scale after the last is 1
}

TEST(AnchorOptionsAreChecked) {
  const auto bad = [](auto change) {
    AnchorOptions options;
    options.strides = {16};
    change(options);
    return CheckAnchorOptions(options).code() == StatusCode::kInvalidArgument;
  };
  CHECK(bad([](AnchorOptions& options) { options.strides = {0}; }));
  CHECK(bad([](AnchorOptions& options) { options.strides.assign(17, 8); }));
  CHECK(bad([](AnchorOptions& options) { options.aspect_ratios = {-1.0F}; }));
  CHECK(bad([](AnchorOptions& options) { options.min_scale = std::nanf(""); }));
  CHECK(bad([](AnchorOptions& options) { options.max_scale = 0.1F; }));
  CHECK(bad([](AnchorOptions& options) { options.centre_scale = 0.0F; }));
  CHECK(bad([](AnchorOptions& options) { options.scores = static_cast<ScoreKind>(3); }));
}

TEST(CodesAreDecodedByHand) {
  RawBoxes boxes({{.centre_y = 0.5F, .centre_x = 0.25F, .height = 0.2F, .width = 0.4F}}, 1, {true},
                 Probabilities(), {.min_score = 0.1F, .max_overlap = 0.5F, .max_results = 5});
  const float codes[] = {5.0F, -5.0F, 5.0F * std::log(2.0F), 0.0F};
  float scores[] = {0.75F};
  const auto found = boxes.Decode(codes, 4, scores, 1);
  CHECK_EQ(found.size(), 1U);
  if (found.size() != 1) return;
  // Centre (0.05, 0.6), size 0.4 x 0.4.
  CHECK(SameBox(found[0].box, {-0.15F, 0.4F, 0.25F, 0.8F}, 1e-6F));
}

// Boxes of three classes in a row of cells, each overlapping its neighbours.
struct Crowd {
  std::vector<Anchor> anchors;
  std::vector<float> codes;
  std::vector<float> scores;

  explicit Crowd(std::uint32_t seed) {
    std::uint32_t state = seed;
    const auto next = [&] {
      state = state * 1664525U + 1013904223U;
      return static_cast<float>(state >> 8U) / 16777216.0F;
    };
    for (int i = 0; i < 60; ++i) {
      anchors.push_back({next(), next(), 0.1F + 0.3F * next(), 0.1F + 0.3F * next()});
      for (int c = 0; c < 4; ++c) codes.push_back(4.0F * next() - 2.0F);
      for (int c = 0; c < 3; ++c) scores.push_back(next());
    }
  }
};

std::vector<FoundBox> DecodeCrowd(Crowd crowd, const RawBoxes::Limits& limits, std::vector<bool> allowed) {
  RawBoxes boxes(crowd.anchors, 3, std::move(allowed), Probabilities(), limits);
  const auto found = boxes.Decode(crowd.codes, 4, crowd.scores, 3);
  return {found.begin(), found.end()};
}

// All pairs, no sorting by class, no limits until the end: slow and obvious.
std::vector<FoundBox> Oracle(const Crowd& crowd, const RawBoxes::Limits& limits) {
  std::vector<FoundBox> all;
  for (int index = 0; index < 3; ++index) {
    std::vector<FoundBox> candidates;
    for (std::size_t a = 0; a < crowd.anchors.size(); ++a) {
      Crowd single = crowd;
      single.scores.assign(single.scores.size(), 0.0F);
      single.scores[a * 3 + static_cast<std::size_t>(index)] = 1.0F;
      FoundBox box = DecodeCrowd(single, {.min_score = 0.5F, .max_overlap = 1.0F, .max_results = 1},
                                 {true, true, true})[0];
      box.score = crowd.scores[a * 3 + static_cast<std::size_t>(index)];
      if (box.score >= limits.min_score) candidates.push_back(box);
    }
    while (!candidates.empty()) {
      std::size_t best = 0;
      for (std::size_t i = 1; i < candidates.size(); ++i) {
        if (candidates[i].score > candidates[best].score) best = i;
      }
      const FoundBox kept = candidates[best];
      all.push_back(kept);
      std::erase_if(candidates,
                    [&](const FoundBox& other) { return Overlap(kept.box, other.box) > limits.max_overlap; });
    }
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const FoundBox& a, const FoundBox& b) { return a.score > b.score; });
  if (all.size() > limits.max_results) all.resize(limits.max_results);
  return all;
}

TEST(SuppressionAgreesWithAnObviousOne) {
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    const Crowd crowd(seed);
    for (const std::size_t most : {std::size_t{3}, std::size_t{100}}) {
      const RawBoxes::Limits limits = {.min_score = 0.2F, .max_overlap = 0.3F, .max_results = most};
      const std::vector<FoundBox> found = DecodeCrowd(crowd, limits, {true, true, true});
      const std::vector<FoundBox> expected = Oracle(crowd, limits);
      CHECK_EQ(found.size(), expected.size());
      for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i) {
        CHECK_EQ(found[i].index, expected[i].index);
        CHECK_EQ(found[i].score, expected[i].score);
        CHECK(SameBox(found[i].box, expected[i].box, 1e-6F));
      }
    }
  }
}

TEST(OneClassDoesNotDependOnTheOthers) {
  const Crowd crowd(7);
  const RawBoxes::Limits limits = {.min_score = 0.2F, .max_overlap = 0.3F, .max_results = 100};
  std::vector<FoundBox> all = DecodeCrowd(crowd, limits, {true, true, true});
  std::erase_if(all, [](const FoundBox& box) { return box.index != 1; });
  CHECK_EQ(DecodeCrowd(crowd, limits, {false, true, false}).size(), all.size());
}

TEST(TheOrderOfAnchorsDoesNotMatter) {
  const Crowd crowd(3);
  Crowd reversed = crowd;
  const std::size_t last = crowd.anchors.size() - 1;
  for (std::size_t a = 0; a <= last; ++a) {
    reversed.anchors[last - a] = crowd.anchors[a];
    std::copy_n(&crowd.codes[a * 4], 4, &reversed.codes[(last - a) * 4]);
    std::copy_n(&crowd.scores[a * 3], 3, &reversed.scores[(last - a) * 3]);
  }
  const RawBoxes::Limits limits = {.min_score = 0.2F, .max_overlap = 0.3F, .max_results = 100};
  const auto found = DecodeCrowd(crowd, limits, {true, true, true});
  const auto other = DecodeCrowd(reversed, limits, {true, true, true});
  CHECK_EQ(found.size(), other.size());
  for (std::size_t i = 0; i < std::min(found.size(), other.size()); ++i) {
    CHECK(SameBox(found[i].box, other[i].box, 0.0F));
  }
}

TEST(NumbersThatAreNoneAreLeftOut) {
  Crowd crowd(5);
  const RawBoxes::Limits limits = {.min_score = 0.0F, .max_overlap = 1.0F, .max_results = 100};
  for (float& score : crowd.scores) score = std::nanf("");
  CHECK(DecodeCrowd(crowd, limits, {true, true, true}).empty());
  Crowd endless(5);
  for (float& code : endless.codes) code = INFINITY;
  CHECK(DecodeCrowd(endless, limits, {true, true, true}).empty());
}

TEST(ScoresAreActivated) {
  for (const ScoreKind kind : {ScoreKind::kLogits, ScoreKind::kSoftmaxLogits}) {
    AnchorOptions options;
    options.scores = kind;
    RawBoxes boxes({{0.5F, 0.5F, 0.2F, 0.2F}}, 2, {true, true}, options,
                   {.min_score = 0.0F, .max_overlap = 1.0F, .max_results = 5});
    const float codes[] = {0, 0, 0, 0};
    float scores[] = {1.0F, 2.0F, 0.0F};  // background first
    const auto found = boxes.Decode(codes, 4, scores, 3);
    CHECK_EQ(found.size(), 2U);
    if (found.size() != 2) continue;
    const float sum = std::exp(1.0F) + std::exp(2.0F) + 1.0F;
    const float expected =
        kind == ScoreKind::kLogits ? 1.0F / (1.0F + std::exp(-2.0F)) : std::exp(2.0F) / sum;
    CHECK_EQ(found[0].index, 0);
    CHECK(Near(found[0].score, expected, 1e-6F));
  }
}

}  // namespace
}  // namespace smilear::testing
