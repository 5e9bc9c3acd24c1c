// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRBone.h>

NS_ASSUME_NONNULL_BEGIN

/// Which keypoints a pose has, in which order. Without any: the 17 of the COCO data set, with bones
/// for arms, legs, torso and head.
///
/// Set what shall differ from the defaults. Calls take a copy; not for changing in one thread while
/// another uses it.
NS_SWIFT_NAME(Skeleton)
SMR_CLASS
@interface SMRSkeleton : NSObject <NSCopying> {
 @private
  NSArray<NSString *> *_keypoints;
  NSArray<SMRBone *> *_bones;
}

/// Names; those that start with left_ and right_ are each other's mirror image.
@property(nonatomic, copy) NSArray<NSString *> *keypoints;

/// The lines that poses are compared by, on both sides alike.
@property(nonatomic, copy) NSArray<SMRBone *> *bones;

- (instancetype)init
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init());

@end

NS_ASSUME_NONNULL_END
