// The part of the Java Native Interface that the wrappers use.
//
// One declaration for every build, so that a JVM on a build machine and a
// phone run the same code and no JDK or NDK is needed to compile. The numbers
// are the interface's own: a function is known by its place in a table. A test
// holds each of them to a JDK's header.
#ifndef SMILEAR_JNI_H_
#define SMILEAR_JNI_H_

#include <cstddef>
#include <cstdint>

#if defined(_WIN32)
#define JNIEXPORT __declspec(dllexport)
#define JNICALL __stdcall
#else
#define JNIEXPORT __attribute__((visibility("default")))
#define JNICALL
#endif

using jboolean = std::uint8_t;
using jbyte = std::int8_t;
using jchar = std::uint16_t;
using jshort = std::int16_t;
using jint = std::int32_t;
using jlong = std::int64_t;
using jfloat = float;
using jdouble = double;
using jsize = jint;

namespace smilear::jni::reference {
struct Object {};
struct Class : Object {};
struct Throwable : Object {};
struct String : Object {};
struct Array : Object {};
struct ObjectArray : Array {};
struct ByteArray : Array {};
struct IntArray : Array {};
struct LongArray : Array {};
struct FloatArray : Array {};
struct DoubleArray : Array {};
struct Field;
struct Method;
}  // namespace smilear::jni::reference

using jobject = smilear::jni::reference::Object*;
using jclass = smilear::jni::reference::Class*;
using jthrowable = smilear::jni::reference::Throwable*;
using jstring = smilear::jni::reference::String*;
using jarray = smilear::jni::reference::Array*;
using jobjectArray = smilear::jni::reference::ObjectArray*;
using jbyteArray = smilear::jni::reference::ByteArray*;
using jintArray = smilear::jni::reference::IntArray*;
using jlongArray = smilear::jni::reference::LongArray*;
using jfloatArray = smilear::jni::reference::FloatArray*;
using jdoubleArray = smilear::jni::reference::DoubleArray*;
using jfieldID = smilear::jni::reference::Field*;
using jmethodID = smilear::jni::reference::Method*;

union jvalue {
  jboolean z;
  jbyte b;
  jchar c;
  jshort s;
  jint i;
  jlong j;
  jfloat f;
  jdouble d;
  jobject l;
};

struct JNINativeMethod {
  const char* name;
  const char* signature;
  void* fnPtr;
};

inline constexpr jboolean JNI_FALSE = 0;
inline constexpr jboolean JNI_TRUE = 1;
inline constexpr jint JNI_OK = 0;
inline constexpr jint JNI_ERR = -1;
inline constexpr jint JNI_VERSION_1_6 = 0x00010006;

namespace smilear::jni {

// Places in JNIEnv's table.
enum class EnvSlot : int {
  kFindClass = 6,
  kThrow = 13,
  kThrowNew = 14,
  kNewGlobalRef = 21,
  kDeleteLocalRef = 23,
  kNewObjectA = 30,
  kGetMethodID = 33,
  kCallObjectMethodA = 36,
  kCallBooleanMethodA = 39,
  kCallIntMethodA = 51,
  kCallLongMethodA = 54,
  kCallFloatMethodA = 57,
  kCallDoubleMethodA = 60,
  kGetFieldID = 94,
  kGetObjectField = 95,
  kGetBooleanField = 96,
  kGetIntField = 100,
  kGetLongField = 101,
  kGetFloatField = 102,
  kGetDoubleField = 103,
  kGetStaticMethodID = 113,
  kCallStaticObjectMethodA = 116,
  kGetStaticFieldID = 144,
  kGetStaticObjectField = 145,
  kGetArrayLength = 171,
  kNewObjectArray = 172,
  kGetObjectArrayElement = 173,
  kSetObjectArrayElement = 174,
  kNewByteArray = 176,
  kNewIntArray = 179,
  kNewLongArray = 180,
  kNewFloatArray = 181,
  kNewDoubleArray = 182,
  kGetByteArrayRegion = 200,
  kGetIntArrayRegion = 203,
  kGetLongArrayRegion = 204,
  kGetFloatArrayRegion = 205,
  kGetDoubleArrayRegion = 206,
  kSetByteArrayRegion = 208,
  kSetIntArrayRegion = 211,
  kSetLongArrayRegion = 212,
  kSetFloatArrayRegion = 213,
  kSetDoubleArrayRegion = 214,
  kRegisterNatives = 215,
  kExceptionCheck = 228,
  kGetDirectBufferAddress = 230,
  kGetDirectBufferCapacity = 231,
};

// Places in JavaVM's table.
enum class VmSlot : int {
  kGetEnv = 6,
};

using JniFunction = void(JNICALL*)();

}  // namespace smilear::jni

struct JNIEnv {
  const smilear::jni::JniFunction* functions;

  jclass FindClass(const char* name) { return Call<Slot::kFindClass, jclass>(name); }
  jint Throw(jthrowable error) { return Call<Slot::kThrow, jint>(error); }
  jint ThrowNew(jclass type, const char* message) { return Call<Slot::kThrowNew, jint>(type, message); }
  jboolean ExceptionCheck() { return Call<Slot::kExceptionCheck, jboolean>(); }
  jobject NewGlobalRef(jobject object) { return Call<Slot::kNewGlobalRef, jobject>(object); }
  void DeleteLocalRef(jobject object) { Call<Slot::kDeleteLocalRef, void>(object); }

  jmethodID GetMethodID(jclass type, const char* name, const char* signature) {
    return Call<Slot::kGetMethodID, jmethodID>(type, name, signature);
  }
  jmethodID GetStaticMethodID(jclass type, const char* name, const char* signature) {
    return Call<Slot::kGetStaticMethodID, jmethodID>(type, name, signature);
  }
  jfieldID GetFieldID(jclass type, const char* name, const char* signature) {
    return Call<Slot::kGetFieldID, jfieldID>(type, name, signature);
  }
  jfieldID GetStaticFieldID(jclass type, const char* name, const char* signature) {
    return Call<Slot::kGetStaticFieldID, jfieldID>(type, name, signature);
  }

  jobject NewObjectA(jclass type, jmethodID constructor, const jvalue* arguments) {
    return Call<Slot::kNewObjectA, jobject>(type, constructor, arguments);
  }
  jobject CallStaticObjectMethodA(jclass type, jmethodID method, const jvalue* arguments) {
    return Call<Slot::kCallStaticObjectMethodA, jobject>(type, method, arguments);
  }
  jobject CallObjectMethodA(jobject object, jmethodID method, const jvalue* arguments) {
    return Call<Slot::kCallObjectMethodA, jobject>(object, method, arguments);
  }
  jboolean CallBooleanMethodA(jobject object, jmethodID method, const jvalue* arguments) {
    return Call<Slot::kCallBooleanMethodA, jboolean>(object, method, arguments);
  }
  jint CallIntMethodA(jobject object, jmethodID method, const jvalue* arguments) {
    return Call<Slot::kCallIntMethodA, jint>(object, method, arguments);
  }
  jlong CallLongMethodA(jobject object, jmethodID method, const jvalue* arguments) {
    return Call<Slot::kCallLongMethodA, jlong>(object, method, arguments);
  }
  jfloat CallFloatMethodA(jobject object, jmethodID method, const jvalue* arguments) {
    return Call<Slot::kCallFloatMethodA, jfloat>(object, method, arguments);
  }
  jdouble CallDoubleMethodA(jobject object, jmethodID method, const jvalue* arguments) {
    return Call<Slot::kCallDoubleMethodA, jdouble>(object, method, arguments);
  }

  jobject GetStaticObjectField(jclass type, jfieldID field) {
    return Call<Slot::kGetStaticObjectField, jobject>(type, field);
  }
  jobject GetObjectField(jobject object, jfieldID field) {
    return Call<Slot::kGetObjectField, jobject>(object, field);
  }
  jboolean GetBooleanField(jobject object, jfieldID field) {
    return Call<Slot::kGetBooleanField, jboolean>(object, field);
  }
  jint GetIntField(jobject object, jfieldID field) { return Call<Slot::kGetIntField, jint>(object, field); }
  jlong GetLongField(jobject object, jfieldID field) {
    return Call<Slot::kGetLongField, jlong>(object, field);
  }
  jfloat GetFloatField(jobject object, jfieldID field) {
    return Call<Slot::kGetFloatField, jfloat>(object, field);
  }
  jdouble GetDoubleField(jobject object, jfieldID field) {
    return Call<Slot::kGetDoubleField, jdouble>(object, field);
  }

  jsize GetArrayLength(jarray array) { return Call<Slot::kGetArrayLength, jsize>(array); }
  jobjectArray NewObjectArray(jsize length, jclass type, jobject initial) {
    return Call<Slot::kNewObjectArray, jobjectArray>(length, type, initial);
  }
  jobject GetObjectArrayElement(jobjectArray array, jsize index) {
    return Call<Slot::kGetObjectArrayElement, jobject>(array, index);
  }
  void SetObjectArrayElement(jobjectArray array, jsize index, jobject value) {
    Call<Slot::kSetObjectArrayElement, void>(array, index, value);
  }

  // Arrays of primitives differ in nothing but the slot; numbers.h names the slots by type.
  template <smilear::jni::EnvSlot kSlot, class Array>
  Array NewPrimitiveArray(jsize length) {
    return Call<kSlot, Array>(length);
  }
  template <smilear::jni::EnvSlot kSlot, class Array, class Element>
  void CopyFromArray(Array array, jsize start, jsize length, Element* to) {
    Call<kSlot, void>(array, start, length, to);
  }
  template <smilear::jni::EnvSlot kSlot, class Array, class Element>
  void CopyToArray(Array array, jsize start, jsize length, const Element* from) {
    Call<kSlot, void>(array, start, length, from);
  }

  jint RegisterNatives(jclass type, const JNINativeMethod* methods, jint count) {
    return Call<Slot::kRegisterNatives, jint>(type, methods, count);
  }
  void* GetDirectBufferAddress(jobject buffer) { return Call<Slot::kGetDirectBufferAddress, void*>(buffer); }
  jlong GetDirectBufferCapacity(jobject buffer) {
    return Call<Slot::kGetDirectBufferCapacity, jlong>(buffer);
  }

 private:
  using Slot = smilear::jni::EnvSlot;

  template <Slot kSlot, class Returned, class... Arguments>
  Returned Call(Arguments... arguments) {
    using Function = Returned(JNICALL*)(JNIEnv*, Arguments...);
    return reinterpret_cast<Function>(functions[static_cast<int>(kSlot)])(this, arguments...);
  }
};

struct JavaVM {
  const smilear::jni::JniFunction* functions;

  jint GetEnv(void** environment, jint version) {
    using Function = jint(JNICALL*)(JavaVM*, void**, jint);
    const auto slot = static_cast<int>(smilear::jni::VmSlot::kGetEnv);
    return reinterpret_cast<Function>(functions[slot])(this, environment, version);
  }
};

#endif  // SMILEAR_JNI_H_
