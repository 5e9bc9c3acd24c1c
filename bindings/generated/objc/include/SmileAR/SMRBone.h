// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// A line between two keypoints, and the limb whose part it is.
///
/// Set what shall differ from the defaults. Calls take a copy; not for changing in one thread while
/// another uses it.
NS_SWIFT_NAME(Bone)
SMR_CLASS
@interface SMRBone : NSObject <NSCopying> {
 @private
  NSInteger _start;
  NSInteger _end;
  NSString *_limb;
  float _weight;
}

/// A keypoint's number, counted from 0.
@property(nonatomic) NSInteger start;

/// Another keypoint's number.
@property(nonatomic) NSInteger end;

/// What scores are given for, such as left_arm.
@property(nonatomic, copy) NSString *limb;

/// How much the bone's direction counts; 0..100.
@property(nonatomic) float weight;

- (instancetype)initWithStart:(NSInteger)start end:(NSInteger)end limb:(NSString *)limb
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(start:end:limb:));

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
