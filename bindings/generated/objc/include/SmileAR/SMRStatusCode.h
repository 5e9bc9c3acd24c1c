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
} NS_SWIFT_NAME(SmileArError);

NS_ASSUME_NONNULL_END
