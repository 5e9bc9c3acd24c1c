// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "body_types.h"

#include <type_traits>

#include "smilear/body.h"

namespace smilear::jni {
namespace {

static_assert(std::is_same_v<decltype(smilear::Keypoint::x), float>);
static_assert(std::is_same_v<decltype(smilear::Keypoint::y), float>);
static_assert(std::is_same_v<decltype(smilear::Keypoint::score), float>);
[[maybe_unused]] void NativeCountFields(const smilear::Keypoint& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::Bone::start), int>);
static_assert(std::is_same_v<decltype(smilear::Bone::end), int>);
static_assert(std::is_same_v<decltype(smilear::Bone::limb), std::string>);
static_assert(std::is_same_v<decltype(smilear::Bone::weight), float>);
static_assert(smilear::Bone{}.weight == 1.0F);
[[maybe_unused]] void NativeCountFields(const smilear::Bone& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::Skeleton::keypoints), std::vector<std::string>>);
static_assert(std::is_same_v<decltype(smilear::Skeleton::bones), std::vector<smilear::Bone>>);
static_assert(smilear::Skeleton{}.keypoints.empty());
static_assert(smilear::Skeleton{}.bones.empty());
[[maybe_unused]] void NativeCountFields(const smilear::Skeleton& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1] = native_value;
}

struct {
  jclass native_class;
  jmethodID native_make;
  jfieldID x;
  jfieldID y;
  jfieldID score;
} native_keypoint;

struct {
  jclass native_class;
  jfieldID start;
  jfieldID end;
  jfieldID limb;
  jfieldID weight;
} native_bone;

struct {
  jclass native_class;
  jfieldID keypoints;
  jfieldID bones;
} native_skeleton;

}  // namespace

bool LoadBodyTypes([[maybe_unused]] JNIEnv* native_env) {
  return FindClass(native_env, "com/smilear/Keypoint", &native_keypoint.native_class) &&
         FindMethod(native_env, native_keypoint.native_class, "<init>", "(FFF)V", &native_keypoint.native_make) &&
         FindField(native_env, native_keypoint.native_class, "x", "F", &native_keypoint.x) &&
         FindField(native_env, native_keypoint.native_class, "y", "F", &native_keypoint.y) &&
         FindField(native_env, native_keypoint.native_class, "score", "F", &native_keypoint.score) &&
         FindClass(native_env, "com/smilear/Bone", &native_bone.native_class) &&
         FindField(native_env, native_bone.native_class, "start", "I", &native_bone.start) &&
         FindField(native_env, native_bone.native_class, "end", "I", &native_bone.end) &&
         FindField(native_env, native_bone.native_class, "limb", "Ljava/lang/String;", &native_bone.limb) &&
         FindField(native_env, native_bone.native_class, "weight", "F", &native_bone.weight) &&
         FindClass(native_env, "com/smilear/Skeleton", &native_skeleton.native_class) &&
         FindField(native_env, native_skeleton.native_class, "keypoints", "[Ljava/lang/String;", &native_skeleton.keypoints) &&
         FindField(native_env, native_skeleton.native_class, "bones", "[Lcom/smilear/Bone;", &native_skeleton.bones);
}

bool Marshal<smilear::Keypoint>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::Keypoint* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a Keypoint is null");
    return false;
  }
  native_value->x = native_env->GetFloatField(native_object, native_keypoint.x);
  native_value->y = native_env->GetFloatField(native_object, native_keypoint.y);
  native_value->score = native_env->GetFloatField(native_object, native_keypoint.score);
  return true;
}

LocalRef<> Marshal<smilear::Keypoint>::ToJava(JNIEnv* native_env, const smilear::Keypoint& native_value) {
  jvalue native_arguments[3] = {};
  native_arguments[0].f = native_value.x;
  native_arguments[1].f = native_value.y;
  native_arguments[2].f = native_value.score;
  auto* native_made = native_env->NewObjectA(native_keypoint.native_class,
      native_keypoint.native_make, native_arguments);
  return Checked(native_env, native_made);
}

jclass Marshal<smilear::Keypoint>::Class() { return native_keypoint.native_class; }

bool Marshal<smilear::Bone>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::Bone* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a Bone is null");
    return false;
  }
  native_value->start = native_env->GetIntField(native_object, native_bone.start);
  native_value->end = native_env->GetIntField(native_object, native_bone.end);
  native_value->weight = native_env->GetFloatField(native_object, native_bone.weight);
  return ReadField(native_env, native_object, native_bone.limb, &native_value->limb);
}

bool Marshal<smilear::Skeleton>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::Skeleton* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a Skeleton is null");
    return false;
  }
  return ReadField(native_env, native_object, native_skeleton.keypoints, &native_value->keypoints) &&
         ReadField(native_env, native_object, native_skeleton.bones, &native_value->bones);
}

}  // namespace smilear::jni
