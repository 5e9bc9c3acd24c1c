// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// Which part of 0..255 the YUV samples use.
typedef NS_ENUM(NSInteger, SMRYuvRange) {
  /// Y in 16..235, chroma in 16..240.
  SMRYuvRangeLimited NS_SWIFT_NAME(limited) = 0,
  /// All of 0..255: JPEG and Android cameras.
  SMRYuvRangeFull NS_SWIFT_NAME(full) = 1,
} NS_SWIFT_NAME(YuvRange);

NS_ASSUME_NONNULL_END
