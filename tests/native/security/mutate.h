// Mutator: a sound model with a few random changes to what its tables say, so that most still parse.
#ifndef SMILEAR_TESTS_NATIVE_SECURITY_MUTATE_H_
#define SMILEAR_TESTS_NATIVE_SECURITY_MUTATE_H_

#include <memory>
#include <random>
#include <string>

#include "model_builder.h"

namespace smilear::testing {

class Mutator {
 public:
  explicit Mutator(const std::string& path);

  bool ok() const { return !original_.empty(); }

  // The same random numbers give the same model.
  ModelBytes Next(std::mt19937_64& random) const;

 private:
  ModelBytes original_;
};

}  // namespace smilear::testing

#endif  // SMILEAR_TESTS_NATIVE_SECURITY_MUTATE_H_
