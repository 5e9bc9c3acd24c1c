// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// Which bundles are accepted.
///
/// Set what shall differ from the defaults. Calls take a copy; not for changing in one thread while
/// another uses it.
NS_SWIFT_NAME(BundleOptions)
SMR_CLASS
@interface SMRBundleOptions : NSObject <NSCopying> {
 @private
  int64_t _minCounter;
}

/// The oldest bundle that is accepted: the highest counter that the app has seen.
@property(nonatomic) int64_t minCounter;

- (instancetype)init
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init());

@end

NS_ASSUME_NONNULL_END
