// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// How a licence stands, so that an app can tell its people in time.
typedef NS_ENUM(NSInteger, SMRLicenceStanding) {
  /// Valid for a while yet.
  SMRLicenceStandingValid NS_SWIFT_NAME(valid) = 0,
  /// Within the days of warning that the licence asks for.
  SMRLicenceStandingExpiresSoon NS_SWIFT_NAME(expiresSoon) = 1,
  /// Expired, but still accepted for a while.
  SMRLicenceStandingInGrace NS_SWIFT_NAME(inGrace) = 2,
} NS_SWIFT_NAME(LicenceStanding);

NS_ASSUME_NONNULL_END
