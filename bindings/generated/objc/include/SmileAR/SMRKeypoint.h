// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// A place on a body as seen in a frame, in any unit that is the same across and down. Not seen: a
/// score of 0, or anything that is not a finite number.
///
/// Immutable and thread-safe.
NS_SWIFT_NAME(Keypoint)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRKeypoint : NSObject <NSCopying> {
 @private
  float _x;
  float _y;
  float _score;
}

/// Across.
@property(nonatomic, readonly) float x;

/// Down.
@property(nonatomic, readonly) float y;

/// How sure it is that this is the place; 0..1.
@property(nonatomic, readonly) float score;

- (instancetype)initWithX:(float)x y:(float)y score:(float)score
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(x:y:score:));

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
