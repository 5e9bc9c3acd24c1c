// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRDanceEvent.h>

NS_ASSUME_NONNULL_BEGIN

/// How the dance goes right now.
///
/// Immutable and thread-safe.
NS_SWIFT_NAME(DanceFeedback)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRDanceFeedback : NSObject <NSCopying> {
 @private
  float _score;
  float _similarity;
  int64_t _coachTimeMs;
  BOOL _mirrored;
  BOOL _inStreak;
  SMRDanceEvent _event;
  BOOL _finished;
}

/// 0..100, over about the last second.
@property(nonatomic, readonly) float score;

/// 0..1, of this frame.
@property(nonatomic, readonly) float similarity;

/// The moment of the recording that the dancer is at.
@property(nonatomic, readonly) int64_t coachTimeMs;

/// It looks like dancing in a mirror.
@property(nonatomic, readonly) BOOL mirrored;

/// A streak has started and not ended.
@property(nonatomic, readonly) BOOL inStreak;

/// What this frame changed.
@property(nonatomic, readonly) SMRDanceEvent event;

/// The recording is over; frames from here on do not count.
@property(nonatomic, readonly) BOOL finished;

- (instancetype)initWithScore:(float)score
                   similarity:(float)similarity
                  coachTimeMs:(int64_t)coachTimeMs
                     mirrored:(BOOL)mirrored
                     inStreak:(BOOL)inStreak
                        event:(SMRDanceEvent)event
                     finished:(BOOL)finished
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(score:similarity:coachTimeMs:mirrored:inStreak:event:finished:));

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
