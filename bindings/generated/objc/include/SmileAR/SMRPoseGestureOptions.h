// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// How a PoseGestureMatcher compares, and when it is sure.
///
/// Set what shall differ from the defaults. Calls take a copy; not for changing in one thread while
/// another uses it.
NS_SWIFT_NAME(PoseGestureOptions)
SMR_CLASS
@interface SMRPoseGestureOptions : NSObject <NSCopying> {
 @private
  float _minKeypointScore;
  float _startSimilarity;
  float _endSimilarity;
  NSInteger _holdMs;
  float _maxRotationDegrees;
  BOOL _mirrored;
  BOOL _builtin;
}

/// Keypoints below count as not seen; 0..1.
@property(nonatomic) float minKeypointScore;

/// A gesture starts when its similarity has been at least this for hold_ms; 0..1.
@property(nonatomic) float startSimilarity;

/// It ends when its similarity has been below this for hold_ms; not above start_similarity.
@property(nonatomic) float endSimilarity;

/// 0..10000.
@property(nonatomic) NSInteger holdMs;

/// How far body or camera may be tilted; 0..180.
@property(nonatomic) float maxRotationDegrees;

/// Mirror images are the same gesture.
@property(nonatomic) BOOL mirrored;

/// Begin with arm_heart, world_peace and superman.
@property(nonatomic) BOOL builtin;

- (instancetype)init
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init());

@end

NS_ASSUME_NONNULL_END
