#include "allocation_counter.h"

#include <atomic>
#include <cerrno>
#include <cstddef>

// glibc's own names for its allocator; a program that defines malloc and the rest is linked to these.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void* memory);
}

namespace {

std::atomic<std::int64_t> allocations = 0;
std::atomic<std::int64_t> live = 0;

void* Counted(void* memory) {
  if (memory != nullptr) {
    allocations.fetch_add(1, std::memory_order_relaxed);
    live.fetch_add(1, std::memory_order_relaxed);
  }
  return memory;
}

}  // namespace

// Visible, or only this program's own calls would come here and not those of the C library.
#pragma GCC visibility push(default)

extern "C" {

void* malloc(std::size_t size) { return Counted(__libc_malloc(size)); }
void* calloc(std::size_t count, std::size_t size) { return Counted(__libc_calloc(count, size)); }
void* memalign(std::size_t alignment, std::size_t size) { return Counted(__libc_memalign(alignment, size)); }
void* aligned_alloc(std::size_t alignment, std::size_t size) {
  return Counted(__libc_memalign(alignment, size));
}

int posix_memalign(void** memory, std::size_t alignment, std::size_t size) {
  void* const allocated = Counted(__libc_memalign(alignment, size));
  if (allocated == nullptr) return ENOMEM;
  *memory = allocated;
  return 0;
}

void free(void* memory) {
  if (memory != nullptr) live.fetch_sub(1, std::memory_order_relaxed);
  __libc_free(memory);
}

void* realloc(void* memory, std::size_t size) {
  if (memory == nullptr) return malloc(size);
  if (size == 0) {
    free(memory);
    return nullptr;
  }
  allocations.fetch_add(1, std::memory_order_relaxed);
  return __libc_realloc(memory, size);
}

}  // extern "C"

#pragma GCC visibility pop

namespace smilear::testing {

std::int64_t AllocationCount() { return allocations.load(std::memory_order_relaxed); }
std::int64_t LiveAllocationCount() { return live.load(std::memory_order_relaxed); }

}  // namespace smilear::testing
