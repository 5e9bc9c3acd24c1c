// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// What the class scores of a raw detection model are, and what is done to them.
typedef NS_ENUM(NSInteger, SMRScoreKind) {
  /// Used as they are.
  SMRScoreKindProbabilities NS_SWIFT_NAME(probabilities) = 0,
  /// Each class for itself: a sigmoid.
  SMRScoreKindLogits NS_SWIFT_NAME(logits) = 1,
  /// Of all classes together, background included: a softmax.
  SMRScoreKindSoftmaxLogits NS_SWIFT_NAME(softmaxLogits) = 2,
} NS_SWIFT_NAME(ScoreKind);

NS_ASSUME_NONNULL_END
