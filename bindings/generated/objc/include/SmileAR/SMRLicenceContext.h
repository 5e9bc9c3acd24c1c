// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// What an app knows of itself.
///
/// Set what shall differ from the defaults. Calls take a copy; not for changing in one thread while
/// another uses it.
NS_SWIFT_NAME(LicenceContext)
SMR_CLASS
@interface SMRLicenceContext : NSObject <NSCopying> {
 @private
  NSString *_application;
  NSString *_signer;
  int64_t _lastSeen;
}

/// Android: the package; iOS: the bundle identifier; elsewhere a name of the app's own.
@property(nonatomic, copy) NSString *application;

/// Android: SHA-256 of the signing certificate in lower-case hexadecimal; iOS: the team; elsewhere
/// empty.
@property(nonatomic, copy) NSString *signer;

/// The high-water mark of the app's last run, from its own storage; 0 where it has none.
@property(nonatomic) int64_t lastSeen;

- (instancetype)init
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init());

@end

NS_ASSUME_NONNULL_END
