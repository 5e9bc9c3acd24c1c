// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRGestureOptions.h>
#import <SmileAR/SMRImage.h>
#import <SmileAR/SMRTrackedHand.h>

@class SMRBundle, SMREngine;

NS_ASSUME_NONNULL_BEGIN

/// Follows hands through a stream of frames and says which gesture each shows. The model runs on
/// few of the frames.
///
/// Thread-safe: calls from several threads take turns. Native memory is freed with the object, or
/// by `close`. After that, calls that can fail do so with SMRStatusCodeFailedPrecondition, and
/// others raise NSInternalInconsistencyException.
NS_SWIFT_NAME(GestureTracker)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRGestureTracker : NSObject {
 @private
  void *_nativeHandle;
}

/// Loads a model from memory. The bytes are copied.
///
/// @param model The contents of a .tflite file: a detection model. Only looked at during the call.
/// @param labels One label per gesture; none: labels are the class numbers.
/// @param options How hands are found and followed.
/// @param engine The engine that runs the model.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidModel: damaged, or not one image in and boxes with scores out.
///     SMRStatusCodeUnsupportedOp: names the op that was not built in.
///     SMRStatusCodeInvalidArgument: the number of labels is neither 0 nor that of the classes,
///     options are out of range, or anchors are not as many as the model's.
- (nullable instancetype)initWithModel:(NSData *)model
                                labels:(NSArray<NSString *> *)labels
                               options:(SMRGestureOptions *)options
                                engine:(SMREngine *)engine
                                 error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(model:labels:options:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithModel:(NSData *)model
                                labels:(NSArray<NSString *> *)labels
                               options:(SMRGestureOptions *)options
                                 error:(NSError **)error
    NS_SWIFT_NAME(init(model:labels:options:));

/// As the longer form, with the default for `options`.
- (nullable instancetype)initWithModel:(NSData *)model
                                labels:(NSArray<NSString *> *)labels
                                 error:(NSError **)error
    NS_SWIFT_NAME(init(model:labels:));

/// As the longer form, with the default for `labels`.
- (nullable instancetype)initWithModel:(NSData *)model error:(NSError **)error
    NS_SWIFT_NAME(init(model:));

/// Loads a model from a file.
///
/// @param path A .tflite file: a detection model.
/// @param labels One label per gesture; none: labels are the class numbers.
/// @param options How hands are found and followed.
/// @param engine The engine that runs the model.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain. SMRStatusCodeNotFound: no
///     readable file at the path. SMRStatusCodeInvalidModel: damaged, or not one image in and boxes
///     with scores out. SMRStatusCodeUnsupportedOp: names the op that was not built in.
///     SMRStatusCodeInvalidArgument: the number of labels is neither 0 nor that of the classes,
///     options are out of range, or anchors are not as many as the model's.
- (nullable instancetype)initWithPath:(NSString *)path
                               labels:(NSArray<NSString *> *)labels
                              options:(SMRGestureOptions *)options
                               engine:(SMREngine *)engine
                                error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(path:labels:options:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithPath:(NSString *)path
                               labels:(NSArray<NSString *> *)labels
                              options:(SMRGestureOptions *)options
                                error:(NSError **)error
    NS_SWIFT_NAME(init(path:labels:options:));

/// As the longer form, with the default for `options`.
- (nullable instancetype)initWithPath:(NSString *)path
                               labels:(NSArray<NSString *> *)labels
                                error:(NSError **)error
    NS_SWIFT_NAME(init(path:labels:));

/// As the longer form, with the default for `labels`.
- (nullable instancetype)initWithPath:(NSString *)path error:(NSError **)error
    NS_SWIFT_NAME(init(path:));

/// Decrypts a model and the labels packed with it.
///
/// @param bundle Where the model is.
/// @param model One of the bundle's models; empty where there is only one.
/// @param options How hands are found and followed.
/// @param engine The engine that runs the model.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain. SMRStatusCodeNotFound: no
///     such model in the bundle. SMRStatusCodeTampered: the bundle was damaged since it was opened.
///     SMRStatusCodeInvalidModel: damaged, or not one image in and boxes with scores out.
///     SMRStatusCodeInvalidArgument: options are out of range, or anchors are not as many as the
///     model's. SMRStatusCodeUnlicensed: the engine has no licence, or not for this feature.
///     SMRStatusCodeLicenceExpired: not any more. SMRStatusCodeRolledBack: the clock was set back.
- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                                options:(SMRGestureOptions *)options
                                 engine:(SMREngine *)engine
                                  error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(bundle:model:options:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                                options:(SMRGestureOptions *)options
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

/// Returns the hands of the next frame of a stream, by rising number; those that were lost in this
/// frame are among them.
///
/// @param image The frame; read during the call only.
/// @param timestampUs When it was taken, in microseconds of any clock; never less than the frame
///     before.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidArgument: says what is wrong with the image, or that time goes
///     backwards.
- (nullable NSArray<SMRTrackedHand *> *)trackImage:(SMRImage *)image
                                       timestampUs:(int64_t)timestampUs
                                             error:(NSError **)error
    NS_SWIFT_NAME(track(_:timestampUs:));

/// Forgets all hands, and the time; for a new stream. Numbers go on.
- (void)reset
    NS_SWIFT_NAME(reset());

/// How many gestures the model tells apart.
@property(nonatomic, readonly) NSInteger classCount;

/// On how many frames the model has run.
@property(nonatomic, readonly) int64_t detectionCount;

/// Whether `close` was called.
@property(nonatomic, readonly, getter=isClosed) BOOL closed;

/// Frees native memory once no call uses it; does nothing the second time.
- (void)close;

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
