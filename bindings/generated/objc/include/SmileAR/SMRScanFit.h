// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// How a frame is fitted to the model's input.
typedef NS_ENUM(NSInteger, SMRScanFit) {
  /// The largest centred rectangle with the input's proportions.
  SMRScanFitCenterCrop NS_SWIFT_NAME(centerCrop) = 0,
  /// The whole frame; proportions are lost.
  SMRScanFitStretch NS_SWIFT_NAME(stretch) = 1,
} NS_SWIFT_NAME(ScanFit);

NS_ASSUME_NONNULL_END
