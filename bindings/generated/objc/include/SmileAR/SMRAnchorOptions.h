// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRScoreKind.h>

NS_ASSUME_NONNULL_BEGIN

/// How a raw detection model says where things are; not used where the model ends in
/// TFLite_Detection_PostProcess.
///
/// Set what shall differ from the defaults. Calls take a copy; not for changing in one thread while
/// another uses it.
NS_SWIFT_NAME(AnchorOptions)
SMR_CLASS
@interface SMRAnchorOptions : NSObject <NSCopying> {
 @private
  NSArray<NSNumber *> *_boxes;
  NSArray<NSNumber *> *_strides;
  NSArray<NSNumber *> *_aspectRatios;
  float _minScale;
  float _maxScale;
  BOOL _betweenScales;
  BOOL _fewerInFirstLayer;
  float _centreScale;
  float _sizeScale;
  SMRScoreKind _scores;
  BOOL _backgroundFirst;
}

/// Four numbers per anchor: centre y, centre x, height, width. Empty: anchors are those of SSD by
/// the fields below.
@property(nonatomic, copy) NSArray<NSNumber *> *boxes;

/// Input pixels per cell, one for each layer.
@property(nonatomic, copy) NSArray<NSNumber *> *strides;

/// Width over height, an anchor each; empty: 1, 2 and 1/2.
@property(nonatomic, copy) NSArray<NSNumber *> *aspectRatios;

/// Scale of the first layer, as a share of the picture.
@property(nonatomic) float minScale;

/// Scale of the last layer.
@property(nonatomic) float maxScale;

/// Adds a square between this layer's scale and the next.
@property(nonatomic) BOOL betweenScales;

/// The first layer has three anchors: a small square, and ratios 2 and 1/2.
@property(nonatomic) BOOL fewerInFirstLayer;

/// What the model multiplied offsets of centres by.
@property(nonatomic) float centreScale;

/// What the model multiplied logarithms of sizes by.
@property(nonatomic) float sizeScale;

/// What the class scores are.
@property(nonatomic) SMRScoreKind scores;

/// Class 0 of the scores means that nothing is there.
@property(nonatomic) BOOL backgroundFirst;

- (instancetype)init
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init());

@end

NS_ASSUME_NONNULL_END
