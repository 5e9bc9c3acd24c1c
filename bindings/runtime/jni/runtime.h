// What every generated JNI file needs: looking things up once, and throwing.
//
// Rule for all code here: a function that returns false or null has left a
// Java exception pending, and its caller returns to Java without another JNI
// call that the specification forbids in that state.
#ifndef SMILEAR_JNI_RUNTIME_H_
#define SMILEAR_JNI_RUNTIME_H_

#include <jni.h>

#include <cstddef>
#include <string>
#include <string_view>

#include "local_ref.h"
#include "smilear/status.h"

namespace smilear::jni {

// Caches what this runtime itself uses; first in JNI_OnLoad.
bool LoadRuntime(JNIEnv* env);

// Look-ups for JNI_OnLoad. Classes become global references and stay for good: on a thread that Java
// did not start, FindClass would ask the wrong class loader, and the library is never unloaded.
bool FindClass(JNIEnv* env, const char* name, jclass* type);
bool FindField(JNIEnv* env, jclass type, const char* name, const char* signature, jfieldID* field);
bool FindMethod(JNIEnv* env, jclass type, const char* name, const char* signature, jmethodID* method);
bool FindStaticMethod(JNIEnv* env, jclass type, const char* name, const char* signature, jmethodID* method);

template <int kCount>
bool RegisterMethods(JNIEnv* env, const char* class_name, const JNINativeMethod (&methods)[kCount]) {
  jclass type = nullptr;
  return FindClass(env, class_name, &type) && env->RegisterNatives(type, methods, kCount) == JNI_OK;
}

// An object that a JNI call returned, or nothing when the call threw.
LocalRef<> Checked(JNIEnv* env, jobject result);

// com.smilear.SmileArException with the status's code and message.
void ThrowStatus(JNIEnv* env, const Status& status);

// Messages are ASCII.
void ThrowIllegalArgument(JNIEnv* env, const char* message);
void ThrowNullPointer(JNIEnv* env, const char* message);

// Java's own converter does the work: JNI's "UTF" functions speak a dialect without
// four-byte characters. Invalid input becomes replacement characters.
LocalRef<> ToJavaString(JNIEnv* env, std::string_view utf8);
bool FromJavaString(JNIEnv* env, jobject string, std::string* utf8);

// As FromJavaString, and refuses a NUL, at which the operating system would cut the path.
bool FromJavaPath(JNIEnv* env, jobject string, std::string* utf8);

// False, with an exception pending, when a Java array cannot have that many elements.
bool FitsArray(JNIEnv* env, std::size_t size);

// java.lang.String, for arrays.
jclass StringClass();

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_RUNTIME_H_
