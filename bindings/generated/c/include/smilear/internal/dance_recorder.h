// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_DANCE_RECORDER_H_
#define SMILEAR_INTERNAL_DANCE_RECORDER_H_

#include <cstddef>
#include <cstdint>

#include "smilear/c/dance_recorder.h"
#include "smilear/dance_recorder.h"
#include "smilear/internal/body.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/marshal.h"

namespace smilear::internal {

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_DANCE_RECORDER_H_
