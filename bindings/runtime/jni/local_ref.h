// LocalRef: a JNI local reference that is given back when its scope ends.
//
// A JVM promises room for 16 local references per call and Android aborts at
// 512, so loops over lists must not let them pile up.
#ifndef SMILEAR_JNI_LOCAL_REF_H_
#define SMILEAR_JNI_LOCAL_REF_H_

#include <jni.h>

#include <utility>

namespace smilear::jni {

template <class Reference = jobject>
class LocalRef {
 public:
  LocalRef() = default;
  LocalRef(JNIEnv* env, Reference reference) : env_(env), reference_(reference) {}
  LocalRef(LocalRef&& other) noexcept
      : env_(other.env_), reference_(std::exchange(other.reference_, nullptr)) {}
  LocalRef& operator=(LocalRef&& other) noexcept {
    std::swap(env_, other.env_);
    std::swap(reference_, other.reference_);
    return *this;
  }
  LocalRef(const LocalRef&) = delete;
  LocalRef& operator=(const LocalRef&) = delete;
  ~LocalRef() {
    if (reference_ != nullptr) env_->DeleteLocalRef(reference_);
  }

  Reference get() const { return reference_; }
  explicit operator bool() const { return reference_ != nullptr; }
  Reference release() { return std::exchange(reference_, nullptr); }

 private:
  JNIEnv* env_ = nullptr;
  Reference reference_ = nullptr;
};

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_LOCAL_REF_H_
