// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// How one limb danced.
///
/// Immutable and thread-safe.
NS_SWIFT_NAME(DanceLimb)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRDanceLimb : NSObject <NSCopying> {
 @private
  NSString *_limb;
  float _score;
}

/// Its name in the skeleton.
@property(nonatomic, readonly, copy) NSString *limb;

/// 0..100.
@property(nonatomic, readonly) float score;

- (instancetype)initWithLimb:(NSString *)limb score:(float)score
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(limb:score:));

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
