// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRPoseGestureEvent.h>

NS_ASSUME_NONNULL_BEGIN

/// How much a body is like one gesture.
///
/// Immutable and thread-safe.
NS_SWIFT_NAME(PoseGestureMatch)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRPoseGestureMatch : NSObject <NSCopying> {
 @private
  NSString *_name;
  float _similarity;
  BOOL _mirrored;
  BOOL _active;
  SMRPoseGestureEvent _event;
}

/// The gesture's name.
@property(nonatomic, readonly, copy) NSString *name;

/// 0..1.
@property(nonatomic, readonly) float similarity;

/// The mirror image fitted better.
@property(nonatomic, readonly) BOOL mirrored;

/// The gesture has started and not ended.
@property(nonatomic, readonly) BOOL active;

/// What this frame changed.
@property(nonatomic, readonly) SMRPoseGestureEvent event;

- (instancetype)initWithName:(NSString *)name
                  similarity:(float)similarity
                    mirrored:(BOOL)mirrored
                      active:(BOOL)active
                       event:(SMRPoseGestureEvent)event
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(name:similarity:mirrored:active:event:));

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
