// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// A place on a body as seen in a frame, in any unit that is the same across and down. Not seen: a
/// score of 0, or anything that is not a finite number.
///
/// Set what shall differ from the defaults. Calls take a copy; not for changing in one thread while
/// another uses it.
NS_SWIFT_NAME(Keypoint)
SMR_CLASS
@interface SMRKeypoint : NSObject <NSCopying> {
 @private
  float _x;
  float _y;
  float _score;
}

/// Across.
@property(nonatomic) float x;

/// Down.
@property(nonatomic) float y;

/// How sure it is that this is the place; 0..1.
@property(nonatomic) float score;

- (instancetype)initWithX:(float)x y:(float)y
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(x:y:));

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
