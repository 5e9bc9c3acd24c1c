// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_ENGINE_H_
#define SMILEAR_C_ENGINE_H_

#include "smilear/c/base.h"
#include "smilear/c/licence.h"
#include "smilear/c/status.h"

#ifdef __cplusplus
extern "C" {
#endif

// How an engine runs models.
typedef struct smilear_engine_options {
  size_t struct_size;
  // 1..16 per feature; more than the big cores of a phone rarely helps.
  int32_t threads;
  // False runs TensorFlow Lite's own kernels; ignored where XNNPACK was built out.
  bool use_xnnpack;
} smilear_engine_options;

#define SMILEAR_ENGINE_OPTIONS_INIT { sizeof(smilear_engine_options), 1, true }

// What the features of one process share. Features keep what they need of their engine alive, so
// closing order does not matter. Calls may overlap.
typedef struct smilear_engine smilear_engine;

// Makes an engine.
// options: How the engine's features run. NULL: its defaults.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: threads out of range.
SMILEAR_API smilear_status_code smilear_engine_create(
    const smilear_engine_options* options,
    smilear_engine** out,
    smilear_error** error);

// Makes an engine whose features a licence allows.
// licence: What the app may do.
// options: How the engine's features run. NULL: its defaults.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: threads out of range.
SMILEAR_API smilear_status_code smilear_engine_create_licensed(
    const smilear_licence* licence,
    const smilear_engine_options* options,
    smilear_engine** out,
    smilear_error** error);

// The version of this library, "major.minor.patch".
SMILEAR_API const char* smilear_engine_version(void);

SMILEAR_API void smilear_engine_destroy(smilear_engine* self);

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_ENGINE_H_
