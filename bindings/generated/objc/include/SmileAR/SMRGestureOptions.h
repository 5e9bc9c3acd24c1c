// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRAnchorOptions.h>
#import <SmileAR/SMRDetectionFit.h>

NS_ASSUME_NONNULL_BEGIN

/// How a GestureTracker finds hands and follows them.
///
/// Set what shall differ from the defaults. Calls take a copy; not for changing in one thread while
/// another uses it.
NS_SWIFT_NAME(GestureOptions)
SMR_CLASS
@interface SMRGestureOptions : NSObject <NSCopying> {
 @private
  NSInteger _maxHands;
  float _minScore;
  NSInteger _detectionInterval;
  NSInteger _searchInterval;
  NSInteger _lostAfterMs;
  SMRDetectionFit _fit;
  float _maxOverlap;
  SMRAnchorOptions *_anchors;
  float _mean;
  float _stddev;
}

/// 1..16 at a time.
@property(nonatomic) NSInteger maxHands;

/// Hands that the model is less sure of are ignored; 0..1.
@property(nonatomic) float minScore;

/// While all is quiet, the model runs on one of so many frames; 1..1000.
@property(nonatomic) NSInteger detectionInterval;

/// The same while there is no hand; 1..1000.
@property(nonatomic) NSInteger searchInterval;

/// A hand that was not seen for so long is lost; 1..60000.
@property(nonatomic) NSInteger lostAfterMs;

/// How a frame is fitted to the model's input.
@property(nonatomic) SMRDetectionFit fit;

/// Of two boxes that overlap more, the lesser is not a hand of its own; 0..1.
@property(nonatomic) float maxOverlap;

/// How a raw model says where things are.
@property(nonatomic, copy) SMRAnchorOptions *anchors;

/// Input = (channel - mean) / stddev, with channel in 0..255.
@property(nonatomic) float mean;

/// 0: take mean and stddev from the model's metadata, else 127.5 and 127.5.
@property(nonatomic) float stddev;

- (instancetype)init
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init());

@end

NS_ASSUME_NONNULL_END
