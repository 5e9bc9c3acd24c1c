// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// The domain of every error of this library; codes are those of SMRStatusCode.
SMR_EXTERN NSErrorDomain const SMRErrorDomain;

/// Why a call failed. Codes are stable across versions and equal in every language.
typedef NS_ERROR_ENUM(SMRErrorDomain, SMRStatusCode) {
  /// Something passed is out of its documented range.
  SMRStatusCodeInvalidArgument NS_SWIFT_NAME(invalidArgument) = 1,
  /// A file is not there.
  SMRStatusCodeNotFound NS_SWIFT_NAME(notFound) = 2,
  /// The model is damaged or breaks the feature's contract.
  SMRStatusCodeInvalidModel NS_SWIFT_NAME(invalidModel) = 3,
  /// The model needs an op or version that this library was built without.
  SMRStatusCodeUnsupportedOp NS_SWIFT_NAME(unsupportedOp) = 4,
  /// Out of memory.
  SMRStatusCodeResourceExhausted NS_SWIFT_NAME(resourceExhausted) = 5,
  /// The right call at the wrong moment.
  SMRStatusCodeFailedPrecondition NS_SWIFT_NAME(failedPrecondition) = 6,
  /// The runtime failed: a bug or a broken device.
  SMRStatusCodeInternal NS_SWIFT_NAME(internal) = 7,
  /// A bundle or licence is damaged, changed, or not signed by a trusted key.
  SMRStatusCodeTampered NS_SWIFT_NAME(tampered) = 8,
  /// The bundle's key is another one's.
  SMRStatusCodeWrongKey NS_SWIFT_NAME(wrongKey) = 9,
  /// The bundle is older than accepted, or the clock was set back.
  SMRStatusCodeRolledBack NS_SWIFT_NAME(rolledBack) = 10,
  /// The bundle or licence needs a newer version of this library.
  SMRStatusCodeSdkTooOld NS_SWIFT_NAME(sdkTooOld) = 11,
  /// There is no licence, or it does not cover the feature or product.
  SMRStatusCodeUnlicensed NS_SWIFT_NAME(unlicensed) = 12,
  /// The licence is for another app, signer or platform.
  SMRStatusCodeWrongApplication NS_SWIFT_NAME(wrongApplication) = 13,
  /// The licence is no longer, or not yet, valid.
  SMRStatusCodeLicenceExpired NS_SWIFT_NAME(licenceExpired) = 14,
} NS_SWIFT_NAME(SmileArError);

NS_ASSUME_NONNULL_END
