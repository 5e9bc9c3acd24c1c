#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// One plane of an image: bytes of the caller's, which are kept alive and not copied.
///
/// Immutable and thread-safe, as long as nobody changes the bytes.
NS_SWIFT_NAME(Plane)
SMR_CLASS
@interface SMRPlane : NSObject {
 @private
  NSData *_data;
  NSInteger _rowStride;
  NSInteger _pixelStride;
}

/// The plane's memory.
@property(nonatomic, readonly, strong) NSData *data;

/// Bytes from one row to the next.
@property(nonatomic, readonly) NSInteger rowStride;

/// Bytes from one sample to the next; 0 means tightly packed for the format.
@property(nonatomic, readonly) NSInteger pixelStride;

/// @param data Kept, not copied; do not change it while a call uses the image.
/// @param rowStride Bytes from one row to the next.
/// @param pixelStride Bytes from one sample to the next; 0 means tightly packed for the format.
- (instancetype)initWithData:(NSData *)data
                   rowStride:(NSInteger)rowStride
                 pixelStride:(NSInteger)pixelStride NS_DESIGNATED_INITIALIZER
    NS_SWIFT_NAME(init(data:rowStride:pixelStride:));

/// An autoreleased plane, for code that compiles with ARC and without.
+ (instancetype)planeWithData:(NSData *)data
                    rowStride:(NSInteger)rowStride
                  pixelStride:(NSInteger)pixelStride
    NS_SWIFT_UNAVAILABLE("use init(data:rowStride:pixelStride:)");

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
