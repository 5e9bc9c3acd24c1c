// Handle<T>: how an Objective-C object holds a C++ one.
//
// A call takes its own reference first, so close in another thread takes effect
// at once and the last user frees the object. The handle itself lives as long
// as the Objective-C object.
#ifndef SMILEAR_OBJC_HANDLE_H_
#define SMILEAR_OBJC_HANDLE_H_

#import <Foundation/Foundation.h>

#include <memory>
#include <mutex>
#include <utility>

#include "errors.h"
#include "ownership.h"

namespace smilear::objc {

template <class T>
class Handle {
 public:
  // `name` is a literal.
  Handle(const char* name, std::shared_ptr<T> object) : name_(name), object_(std::move(object)) {}

  static Handle& At(void* pointer) { return *static_cast<Handle*>(pointer); }

  // Null when closed.
  std::shared_ptr<T> Use() const {
    const std::lock_guard<std::mutex> lock(guard_);
    return object_;
  }

  // Raises when closed.
  std::shared_ptr<T> UseOrRaise() const {
    std::shared_ptr<T> object = Use();
    if (object == nullptr) RaiseClosed(name_);
    return object;
  }

  bool closed() const { return Use() == nullptr; }

  void Close() {
    std::shared_ptr<T> last;  // freed after the lock is
    const std::lock_guard<std::mutex> lock(guard_);
    last.swap(object_);
  }

  // Runs a call of an object that allows one call at a time.
  template <class Function>
  auto Exclusively(Function function) {
    const std::lock_guard<std::mutex> lock(calls_);
    return function();
  }

 private:
  const char* name_;
  mutable std::mutex guard_;
  std::shared_ptr<T> object_;
  std::mutex calls_;
};

// An initialiser has failed.
inline id Abandoned(id object) {
  Release(object);
  return nil;
}

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_HANDLE_H_
