// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRBox.h>
#import <SmileAR/SMRGestureEvent.h>

NS_ASSUME_NONNULL_BEGIN

/// One hand in a frame.
///
/// Immutable and thread-safe.
NS_SWIFT_NAME(TrackedHand)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRTrackedHand : NSObject <NSCopying> {
 @private
  NSInteger _number;
  NSInteger _index;
  NSString *_label;
  float _score;
  SMRBox *_box;
  SMRGestureEvent _event;
}

/// The hand's own: the same from frame to frame; counted from 1, never used again.
@property(nonatomic, readonly) NSInteger number;

/// The gesture's class, counted from 0.
@property(nonatomic, readonly) NSInteger index;

/// The gesture's label.
@property(nonatomic, readonly, copy) NSString *label;

/// Of the last time the model saw it; 0..1.
@property(nonatomic, readonly) float score;

/// Where it is, or must be by now.
@property(nonatomic, readonly, copy) SMRBox *box;

/// What happened to it in this frame.
@property(nonatomic, readonly) SMRGestureEvent event;

- (instancetype)initWithNumber:(NSInteger)number
                         index:(NSInteger)index
                         label:(NSString *)label
                         score:(float)score
                           box:(SMRBox *)box
                         event:(SMRGestureEvent)event
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(number:index:label:score:box:event:));

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
