// SMRImage to the view that C++ works with.
#ifndef SMILEAR_OBJC_IMAGE_H_
#define SMILEAR_OBJC_IMAGE_H_

#import <SmileAR/SMRImage.h>

#include "marshal.h"
#include "smilear/image.h"

namespace smilear::objc {

// The view is good as long as the image.
template <>
struct Marshal<smilear::Image> {
  static smilear::Image ToCpp(SMRImage* image);
};

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_IMAGE_H_
