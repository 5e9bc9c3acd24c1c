// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRAnchorOptions.h>
#import <SmileAR/SMRDetectionFit.h>

NS_ASSUME_NONNULL_BEGIN

/// How an ObjectDetector prepares frames and reports what it finds.
///
/// Set what shall differ from the defaults. Calls take a copy; not for changing in one thread while
/// another uses it.
NS_SWIFT_NAME(DetectorOptions)
SMR_CLASS
@interface SMRDetectorOptions : NSObject <NSCopying> {
 @private
  SMRDetectionFit _fit;
  float _minScore;
  NSInteger _maxResults;
  float _maxOverlap;
  NSArray<NSNumber *> *_classes;
  SMRAnchorOptions *_anchors;
  float _mean;
  float _stddev;
}

/// How a frame is fitted to the model's input.
@property(nonatomic) SMRDetectionFit fit;

/// Detections below are left out; 0..1.
@property(nonatomic) float minScore;

/// 1..100.
@property(nonatomic) NSInteger maxResults;

/// Of two boxes of a class that overlap more (intersection over union) the lesser goes; raw models.
@property(nonatomic) float maxOverlap;

/// Only these classes; empty: all.
@property(nonatomic, copy) NSArray<NSNumber *> *classes;

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
