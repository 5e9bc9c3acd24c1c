// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_DANCE_RECORDER_H_
#define SMILEAR_C_DANCE_RECORDER_H_

#include "smilear/c/base.h"
#include "smilear/c/body.h"
#include "smilear/c/engine.h"
#include "smilear/c/status.h"

#ifdef __cplusplus
extern "C" {
#endif

// Writes a coach's poses to a file, for a DanceScorer to compare with. One call at a time per
// object.
typedef struct smilear_dance_recorder smilear_dance_recorder;

// Makes a recorder.
// engine: The engine it belongs to.
// skeleton: What poses consist of. NULL: its defaults.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: the skeleton makes no sense.
SMILEAR_API smilear_status_code smilear_dance_recorder_create(
    const smilear_engine* engine,
    const smilear_skeleton* skeleton,
    smilear_dance_recorder** out,
    smilear_error** error);

// Appends a frame.
// pose: The coach; no keypoints at all: nobody is seen.
// time_ms: Milliseconds since the beginning of the music; after the last frame's.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: another number of keypoints than the skeleton's, or a time
//   that is not after the last one or beyond 20 minutes.
SMILEAR_API smilear_status_code smilear_dance_recorder_add(
    smilear_dance_recorder* self,
    const smilear_keypoint* const* pose,
    size_t pose_count,
    int64_t time_ms,
    smilear_error** error);

// How many frames there are.
SMILEAR_API int32_t smilear_dance_recorder_frame_count(const smilear_dance_recorder* self);

// Writes all frames so far; a file that is there is replaced, in one step.
// path: Where to write.
// SMILEAR_STATUS_CODE_NOT_FOUND: the path cannot be written.
// SMILEAR_STATUS_CODE_FAILED_PRECONDITION: there are no frames.
SMILEAR_API smilear_status_code smilear_dance_recorder_save(
    smilear_dance_recorder* self,
    const char* path,
    smilear_error** error);

SMILEAR_API void smilear_dance_recorder_destroy(smilear_dance_recorder* self);

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_DANCE_RECORDER_H_
