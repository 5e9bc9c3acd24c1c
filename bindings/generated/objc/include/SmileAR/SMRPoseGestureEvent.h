// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// What a frame changed about a gesture.
typedef NS_ENUM(NSInteger, SMRPoseGestureEvent) {
  /// Nothing.
  SMRPoseGestureEventNone NS_SWIFT_NAME(none) = 0,
  /// The body shows the gesture now.
  SMRPoseGestureEventStarted NS_SWIFT_NAME(started) = 1,
  /// The body shows the gesture no more.
  SMRPoseGestureEventEnded NS_SWIFT_NAME(ended) = 2,
} NS_SWIFT_NAME(PoseGestureEvent);

NS_ASSUME_NONNULL_END
