// AnchorOptions: how a detection model without TFLite_Detection_PostProcess says where things are.
#ifndef SMILEAR_ANCHOR_OPTIONS_H_
#define SMILEAR_ANCHOR_OPTIONS_H_

#include <vector>

namespace smilear {

// How a frame is fitted to the model's input.
enum class DetectionFit : int {
  kStretch = 0,     // the whole frame, proportions lost
  kCenterCrop = 1,  // the largest centred rectangle with the input's proportions
};

// What a raw model's class scores are, and what is done to them.
enum class ScoreKind : int {
  kProbabilities = 0,  // used as they are
  kLogits = 1,         // each class for itself: a sigmoid
  kSoftmaxLogits = 2,  // of all classes together, background included: a softmax
};

// How raw models say where things are; not used for models that end in TFLite_Detection_PostProcess.
//
// Such a model gives, for each anchor box, an offset of the centre in units of the anchor's size and the
// logarithm of the ratio of sizes, each times a scale: y, x, height, width. The anchors are either listed,
// or those of SSD: per layer and cell one for each aspect ratio, and one between this layer's scale and
// the next.
struct AnchorOptions {
  std::vector<float> boxes = {};  // four per anchor: centre y, centre x, height, width; empty: those of SSD

  std::vector<int> strides = {};          // input pixels per cell, a layer each; 16, 32 and so on
  std::vector<float> aspect_ratios = {};  // width / height; empty: 1, 2 and 1/2
  float min_scale = 0.2F;                 // of the first layer, as a share of the picture
  float max_scale = 0.95F;                // of the last layer
  bool between_scales = true;             // also a square of scale sqrt(this layer's * the next's)
  bool fewer_in_first_layer = true;       // three anchors there: a square of scale 0.1, and ratios 2 and 1/2

  float centre_scale = 10.0F;
  float size_scale = 5.0F;
  ScoreKind scores = ScoreKind::kLogits;
  bool background_first = true;  // class 0 of the scores means: nothing here
};

}  // namespace smilear

#endif  // SMILEAR_ANCHOR_OPTIONS_H_
