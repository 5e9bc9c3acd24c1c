// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_BOX_H_
#define SMILEAR_C_BOX_H_

#include "smilear/c/base.h"
#include "smilear/c/status.h"

#ifdef __cplusplus
extern "C" {
#endif

// A place in the upright picture: edges as shares of its width and height, 0..1 inside it.
typedef struct smilear_box {
  size_t struct_size;
  // Left edge.
  float left;
  // Upper edge.
  float top;
  // Right edge.
  float right;
  // Lower edge.
  float bottom;
} smilear_box;

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_BOX_H_
