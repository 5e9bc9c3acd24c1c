// What the tests of detection, tracking, portraits and beauty share.
#ifndef SMILEAR_TESTS_NATIVE_VISION_VISION_FIXTURE_H_
#define SMILEAR_TESTS_NATIVE_VISION_VISION_FIXTURE_H_

#include <cstdint>
#include <memory>
#include <vector>

#include "scan_fixture.h"
#include "smilear/object_detector.h"

namespace smilear::testing {

// The test detector's picture: some of its shapes on a plain ground. 128 x 128, RGB.
std::vector<std::uint8_t> ShapesPicture();

// The detector without its last node, TFLite_Detection_PostProcess: box codes and scores are its
// outputs then. `anchors` gets what the node had for anchors.
ModelBytes RawDetector(std::vector<float>* anchors);

// How the raw detector was trained; see tests/models/anchors.py.
DetectorOptions RawOptions(std::vector<float> anchors);

inline bool Near(float a, float b, float bound) { return a - b <= bound && b - a <= bound; }

inline bool SameBox(const Box& a, const Box& b, float bound) {
  return Near(a.left, b.left, bound) && Near(a.top, b.top, bound) && Near(a.right, b.right, bound) &&
         Near(a.bottom, b.bottom, bound);
}

}  // namespace smilear::testing

#endif  // SMILEAR_TESTS_NATIVE_VISION_VISION_FIXTURE_H_
