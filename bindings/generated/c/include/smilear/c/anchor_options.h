// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_ANCHOR_OPTIONS_H_
#define SMILEAR_C_ANCHOR_OPTIONS_H_

#include "smilear/c/base.h"
#include "smilear/c/status.h"

#ifdef __cplusplus
extern "C" {
#endif

// How a frame is fitted to a detection model's input.
typedef int32_t smilear_detection_fit;
enum {
  // The whole frame; proportions are lost.
  SMILEAR_DETECTION_FIT_STRETCH = 0,
  // The largest centred rectangle with the input's proportions.
  SMILEAR_DETECTION_FIT_CENTER_CROP = 1,
};

// What the class scores of a raw detection model are, and what is done to them.
typedef int32_t smilear_score_kind;
enum {
  // Used as they are.
  SMILEAR_SCORE_KIND_PROBABILITIES = 0,
  // Each class for itself: a sigmoid.
  SMILEAR_SCORE_KIND_LOGITS = 1,
  // Of all classes together, background included: a softmax.
  SMILEAR_SCORE_KIND_SOFTMAX_LOGITS = 2,
};

// How a raw detection model says where things are; not used where the model ends in
// TFLite_Detection_PostProcess.
typedef struct smilear_anchor_options {
  size_t struct_size;
  // Four numbers per anchor: centre y, centre x, height, width. Empty: anchors are those of SSD by
  // the fields below.
  const float* boxes;
  size_t boxes_count;
  // Input pixels per cell, one for each layer.
  const int32_t* strides;
  size_t strides_count;
  // Width over height, an anchor each; empty: 1, 2 and 1/2.
  const float* aspect_ratios;
  size_t aspect_ratios_count;
  // Scale of the first layer, as a share of the picture.
  float min_scale;
  // Scale of the last layer.
  float max_scale;
  // Adds a square between this layer's scale and the next.
  bool between_scales;
  // The first layer has three anchors: a small square, and ratios 2 and 1/2.
  bool fewer_in_first_layer;
  // What the model multiplied offsets of centres by.
  float centre_scale;
  // What the model multiplied logarithms of sizes by.
  float size_scale;
  // What the class scores are.
  smilear_score_kind scores;
  // Class 0 of the scores means that nothing is there.
  bool background_first;
} smilear_anchor_options;

#define SMILEAR_ANCHOR_OPTIONS_INIT { sizeof(smilear_anchor_options), NULL, 0, NULL, 0, NULL, 0, 0.2f, 0.95f, true, true, 10.0f, 5.0f, SMILEAR_SCORE_KIND_LOGITS, true }

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_ANCHOR_OPTIONS_H_
