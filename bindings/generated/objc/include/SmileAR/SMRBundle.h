// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRBundleOptions.h>

@class SMRLicence;

NS_ASSUME_NONNULL_BEGIN

/// Encrypted, signed models in one file. Features decrypt them into the memory that they run them
/// from, and nowhere else.
///
/// Thread-safe. Native memory is freed with the object, or by `close`. After that, calls that can
/// fail do so with SMRStatusCodeFailedPrecondition, and others raise
/// NSInternalInconsistencyException.
NS_SWIFT_NAME(Bundle)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRBundle : NSObject {
 @private
  void *_nativeHandle;
}

/// Opens a bundle: signature, age, operators and key are checked.
///
/// @param path A .smb file.
/// @param key 32 bytes, or none for the key that the library was built with. Only looked at during
///     the call.
/// @param options Which bundles are accepted.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain. SMRStatusCodeNotFound: no
///     readable file at the path. SMRStatusCodeInvalidArgument: a key of another size, or none
///     where none was built in. SMRStatusCodeTampered: damaged, changed, for another product, or
///     not signed by a trusted key. SMRStatusCodeSdkTooOld: needs a newer library.
///     SMRStatusCodeRolledBack: older than the options accept. SMRStatusCodeUnsupportedOp: names
///     the op that was not built in. SMRStatusCodeWrongKey: the key is another bundle's.
///     SMRStatusCodeFailedPrecondition: the library was built without protection.
- (nullable instancetype)initWithPath:(NSString *)path
                                  key:(NSData *)key
                              options:(SMRBundleOptions *)options
                                error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(path:key:options:));

/// As the longer form, with the default for `options`.
- (nullable instancetype)initWithPath:(NSString *)path key:(NSData *)key error:(NSError **)error
    NS_SWIFT_NAME(init(path:key:));

/// Opens a bundle from memory. The bytes are copied as they are, encrypted.
///
/// @param bundle The contents of a .smb file. Only looked at during the call.
/// @param key 32 bytes, or none for the key that the library was built with. Only looked at during
///     the call.
/// @param options Which bundles are accepted.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidArgument: a key of another size, or none where none was built in.
///     SMRStatusCodeTampered: damaged, changed, for another product, or not signed by a trusted
///     key. SMRStatusCodeSdkTooOld: needs a newer library. SMRStatusCodeRolledBack: older than the
///     options accept. SMRStatusCodeUnsupportedOp: names the op that was not built in.
///     SMRStatusCodeWrongKey: the key is another bundle's. SMRStatusCodeFailedPrecondition: the
///     library was built without protection.
- (nullable instancetype)initWithBundle:(NSData *)bundle
                                    key:(NSData *)key
                                options:(SMRBundleOptions *)options
                                  error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(bundle:key:options:));

/// As the longer form, with the default for `options`.
- (nullable instancetype)initWithBundle:(NSData *)bundle key:(NSData *)key error:(NSError **)error
    NS_SWIFT_NAME(init(bundle:key:));

/// Opens a bundle with the key that a licence carries.
///
/// @param path A .smb file.
/// @param licence A licence with a bundle key.
/// @param options Which bundles are accepted.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain. SMRStatusCodeNotFound: no
///     readable file at the path. SMRStatusCodeUnlicensed: the licence carries no key.
///     SMRStatusCodeTampered: damaged, changed, for another product, or not signed by a trusted
///     key. SMRStatusCodeSdkTooOld: needs a newer library. SMRStatusCodeRolledBack: older than the
///     options accept. SMRStatusCodeUnsupportedOp: names the op that was not built in.
///     SMRStatusCodeWrongKey: the key is another bundle's. SMRStatusCodeFailedPrecondition: the
///     library was built without protection.
- (nullable instancetype)initWithPath:(NSString *)path
                              licence:(SMRLicence *)licence
                              options:(SMRBundleOptions *)options
                                error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(path:licence:options:));

/// As the longer form, with the default for `options`.
- (nullable instancetype)initWithPath:(NSString *)path
                              licence:(SMRLicence *)licence
                                error:(NSError **)error
    NS_SWIFT_NAME(init(path:licence:));

/// The product that it is for.
@property(nonatomic, readonly, copy) NSString *product;

/// How new it is: goes up with every release of the models.
@property(nonatomic, readonly) int64_t counter;

/// The names of the models in it.
@property(nonatomic, readonly, copy) NSArray<NSString *> *models;

/// Whether `close` was called.
@property(nonatomic, readonly, getter=isClosed) BOOL closed;

/// Frees native memory once no call uses it; does nothing the second time.
- (void)close;

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
