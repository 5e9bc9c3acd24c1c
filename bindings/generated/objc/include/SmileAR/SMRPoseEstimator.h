// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRImage.h>
#import <SmileAR/SMRKeypoint.h>
#import <SmileAR/SMRPoseOptions.h>
#import <SmileAR/SMRSkeleton.h>

@class SMRBundle, SMREngine;

NS_ASSUME_NONNULL_BEGIN

/// Finds a person's keypoints in camera frames, with a model that gives one heatmap per keypoint.
///
/// Thread-safe: calls from several threads take turns. Native memory is freed with the object, or
/// by `close`. After that, calls that can fail do so with SMRStatusCodeFailedPrecondition, and
/// others raise NSInternalInconsistencyException.
NS_SWIFT_NAME(PoseEstimator)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRPoseEstimator : NSObject {
 @private
  void *_nativeHandle;
}

/// Loads a model from memory. The bytes are copied.
///
/// @param model The contents of a .tflite file. Only looked at during the call.
/// @param skeleton What the model's heatmaps are of, in its order.
/// @param options How frames are prepared and poses found.
/// @param engine The engine that runs the model.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidModel: damaged, or not one image in and heatmaps (1 x height x width x
///     keypoints) out, perhaps with offsets (twice as many). SMRStatusCodeUnsupportedOp: names the
///     op that was not built in. SMRStatusCodeInvalidArgument: options are out of range, or the
///     skeleton makes no sense.
- (nullable instancetype)initWithModel:(NSData *)model
                              skeleton:(SMRSkeleton *)skeleton
                               options:(SMRPoseOptions *)options
                                engine:(SMREngine *)engine
                                 error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(model:skeleton:options:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithModel:(NSData *)model
                              skeleton:(SMRSkeleton *)skeleton
                               options:(SMRPoseOptions *)options
                                 error:(NSError **)error
    NS_SWIFT_NAME(init(model:skeleton:options:));

/// As the longer form, with the default for `options`.
- (nullable instancetype)initWithModel:(NSData *)model
                              skeleton:(SMRSkeleton *)skeleton
                                 error:(NSError **)error
    NS_SWIFT_NAME(init(model:skeleton:));

/// As the longer form, with the default for `skeleton`.
- (nullable instancetype)initWithModel:(NSData *)model error:(NSError **)error
    NS_SWIFT_NAME(init(model:));

/// Loads a model from a file.
///
/// @param path A .tflite file.
/// @param skeleton What the model's heatmaps are of, in its order.
/// @param options How frames are prepared and poses found.
/// @param engine The engine that runs the model.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain. SMRStatusCodeNotFound: no
///     readable file at the path. SMRStatusCodeInvalidModel: damaged, or not one image in and
///     heatmaps (1 x height x width x keypoints) out, perhaps with offsets (twice as many).
///     SMRStatusCodeUnsupportedOp: names the op that was not built in.
///     SMRStatusCodeInvalidArgument: options are out of range, or the skeleton makes no sense.
- (nullable instancetype)initWithPath:(NSString *)path
                             skeleton:(SMRSkeleton *)skeleton
                              options:(SMRPoseOptions *)options
                               engine:(SMREngine *)engine
                                error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(path:skeleton:options:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithPath:(NSString *)path
                             skeleton:(SMRSkeleton *)skeleton
                              options:(SMRPoseOptions *)options
                                error:(NSError **)error
    NS_SWIFT_NAME(init(path:skeleton:options:));

/// As the longer form, with the default for `options`.
- (nullable instancetype)initWithPath:(NSString *)path
                             skeleton:(SMRSkeleton *)skeleton
                                error:(NSError **)error
    NS_SWIFT_NAME(init(path:skeleton:));

/// As the longer form, with the default for `skeleton`.
- (nullable instancetype)initWithPath:(NSString *)path error:(NSError **)error
    NS_SWIFT_NAME(init(path:));

/// Decrypts a model.
///
/// @param bundle Where the model is.
/// @param model One of the bundle's models; empty where there is only one.
/// @param skeleton What the model's heatmaps are of, in its order.
/// @param options How frames are prepared and poses found.
/// @param engine The engine that runs the model.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain. SMRStatusCodeNotFound: no
///     such model in the bundle. SMRStatusCodeTampered: the bundle was damaged since it was opened.
///     SMRStatusCodeInvalidModel: damaged, or not one image in and heatmaps (1 x height x width x
///     keypoints) out, perhaps with offsets (twice as many). SMRStatusCodeInvalidArgument: options
///     are out of range, or the skeleton makes no sense. SMRStatusCodeUnlicensed: the engine has no
///     licence, or not for this feature. SMRStatusCodeLicenceExpired: not any more.
///     SMRStatusCodeRolledBack: the clock was set back.
- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                               skeleton:(SMRSkeleton *)skeleton
                                options:(SMRPoseOptions *)options
                                 engine:(SMREngine *)engine
                                  error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(bundle:model:skeleton:options:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                               skeleton:(SMRSkeleton *)skeleton
                                options:(SMRPoseOptions *)options
                                  error:(NSError **)error
    NS_SWIFT_NAME(init(bundle:model:skeleton:options:));

/// As the longer form, with the default for `options`.
- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                               skeleton:(SMRSkeleton *)skeleton
                                  error:(NSError **)error
    NS_SWIFT_NAME(init(bundle:model:skeleton:));

/// As the longer form, with the default for `skeleton`.
- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                                  error:(NSError **)error
    NS_SWIFT_NAME(init(bundle:model:));

/// As the longer form, with the default for `model`.
- (nullable instancetype)initWithBundle:(SMRBundle *)bundle error:(NSError **)error
    NS_SWIFT_NAME(init(bundle:));

/// Returns the keypoints of one person, in pixels of the picture that a person sees: of the image's
/// crop region, turned and mirrored as the image says. Empty when nobody is seen.
///
/// @param image The frame; read during the call only.
/// @param timeMs The frame's time in milliseconds, from any beginning; never before the last one.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidArgument: says what is wrong with the image, or a time before the last
///     one.
- (nullable NSArray<SMRKeypoint *> *)estimateImage:(SMRImage *)image
                                            timeMs:(int64_t)timeMs
                                             error:(NSError **)error
    NS_SWIFT_NAME(estimate(_:timeMs:));

/// Forgets the frames so far.
- (void)reset
    NS_SWIFT_NAME(reset());

/// Columns of the model's input.
@property(nonatomic, readonly) NSInteger inputWidth;

/// Rows of the model's input.
@property(nonatomic, readonly) NSInteger inputHeight;

/// How many keypoints a pose has.
@property(nonatomic, readonly) NSInteger keypointCount;

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
