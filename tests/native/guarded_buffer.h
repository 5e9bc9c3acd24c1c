// GuardedBuffer: bytes with an unreadable page right before or right after them, so that a single
// byte read too many stops the test.
#ifndef SMILEAR_TESTS_NATIVE_GUARDED_BUFFER_H_
#define SMILEAR_TESTS_NATIVE_GUARDED_BUFFER_H_

#include <cstddef>
#include <cstdint>

namespace smilear::testing {

class GuardedBuffer {
 public:
  explicit GuardedBuffer(std::size_t capacity);
  ~GuardedBuffer();
  GuardedBuffer(const GuardedBuffer&) = delete;
  GuardedBuffer& operator=(const GuardedBuffer&) = delete;

  // `size` bytes of undefined content; earlier ones become invalid. The guarded side is the end, or
  // the start. size <= capacity.
  std::uint8_t* Place(std::size_t size, bool guard_end) const;

 private:
  std::size_t page_;
  std::size_t capacity_;  // whole pages
  std::uint8_t* mapping_;
};

}  // namespace smilear::testing

#endif  // SMILEAR_TESTS_NATIVE_GUARDED_BUFFER_H_
