// Counts heap use of the whole program: malloc and its relatives, and through them operator new.
#ifndef SMILEAR_TESTS_NATIVE_ALLOCATION_COUNTER_H_
#define SMILEAR_TESTS_NATIVE_ALLOCATION_COUNTER_H_

#include <cstdint>

namespace smilear::testing {

// Since the program began.
std::int64_t AllocationCount();

// Now in use.
std::int64_t LiveAllocationCount();

}  // namespace smilear::testing

#endif  // SMILEAR_TESTS_NATIVE_ALLOCATION_COUNTER_H_
