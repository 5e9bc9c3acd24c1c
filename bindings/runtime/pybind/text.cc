#include "text.h"

#include <pybind11/stl.h>

namespace smilear::python {

py::str Text(std::string_view utf8) {
  auto text = py::reinterpret_steal<py::str>(
      PyUnicode_DecodeUTF8(utf8.data(), static_cast<Py_ssize_t>(utf8.size()), "replace"));
  if (!text) throw py::error_already_set();
  return text;
}

std::string Path(const py::object& path) {
  PyObject* encoded = nullptr;
  if (PyUnicode_FSConverter(path.ptr(), static_cast<void*>(&encoded)) == 0) throw py::error_already_set();
  return py::reinterpret_steal<py::bytes>(encoded);
}

std::vector<std::string> Lines(const py::object& lines_or_path) {
  if (!py::isinstance<py::str>(lines_or_path) && !py::hasattr(lines_or_path, "__fspath__")) {
    return lines_or_path.cast<std::vector<std::string>>();
  }
  // Python's own reader knows encodings and line ends, and raises the error that Python users expect.
  const py::object path = py::module_::import("pathlib").attr("Path")(lines_or_path);
  const py::object text = path.attr("read_text")("utf-8").attr("rstrip")("\n");
  if (py::len(text) == 0) return {};
  return text.attr("split")("\n").cast<std::vector<std::string>>();
}

}  // namespace smilear::python
