// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRImage.h>
#import <SmileAR/SMRPortraitOptions.h>

@class SMRBundle, SMREngine;

NS_ASSUME_NONNULL_BEGIN

/// Tells people from what is behind them, and puts something else there. What it writes is as
/// stored (not rotated or mirrored), for the image's crop region.
///
/// Thread-safe: calls from several threads take turns. Native memory is freed with the object, or
/// by `close`. After that, calls that can fail do so with SMRStatusCodeFailedPrecondition, and
/// others raise NSInternalInconsistencyException.
NS_SWIFT_NAME(PortraitSegmenter)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRPortraitSegmenter : NSObject {
 @private
  void *_nativeHandle;
}

/// Loads a model from memory. The bytes are copied.
///
/// @param model The contents of a .tflite file. Only looked at during the call.
/// @param options How the model's output is read.
/// @param engine The engine that runs the model.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidModel: damaged, or not one image in and one mask out.
///     SMRStatusCodeUnsupportedOp: names the op that was not built in.
///     SMRStatusCodeInvalidArgument: options are out of range.
- (nullable instancetype)initWithModel:(NSData *)model
                               options:(SMRPortraitOptions *)options
                                engine:(SMREngine *)engine
                                 error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(model:options:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithModel:(NSData *)model
                               options:(SMRPortraitOptions *)options
                                 error:(NSError **)error
    NS_SWIFT_NAME(init(model:options:));

/// As the longer form, with the default for `options`.
- (nullable instancetype)initWithModel:(NSData *)model error:(NSError **)error
    NS_SWIFT_NAME(init(model:));

/// Loads a model from a file.
///
/// @param path A .tflite file.
/// @param options How the model's output is read.
/// @param engine The engine that runs the model.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain. SMRStatusCodeNotFound: no
///     readable file at the path. SMRStatusCodeInvalidModel: damaged, or not one image in and one
///     mask out. SMRStatusCodeUnsupportedOp: names the op that was not built in.
///     SMRStatusCodeInvalidArgument: options are out of range.
- (nullable instancetype)initWithPath:(NSString *)path
                              options:(SMRPortraitOptions *)options
                               engine:(SMREngine *)engine
                                error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(path:options:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithPath:(NSString *)path
                              options:(SMRPortraitOptions *)options
                                error:(NSError **)error
    NS_SWIFT_NAME(init(path:options:));

/// As the longer form, with the default for `options`.
- (nullable instancetype)initWithPath:(NSString *)path error:(NSError **)error
    NS_SWIFT_NAME(init(path:));

/// Decrypts a model.
///
/// @param bundle Where the model is.
/// @param model One of the bundle's models; empty where there is only one.
/// @param options How the model's output is read.
/// @param engine The engine that runs the model.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain. SMRStatusCodeNotFound: no
///     such model in the bundle. SMRStatusCodeTampered: the bundle was damaged since it was opened.
///     SMRStatusCodeInvalidModel: damaged, or not one image in and one mask out.
///     SMRStatusCodeInvalidArgument: options are out of range. SMRStatusCodeUnlicensed: the engine
///     has no licence, or not for this feature. SMRStatusCodeLicenceExpired: not any more.
///     SMRStatusCodeRolledBack: the clock was set back.
- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                                options:(SMRPortraitOptions *)options
                                 engine:(SMREngine *)engine
                                  error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(bundle:model:options:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                                options:(SMRPortraitOptions *)options
                                  error:(NSError **)error
    NS_SWIFT_NAME(init(bundle:model:options:));

/// As the longer form, with the default for `options`.
- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                                  error:(NSError **)error
    NS_SWIFT_NAME(init(bundle:model:));

/// As the longer form, with the default for `model`.
- (nullable instancetype)initWithBundle:(SMRBundle *)bundle error:(NSError **)error
    NS_SWIFT_NAME(init(bundle:));

/// Finds the people in the next frame of a stream.
///
/// @param image The frame; read during the call only.
/// @return NO after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidArgument: says what is wrong with the image.
- (BOOL)segmentImage:(SMRImage *)image error:(NSError **)error
    NS_SWIFT_NAME(segment(_:));

/// Writes the mask of the frame segmented last, a byte per pixel: 255 where there is a person.
///
/// @param image The frame that was segmented last; read during the call only.
/// @param output At least width * height bytes. Filled as far as its length.
/// @return NO after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeFailedPrecondition: no frame was segmented, or one of another size or rotation.
///     SMRStatusCodeInvalidArgument: says what is wrong with an image or a number, or that `output`
///     is too small.
- (BOOL)writeMaskImage:(SMRImage *)image output:(NSMutableData *)output error:(NSError **)error
    NS_SWIFT_NAME(writeMask(_:output:));

/// Writes the frame on a ground of one colour, as RGBA.
///
/// @param image The frame that was segmented last; read during the call only.
/// @param red 0..255.
/// @param green 0..255.
/// @param blue 0..255.
/// @param output At least 4 * width * height bytes. Filled as far as its length.
/// @return NO after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeFailedPrecondition: no frame was segmented, or one of another size or rotation.
///     SMRStatusCodeInvalidArgument: says what is wrong with an image or a number, or that `output`
///     is too small.
- (BOOL)replaceWithColorImage:(SMRImage *)image
                          red:(NSInteger)red
                        green:(NSInteger)green
                         blue:(NSInteger)blue
                       output:(NSMutableData *)output
                        error:(NSError **)error
    NS_SWIFT_NAME(replaceWithColor(_:red:green:blue:output:));

/// Writes the frame before another picture, as RGBA.
///
/// @param image The frame that was segmented last; read during the call only.
/// @param background Its largest centred part with the frame's proportions is shown; it lies as the
///     frame does.
/// @param output At least 4 * width * height bytes. Filled as far as its length.
/// @return NO after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeFailedPrecondition: no frame was segmented, or one of another size or rotation.
///     SMRStatusCodeInvalidArgument: says what is wrong with an image or a number, or that `output`
///     is too small.
- (BOOL)replaceWithImage:(SMRImage *)image
              background:(SMRImage *)background
                  output:(NSMutableData *)output
                   error:(NSError **)error
    NS_SWIFT_NAME(replaceWithImage(_:background:output:));

/// Writes the frame with its background blurred, as RGBA.
///
/// @param image The frame that was segmented last; read during the call only.
/// @param output At least 4 * width * height bytes. Filled as far as its length.
/// @param strength 0..1; a little is left at 0.
/// @return NO after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeFailedPrecondition: no frame was segmented, or one of another size or rotation.
///     SMRStatusCodeInvalidArgument: says what is wrong with an image or a number, or that `output`
///     is too small.
- (BOOL)blurBackgroundImage:(SMRImage *)image
                     output:(NSMutableData *)output
                   strength:(float)strength
                      error:(NSError **)error
    NS_SWIFT_NAME(blurBackground(_:output:strength:));

/// As the longer form, with the default for `strength`.
- (BOOL)blurBackgroundImage:(SMRImage *)image output:(NSMutableData *)output error:(NSError **)error
    NS_SWIFT_NAME(blurBackground(_:output:));

/// Forgets the frames before; for a new stream.
- (void)reset
    NS_SWIFT_NAME(reset());

/// Columns of the model's input.
@property(nonatomic, readonly) NSInteger inputWidth;

/// Rows of the model's input.
@property(nonatomic, readonly) NSInteger inputHeight;

/// How many of the model's nodes XNNPACK runs.
@property(nonatomic, readonly) NSInteger delegatedNodeCount;

/// How many nodes the model has.
@property(nonatomic, readonly) NSInteger nodeCount;

/// Whether `close` was called.
@property(nonatomic, readonly, getter=isClosed) BOOL closed;

/// Frees native memory once no call uses it; does nothing the second time.
- (void)close;

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
