// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRActionMatch.h>
#import <SmileAR/SMRActionOptions.h>
#import <SmileAR/SMRImage.h>

@class SMRBundle, SMREngine;

NS_ASSUME_NONNULL_BEGIN

/// Recognises what happens over the frames of a stream, with a model that takes the last frames
/// together, or one at a time with a state.
///
/// Thread-safe: calls from several threads take turns. Native memory is freed with the object, or
/// by `close`. After that, calls that can fail do so with SMRStatusCodeFailedPrecondition, and
/// others raise NSInternalInconsistencyException.
NS_SWIFT_NAME(ActionClassifier)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRActionClassifier : NSObject {
 @private
  void *_nativeHandle;
}

/// Loads a model from memory. The bytes are copied.
///
/// @param model The contents of a .tflite file. Only looked at during the call.
/// @param labels One label per class; none: labels are the class numbers.
/// @param options Which frames are looked at, and how the model's output is read.
/// @param engine The engine that runs the model.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidModel: damaged, or not a clip (or a frame and states) in and one vector
///     of scores out. SMRStatusCodeUnsupportedOp: names the op that was not built in.
///     SMRStatusCodeInvalidArgument: the number of labels is neither 0 nor that of the classes, or
///     options are out of range.
- (nullable instancetype)initWithModel:(NSData *)model
                                labels:(NSArray<NSString *> *)labels
                               options:(SMRActionOptions *)options
                                engine:(SMREngine *)engine
                                 error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(model:labels:options:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithModel:(NSData *)model
                                labels:(NSArray<NSString *> *)labels
                               options:(SMRActionOptions *)options
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
/// @param path A .tflite file.
/// @param labels One label per class; none: labels are the class numbers.
/// @param options Which frames are looked at, and how the model's output is read.
/// @param engine The engine that runs the model.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain. SMRStatusCodeNotFound: no
///     readable file at the path. SMRStatusCodeInvalidModel: damaged, or not a clip (or a frame and
///     states) in and one vector of scores out. SMRStatusCodeUnsupportedOp: names the op that was
///     not built in. SMRStatusCodeInvalidArgument: the number of labels is neither 0 nor that of
///     the classes, or options are out of range.
- (nullable instancetype)initWithPath:(NSString *)path
                               labels:(NSArray<NSString *> *)labels
                              options:(SMRActionOptions *)options
                               engine:(SMREngine *)engine
                                error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(path:labels:options:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithPath:(NSString *)path
                               labels:(NSArray<NSString *> *)labels
                              options:(SMRActionOptions *)options
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
/// @param options Which frames are looked at, and how the model's output is read.
/// @param engine The engine that runs the model.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain. SMRStatusCodeNotFound: no
///     such model in the bundle. SMRStatusCodeTampered: the bundle was damaged since it was opened.
///     SMRStatusCodeInvalidModel: damaged, or not a clip (or a frame and states) in and one vector
///     of scores out. SMRStatusCodeInvalidArgument: options are out of range.
///     SMRStatusCodeUnlicensed: the engine has no licence, or not for this feature.
///     SMRStatusCodeLicenceExpired: not any more. SMRStatusCodeRolledBack: the clock was set back.
- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                                options:(SMRActionOptions *)options
                                 engine:(SMREngine *)engine
                                  error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(bundle:model:options:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                                options:(SMRActionOptions *)options
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

/// Takes the next frame of a stream and returns what the model said last, best first; nothing until
/// a first clip is whole.
///
/// @param image The frame; read during the call only.
/// @param timeMs When it was taken, in milliseconds of any clock; never less than the frame before.
/// @param maxResults At most so many, at least 1.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidArgument: says what is wrong with the image, that max_results is below
///     1, or that time goes backwards.
- (nullable NSArray<SMRActionMatch *> *)classifyImage:(SMRImage *)image
                                               timeMs:(int64_t)timeMs
                                           maxResults:(NSInteger)maxResults
                                                error:(NSError **)error
    NS_SWIFT_NAME(classify(_:timeMs:maxResults:));

/// As the longer form, with the default for `maxResults`.
- (nullable NSArray<SMRActionMatch *> *)classifyImage:(SMRImage *)image
                                               timeMs:(int64_t)timeMs
                                                error:(NSError **)error
    NS_SWIFT_NAME(classify(_:timeMs:));

/// Forgets the frames so far, and the time; for a new stream.
- (void)reset
    NS_SWIFT_NAME(reset());

/// Columns of the model's input.
@property(nonatomic, readonly) NSInteger inputWidth;

/// Rows of the model's input.
@property(nonatomic, readonly) NSInteger inputHeight;

/// Frames in a clip; 1 for a model with a state.
@property(nonatomic, readonly) NSInteger clipLength;

/// How many actions the model tells apart.
@property(nonatomic, readonly) NSInteger classCount;

/// On how many frames the model has run.
@property(nonatomic, readonly) int64_t runCount;

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
