// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRBox.h>

NS_ASSUME_NONNULL_BEGIN

/// One thing in a frame.
///
/// Immutable and thread-safe.
NS_SWIFT_NAME(Detection)
NS_SWIFT_SENDABLE
SMR_CLASS
@interface SMRDetection : NSObject <NSCopying> {
 @private
  NSInteger _index;
  NSString *_label;
  float _score;
  SMRBox *_box;
}

/// Class, counted from 0, without background.
@property(nonatomic, readonly) NSInteger index;

/// The class's label.
@property(nonatomic, readonly, copy) NSString *label;

/// 0..1.
@property(nonatomic, readonly) float score;

/// Where it is.
@property(nonatomic, readonly, copy) SMRBox *box;

- (instancetype)initWithIndex:(NSInteger)index
                        label:(NSString *)label
                        score:(float)score
                          box:(SMRBox *)box
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init(index:label:score:box:));

- (instancetype)init NS_UNAVAILABLE;
+ (instancetype)new NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END
