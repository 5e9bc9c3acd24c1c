// Anchors: the boxes that a raw detection model measures from.
#ifndef SMILEAR_DETECTION_ANCHORS_H_
#define SMILEAR_DETECTION_ANCHORS_H_

#include <vector>

#include "smilear/anchor_options.h"
#include "smilear/status.h"

namespace smilear {

// In shares of the model's input.
struct Anchor {
  float centre_y = 0.0F;
  float centre_x = 0.0F;
  float height = 0.0F;
  float width = 0.0F;
};

// kInvalidArgument: says which number is out of range.
Status CheckAnchorOptions(const AnchorOptions& options);

// The listed anchors, or else those of SSD for an input of this size: layer by layer, row by row, cell
// by cell. Needs options that passed the check.
std::vector<Anchor> MakeAnchors(const AnchorOptions& options, int input_width, int input_height);

}  // namespace smilear

#endif  // SMILEAR_DETECTION_ANCHORS_H_
