// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRActionFit.h>

NS_ASSUME_NONNULL_BEGIN

/// Which frames an ActionClassifier looks at, and how it reads its model's output.
///
/// Set what shall differ from the defaults. Calls take a copy; not for changing in one thread while
/// another uses it.
NS_SWIFT_NAME(ActionOptions)
SMR_CLASS
@interface SMRActionOptions : NSObject <NSCopying> {
 @private
  NSInteger _frameIntervalMs;
  NSInteger _maxGapMs;
  NSInteger _runEvery;
  float _steadiness;
  BOOL _logits;
  SMRActionFit _fit;
  float _minScore;
  float _mean;
  float _stddev;
}

/// The time between the frames of the clips that the model was trained on. Of a faster stream, only
/// as many frames are looked at; a slower one makes everything look faster. 0 looks at every frame;
/// at most 60000.
@property(nonatomic) NSInteger frameIntervalMs;

/// A stream that was interrupted for longer begins anew; 1..600000.
@property(nonatomic) NSInteger maxGapMs;

/// A model that takes a whole clip runs on one of so many frames that were looked at; 1..1000.
@property(nonatomic) NSInteger runEvery;

/// How much of the scores is kept from run to run, 0..0.95; against flicker.
@property(nonatomic) float steadiness;

/// The model's output is not yet scores: a softmax makes them.
@property(nonatomic) BOOL logits;

/// How a frame is fitted to the model's input.
@property(nonatomic) SMRActionFit fit;

/// Matches below are left out; 0..1.
@property(nonatomic) float minScore;

/// Input = (channel - mean) / stddev, with channel in 0..255.
@property(nonatomic) float mean;

/// 0: take mean and stddev from the model's metadata, else 127.5 and 127.5.
@property(nonatomic) float stddev;

- (instancetype)init
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init());

@end

NS_ASSUME_NONNULL_END
