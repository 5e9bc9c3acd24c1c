// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRKeypoint.h>
#import <SmileAR/SMRSkeleton.h>

@class SMREngine;

NS_ASSUME_NONNULL_BEGIN

/// Writes a coach's poses to a file, for a DanceScorer to compare with.
///
/// Thread-safe: calls from several threads take turns. Native memory is freed with the object, or
/// by `close`. After that, calls that can fail do so with SMRStatusCodeFailedPrecondition, and
/// others raise NSInternalInconsistencyException.
NS_SWIFT_NAME(DanceRecorder)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRDanceRecorder : NSObject {
 @private
  void *_nativeHandle;
}

/// Makes a recorder.
///
/// @param skeleton What poses consist of.
/// @param engine The engine it belongs to.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidArgument: the skeleton makes no sense.
- (nullable instancetype)initWithSkeleton:(SMRSkeleton *)skeleton
                                   engine:(SMREngine *)engine
                                    error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(skeleton:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithSkeleton:(SMRSkeleton *)skeleton error:(NSError **)error
    NS_SWIFT_NAME(init(skeleton:));

/// Appends a frame.
///
/// @param pose The coach; no keypoints at all: nobody is seen.
/// @param timeMs Milliseconds since the beginning of the music; after the last frame's.
/// @return NO after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidArgument: another number of keypoints than the skeleton's, or a time
///     that is not after the last one or beyond 20 minutes.
- (BOOL)addPose:(NSArray<SMRKeypoint *> *)pose timeMs:(int64_t)timeMs error:(NSError **)error
    NS_SWIFT_NAME(add(_:timeMs:));

/// How many frames there are.
@property(nonatomic, readonly) NSInteger frameCount;

/// Writes all frames so far; a file that is there is replaced, in one step.
///
/// @param path Where to write.
/// @return NO after a failure; `error` then says why, in SMRErrorDomain. SMRStatusCodeNotFound: the
///     path cannot be written. SMRStatusCodeFailedPrecondition: there are no frames.
- (BOOL)savePath:(NSString *)path error:(NSError **)error
    NS_SWIFT_NAME(save(_:));

/// Whether `close` was called.
@property(nonatomic, readonly, getter=isClosed) BOOL closed;

/// Frees native memory once no call uses it; does nothing the second time.
- (void)close;

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
