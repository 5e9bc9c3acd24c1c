// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// How much of each a BeautyFilter does, 0..1; with all at 0 the pixels stay what they are.
///
/// Set what shall differ from the defaults. Calls take a copy; not for changing in one thread while
/// another uses it.
NS_SWIFT_NAME(BeautySettings)
SMR_CLASS
@interface SMRBeautySettings : NSObject <NSCopying> {
 @private
  float _smoothing;
  float _whitening;
  float _sharpening;
}

/// Evens out the texture of skin; edges stay.
@property(nonatomic) float smoothing;

/// Brightens skin.
@property(nonatomic) float whitening;

/// Brings out details where skin is not smoothed.
@property(nonatomic) float sharpening;

- (instancetype)init
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init());

@end

NS_ASSUME_NONNULL_END
