// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_JNI_REGISTRATION_H_
#define SMILEAR_JNI_REGISTRATION_H_

#include <jni.h>

// Steps of JNI_OnLoad; false leaves a Java exception pending.
namespace smilear::jni {

bool LoadRuntime(JNIEnv* native_env);
bool RegisterHandles(JNIEnv* native_env);
bool LoadCoreTypes(JNIEnv* native_env);
bool LoadImage(JNIEnv* native_env);
bool RegisterLicence(JNIEnv* native_env);
bool RegisterBundle(JNIEnv* native_env);
bool RegisterEngine(JNIEnv* native_env);
bool LoadBodyTypes(JNIEnv* native_env);
bool LoadBoxesTypes(JNIEnv* native_env);
bool LoadActionTypes(JNIEnv* native_env);
bool RegisterActionClassifier(JNIEnv* native_env);
bool LoadBeautyTypes(JNIEnv* native_env);
bool RegisterBeautyFilter(JNIEnv* native_env);
bool LoadDanceTypes(JNIEnv* native_env);
bool RegisterDanceRecorder(JNIEnv* native_env);
bool RegisterDanceScorer(JNIEnv* native_env);
bool LoadDetectionTypes(JNIEnv* native_env);
bool RegisterObjectDetector(JNIEnv* native_env);
bool LoadGestureTypes(JNIEnv* native_env);
bool RegisterGestureTracker(JNIEnv* native_env);
bool LoadPortraitTypes(JNIEnv* native_env);
bool RegisterPortraitSegmenter(JNIEnv* native_env);
bool LoadPoseTypes(JNIEnv* native_env);
bool RegisterPoseEstimator(JNIEnv* native_env);
bool LoadPoseGestureTypes(JNIEnv* native_env);
bool RegisterPoseGestureMatcher(JNIEnv* native_env);
bool LoadScanTypes(JNIEnv* native_env);
bool RegisterArScan(JNIEnv* native_env);

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_REGISTRATION_H_
