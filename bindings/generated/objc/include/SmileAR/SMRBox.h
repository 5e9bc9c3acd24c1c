// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// A place in the upright picture: edges as shares of its width and height, 0..1 inside it.
///
/// Immutable and thread-safe.
NS_SWIFT_NAME(Box)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRBox : NSObject <NSCopying> {
 @private
  float _left;
  float _top;
  float _right;
  float _bottom;
}

/// Left edge.
@property(nonatomic, readonly) float left;

/// Upper edge.
@property(nonatomic, readonly) float top;

/// Right edge.
@property(nonatomic, readonly) float right;

/// Lower edge.
@property(nonatomic, readonly) float bottom;

- (instancetype)initWithLeft:(float)left top:(float)top right:(float)right bottom:(float)bottom
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(left:top:right:bottom:));

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
