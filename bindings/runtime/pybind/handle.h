// Handle<T>: how a Python object holds a C++ one.
//
// The interpreter lock guards the pointer. A call takes its own reference
// before it lets go of that lock, so close() in another thread takes effect at
// once and the last user frees the object.
#ifndef SMILEAR_PYBIND_HANDLE_H_
#define SMILEAR_PYBIND_HANDLE_H_

#include <pybind11/pybind11.h>

#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include "errors.h"

namespace smilear::python {

namespace py = pybind11;

template <class T>
class Handle {
 public:
  Handle(const char* name, std::shared_ptr<T> object) : name_(name), object_(std::move(object)) {}

  // Throws ClosedError.
  std::shared_ptr<T> Use() const {
    if (object_ == nullptr) throw ClosedError(name_);
    return object_;
  }

  bool closed() const { return object_ == nullptr; }
  void Close() { object_.reset(); }

  // Held during a call of an object that allows one call at a time.
  std::mutex& calls() { return calls_; }

 private:
  const char* name_;
  std::shared_ptr<T> object_;
  std::mutex calls_;
};

// Runs C++ code that touches no Python object, letting other Python threads run meanwhile.
template <class Function>
auto WithoutGil(Function function) {
  const py::gil_scoped_release release;
  return function();
}

// As WithoutGil, one call at a time per handle. The locks are taken in this order so that a thread
// never waits for a call while it holds the interpreter.
template <class T, class Function>
auto Exclusively(Handle<T>& handle, Function function) {
  const py::gil_scoped_release release;
  const std::lock_guard<std::mutex> lock(handle.calls());
  return function();
}

// The class with what every interface has; generated code adds the rest.
template <class T>
py::class_<Handle<T>> BindHandle(const py::module_& module, const char* name, const char* doc) {
  py::class_<Handle<T>> type(module, name, doc);
  type.def("close", &Handle<T>::Close, "Free the native object once no call uses it; may be called again.");
  type.def_property_readonly("closed", &Handle<T>::closed, "Whether close() was called.");
  type.def("__enter__", [](const py::object& self) {
    static_cast<void>(self.cast<Handle<T>&>().Use());
    return self;
  });
  type.def("__exit__", [](Handle<T>& self, const py::args& /*exception*/) { self.Close(); });
  return type;
}

}  // namespace smilear::python

#endif  // SMILEAR_PYBIND_HANDLE_H_
