#include "memory.h"

#include "runtime.h"

namespace smilear::jni {

bool Marshal<std::span<std::uint8_t>>::FromJava(JNIEnv* env, jobject buffer,
                                                std::span<std::uint8_t>* memory) {
  if (buffer == nullptr) {
    ThrowNullPointer(env, "a buffer is null");
    return false;
  }
  const jlong capacity = env->GetDirectBufferCapacity(buffer);
  auto* address = static_cast<std::uint8_t*>(env->GetDirectBufferAddress(buffer));
  // An empty direct buffer need not have an address.
  if (capacity < 0 || (address == nullptr && capacity > 0)) {
    ThrowIllegalArgument(env, "a buffer is not direct; allocate it with ByteBuffer.allocateDirect");
    return false;
  }
  *memory = {address, static_cast<std::size_t>(capacity)};
  return true;
}

}  // namespace smilear::jni
