// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRLicenceContext.h>
#import <SmileAR/SMRLicenceStanding.h>

NS_ASSUME_NONNULL_BEGIN

/// What a signed file allows an app to do. Times are seconds since 1970, UTC.
///
/// Thread-safe. Native memory is freed with the object, or by `close`. After that, calls that can
/// fail do so with SMRStatusCodeFailedPrecondition, and others raise
/// NSInternalInconsistencyException.
NS_SWIFT_NAME(Licence)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRLicence : NSObject {
 @private
  void *_nativeHandle;
}

/// Verifies a licence, for the app that the context describes.
///
/// @param licence The contents of a licence file. Only looked at during the call.
/// @param context What the app knows of itself.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain. SMRStatusCodeTampered:
///     damaged, changed, or not signed by a trusted key. SMRStatusCodeSdkTooOld: has a format that
///     this library does not know. SMRStatusCodeUnlicensed: for another product.
///     SMRStatusCodeWrongApplication: for another app, signer or platform.
///     SMRStatusCodeLicenceExpired: no longer or not yet valid. SMRStatusCodeRolledBack: the clock
///     was set back. SMRStatusCodeInvalidArgument: last_seen is not a time.
///     SMRStatusCodeFailedPrecondition: the library was built without protection.
- (nullable instancetype)initWithLicence:(NSData *)licence
                                 context:(SMRLicenceContext *)context
                                   error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(licence:context:));

/// As the longer form, with the default for `context`.
- (nullable instancetype)initWithLicence:(NSData *)licence error:(NSError **)error
    NS_SWIFT_NAME(init(licence:));

/// Whom it was issued to.
@property(nonatomic, readonly, copy) NSString *customer;

/// The features that it covers.
@property(nonatomic, readonly, copy) NSArray<NSString *> *features;

/// The first second of its validity.
@property(nonatomic, readonly) int64_t notBefore;

/// The last second of its validity.
@property(nonatomic, readonly) int64_t notAfter;

/// How it stands now.
@property(nonatomic, readonly) SMRLicenceStanding state;

/// The latest time seen. The app stores it and passes it as last_seen next time, so that a clock
/// set back is noticed.
@property(nonatomic, readonly) int64_t highWaterMark;

/// Whether `close` was called.
@property(nonatomic, readonly, getter=isClosed) BOOL closed;

/// Frees native memory once no call uses it; does nothing the second time.
- (void)close;

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
