#include "memory.h"

namespace smilear::python {

py::buffer_info RequestBytes(const py::buffer& buffer, bool writable) {
  py::buffer_info info = buffer.request(writable);
  if (info.itemsize != 1) throw py::value_error("expected bytes, or an array of uint8");
  py::ssize_t packed = 1;
  for (py::ssize_t axis = info.ndim; axis-- > 0;) {
    const auto index = static_cast<std::size_t>(axis);
    if (info.shape[index] > 1 && info.strides[index] != packed) {
      throw py::value_error("the array has gaps between its elements; pass numpy.ascontiguousarray(array)");
    }
    packed *= info.shape[index];
  }
  return info;
}

}  // namespace smilear::python
