// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// How an engine runs models.
///
/// Set what shall differ from the defaults. Calls take a copy; not for changing in one thread while
/// another uses it.
NS_SWIFT_NAME(EngineOptions)
SMR_CLASS
@interface SMREngineOptions : NSObject <NSCopying> {
 @private
  NSInteger _threads;
  BOOL _useXnnpack;
}

/// 1..16 per feature; more than the big cores of a phone rarely helps.
@property(nonatomic) NSInteger threads;

/// False runs TensorFlow Lite's own kernels; ignored where XNNPACK was built out.
@property(nonatomic) BOOL useXnnpack;

- (instancetype)init
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init());

@end

NS_ASSUME_NONNULL_END
