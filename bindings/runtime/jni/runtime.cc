#include "runtime.h"

#include <limits>

namespace smilear::jni {
namespace {

struct {
  jclass exception;
  jmethodID exception_init;
  jclass illegal_argument;
  jclass null_pointer;
  jclass out_of_memory;
  jclass string;
  jmethodID string_init;
  jmethodID string_get_bytes;
  jobject utf8;
} cache;

bool LoadCharset(JNIEnv* env) {
  jclass charsets = nullptr;
  if (!FindClass(env, "java/nio/charset/StandardCharsets", &charsets)) return false;
  jfieldID field = env->GetStaticFieldID(charsets, "UTF_8", "Ljava/nio/charset/Charset;");
  if (field == nullptr) return false;
  const LocalRef<> utf8(env, env->GetStaticObjectField(charsets, field));
  if (!utf8) return false;
  cache.utf8 = env->NewGlobalRef(utf8.get());
  return cache.utf8 != nullptr;
}

}  // namespace

bool FindClass(JNIEnv* env, const char* name, jclass* type) {
  const LocalRef<jclass> local(env, env->FindClass(name));
  if (!local) return false;
  *type = static_cast<jclass>(env->NewGlobalRef(local.get()));
  return *type != nullptr;
}

bool FindField(JNIEnv* env, jclass type, const char* name, const char* signature, jfieldID* field) {
  *field = env->GetFieldID(type, name, signature);
  return *field != nullptr;
}

bool FindMethod(JNIEnv* env, jclass type, const char* name, const char* signature, jmethodID* method) {
  *method = env->GetMethodID(type, name, signature);
  return *method != nullptr;
}

bool FindStaticMethod(JNIEnv* env, jclass type, const char* name, const char* signature, jmethodID* method) {
  *method = env->GetStaticMethodID(type, name, signature);
  return *method != nullptr;
}

LocalRef<> Checked(JNIEnv* env, jobject result) {
  LocalRef<> reference(env, result);
  if (env->ExceptionCheck() != JNI_FALSE) return {};
  return reference;
}

bool LoadRuntime(JNIEnv* env) {
  return FindClass(env, "com/smilear/SmileArException", &cache.exception) &&
         FindMethod(env, cache.exception, "<init>", "(ILjava/lang/String;)V", &cache.exception_init) &&
         FindClass(env, "java/lang/IllegalArgumentException", &cache.illegal_argument) &&
         FindClass(env, "java/lang/NullPointerException", &cache.null_pointer) &&
         FindClass(env, "java/lang/OutOfMemoryError", &cache.out_of_memory) &&
         FindClass(env, "java/lang/String", &cache.string) &&
         FindMethod(env, cache.string, "<init>", "([BLjava/nio/charset/Charset;)V", &cache.string_init) &&
         FindMethod(env, cache.string, "getBytes", "(Ljava/nio/charset/Charset;)[B",
                    &cache.string_get_bytes) &&
         LoadCharset(env);
}

void ThrowStatus(JNIEnv* env, const Status& status) {
  const LocalRef<> message = ToJavaString(env, status.message());
  if (!message) return;
  jvalue arguments[2] = {};
  arguments[0].i = static_cast<jint>(status.code());
  arguments[1].l = message.get();
  const LocalRef<> error = Checked(env, env->NewObjectA(cache.exception, cache.exception_init, arguments));
  if (error) env->Throw(static_cast<jthrowable>(error.get()));
}

void ThrowIllegalArgument(JNIEnv* env, const char* message) {
  env->ThrowNew(cache.illegal_argument, message);
}

void ThrowNullPointer(JNIEnv* env, const char* message) { env->ThrowNew(cache.null_pointer, message); }

LocalRef<> ToJavaString(JNIEnv* env, std::string_view utf8) {
  if (!FitsArray(env, utf8.size())) return {};
  const auto length = static_cast<jsize>(utf8.size());
  const LocalRef<jbyteArray> bytes(env, env->NewPrimitiveArray<EnvSlot::kNewByteArray, jbyteArray>(length));
  if (!bytes) return {};
  env->CopyToArray<EnvSlot::kSetByteArrayRegion>(bytes.get(), 0, length,
                                                 reinterpret_cast<const jbyte*>(utf8.data()));
  if (env->ExceptionCheck() != JNI_FALSE) return {};
  jvalue arguments[2] = {};
  arguments[0].l = bytes.get();
  arguments[1].l = cache.utf8;
  return Checked(env, env->NewObjectA(cache.string, cache.string_init, arguments));
}

bool FromJavaString(JNIEnv* env, jobject string, std::string* utf8) {
  if (string == nullptr) {
    ThrowNullPointer(env, "a text is null");
    return false;
  }
  jvalue argument = {};
  argument.l = cache.utf8;
  const LocalRef<> result = Checked(env, env->CallObjectMethodA(string, cache.string_get_bytes, &argument));
  if (!result) return false;
  auto* const bytes = static_cast<jbyteArray>(result.get());
  const jsize length = env->GetArrayLength(bytes);
  utf8->resize(static_cast<std::size_t>(length));
  env->CopyFromArray<EnvSlot::kGetByteArrayRegion>(bytes, 0, length, reinterpret_cast<jbyte*>(utf8->data()));
  return env->ExceptionCheck() == JNI_FALSE;
}

bool FromJavaPath(JNIEnv* env, jobject string, std::string* utf8) {
  if (!FromJavaString(env, string, utf8)) return false;
  if (utf8->find('\0') == std::string::npos) return true;
  ThrowIllegalArgument(env, "a path contains a NUL character");
  return false;
}

bool FitsArray(JNIEnv* env, std::size_t size) {
  if (size <= static_cast<std::size_t>(std::numeric_limits<jsize>::max())) return true;
  env->ThrowNew(cache.out_of_memory, "longer than a Java array can be");
  return false;
}

jclass StringClass() { return cache.string; }

}  // namespace smilear::jni
