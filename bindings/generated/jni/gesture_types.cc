// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "gesture_types.h"

#include <type_traits>

#include "smilear/gesture_tracker.h"

namespace smilear::jni {
namespace {

static_assert(static_cast<int>(smilear::GestureEvent::kNone) == 0);
static_assert(static_cast<int>(smilear::GestureEvent::kAppeared) == 1);
static_assert(static_cast<int>(smilear::GestureEvent::kChanged) == 2);
static_assert(static_cast<int>(smilear::GestureEvent::kLost) == 3);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::GestureEvent native_value) {
  switch (native_value) {
    case smilear::GestureEvent::kNone:
    case smilear::GestureEvent::kAppeared:
    case smilear::GestureEvent::kChanged:
    case smilear::GestureEvent::kLost:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::GestureOptions::max_hands), int>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::min_score), float>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::detection_interval), int>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::search_interval), int>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::lost_after_ms), int>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::fit), smilear::DetectionFit>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::max_overlap), float>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::anchors), smilear::AnchorOptions>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::stddev), float>);
static_assert(smilear::GestureOptions{}.max_hands == 2);
static_assert(smilear::GestureOptions{}.min_score == 0.5F);
static_assert(smilear::GestureOptions{}.detection_interval == 12);
static_assert(smilear::GestureOptions{}.search_interval == 2);
static_assert(smilear::GestureOptions{}.lost_after_ms == 600);
static_assert(smilear::GestureOptions{}.fit == smilear::DetectionFit::kStretch);
static_assert(smilear::GestureOptions{}.max_overlap == 0.5F);
static_assert(smilear::GestureOptions{}.mean == 0.0F);
static_assert(smilear::GestureOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::GestureOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7, native_8, native_9] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::TrackedHand::number), int>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::index), int>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::label), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::score), float>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::box), smilear::Box>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::event), smilear::GestureEvent>);
[[maybe_unused]] void NativeCountFields(const smilear::TrackedHand& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5] = native_value;
}

struct {
  jclass native_class;
  jmethodID native_make;
} native_gesture_event;

struct {
  jclass native_class;
  jfieldID max_hands;
  jfieldID min_score;
  jfieldID detection_interval;
  jfieldID search_interval;
  jfieldID lost_after_ms;
  jfieldID fit;
  jfieldID max_overlap;
  jfieldID anchors;
  jfieldID mean;
  jfieldID stddev;
} native_gesture_options;

struct {
  jclass native_class;
  jmethodID native_make;
} native_tracked_hand;

}  // namespace

bool LoadGestureTypes([[maybe_unused]] JNIEnv* native_env) {
  return FindClass(native_env, "com/smilear/GestureEvent", &native_gesture_event.native_class) &&
         FindStaticMethod(native_env, native_gesture_event.native_class, "of", "(I)Lcom/smilear/GestureEvent;", &native_gesture_event.native_make) &&
         FindClass(native_env, "com/smilear/GestureOptions", &native_gesture_options.native_class) &&
         FindField(native_env, native_gesture_options.native_class, "maxHands", "I", &native_gesture_options.max_hands) &&
         FindField(native_env, native_gesture_options.native_class, "minScore", "F", &native_gesture_options.min_score) &&
         FindField(native_env, native_gesture_options.native_class, "detectionInterval", "I", &native_gesture_options.detection_interval) &&
         FindField(native_env, native_gesture_options.native_class, "searchInterval", "I", &native_gesture_options.search_interval) &&
         FindField(native_env, native_gesture_options.native_class, "lostAfterMs", "I", &native_gesture_options.lost_after_ms) &&
         FindField(native_env, native_gesture_options.native_class, "fit", "Lcom/smilear/DetectionFit;", &native_gesture_options.fit) &&
         FindField(native_env, native_gesture_options.native_class, "maxOverlap", "F", &native_gesture_options.max_overlap) &&
         FindField(native_env, native_gesture_options.native_class, "anchors", "Lcom/smilear/AnchorOptions;", &native_gesture_options.anchors) &&
         FindField(native_env, native_gesture_options.native_class, "mean", "F", &native_gesture_options.mean) &&
         FindField(native_env, native_gesture_options.native_class, "stddev", "F", &native_gesture_options.stddev) &&
         FindClass(native_env, "com/smilear/TrackedHand", &native_tracked_hand.native_class) &&
         FindMethod(native_env, native_tracked_hand.native_class, "<init>", "(IILjava/lang/String;FLcom/smilear/Box;Lcom/smilear/GestureEvent;)V", &native_tracked_hand.native_make);
}

LocalRef<> Marshal<smilear::GestureEvent>::ToJava(JNIEnv* native_env, const smilear::GestureEvent& native_value) {
  jvalue native_number = {};
  native_number.i = static_cast<jint>(native_value);
  auto* native_made = native_env->CallStaticObjectMethodA(native_gesture_event.native_class,
      native_gesture_event.native_make, &native_number);
  return Checked(native_env, native_made);
}

jclass Marshal<smilear::GestureEvent>::Class() { return native_gesture_event.native_class; }

bool Marshal<smilear::GestureOptions>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::GestureOptions* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a GestureOptions is null");
    return false;
  }
  native_value->max_hands = native_env->GetIntField(native_object, native_gesture_options.max_hands);
  native_value->min_score = native_env->GetFloatField(native_object, native_gesture_options.min_score);
  native_value->detection_interval = native_env->GetIntField(native_object, native_gesture_options.detection_interval);
  native_value->search_interval = native_env->GetIntField(native_object, native_gesture_options.search_interval);
  native_value->lost_after_ms = native_env->GetIntField(native_object, native_gesture_options.lost_after_ms);
  native_value->max_overlap = native_env->GetFloatField(native_object, native_gesture_options.max_overlap);
  native_value->mean = native_env->GetFloatField(native_object, native_gesture_options.mean);
  native_value->stddev = native_env->GetFloatField(native_object, native_gesture_options.stddev);
  return ReadField(native_env, native_object, native_gesture_options.fit, &native_value->fit) &&
         ReadField(native_env, native_object, native_gesture_options.anchors, &native_value->anchors);
}

LocalRef<> Marshal<smilear::TrackedHand>::ToJava(JNIEnv* native_env, const smilear::TrackedHand& native_value) {
  jvalue native_arguments[6] = {};
  native_arguments[0].i = native_value.number;
  native_arguments[1].i = native_value.index;
  const LocalRef<> native_label = Marshal<std::string_view>::ToJava(native_env, native_value.label);
  if (!native_label) return {};
  native_arguments[2].l = native_label.get();
  native_arguments[3].f = native_value.score;
  const LocalRef<> native_box = Marshal<smilear::Box>::ToJava(native_env, native_value.box);
  if (!native_box) return {};
  native_arguments[4].l = native_box.get();
  const LocalRef<> native_event = Marshal<smilear::GestureEvent>::ToJava(native_env, native_value.event);
  if (!native_event) return {};
  native_arguments[5].l = native_event.get();
  auto* native_made = native_env->NewObjectA(native_tracked_hand.native_class,
      native_tracked_hand.native_make, native_arguments);
  return Checked(native_env, native_made);
}

jclass Marshal<smilear::TrackedHand>::Class() { return native_tracked_hand.native_class; }

}  // namespace smilear::jni
