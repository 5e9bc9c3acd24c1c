// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRBeautySettings.h>
#import <SmileAR/SMRImage.h>

@class SMREngine;

NS_ASSUME_NONNULL_BEGIN

/// Makes faces look their best, frame by frame, without a model.
///
/// Thread-safe: calls from several threads take turns. Native memory is freed with the object, or
/// by `close`. After that, calls that can fail do so with SMRStatusCodeFailedPrecondition, and
/// others raise NSInternalInconsistencyException.
NS_SWIFT_NAME(BeautyFilter)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRBeautyFilter : NSObject {
 @private
  void *_nativeHandle;
}

/// Makes a filter.
///
/// @param engine The engine that the filter belongs to.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidArgument: never, once there is an engine.
- (nullable instancetype)initWithEngine:(SMREngine *)engine error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(engine:));

/// Writes the image's crop region as stored (not rotated or mirrored) as tightly packed RGBA with
/// an alpha of 255.
///
/// @param image The frame; read during the call only.
/// @param output At least 4 * width * height bytes; may be the frame's own memory where that is
///     such RGBA. Filled as far as its length.
/// @param settings How much of each.
/// @return NO after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidArgument: says what is wrong with the image, names the setting out of
///     range, or says that `output` is too small.
- (BOOL)applyImage:(SMRImage *)image
            output:(NSMutableData *)output
          settings:(SMRBeautySettings *)settings
             error:(NSError **)error
    NS_SWIFT_NAME(apply(_:output:settings:));

/// As the longer form, with the default for `settings`.
- (BOOL)applyImage:(SMRImage *)image output:(NSMutableData *)output error:(NSError **)error
    NS_SWIFT_NAME(apply(_:output:));

/// As `apply` where a mask is bright, and nothing where it is 0.
///
/// @param image The frame; read during the call only.
/// @param mask A gray8 image of any size that spans the image's crop region, as stored.
/// @param output At least 4 * width * height bytes. Filled as far as its length.
/// @param settings How much of each.
/// @return NO after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidArgument: says what is wrong with the image or the mask, names the
///     setting out of range, or says that `output` is too small.
- (BOOL)applyWithinImage:(SMRImage *)image
                    mask:(SMRImage *)mask
                  output:(NSMutableData *)output
                settings:(SMRBeautySettings *)settings
                   error:(NSError **)error
    NS_SWIFT_NAME(applyWithin(_:mask:output:settings:));

/// As the longer form, with the default for `settings`.
- (BOOL)applyWithinImage:(SMRImage *)image
                    mask:(SMRImage *)mask
                  output:(NSMutableData *)output
                   error:(NSError **)error
    NS_SWIFT_NAME(applyWithin(_:mask:output:));

/// Whether `close` was called.
@property(nonatomic, readonly, getter=isClosed) BOOL closed;

/// Frees native memory once no call uses it; does nothing the second time.
- (void)close;

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
