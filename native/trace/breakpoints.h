#pragma once

#include <cstddef>
#include <cstdint>

namespace smilear::trace {

// Puts a breakpoint on every watched function. The first call of the function at index i sets
// `called[i]` and takes its breakpoint away, so the program runs on as if nothing had been.
// `called` has kWatchedCount entries and outlives the process. Ends the process where memory cannot be
// made writable.
void Watch(std::uint8_t* called);

// From now on the watched function at `index` does nothing but answer that it cannot. After Watch.
void Refuse(std::size_t index);

}  // namespace smilear::trace
