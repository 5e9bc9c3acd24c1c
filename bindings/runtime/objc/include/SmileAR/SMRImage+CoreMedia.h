// Images of CMSampleBuffer, where there is one; compiled into the code that calls it.
#if __has_include(<CoreMedia/CoreMedia.h>) && __has_include(<CoreVideo/CoreVideo.h>)

#import <CoreMedia/CoreMedia.h>
#import <SmileAR/SMRImage+CoreVideo.h>

NS_ASSUME_NONNULL_BEGIN

/// An image of what a capture session delivers; see SMRImageMakeWithPixelBuffer.
///
/// The session has few buffers: let go of the image before the next frame.
///
/// @return nil when the sample holds no picture of a known format.
static inline SMRImage *_Nullable SMRImageMakeWithSampleBuffer(CMSampleBufferRef sampleBuffer)
    NS_SWIFT_NAME(Image.init(sampleBuffer:));

static inline SMRImage *_Nullable SMRImageMakeWithSampleBuffer(CMSampleBufferRef sampleBuffer) {
  CVImageBufferRef picture = CMSampleBufferGetImageBuffer(sampleBuffer);
  return picture == NULL ? nil : SMRImageMakeWithPixelBuffer(picture);
}

NS_ASSUME_NONNULL_END

#endif
