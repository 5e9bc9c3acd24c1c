// com.smilear.Image to smilear::Image.
#ifndef SMILEAR_JNI_IMAGE_H_
#define SMILEAR_JNI_IMAGE_H_

#include <jni.h>

#include "marshal.h"
#include "smilear/image.h"

namespace smilear::jni {

bool LoadImage(JNIEnv* env);

template <>
struct Marshal<smilear::Image> {
  // The planes point into the image's buffers, which `object` keeps alive.
  static bool FromJava(JNIEnv* env, jobject object, smilear::Image* image);
};

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_IMAGE_H_
