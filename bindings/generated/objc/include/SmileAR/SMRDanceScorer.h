// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRDanceFeedback.h>
#import <SmileAR/SMRDanceLimb.h>
#import <SmileAR/SMRDanceOptions.h>
#import <SmileAR/SMRDanceResult.h>
#import <SmileAR/SMRKeypoint.h>
#import <SmileAR/SMRSkeleton.h>

@class SMREngine;

NS_ASSUME_NONNULL_BEGIN

/// Compares somebody who dances with a coach's recording of the same dance.
///
/// Thread-safe: calls from several threads take turns. Native memory is freed with the object, or
/// by `close`. After that, calls that can fail do so with SMRStatusCodeFailedPrecondition, and
/// others raise NSInternalInconsistencyException.
NS_SWIFT_NAME(DanceScorer)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRDanceScorer : NSObject {
 @private
  void *_nativeHandle;
}

/// Reads a recording from memory. The bytes are copied.
///
/// @param recording What a DanceRecorder saved. Only looked at during the call.
/// @param skeleton What poses consist of.
/// @param options How poses are compared.
/// @param engine The engine it belongs to.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidArgument: the recording is damaged, has other keypoints than the
///     skeleton or takes less than twice max_lag_ms and max_lead_ms, or options are out of range.
- (nullable instancetype)initWithRecording:(NSData *)recording
                                  skeleton:(SMRSkeleton *)skeleton
                                   options:(SMRDanceOptions *)options
                                    engine:(SMREngine *)engine
                                     error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(recording:skeleton:options:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithRecording:(NSData *)recording
                                  skeleton:(SMRSkeleton *)skeleton
                                   options:(SMRDanceOptions *)options
                                     error:(NSError **)error
    NS_SWIFT_NAME(init(recording:skeleton:options:));

/// As the longer form, with the default for `options`.
- (nullable instancetype)initWithRecording:(NSData *)recording
                                  skeleton:(SMRSkeleton *)skeleton
                                     error:(NSError **)error
    NS_SWIFT_NAME(init(recording:skeleton:));

/// As the longer form, with the default for `skeleton`.
- (nullable instancetype)initWithRecording:(NSData *)recording error:(NSError **)error
    NS_SWIFT_NAME(init(recording:));

/// Reads a recording from a file.
///
/// @param path A file that a DanceRecorder saved.
/// @param skeleton What poses consist of.
/// @param options How poses are compared.
/// @param engine The engine it belongs to.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain. SMRStatusCodeNotFound: no
///     readable file at the path. SMRStatusCodeInvalidArgument: the recording is damaged, has other
///     keypoints than the skeleton or takes less than twice max_lag_ms and max_lead_ms, or options
///     are out of range.
- (nullable instancetype)initWithPath:(NSString *)path
                             skeleton:(SMRSkeleton *)skeleton
                              options:(SMRDanceOptions *)options
                               engine:(SMREngine *)engine
                                error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(path:skeleton:options:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithPath:(NSString *)path
                             skeleton:(SMRSkeleton *)skeleton
                              options:(SMRDanceOptions *)options
                                error:(NSError **)error
    NS_SWIFT_NAME(init(path:skeleton:options:));

/// As the longer form, with the default for `options`.
- (nullable instancetype)initWithPath:(NSString *)path
                             skeleton:(SMRSkeleton *)skeleton
                                error:(NSError **)error
    NS_SWIFT_NAME(init(path:skeleton:));

/// As the longer form, with the default for `skeleton`.
- (nullable instancetype)initWithPath:(NSString *)path error:(NSError **)error
    NS_SWIFT_NAME(init(path:));

/// Takes the dancer's pose, and says how the dance goes.
///
/// @param pose The dancer; no keypoints at all: nobody is seen.
/// @param timeMs Milliseconds since the beginning of the music; never before the last one.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidArgument: another number of keypoints than the skeleton's, or a time
///     before the last one.
- (nullable SMRDanceFeedback *)followPose:(NSArray<SMRKeypoint *> *)pose
                                   timeMs:(int64_t)timeMs
                                    error:(NSError **)error
    NS_SWIFT_NAME(follow(_:timeMs:));

/// One score per limb of the skeleton, over about the last second.
///
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeFailedPrecondition: no frame was followed yet.
- (nullable NSArray<SMRDanceLimb *> *)recentLimbsAndReturnError:(NSError **)error
    NS_SWIFT_NAME(recentLimbs());

/// Aligns the whole dance so far with the recording anew; what was not danced counts as 0.
/// Following can go on afterwards.
///
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeFailedPrecondition: no frame was followed yet.
- (nullable SMRDanceResult *)finishAndReturnError:(NSError **)error
    NS_SWIFT_NAME(finish());

/// One score per limb of the skeleton, over the whole dance so far.
///
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeFailedPrecondition: no frame was followed yet.
- (nullable NSArray<SMRDanceLimb *> *)finalLimbsAndReturnError:(NSError **)error
    NS_SWIFT_NAME(finalLimbs());

/// Begins again.
- (void)reset
    NS_SWIFT_NAME(reset());

/// How long the recording takes.
@property(nonatomic, readonly) int64_t durationMs;

/// Whether `close` was called.
@property(nonatomic, readonly, getter=isClosed) BOOL closed;

/// Frees native memory once no call uses it; does nothing the second time.
- (void)close;

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
