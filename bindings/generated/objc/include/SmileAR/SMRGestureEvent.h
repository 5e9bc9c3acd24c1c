// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// What happened to a hand in this frame.
typedef NS_ENUM(NSInteger, SMRGestureEvent) {
  /// Nothing new.
  SMRGestureEventNone NS_SWIFT_NAME(none) = 0,
  /// It is reported for the first time.
  SMRGestureEventAppeared NS_SWIFT_NAME(appeared) = 1,
  /// It shows another gesture than before.
  SMRGestureEventChanged NS_SWIFT_NAME(changed) = 2,
  /// It is gone, and reported for the last time.
  SMRGestureEventLost NS_SWIFT_NAME(lost) = 3,
} NS_SWIFT_NAME(GestureEvent);

NS_ASSUME_NONNULL_END
