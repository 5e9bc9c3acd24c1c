// What the tests' and benchmarks' own programs share.
#ifndef SMILEAR_TESTS_NATIVE_PROGRAM_H_
#define SMILEAR_TESTS_NATIVE_PROGRAM_H_

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace smilear::testing {

using Bytes = std::vector<std::uint8_t>;

// Ends the program with one sentence, when what it was given is of no use.
[[noreturn]] inline void Quit(const std::string& message) {
  std::fprintf(stderr, "%s\n", message.c_str());
  std::exit(2);
}

inline Bytes ReadBytes(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) Quit("cannot read " + path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace smilear::testing

#endif  // SMILEAR_TESTS_NATIVE_PROGRAM_H_
