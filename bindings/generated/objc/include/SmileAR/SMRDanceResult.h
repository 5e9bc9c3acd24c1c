// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// How the whole dance went.
///
/// Immutable and thread-safe.
NS_SWIFT_NAME(DanceResult)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRDanceResult : NSObject <NSCopying> {
 @private
  float _score;
  float _similarity;
  NSInteger _lagMs;
  BOOL _mirrored;
  float _followed;
}

/// 0..100. 100: the coach's poses; 0: as much like them as the coach's own at other moments.
@property(nonatomic, readonly) float score;

/// 0..1: the mean over the recording.
@property(nonatomic, readonly) float similarity;

/// How far the dancer was behind, on average.
@property(nonatomic, readonly) NSInteger lagMs;

/// It was danced as in a mirror.
@property(nonatomic, readonly) BOOL mirrored;

/// 0..1: the part of the recording with the dancer in view.
@property(nonatomic, readonly) float followed;

- (instancetype)initWithScore:(float)score
                   similarity:(float)similarity
                        lagMs:(NSInteger)lagMs
                     mirrored:(BOOL)mirrored
                     followed:(float)followed
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(score:similarity:lagMs:mirrored:followed:));

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
