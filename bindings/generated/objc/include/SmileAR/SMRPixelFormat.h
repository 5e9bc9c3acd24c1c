// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// How the pixels of an image are stored.
typedef NS_ENUM(NSInteger, SMRPixelFormat) {
  /// Four bytes: red, green, blue, alpha.
  SMRPixelFormatRgba8888 NS_SWIFT_NAME(rgba8888) = 0,
  /// Four bytes: blue, green, red, alpha.
  SMRPixelFormatBgra8888 NS_SWIFT_NAME(bgra8888) = 1,
  /// Three bytes: red, green, blue.
  SMRPixelFormatRgb888 NS_SWIFT_NAME(rgb888) = 2,
  /// Plane 0: Y; plane 1: V and U interleaved, half size.
  SMRPixelFormatNv21 NS_SWIFT_NAME(nv21) = 3,
  /// Plane 0: Y; plane 1: U and V interleaved, half size.
  SMRPixelFormatNv12 NS_SWIFT_NAME(nv12) = 4,
  /// Planes Y, U, V; also Android's YUV_420_888 with any pixel stride.
  SMRPixelFormatI420 NS_SWIFT_NAME(i420) = 5,
  /// One byte of brightness.
  SMRPixelFormatGray8 NS_SWIFT_NAME(gray8) = 6,
} NS_SWIFT_NAME(PixelFormat);

NS_ASSUME_NONNULL_END
