// RawBoxes: detections out of box codes and class scores.
//
// For each class: boxes by falling score, less those that overlap a better one of the class. Of all
// classes, the best ones. The same that TFLite_Detection_PostProcess does in its regular mode.
#ifndef SMILEAR_DETECTION_RAW_BOXES_H_
#define SMILEAR_DETECTION_RAW_BOXES_H_

#include <cstddef>
#include <span>
#include <vector>

#include "detection/anchors.h"
#include "smilear/anchor_options.h"
#include "smilear/box.h"

namespace smilear {

struct FoundBox {
  int index = 0;  // class, without background
  float score = 0.0F;
  Box box;
};

// Intersection over union; 0 where one of them is empty.
float Overlap(const Box& a, const Box& b);

class RawBoxes {
 public:
  struct Limits {
    float min_score = 0.0F;
    float max_overlap = 0.0F;
    std::size_t max_results = 0;
  };

  // `class_count` is without background. `allowed` has one entry per class.
  RawBoxes(std::vector<Anchor> anchors, std::size_t class_count, std::vector<bool> allowed,
           const AnchorOptions& options, const Limits& limits);

  std::size_t anchor_count() const { return anchors_.size(); }
  // Scores per anchor, background included where there is one.
  std::size_t score_count() const { return score_count_; }

  // Row a of `codes` and of `scores` starts at a times the stride. Best first, ties by lower class,
  // then lower anchor; boxes that are not finite are left out. Valid until the next call. Allocates
  // nothing. `scores` is used as scratch.
  std::span<const FoundBox> Decode(std::span<const float> codes, std::size_t code_stride,
                                   std::span<float> scores, std::size_t score_stride);

 private:
  struct Candidate {
    float score = 0.0F;
    std::size_t anchor = 0;
  };

  void Activate(std::span<float> row) const;
  Box Decoded(const float* code, const Anchor& anchor) const;
  void CollectClass(std::size_t index, std::span<const float> codes, std::size_t code_stride,
                    std::span<const float> scores, std::size_t score_stride);

  std::vector<Anchor> anchors_;
  std::vector<bool> allowed_;
  AnchorOptions options_;
  Limits limits_;
  std::size_t score_count_;
  std::vector<Candidate> candidates_;
  std::vector<FoundBox> found_;
};

}  // namespace smilear

#endif  // SMILEAR_DETECTION_RAW_BOXES_H_
