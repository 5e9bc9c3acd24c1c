// Handles: how a Java object holds a C++ one.
//
// A handle is a `shared_ptr<void>` on the heap, whose address Java keeps as a
// long. Java counts the calls that are using it (NativeHandle.java) and asks
// for its destruction once, when the object is closed and no call is left; so
// nothing here needs a lock.
#ifndef SMILEAR_JNI_HANDLE_H_
#define SMILEAR_JNI_HANDLE_H_

#include <jni.h>

#include <cstdint>
#include <memory>
#include <utility>

namespace smilear::jni {

bool RegisterHandles(JNIEnv* env);

template <class T>
jlong NewHandle(std::shared_ptr<T> object) {
  auto* handle = new std::shared_ptr<void>(std::move(object));
  return static_cast<jlong>(reinterpret_cast<std::intptr_t>(handle));
}

template <class T>
jlong NewHandle(std::unique_ptr<T> object) {
  return NewHandle(std::shared_ptr<T>(std::move(object)));
}

inline std::shared_ptr<void>* HandleAt(jlong pointer) {
  // NOLINTNEXTLINE(performance-no-int-to-ptr): Java has no other place for an address than a long
  return reinterpret_cast<std::shared_ptr<void>*>(static_cast<std::intptr_t>(pointer));
}

template <class T>
T& ObjectAt(jlong pointer) {
  return *static_cast<T*>(HandleAt(pointer)->get());
}

// Zero, which stands for null, gives an empty pointer.
template <class T>
std::shared_ptr<T> SharedAt(jlong pointer) {
  if (pointer == 0) return nullptr;
  return std::static_pointer_cast<T>(*HandleAt(pointer));
}

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_HANDLE_H_
