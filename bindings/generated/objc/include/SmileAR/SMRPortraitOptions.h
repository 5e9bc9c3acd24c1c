// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// How a PortraitSegmenter reads its model's output.
///
/// Set what shall differ from the defaults. Calls take a copy; not for changing in one thread while
/// another uses it.
NS_SWIFT_NAME(PortraitOptions)
SMR_CLASS
@interface SMRPortraitOptions : NSObject <NSCopying> {
 @private
  float _steadiness;
  BOOL _logits;
  NSInteger _personClass;
  float _mean;
  float _stddev;
}

/// How much of the mask is kept from frame to frame where little changes, 0..0.95; against flicker.
@property(nonatomic) float steadiness;

/// The model's output is not yet 0..1: a sigmoid, or a softmax of the classes.
@property(nonatomic) BOOL logits;

/// Which channel is the person, for models with several.
@property(nonatomic) NSInteger personClass;

/// Input = (channel - mean) / stddev, with channel in 0..255.
@property(nonatomic) float mean;

/// 0: take mean and stddev from the model's metadata, else 127.5 and 127.5.
@property(nonatomic) float stddev;

- (instancetype)init
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init());

@end

NS_ASSUME_NONNULL_END
