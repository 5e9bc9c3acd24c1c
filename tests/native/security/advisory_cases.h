// The models shaped after advisories, by what is wrong with them: each a function that builds one.
#ifndef SMILEAR_TESTS_NATIVE_SECURITY_ADVISORY_CASES_H_
#define SMILEAR_TESTS_NATIVE_SECURITY_ADVISORY_CASES_H_

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "model_builder.h"

namespace smilear::testing {

using Build = std::function<void(ModelBuilder&)>;
using Cases = std::map<std::string, Build>;

constexpr int kHuge = 1 << 30;

void AddDivisions(Cases& cases);  // what kernels divide by or step with
void AddPlaces(Cases& cases);     // places that lie outside
void AddShapes(Cases& cases);
void AddTypes(Cases& cases);
void AddOperands(Cases& cases);  // too few, left out, or not what the kernel takes them for
void AddScales(Cases& cases);
void AddDataflow(Cases& cases);  // who fills what, and when
void AddSubgraphs(Cases& cases);

template <typename Options>
Build Unary(tflite::BuiltinOperator op, std::vector<int> in, std::vector<int> out, const Options& options,
            int version = 1) {
  return [=](ModelBuilder& b) {
    const int x = b.Float(in);
    const int y = b.Float(out);
    b.Op(op, {x}, {y}, options, version);
    b.Ends({x}, {y});
  };
}

// A float and constant integers in.
inline Build WithNumbers(tflite::BuiltinOperator op, std::vector<int> in, std::vector<std::int32_t> numbers,
                         std::vector<int> out, std::vector<int> shape = {}) {
  return [=](ModelBuilder& b) {
    const int x = b.Float(in);
    const int n =
        b.Numbers(numbers, shape.empty() ? std::vector<int>{static_cast<int>(numbers.size())} : shape);
    const int y = b.Float(out);
    b.Op(op, {x, n}, {y});
    b.Ends({x}, {y});
  };
}

}  // namespace smilear::testing

#endif  // SMILEAR_TESTS_NATIVE_SECURITY_ADVISORY_CASES_H_
