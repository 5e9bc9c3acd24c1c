#pragma once

#include <cstddef>

namespace smilear::trace {

// A function of XNNPACK whose first call is waited for.
struct Watched {
  const char* name;
  void (*function)();
};

// Made by the build from the table of XNNPACK's functions.
extern const Watched kWatched[];
extern const std::size_t kWatchedCount;

}  // namespace smilear::trace
