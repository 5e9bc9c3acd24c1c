// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_BODY_H_
#define SMILEAR_INTERNAL_BODY_H_

#include <cstddef>
#include <cstdint>

#include "smilear/body.h"
#include "smilear/c/body.h"
#include "smilear/internal/marshal.h"

namespace smilear::internal {

template <>
struct Marshal<smilear::Keypoint> : RecordMarshal<smilear::Keypoint, smilear_keypoint> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_keypoint, score) + sizeof(smilear_keypoint::score);

  static void ReadFields(Reader& native_reader, const smilear_keypoint& native_from, smilear::Keypoint* native_to) {
    if (Reader::Has(native_from, native_from.x)) {
      Marshal<float>::Read(native_reader, "x of smilear_keypoint", native_from.x, &native_to->x);
    }
    if (Reader::Has(native_from, native_from.y)) {
      Marshal<float>::Read(native_reader, "y of smilear_keypoint", native_from.y, &native_to->y);
    }
    if (Reader::Has(native_from, native_from.score)) {
      Marshal<float>::Read(native_reader, "score of smilear_keypoint", native_from.score, &native_to->score);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::Keypoint& native_from, smilear_keypoint* native_to) {
    native_to->x = Marshal<float>::Write(native_arena, native_from.x);
    native_to->y = Marshal<float>::Write(native_arena, native_from.y);
    native_to->score = Marshal<float>::Write(native_arena, native_from.score);
  }
};

template <>
struct Marshal<smilear::Bone> : RecordMarshal<smilear::Bone, smilear_bone> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_bone, limb) + sizeof(smilear_bone::limb);

  static void ReadFields(Reader& native_reader, const smilear_bone& native_from, smilear::Bone* native_to) {
    if (Reader::Has(native_from, native_from.start)) {
      Marshal<int>::Read(native_reader, "start of smilear_bone", native_from.start, &native_to->start);
    }
    if (Reader::Has(native_from, native_from.end)) {
      Marshal<int>::Read(native_reader, "end of smilear_bone", native_from.end, &native_to->end);
    }
    if (Reader::Has(native_from, native_from.limb)) {
      Marshal<std::string>::Read(native_reader, "limb of smilear_bone", native_from.limb, &native_to->limb);
    }
    if (Reader::Has(native_from, native_from.weight)) {
      Marshal<float>::Read(native_reader, "weight of smilear_bone", native_from.weight, &native_to->weight);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::Bone& native_from, smilear_bone* native_to) {
    native_to->start = Marshal<int>::Write(native_arena, native_from.start);
    native_to->end = Marshal<int>::Write(native_arena, native_from.end);
    native_to->limb = Marshal<std::string>::Write(native_arena, native_from.limb);
    native_to->weight = Marshal<float>::Write(native_arena, native_from.weight);
  }
};

template <>
struct Marshal<smilear::Skeleton> : RecordMarshal<smilear::Skeleton, smilear_skeleton> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_skeleton, struct_size) + sizeof(smilear_skeleton::struct_size);

  static void ReadFields(Reader& native_reader, const smilear_skeleton& native_from, smilear::Skeleton* native_to) {
    if (Reader::Has(native_from, native_from.keypoints_count)) {
      ReadList<std::string>(native_reader, "keypoints of smilear_skeleton", native_from.keypoints, native_from.keypoints_count, &native_to->keypoints);
    }
    if (Reader::Has(native_from, native_from.bones_count)) {
      ReadList<smilear::Bone>(native_reader, "bones of smilear_skeleton", native_from.bones, native_from.bones_count, &native_to->bones);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::Skeleton& native_from, smilear_skeleton* native_to) {
    const auto native_keypoints = WriteList(native_arena, native_from.keypoints);
    native_to->keypoints = native_keypoints.items;
    native_to->keypoints_count = native_keypoints.count;
    const auto native_bones = WriteList(native_arena, native_from.bones);
    native_to->bones = native_bones.items;
    native_to->bones_count = native_bones.count;
  }
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_BODY_H_
