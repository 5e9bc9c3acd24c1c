// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// How a PoseEstimator looks for a person.
///
/// Set what shall differ from the defaults. Calls take a copy; not for changing in one thread while
/// another uses it.
NS_SWIFT_NAME(PoseOptions)
SMR_CLASS
@interface SMRPoseOptions : NSObject <NSCopying> {
 @private
  float _minKeypointScore;
  float _minPoseScore;
  BOOL _heatmapsAreLogits;
  BOOL _tracking;
  float _margin;
  BOOL _smoothing;
  float _minCutoffHz;
  float _speedHz;
  float _mean;
  float _stddev;
}

/// Keypoints below do not guide the search, nor are they smoothed; 0..1.
@property(nonatomic) float minKeypointScore;

/// Mean of all keypoints' scores below which nobody is seen; 0..1.
@property(nonatomic) float minPoseScore;

/// A sigmoid makes scores of them.
@property(nonatomic) BOOL heatmapsAreLogits;

/// After a person was seen, look only around the last pose; false looks at the largest centred part
/// of each frame.
@property(nonatomic) BOOL tracking;

/// How much larger than the last pose that part is, on each side, as a share of its size; 0.1..2.
@property(nonatomic) float margin;

/// Take out trembling with a One-Euro filter.
@property(nonatomic) BOOL smoothing;

/// Movements slower than this tremble less; 0.01..1000.
@property(nonatomic) float minCutoffHz;

/// How much less a keypoint lags the faster it moves, in sizes of the part a second; 0..1000.
@property(nonatomic) float speedHz;

/// Input = (channel - mean) / stddev, with channel in 0..255.
@property(nonatomic) float mean;

/// 0: take mean and stddev from the model's metadata, else 127.5 and 127.5.
@property(nonatomic) float stddev;

- (instancetype)init
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init());

@end

NS_ASSUME_NONNULL_END
