// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// How a frame is fitted to a detection model's input.
typedef NS_ENUM(NSInteger, SMRDetectionFit) {
  /// The whole frame; proportions are lost.
  SMRDetectionFitStretch NS_SWIFT_NAME(stretch) = 0,
  /// The largest centred rectangle with the input's proportions.
  SMRDetectionFitCenterCrop NS_SWIFT_NAME(centerCrop) = 1,
} NS_SWIFT_NAME(DetectionFit);

NS_ASSUME_NONNULL_END
