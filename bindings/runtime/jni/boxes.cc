#include "boxes.h"

namespace smilear::jni {
namespace {

// One Java class that holds a primitive.
struct Box {
  jclass type;
  jmethodID value_of;
  jmethodID value;
};

template <class Value>
Box box;

template <class Value>
bool Load(JNIEnv* env, const char* name, const char* value_of, const char* method, const char* signature) {
  Box& cache = box<Value>;
  return FindClass(env, name, &cache.type) &&
         FindStaticMethod(env, cache.type, "valueOf", value_of, &cache.value_of) &&
         FindMethod(env, cache.type, method, signature, &cache.value);
}

void Put(bool value, jvalue* argument) { argument->z = value ? JNI_TRUE : JNI_FALSE; }
void Put(std::int32_t value, jvalue* argument) { argument->i = value; }
void Put(std::int64_t value, jvalue* argument) { argument->j = value; }
void Put(float value, jvalue* argument) { argument->f = value; }
void Put(double value, jvalue* argument) { argument->d = value; }

void Take(JNIEnv* env, jobject object, jmethodID method, bool* value) {
  *value = env->CallBooleanMethodA(object, method, nullptr) != JNI_FALSE;
}
void Take(JNIEnv* env, jobject object, jmethodID method, std::int32_t* value) {
  *value = env->CallIntMethodA(object, method, nullptr);
}
void Take(JNIEnv* env, jobject object, jmethodID method, std::int64_t* value) {
  *value = env->CallLongMethodA(object, method, nullptr);
}
void Take(JNIEnv* env, jobject object, jmethodID method, float* value) {
  *value = env->CallFloatMethodA(object, method, nullptr);
}
void Take(JNIEnv* env, jobject object, jmethodID method, double* value) {
  *value = env->CallDoubleMethodA(object, method, nullptr);
}

}  // namespace

bool LoadBoxes(JNIEnv* env) {
  return Load<bool>(env, "java/lang/Boolean", "(Z)Ljava/lang/Boolean;", "booleanValue", "()Z") &&
         Load<std::int32_t>(env, "java/lang/Integer", "(I)Ljava/lang/Integer;", "intValue", "()I") &&
         Load<std::int64_t>(env, "java/lang/Long", "(J)Ljava/lang/Long;", "longValue", "()J") &&
         Load<float>(env, "java/lang/Float", "(F)Ljava/lang/Float;", "floatValue", "()F") &&
         Load<double>(env, "java/lang/Double", "(D)Ljava/lang/Double;", "doubleValue", "()D");
}

template <class Value>
bool BoxMarshal<Value>::FromJava(JNIEnv* env, jobject object, Value* value) {
  Take(env, object, box<Value>.value, value);
  return env->ExceptionCheck() == JNI_FALSE;
}

template <class Value>
LocalRef<> BoxMarshal<Value>::ToJava(JNIEnv* env, const Value& value) {
  jvalue argument = {};
  Put(value, &argument);
  return Checked(env, env->CallStaticObjectMethodA(box<Value>.type, box<Value>.value_of, &argument));
}

template struct BoxMarshal<bool>;
template struct BoxMarshal<std::int32_t>;
template struct BoxMarshal<std::int64_t>;
template struct BoxMarshal<float>;
template struct BoxMarshal<double>;

}  // namespace smilear::jni
