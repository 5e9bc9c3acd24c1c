#include "image.h"

#include <cstdint>
#include <span>
#include <utility>

#include "core_types.h"
#include "memory.h"

namespace smilear::jni {
namespace {

struct {
  jclass image;
  jfieldID format;
  jfieldID width;
  jfieldID height;
  jfieldID planes;
  jfieldID rotation;
  jfieldID mirrored;
  jfieldID matrix;
  jfieldID range;
  jfieldID crop;
  jclass plane;
  jfieldID data;
  jfieldID row_stride;
  jfieldID pixel_stride;
} cache;

bool ReadPlane(JNIEnv* env, jobject object, smilear::Plane* plane) {
  std::span<const std::uint8_t> memory;
  if (!ReadField(env, object, cache.data, &memory)) return false;
  plane->data = memory.data();
  plane->size = memory.size();
  plane->row_stride = env->GetIntField(object, cache.row_stride);
  plane->pixel_stride = env->GetIntField(object, cache.pixel_stride);
  return true;
}

bool ReadPlanes(JNIEnv* env, jobject object, smilear::Image* image) {
  const LocalRef<> planes(env, env->GetObjectField(object, cache.planes));
  auto* const array = static_cast<jobjectArray>(planes.get());
  const jsize count = env->GetArrayLength(array);
  if (std::cmp_greater(count, image->planes.size())) {
    ThrowIllegalArgument(env, "an image has more than three planes");
    return false;
  }
  for (jsize index = 0; index < count; ++index) {
    const LocalRef<> plane = Checked(env, env->GetObjectArrayElement(array, index));
    if (env->ExceptionCheck() != JNI_FALSE) return false;
    if (!plane) {
      ThrowNullPointer(env, "a plane is null");
      return false;
    }
    if (!ReadPlane(env, plane.get(), &image->planes[static_cast<std::size_t>(index)])) return false;
  }
  return true;
}

}  // namespace

bool LoadImage(JNIEnv* env) {
  return FindClass(env, "com/smilear/Image", &cache.image) &&
         FindField(env, cache.image, "format", "Lcom/smilear/PixelFormat;", &cache.format) &&
         FindField(env, cache.image, "width", "I", &cache.width) &&
         FindField(env, cache.image, "height", "I", &cache.height) &&
         FindField(env, cache.image, "planes", "[Lcom/smilear/Image$Plane;", &cache.planes) &&
         FindField(env, cache.image, "rotation", "Lcom/smilear/Rotation;", &cache.rotation) &&
         FindField(env, cache.image, "mirrored", "Z", &cache.mirrored) &&
         FindField(env, cache.image, "matrix", "Lcom/smilear/YuvMatrix;", &cache.matrix) &&
         FindField(env, cache.image, "range", "Lcom/smilear/YuvRange;", &cache.range) &&
         FindField(env, cache.image, "crop", "Lcom/smilear/Rect;", &cache.crop) &&
         FindClass(env, "com/smilear/Image$Plane", &cache.plane) &&
         FindField(env, cache.plane, "data", "Ljava/nio/ByteBuffer;", &cache.data) &&
         FindField(env, cache.plane, "rowStride", "I", &cache.row_stride) &&
         FindField(env, cache.plane, "pixelStride", "I", &cache.pixel_stride);
}

bool Marshal<smilear::Image>::FromJava(JNIEnv* env, jobject object, smilear::Image* image) {
  if (object == nullptr) {
    ThrowNullPointer(env, "an image is null");
    return false;
  }
  image->width = env->GetIntField(object, cache.width);
  image->height = env->GetIntField(object, cache.height);
  image->mirrored = env->GetBooleanField(object, cache.mirrored) != JNI_FALSE;
  return ReadField(env, object, cache.format, &image->format) && ReadPlanes(env, object, image) &&
         ReadField(env, object, cache.rotation, &image->rotation) &&
         ReadField(env, object, cache.matrix, &image->matrix) &&
         ReadField(env, object, cache.range, &image->range) &&
         ReadField(env, object, cache.crop, &image->crop);
}

}  // namespace smilear::jni
