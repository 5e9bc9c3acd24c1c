// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// A region in pixels of the stored (not yet rotated) image; width 0 means the whole image.
///
/// Immutable and thread-safe.
NS_SWIFT_NAME(Rect)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRRect : NSObject <NSCopying> {
 @private
  NSInteger _x;
  NSInteger _y;
  NSInteger _width;
  NSInteger _height;
}

/// Left edge.
@property(nonatomic, readonly) NSInteger x;

/// Upper edge.
@property(nonatomic, readonly) NSInteger y;

/// Columns; 0 means the whole image.
@property(nonatomic, readonly) NSInteger width;

/// Rows.
@property(nonatomic, readonly) NSInteger height;

- (instancetype)initWithX:(NSInteger)x
                        y:(NSInteger)y
                    width:(NSInteger)width
                   height:(NSInteger)height
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(x:y:width:height:));

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
