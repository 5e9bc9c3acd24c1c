#include "handle.h"

#include "runtime.h"

namespace smilear::jni {
namespace {

void JNICALL Destroy(JNIEnv* /*env*/, jclass /*type*/, jlong pointer) { delete HandleAt(pointer); }

}  // namespace

bool RegisterHandles(JNIEnv* env) {
  static const JNINativeMethod methods[] = {{"nativeDestroy", "(J)V", reinterpret_cast<void*>(&Destroy)}};
  return RegisterMethods(env, "com/smilear/NativeHandle", methods);
}

}  // namespace smilear::jni
