#include "errors.h"

namespace smilear::python {
namespace {

namespace py = pybind11;

// The classes are Python's (smilear/_errors.py): an exception needs nothing that C++ could do better.
void Raise(const char* name, const Status& status) {
  const py::object type = py::module_::import("smilear._errors").attr(name);
  const auto message = py::reinterpret_steal<py::str>(PyUnicode_DecodeUTF8(
      status.message().data(), static_cast<Py_ssize_t>(status.message().size()), "replace"));
  if (!message) throw py::error_already_set();
  const py::object error = type(py::cast(status.code()), message);
  PyErr_SetObject(type.ptr(), error.ptr());
}

}  // namespace

void RegisterErrors() {
  // NOLINTNEXTLINE(performance-unnecessary-value-param): the signature is pybind11's
  py::register_local_exception_translator([](std::exception_ptr pointer) {
    try {
      if (pointer) std::rethrow_exception(pointer);
    } catch (const ClosedError& error) {
      Raise("ClosedError", error.status());
    } catch (const StatusError& error) {
      Raise("SmileArError", error.status());
    }
  });
}

}  // namespace smilear::python
