// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>

NS_ASSUME_NONNULL_BEGIN

/// One action that the last frames may show.
///
/// Immutable and thread-safe.
NS_SWIFT_NAME(ActionMatch)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRActionMatch : NSObject <NSCopying> {
 @private
  NSInteger _index;
  NSString *_label;
  float _score;
}

/// Class, counted from 0.
@property(nonatomic, readonly) NSInteger index;

/// The class's label.
@property(nonatomic, readonly, copy) NSString *label;

/// What the model said, steadied; 0..1 for softmax models.
@property(nonatomic, readonly) float score;

- (instancetype)initWithIndex:(NSInteger)index label:(NSString *)label score:(float)score
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(index:label:score:));

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
