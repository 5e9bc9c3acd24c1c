// Images of UIImage, where there is one; compiled into the code that calls it.
#if __has_include(<UIKit/UIKit.h>)

#import <SmileAR/SMRImage.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

/// The turn that makes a stored picture upright, and the flip after it.
static inline void SMROrientImage(SMRImage *image, UIImageOrientation orientation) {
  switch (orientation) {
    case UIImageOrientationUp:
    case UIImageOrientationUpMirrored:
      image.rotation = SMRRotationDeg0;
      break;
    case UIImageOrientationDown:
    case UIImageOrientationDownMirrored:
      image.rotation = SMRRotationDeg180;
      break;
    case UIImageOrientationRight:
    case UIImageOrientationLeftMirrored:
      image.rotation = SMRRotationDeg90;
      break;
    case UIImageOrientationLeft:
    case UIImageOrientationRightMirrored:
      image.rotation = SMRRotationDeg270;
      break;
  }
  image.mirrored = orientation >= UIImageOrientationUpMirrored;
}

/// An image of a picture, whose pixels are drawn once into memory of the image's own, over black.
///
/// @return nil for a picture that is not made of pixels (a CIImage), is empty or does not fit into memory.
static inline SMRImage *_Nullable SMRImageMakeWithUIImage(UIImage *picture)
    NS_SWIFT_NAME(Image.init(uiImage:));

static inline SMRImage *_Nullable SMRImageMakeWithUIImage(UIImage *picture) {
  CGImageRef source = picture.CGImage;
  if (source == NULL) {
    return nil;
  }
  size_t width = CGImageGetWidth(source);
  size_t height = CGImageGetHeight(source);
  NSMutableData *pixels = [NSMutableData dataWithLength:4 * width * height];
  CGColorSpaceRef colors = CGColorSpaceCreateDeviceRGB();
  CGContextRef canvas =
      CGBitmapContextCreate(pixels.mutableBytes, width, height, 8, 4 * width, colors,
                            (uint32_t)kCGImageAlphaPremultipliedLast | (uint32_t)kCGBitmapByteOrder32Big);
  CGColorSpaceRelease(colors);
  if (canvas == NULL) {
    return nil;
  }
  CGContextDrawImage(canvas, CGRectMake(0, 0, (CGFloat)width, (CGFloat)height), source);
  CGContextRelease(canvas);
  NSMutableArray<SMRPlane *> *planes = [NSMutableArray arrayWithCapacity:1];
  [planes addObject:[SMRPlane planeWithData:pixels rowStride:(NSInteger)(4 * width) pixelStride:4]];
  SMRImage *image = [SMRImage imageWithFormat:SMRPixelFormatRgba8888
                                        width:(NSInteger)width
                                       height:(NSInteger)height
                                       planes:planes
                                      context:NULL
                                      release:NULL];
  SMROrientImage(image, picture.imageOrientation);
  return image;
}

NS_ASSUME_NONNULL_END

#endif
