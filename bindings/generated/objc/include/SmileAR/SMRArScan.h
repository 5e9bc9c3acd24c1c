// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRImage.h>
#import <SmileAR/SMRScanMatch.h>
#import <SmileAR/SMRScanOptions.h>

@class SMRBundle, SMREngine;

NS_ASSUME_NONNULL_BEGIN

/// Recognises which of a fixed set of pictures (logos, posters, cards) a camera frame shows.
///
/// Thread-safe: calls from several threads take turns. Native memory is freed with the object, or
/// by `close`. After that, calls that can fail do so with SMRStatusCodeFailedPrecondition, and
/// others raise NSInternalInconsistencyException.
NS_SWIFT_NAME(ArScan)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRArScan : NSObject {
 @private
  void *_nativeHandle;
}

/// Loads a model from memory. The bytes are copied.
///
/// @param model The contents of a .tflite file. Only looked at during the call.
/// @param labels One label per class; none: labels are the class numbers.
/// @param options How frames are prepared and matches reported.
/// @param engine The engine that runs the model.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidModel: damaged, or not one image (1 x H x W x 3; float32, int8 or uint8)
///     in and one vector of scores out. SMRStatusCodeUnsupportedOp: names the op that was not built
///     in. SMRStatusCodeInvalidArgument: the number of labels is neither 0 nor that of the classes,
///     or options are out of range. SMRStatusCodeUnlicensed: the engine has no licence for this
///     feature, in products that ask for one. SMRStatusCodeLicenceExpired: not any more.
///     SMRStatusCodeRolledBack: the clock was set back.
- (nullable instancetype)initWithModel:(NSData *)model
                                labels:(NSArray<NSString *> *)labels
                               options:(SMRScanOptions *)options
                                engine:(SMREngine *)engine
                                 error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(model:labels:options:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithModel:(NSData *)model
                                labels:(NSArray<NSString *> *)labels
                               options:(SMRScanOptions *)options
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
/// @param options How frames are prepared and matches reported.
/// @param engine The engine that runs the model.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain. SMRStatusCodeNotFound: no
///     readable file at the path. SMRStatusCodeInvalidModel: damaged, or not one image (1 x H x W x
///     3; float32, int8 or uint8) in and one vector of scores out. SMRStatusCodeUnsupportedOp:
///     names the op that was not built in. SMRStatusCodeInvalidArgument: the number of labels is
///     neither 0 nor that of the classes, or options are out of range. SMRStatusCodeUnlicensed: the
///     engine has no licence for this feature, in products that ask for one.
///     SMRStatusCodeLicenceExpired: not any more. SMRStatusCodeRolledBack: the clock was set back.
- (nullable instancetype)initWithPath:(NSString *)path
                               labels:(NSArray<NSString *> *)labels
                              options:(SMRScanOptions *)options
                               engine:(SMREngine *)engine
                                error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(path:labels:options:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithPath:(NSString *)path
                               labels:(NSArray<NSString *> *)labels
                              options:(SMRScanOptions *)options
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
/// @param options How frames are prepared and matches reported.
/// @param engine The engine that runs the model.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain. SMRStatusCodeNotFound: no
///     such model in the bundle. SMRStatusCodeTampered: the bundle was damaged since it was opened.
///     SMRStatusCodeInvalidModel: not one image (1 x H x W x 3; float32, int8 or uint8) in and one
///     vector of scores out. SMRStatusCodeInvalidArgument: options are out of range.
///     SMRStatusCodeUnlicensed: the engine has no licence, or not for this feature.
///     SMRStatusCodeLicenceExpired: not any more. SMRStatusCodeRolledBack: the clock was set back.
- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                                options:(SMRScanOptions *)options
                                 engine:(SMREngine *)engine
                                  error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(bundle:model:options:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                                options:(SMRScanOptions *)options
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

/// Returns at most `maxResults` matches, best first; ties by lower index.
///
/// @param image The frame; read during the call only.
/// @param maxResults At least 1.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidArgument: says what is wrong with the image: a plane too small, a size
///     or stride out of range.
- (nullable NSArray<SMRScanMatch *> *)classifyImage:(SMRImage *)image
                                         maxResults:(NSInteger)maxResults
                                              error:(NSError **)error
    NS_SWIFT_NAME(classify(_:maxResults:));

/// As the longer form, with the default for `maxResults`.
- (nullable NSArray<SMRScanMatch *> *)classifyImage:(SMRImage *)image error:(NSError **)error
    NS_SWIFT_NAME(classify(_:));

/// Columns of the model's input.
@property(nonatomic, readonly) NSInteger inputWidth;

/// Rows of the model's input.
@property(nonatomic, readonly) NSInteger inputHeight;

/// How many classes the model tells apart.
@property(nonatomic, readonly) NSInteger classCount;

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
