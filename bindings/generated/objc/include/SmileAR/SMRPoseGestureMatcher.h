// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRKeypoint.h>
#import <SmileAR/SMRPoseGestureMatch.h>
#import <SmileAR/SMRPoseGestureOptions.h>
#import <SmileAR/SMRSkeleton.h>

@class SMREngine;

NS_ASSUME_NONNULL_BEGIN

/// Says which of the known gestures a body shows, frame by frame.
///
/// Thread-safe: calls from several threads take turns. Native memory is freed with the object, or
/// by `close`. After that, calls that can fail do so with SMRStatusCodeFailedPrecondition, and
/// others raise NSInternalInconsistencyException.
NS_SWIFT_NAME(PoseGestureMatcher)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRPoseGestureMatcher : NSObject {
 @private
  void *_nativeHandle;
}

/// Makes a matcher.
///
/// @param skeleton What poses consist of.
/// @param options How poses are compared.
/// @param engine The engine it belongs to.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidArgument: options are out of range, the skeleton makes no sense, or it
///     lacks a keypoint of the built-in gestures.
- (nullable instancetype)initWithSkeleton:(SMRSkeleton *)skeleton
                                  options:(SMRPoseGestureOptions *)options
                                   engine:(SMREngine *)engine
                                    error:(NSError **)error
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(skeleton:options:engine:));

/// As the longer form, with the default for `engine`.
- (nullable instancetype)initWithSkeleton:(SMRSkeleton *)skeleton
                                  options:(SMRPoseGestureOptions *)options
                                    error:(NSError **)error
    NS_SWIFT_NAME(init(skeleton:options:));

/// As the longer form, with the default for `options`.
- (nullable instancetype)initWithSkeleton:(SMRSkeleton *)skeleton error:(NSError **)error
    NS_SWIFT_NAME(init(skeleton:));

/// Adds a gesture from one pose that shows it, or replaces the one of that name. What is not seen
/// in the example is no part of the gesture.
///
/// @param name What matches will be called.
/// @param example The pose.
/// @return NO after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidArgument: there is no name, or fewer than two bones are seen.
- (BOOL)addName:(NSString *)name example:(NSArray<SMRKeypoint *> *)example error:(NSError **)error
    NS_SWIFT_NAME(add(_:example:));

/// Removes a gesture.
///
/// @param name The gesture's name.
/// @return NO after a failure; `error` then says why, in SMRErrorDomain. SMRStatusCodeNotFound:
///     there is no gesture of that name.
- (BOOL)removeName:(NSString *)name error:(NSError **)error
    NS_SWIFT_NAME(remove(_:));

/// The gestures' names, in the order they were added.
@property(nonatomic, readonly, copy) NSArray<NSString *> *names;

/// Returns one match per gesture, best first; ties by the order they were added.
///
/// @param pose The body; no keypoints at all: nobody is seen.
/// @param timeMs The frame's time in milliseconds, from any beginning; never before the last one.
/// @return nil after a failure; `error` then says why, in SMRErrorDomain.
///     SMRStatusCodeInvalidArgument: another number of keypoints than the skeleton's, or a time
///     before the last one.
- (nullable NSArray<SMRPoseGestureMatch *> *)matchPose:(NSArray<SMRKeypoint *> *)pose
                                                timeMs:(int64_t)timeMs
                                                 error:(NSError **)error
    NS_SWIFT_NAME(match(_:timeMs:));

/// Forgets the frames so far, and keeps the gestures.
- (void)reset
    NS_SWIFT_NAME(reset());

/// Whether `close` was called.
@property(nonatomic, readonly, getter=isClosed) BOOL closed;

/// Frees native memory once no call uses it; does nothing the second time.
- (void)close;

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
