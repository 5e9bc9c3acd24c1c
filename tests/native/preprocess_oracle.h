// What preprocessing should give, worked out slowly and plainly in double precision.
#ifndef SMILEAR_TESTS_NATIVE_PREPROCESS_ORACLE_H_
#define SMILEAR_TESTS_NATIVE_PREPROCESS_ORACLE_H_

#include <array>

#include "picture.h"
#include "smilear/image.h"

namespace smilear::testing {

// R, G, B in 0..255 at (x, y) of the upright, resized picture of width x height. Of `image`, only
// rotation, mirroring, colour space and crop matter: samples come from `picture`.
std::array<double, 3> ExpectedPixel(const Picture& picture, const Image& image, bool centre_crop, int width,
                                    int height, int x, int y);

}  // namespace smilear::testing

#endif  // SMILEAR_TESTS_NATIVE_PREPROCESS_ORACLE_H_
