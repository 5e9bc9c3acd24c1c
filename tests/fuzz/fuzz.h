// What the harnesses share.
#ifndef SMILEAR_TESTS_FUZZ_FUZZ_H_
#define SMILEAR_TESTS_FUZZ_FUZZ_H_

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>

// Ends the process, which is what a finding looks like to libFuzzer.
#define FUZZ_CHECK(condition)                                                        \
  do {                                                                               \
    if (!(condition)) {                                                              \
      std::fprintf(stderr, "%s:%d: not true: %s\n", __FILE__, __LINE__, #condition); \
      std::abort();                                                                  \
    }                                                                                \
  } while (false)

namespace smilear::fuzz {

// That of tests/keys/bundle-1.key; the build writes it down.
std::span<const std::uint8_t> BundleKey();

}  // namespace smilear::fuzz

#endif  // SMILEAR_TESTS_FUZZ_FUZZ_H_
