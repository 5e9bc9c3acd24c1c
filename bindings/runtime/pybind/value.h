// What every record has in Python: a representation, equality and a hash, all from its fields.
#ifndef SMILEAR_PYBIND_VALUE_H_
#define SMILEAR_PYBIND_VALUE_H_

#include <pybind11/pybind11.h>

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace smilear::python {

namespace py = pybind11;

using FieldNames = std::vector<const char*>;

// `fields` returns a py::tuple of a record's fields, in the order of `names`.
template <class Record, class Fields>
void DefineValue(py::class_<Record>& type, const char* name, FieldNames names, Fields fields) {
  type.def("__repr__", [name, names, fields](const Record& self) {
    const py::tuple values = fields(self);
    std::string text = std::string(name) + "(";
    for (std::size_t index = 0; index < names.size(); ++index) {
      text += (index == 0 ? "" : ", ") + std::string(names[index]) + "=";
      text += py::repr(values[index]).template cast<std::string>();
    }
    return text + ")";
  });
  type.def("__eq__", [fields](const Record& self, const py::object& other) -> py::object {
    if (!py::isinstance<Record>(other)) return py::reinterpret_borrow<py::object>(Py_NotImplemented);
    return py::bool_(fields(self).equal(fields(other.cast<const Record&>())));
  });
  // Lists are not hashable, and then neither is the record: hash() says so.
  type.def("__hash__", [fields](const Record& self) { return py::hash(fields(self)); });
}

// The function's result for each item; for records that must be copied to own their texts.
template <class T, class Function>
auto Each(const std::vector<T>& items, Function function) {
  std::vector<std::invoke_result_t<Function, const T&>> result;
  result.reserve(items.size());
  for (const T& item : items) result.push_back(function(item));
  return result;
}

template <class T, class Function>
auto Each(const std::optional<T>& item, Function function) {
  std::optional<std::invoke_result_t<Function, const T&>> result;
  if (item.has_value()) result = function(*item);
  return result;
}

}  // namespace smilear::python

#endif  // SMILEAR_PYBIND_VALUE_H_
