#include "inference/top_matches.h"

#include <cmath>
#include <string>

#include "inference/real_numbers.h"
#include "test.h"

namespace smilear::testing {
namespace {

std::string Selected(const std::vector<float>& scores, float min_score, std::size_t most) {
  std::vector<float> data = scores;
  TensorView tensor;
  tensor.type = TensorType::kFloat32;
  tensor.data = data.data();
  TopMatches matches(scores.size());
  std::string text;
  for (const int index : matches.Select(tensor, min_score, most)) text += std::to_string(index);
  return text;
}

TEST(TopMatchesAreSortedByScoreThenIndex) {
  CHECK_EQ(Selected({0.1F, 0.5F, 0.3F, 0.5F}, 0.0F, 4), "1320");
  CHECK_EQ(Selected({0.1F, 0.5F, 0.3F, 0.5F}, 0.0F, 2), "13");
  CHECK_EQ(Selected({0.25F, 0.25F, 0.25F, 0.25F}, 0.0F, 3), "012");
  CHECK_EQ(Selected({0.1F, 0.5F}, 0.0F, 100), "10");
}

TEST(TopMatchesLeaveOutLowScoresAndNonNumbers) {
  CHECK_EQ(Selected({0.1F, 0.5F, 0.3F}, 0.3F, 3), "12");
  CHECK_EQ(Selected({0.1F, 0.2F}, 0.3F, 3), "");
  CHECK_EQ(Selected({std::nanf(""), 0.2F, INFINITY}, 0.0F, 3), "21");
}

TEST(TopMatchesDequantise) {
  std::int8_t signed_scores[] = {-128, 127};
  TensorView tensor;
  tensor.type = TensorType::kInt8;
  tensor.data = signed_scores;
  tensor.scale = 1.0F / 256.0F;
  tensor.zero_point = -128;
  CHECK_EQ(Dequantised(tensor, 0), 0.0F);
  CHECK_EQ(Dequantised(tensor, 1), 255.0F / 256.0F);
  std::uint8_t unsigned_scores[] = {3, 255};
  tensor.type = TensorType::kUint8;
  tensor.data = unsigned_scores;
  tensor.zero_point = 5;
  CHECK_EQ(Dequantised(tensor, 0), -2.0F / 256.0F);
  CHECK_EQ(Dequantised(tensor, 1), 250.0F / 256.0F);
}

}  // namespace
}  // namespace smilear::testing
