// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_DANCE_SCORER_H_
#define SMILEAR_C_DANCE_SCORER_H_

#include "smilear/c/base.h"
#include "smilear/c/body.h"
#include "smilear/c/engine.h"
#include "smilear/c/status.h"

#ifdef __cplusplus
extern "C" {
#endif

// What a frame changed.
typedef int32_t smilear_dance_event;
enum {
  // Nothing.
  SMILEAR_DANCE_EVENT_NONE = 0,
  // The dancer has followed closely for a while.
  SMILEAR_DANCE_EVENT_STREAK_STARTED = 1,
  // The score has been 20 below streak_score for half a second, or the dance is over.
  SMILEAR_DANCE_EVENT_STREAK_ENDED = 2,
};

// How a DanceScorer compares.
typedef struct smilear_dance_options {
  size_t struct_size;
  // Keypoints below count as not seen; 0..1.
  float min_keypoint_score;
  // How far the dancer may be behind the coach; 0..2000.
  int32_t max_lag_ms;
  // How far ahead; 0..2000.
  int32_t max_lead_ms;
  // Dancing as in a mirror is right too, when all of it is.
  bool mirrored;
  // A streak starts when the score has been at least so high for streak_ms; 20..100.
  float streak_score;
  // 0..60000.
  int32_t streak_ms;
} smilear_dance_options;

#define SMILEAR_DANCE_OPTIONS_INIT { sizeof(smilear_dance_options), 0.3f, 600, 200, true, 80.0f, 3000 }

// How the dance goes right now.
typedef struct smilear_dance_feedback {
  size_t struct_size;
  // 0..100, over about the last second.
  float score;
  // 0..1, of this frame.
  float similarity;
  // The moment of the recording that the dancer is at.
  int64_t coach_time_ms;
  // It looks like dancing in a mirror.
  bool mirrored;
  // A streak has started and not ended.
  bool in_streak;
  // What this frame changed.
  smilear_dance_event event;
  // The recording is over; frames from here on do not count.
  bool finished;
} smilear_dance_feedback;

// How the whole dance went.
typedef struct smilear_dance_result {
  size_t struct_size;
  // 0..100. 100: the coach's poses; 0: as much like them as the coach's own at other moments.
  float score;
  // 0..1: the mean over the recording.
  float similarity;
  // How far the dancer was behind, on average.
  int32_t lag_ms;
  // It was danced as in a mirror.
  bool mirrored;
  // 0..1: the part of the recording with the dancer in view.
  float followed;
} smilear_dance_result;

// How one limb danced.
typedef struct smilear_dance_limb {
  size_t struct_size;
  // Its name in the skeleton. The text belongs to the object that was asked.
  smilear_text limb;
  // 0..100.
  float score;
} smilear_dance_limb;

// Compares somebody who dances with a coach's recording of the same dance. One call at a time per
// object.
typedef struct smilear_dance_scorer smilear_dance_scorer;

// A value that a call fills in. One call at a time.
typedef struct smilear_dance_feedback_result smilear_dance_feedback_result;
SMILEAR_API smilear_dance_feedback_result* smilear_dance_feedback_result_create(void);
SMILEAR_API void smilear_dance_feedback_result_destroy(smilear_dance_feedback_result* self);
// The value lives until the next call that fills it in, or the end of the object; NULL: none.
SMILEAR_API const smilear_dance_feedback* smilear_dance_feedback_result_get(
    const smilear_dance_feedback_result* self);

// A list that a call fills. One call at a time.
typedef struct smilear_dance_limb_list smilear_dance_limb_list;
SMILEAR_API smilear_dance_limb_list* smilear_dance_limb_list_create(void);
SMILEAR_API void smilear_dance_limb_list_destroy(smilear_dance_limb_list* self);
SMILEAR_API size_t smilear_dance_limb_list_count(const smilear_dance_limb_list* self);
// Elements live until the next call that fills the list, or its end; NULL at and past `count`.
SMILEAR_API const smilear_dance_limb* smilear_dance_limb_list_at(
    const smilear_dance_limb_list* self,
    size_t index);

// A value that a call fills in. One call at a time.
typedef struct smilear_dance_result_result smilear_dance_result_result;
SMILEAR_API smilear_dance_result_result* smilear_dance_result_result_create(void);
SMILEAR_API void smilear_dance_result_result_destroy(smilear_dance_result_result* self);
// The value lives until the next call that fills it in, or the end of the object; NULL: none.
SMILEAR_API const smilear_dance_result* smilear_dance_result_result_get(
    const smilear_dance_result_result* self);

// Reads a recording from memory. The bytes are copied.
// engine: The engine it belongs to.
// recording: What a DanceRecorder saved.
// skeleton: What poses consist of. NULL: its defaults.
// options: How poses are compared. NULL: its defaults.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: the recording is damaged, has other keypoints than the
//   skeleton or takes less than twice max_lag_ms and max_lead_ms, or options are out of range.
SMILEAR_API smilear_status_code smilear_dance_scorer_from_bytes(
    const smilear_engine* engine,
    const uint8_t* recording,
    size_t recording_size,
    const smilear_skeleton* skeleton,
    const smilear_dance_options* options,
    smilear_dance_scorer** out,
    smilear_error** error);

// Reads a recording from a file.
// engine: The engine it belongs to.
// path: A file that a DanceRecorder saved.
// skeleton: What poses consist of. NULL: its defaults.
// options: How poses are compared. NULL: its defaults.
// SMILEAR_STATUS_CODE_NOT_FOUND: no readable file at the path.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: the recording is damaged, has other keypoints than the
//   skeleton or takes less than twice max_lag_ms and max_lead_ms, or options are out of range.
SMILEAR_API smilear_status_code smilear_dance_scorer_from_file(
    const smilear_engine* engine,
    const char* path,
    const smilear_skeleton* skeleton,
    const smilear_dance_options* options,
    smilear_dance_scorer** out,
    smilear_error** error);

// Takes the dancer's pose, and says how the dance goes.
// pose: The dancer; no keypoints at all: nobody is seen.
// time_ms: Milliseconds since the beginning of the music; never before the last one.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: another number of keypoints than the skeleton's, or a time
//   before the last one.
SMILEAR_API smilear_status_code smilear_dance_scorer_follow(
    smilear_dance_scorer* self,
    const smilear_keypoint* const* pose,
    size_t pose_count,
    int64_t time_ms,
    smilear_dance_feedback_result* out,
    smilear_error** error);

// One score per limb of the skeleton, over about the last second.
// SMILEAR_STATUS_CODE_FAILED_PRECONDITION: no frame was followed yet.
SMILEAR_API smilear_status_code smilear_dance_scorer_recent_limbs(
    smilear_dance_scorer* self,
    smilear_dance_limb_list* out,
    smilear_error** error);

// Aligns the whole dance so far with the recording anew; what was not danced counts as 0. Following
// can go on afterwards.
// SMILEAR_STATUS_CODE_FAILED_PRECONDITION: no frame was followed yet.
SMILEAR_API smilear_status_code smilear_dance_scorer_finish(
    smilear_dance_scorer* self,
    smilear_dance_result_result* out,
    smilear_error** error);

// One score per limb of the skeleton, over the whole dance so far.
// SMILEAR_STATUS_CODE_FAILED_PRECONDITION: no frame was followed yet.
SMILEAR_API smilear_status_code smilear_dance_scorer_final_limbs(
    smilear_dance_scorer* self,
    smilear_dance_limb_list* out,
    smilear_error** error);

// Begins again.
SMILEAR_API void smilear_dance_scorer_reset(smilear_dance_scorer* self);

// How long the recording takes.
SMILEAR_API int64_t smilear_dance_scorer_duration_ms(const smilear_dance_scorer* self);

SMILEAR_API void smilear_dance_scorer_destroy(smilear_dance_scorer* self);

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_DANCE_SCORER_H_
