// The part of UIKit and CoreGraphics that the wrapper calls; see CoreVideo/CoreVideo.h.
#ifndef SMILEAR_FAKE_UIKIT_H_
#define SMILEAR_FAKE_UIKIT_H_

#import <Foundation/Foundation.h>

typedef struct CGImage *CGImageRef;
typedef struct CGContext *CGContextRef;
typedef struct CGColorSpace *CGColorSpaceRef;

typedef double CGFloat;
typedef struct {
  CGFloat x, y, width, height;
} CGRect;
static inline CGRect CGRectMake(CGFloat x, CGFloat y, CGFloat width, CGFloat height) {
  CGRect rect = {x, y, width, height};
  return rect;
}

enum { kCGImageAlphaPremultipliedLast = 1 };
enum { kCGBitmapByteOrder32Big = 4 << 12 };

#ifdef __cplusplus
extern "C" {
#endif

size_t CGImageGetWidth(CGImageRef image);
size_t CGImageGetHeight(CGImageRef image);
CGColorSpaceRef CGColorSpaceCreateDeviceRGB(void);
void CGColorSpaceRelease(CGColorSpaceRef space);
CGContextRef CGBitmapContextCreate(void *data, size_t width, size_t height, size_t bits, size_t stride,
                                   CGColorSpaceRef space, uint32_t info);
void CGContextDrawImage(CGContextRef context, CGRect rect, CGImageRef image);
void CGContextRelease(CGContextRef context);

#ifdef __cplusplus
}
#endif

typedef NS_ENUM(NSInteger, UIImageOrientation) {
  UIImageOrientationUp,
  UIImageOrientationDown,
  UIImageOrientationLeft,
  UIImageOrientationRight,
  UIImageOrientationUpMirrored,
  UIImageOrientationDownMirrored,
  UIImageOrientationLeftMirrored,
  UIImageOrientationRightMirrored,
};

@interface UIImage : NSObject {
 @private
  CGImageRef _CGImage;
  UIImageOrientation _imageOrientation;
}
@property(nonatomic, readonly) CGImageRef CGImage;
@property(nonatomic, readonly) UIImageOrientation imageOrientation;
- (instancetype)initWithCGImage:(CGImageRef)image orientation:(UIImageOrientation)orientation;
@end

#endif  // SMILEAR_FAKE_UIKIT_H_
