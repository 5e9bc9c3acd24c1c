// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// How a DanceScorer compares.
///
/// Set what shall differ from the defaults. Calls take a copy; not for changing in one thread while
/// another uses it.
NS_SWIFT_NAME(DanceOptions)
SMR_CLASS
@interface SMRDanceOptions : NSObject <NSCopying> {
 @private
  float _minKeypointScore;
  NSInteger _maxLagMs;
  NSInteger _maxLeadMs;
  BOOL _mirrored;
  float _streakScore;
  NSInteger _streakMs;
}

/// Keypoints below count as not seen; 0..1.
@property(nonatomic) float minKeypointScore;

/// How far the dancer may be behind the coach; 0..2000.
@property(nonatomic) NSInteger maxLagMs;

/// How far ahead; 0..2000.
@property(nonatomic) NSInteger maxLeadMs;

/// Dancing as in a mirror is right too, when all of it is.
@property(nonatomic) BOOL mirrored;

/// A streak starts when the score has been at least so high for streak_ms; 20..100.
@property(nonatomic) float streakScore;

/// 0..60000.
@property(nonatomic) NSInteger streakMs;

- (instancetype)init
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init());

@end

NS_ASSUME_NONNULL_END
