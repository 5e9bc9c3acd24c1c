// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// Clockwise turn that makes the picture upright.
typedef NS_ENUM(NSInteger, SMRRotation) {
  /// Upright as stored.
  SMRRotationDeg0 NS_SWIFT_NAME(deg0) = 0,
  /// A quarter turn clockwise.
  SMRRotationDeg90 NS_SWIFT_NAME(deg90) = 90,
  /// Half a turn.
  SMRRotationDeg180 NS_SWIFT_NAME(deg180) = 180,
  /// A quarter turn counterclockwise.
  SMRRotationDeg270 NS_SWIFT_NAME(deg270) = 270,
} NS_SWIFT_NAME(Rotation);

NS_ASSUME_NONNULL_END
