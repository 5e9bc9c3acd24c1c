#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRPixelFormat.h>
#import <SmileAR/SMRPlane.h>
#import <SmileAR/SMRRect.h>
#import <SmileAR/SMRRotation.h>
#import <SmileAR/SMRYuvMatrix.h>
#import <SmileAR/SMRYuvRange.h>

NS_ASSUME_NONNULL_BEGIN

/// A view of somebody else's pixels: nothing is copied.
///
/// The planes' memory is kept alive by the image. Sizes and strides are checked by the call that is given
/// the image, which fails with SMRStatusCodeInvalidArgument. As cameras do, the last row may end right after
/// its last pixel, and an interleaved chroma plane may be one byte short.
///
/// Set the properties before the first call that uses the image; they may not be changed by one thread while
/// another uses it.
///
/// SMRImage+CoreVideo.h, SMRImage+CoreMedia.h and SMRImage+UIKit.h make images of what iOS hands out.
NS_SWIFT_NAME(Image)
SMR_CLASS
@interface SMRImage : NSObject {
 @private
  SMRPixelFormat _format;
  NSInteger _width;
  NSInteger _height;
  NSArray<SMRPlane *> *_planes;
  SMRRotation _rotation;
  BOOL _mirrored;
  SMRYuvMatrix _matrix;
  SMRYuvRange _range;
  SMRRect *_crop;
  id _owner;
}

/// How the pixels are stored.
@property(nonatomic, readonly) SMRPixelFormat format;

/// Columns, 1..16384, as stored.
@property(nonatomic, readonly) NSInteger width;

/// Rows, 1..16384, as stored.
@property(nonatomic, readonly) NSInteger height;

/// Clockwise turn that makes the picture upright. Default: SMRRotationDeg0.
@property(nonatomic) SMRRotation rotation;

/// Whether to flip left and right after the rotation (front camera). Default: NO.
@property(nonatomic, getter=isMirrored) BOOL mirrored;

/// Which standard turns YUV into RGB. Default: SMRYuvMatrixBt601.
@property(nonatomic) SMRYuvMatrix matrix;

/// Which part of 0..255 YUV samples use. Default: SMRYuvRangeFull.
@property(nonatomic) SMRYuvRange range;

/// A region in pixels of the stored (not yet rotated) image; nil means all of it, and is the default.
@property(nonatomic, copy, nullable) SMRRect *crop;

/// An image of any format.
///
/// @param planes One to three, in the order of the format; another number raises
///     NSInvalidArgumentException.
- (instancetype)initWithFormat:(SMRPixelFormat)format
                         width:(NSInteger)width
                        height:(NSInteger)height
                        planes:(NSArray<SMRPlane *> *)planes NS_DESIGNATED_INITIALIZER
    NS_SWIFT_NAME(init(format:width:height:planes:));

/// An image whose planes follow each other without padding.
///
/// @param data Kept, not copied; do not change it while a call uses the image.
- (instancetype)initWithFormat:(SMRPixelFormat)format
                         width:(NSInteger)width
                        height:(NSInteger)height
                          data:(NSData *)data NS_SWIFT_NAME(init(format:width:height:data:));

/// An autoreleased image, perhaps of memory that somebody lends.
///
/// @param planes As the initialiser's; for memory that is lent, see
///     `[NSData dataWithBytesNoCopy:length:freeWhenDone:NO]`.
/// @param context What `release` is called with.
/// @param release Called once, from any thread, when the image is no longer used; NULL when nothing is lent.
+ (instancetype)imageWithFormat:(SMRPixelFormat)format
                          width:(NSInteger)width
                         height:(NSInteger)height
                         planes:(NSArray<SMRPlane *> *)planes
                        context:(nullable void *)context
                        release:(void (*_Nullable)(void *_Nullable context))release
    NS_SWIFT_NAME(init(format:width:height:planes:context:release:));

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
