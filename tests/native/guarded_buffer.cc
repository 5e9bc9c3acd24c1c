#include "guarded_buffer.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace smilear::testing {

GuardedBuffer::GuardedBuffer(std::size_t capacity)
    : page_(static_cast<std::size_t>(sysconf(_SC_PAGESIZE))),
      capacity_((capacity + page_ - 1) / page_ * page_) {
  void* const mapping =
      mmap(nullptr, capacity_ + 2 * page_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (mapping == MAP_FAILED) {
    std::perror("mmap");
    std::abort();
  }
  mapping_ = static_cast<std::uint8_t*>(mapping);
  if (mprotect(mapping_, page_, PROT_NONE) != 0 ||
      mprotect(mapping_ + page_ + capacity_, page_, PROT_NONE) != 0) {
    std::perror("mprotect");
    std::abort();
  }
}

GuardedBuffer::~GuardedBuffer() { munmap(mapping_, capacity_ + 2 * page_); }

std::uint8_t* GuardedBuffer::Place(std::size_t size, bool guard_end) const {
  if (size > capacity_) std::abort();
  return guard_end ? mapping_ + page_ + capacity_ - size : mapping_ + page_;
}

}  // namespace smilear::testing
