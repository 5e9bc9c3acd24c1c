// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMREngineOptions.h>

@class SMRLicence;

NS_ASSUME_NONNULL_BEGIN

/// What the features of one process share. Features keep what they need of their engine alive, so
/// closing order does not matter.
///
/// Thread-safe. Native memory is freed with the object, or by `close`. After that, calls that can
/// fail do so with SMRStatusCodeFailedPrecondition, and others raise
/// NSInternalInconsistencyException.
NS_SWIFT_NAME(Engine)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMREngine : NSObject {
 @private
  void *_nativeHandle;
}

/// Makes an engine.
///
/// @param options How the engine's features run.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidArgument: threads out of range.
- (nullable instancetype)initWithOptions:(SMREngineOptions *)options error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(options:));

/// Makes an engine whose features a licence allows.
///
/// @param licence What the app may do.
/// @param options How the engine's features run.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidArgument: threads out of range.
- (nullable instancetype)initWithLicence:(SMRLicence *)licence
                                 options:(SMREngineOptions *)options
                                   error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(licence:options:));

/// As the longer form, with the default for `options`.
- (nullable instancetype)initWithLicence:(SMRLicence *)licence error:(NSError **)error
    NS_SWIFT_NAME(init(licence:));

/// The version of this library, "major.minor.patch".
+ (NSString *)libraryVersion
    NS_SWIFT_NAME(libraryVersion());

/// Whether `close` was called.
@property(nonatomic, readonly, getter=isClosed) BOOL closed;

/// Frees native memory once no call uses it; does nothing the second time.
- (void)close;

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
