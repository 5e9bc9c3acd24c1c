#pragma once

#include <cstddef>

namespace smilear::trace {

// A function of XNNPACK whose first call is waited for.
struct Watched {
  const char* name;
  void (*function)();
  long refusal;  // what it answers when it cannot do what it is asked for
};

// Made by the build from the table of XNNPACK's functions.
extern const Watched kWatched[];
extern const std::size_t kWatchedCount;

}  // namespace smilear::trace
