// The caller's memory: anything with Python's buffer protocol, without a copy.
#ifndef SMILEAR_PYBIND_MEMORY_H_
#define SMILEAR_PYBIND_MEMORY_H_

#include <pybind11/pybind11.h>

#include <cstdint>
#include <span>

namespace smilear::python {

namespace py = pybind11;

// A gap-free block of bytes, any shape. ValueError when it has gaps or is made of something else.
py::buffer_info RequestBytes(const py::buffer& buffer, bool writable);

// Borrows memory for the length of a call.
class ReadLease {
 public:
  explicit ReadLease(const py::buffer& buffer) : info_(RequestBytes(buffer, false)) {}
  std::span<const std::uint8_t> span() const {
    return {static_cast<const std::uint8_t*>(info_.ptr), static_cast<std::size_t>(info_.size)};
  }

 private:
  py::buffer_info info_;
};

class WriteLease {
 public:
  explicit WriteLease(const py::buffer& buffer) : info_(RequestBytes(buffer, true)) {}
  std::span<std::uint8_t> span() const {
    return {static_cast<std::uint8_t*>(info_.ptr), static_cast<std::size_t>(info_.size)};
  }

 private:
  py::buffer_info info_;
};

}  // namespace smilear::python

#endif  // SMILEAR_PYBIND_MEMORY_H_
