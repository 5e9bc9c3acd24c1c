// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
#import <SmileAR/SMRDefines.h>
#import <SmileAR/SMRScanFit.h>

NS_ASSUME_NONNULL_BEGIN

/// How an ArScan prepares frames and reports matches.
///
/// Set what shall differ from the defaults. Calls take a copy; not for changing in one thread while
/// another uses it.
NS_SWIFT_NAME(ScanOptions)
SMR_CLASS
@interface SMRScanOptions : NSObject <NSCopying> {
 @private
  SMRScanFit _fit;
  float _minScore;
  float _mean;
  float _stddev;
}

/// How a frame is fitted to the model's input.
@property(nonatomic) SMRScanFit fit;

/// Matches below are left out; 0..1.
@property(nonatomic) float minScore;

/// Input = (channel - mean) / stddev, with channel in 0..255.
@property(nonatomic) float mean;

/// 0: take mean and stddev from the model's metadata, else 127.5 and 127.5.
@property(nonatomic) float stddev;

- (instancetype)init
    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init());

@end

NS_ASSUME_NONNULL_END
