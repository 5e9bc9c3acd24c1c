// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// Which standard turns YUV into RGB.
typedef NS_ENUM(NSInteger, SMRYuvMatrix) {
  /// ITU-R BT.601: JPEG and most cameras.
  SMRYuvMatrixBt601 NS_SWIFT_NAME(bt601) = 0,
  /// ITU-R BT.709: high-definition video.
  SMRYuvMatrixBt709 NS_SWIFT_NAME(bt709) = 1,
} NS_SWIFT_NAME(YuvMatrix);

NS_ASSUME_NONNULL_END
