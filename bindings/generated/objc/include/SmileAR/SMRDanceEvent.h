// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// What a frame changed.
typedef NS_ENUM(NSInteger, SMRDanceEvent) {
  /// Nothing.
  SMRDanceEventNone NS_SWIFT_NAME(none) = 0,
  /// The dancer has followed closely for a while.
  SMRDanceEventStreakStarted NS_SWIFT_NAME(streakStarted) = 1,
  /// The score has been 20 below streak_score for half a second, or the dance is over.
  SMRDanceEventStreakEnded NS_SWIFT_NAME(streakEnded) = 2,
} NS_SWIFT_NAME(DanceEvent);

NS_ASSUME_NONNULL_END
