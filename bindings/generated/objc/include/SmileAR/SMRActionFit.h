// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// How a frame is fitted to the model's input.
typedef NS_ENUM(NSInteger, SMRActionFit) {
  /// The largest centred rectangle with the input's proportions.
  SMRActionFitCenterCrop NS_SWIFT_NAME(centerCrop) = 0,
  /// The whole frame, proportions lost.
  SMRActionFitStretch NS_SWIFT_NAME(stretch) = 1,
} NS_SWIFT_NAME(ActionFit);

NS_ASSUME_NONNULL_END
