// Images of CVPixelBuffer, where there is one.
//
// The functions are compiled into the code that calls them, so the library itself needs no CoreVideo.
#if __has_include(<CoreVideo/CoreVideo.h>)

#import <CoreVideo/CoreVideo.h>
#import <SmileAR/SMRImage.h>

NS_ASSUME_NONNULL_BEGIN

static inline void SMRReturnPixelBuffer(void *context) {
  CVPixelBufferRef pixelBuffer = (CVPixelBufferRef)context;
  CVPixelBufferUnlockBaseAddress(pixelBuffer, kCVPixelBufferLock_ReadOnly);
  CVPixelBufferRelease(pixelBuffer);
}

/// One plane of a buffer whose base address is locked.
static inline SMRPlane *SMRPlaneOfPixelBuffer(CVPixelBufferRef pixelBuffer, size_t index) {
  BOOL planar = CVPixelBufferIsPlanar(pixelBuffer) != 0;
  void *base = planar ? CVPixelBufferGetBaseAddressOfPlane(pixelBuffer, index)
                      : CVPixelBufferGetBaseAddress(pixelBuffer);
  size_t stride = planar ? CVPixelBufferGetBytesPerRowOfPlane(pixelBuffer, index)
                         : CVPixelBufferGetBytesPerRow(pixelBuffer);
  size_t rows =
      planar ? CVPixelBufferGetHeightOfPlane(pixelBuffer, index) : CVPixelBufferGetHeight(pixelBuffer);
  NSData *data = [NSData dataWithBytesNoCopy:base length:stride * rows freeWhenDone:NO];
  return [SMRPlane planeWithData:data rowStride:(NSInteger)stride pixelStride:0];
}

/// How the pixels of a CoreVideo format are stored; NO when the library does not know it.
static inline BOOL SMRFormatOfPixelBuffer(OSType type, SMRPixelFormat *format, SMRYuvRange *range) {
  *range = SMRYuvRangeFull;
  switch (type) {
    case kCVPixelFormatType_32BGRA:
      *format = SMRPixelFormatBgra8888;
      return YES;
    case kCVPixelFormatType_32RGBA:
      *format = SMRPixelFormatRgba8888;
      return YES;
    case kCVPixelFormatType_24RGB:
      *format = SMRPixelFormatRgb888;
      return YES;
    case kCVPixelFormatType_OneComponent8:
      *format = SMRPixelFormatGray8;
      return YES;
    case kCVPixelFormatType_420YpCbCr8BiPlanarFullRange:
      *format = SMRPixelFormatNv12;
      return YES;
    case kCVPixelFormatType_420YpCbCr8BiPlanarVideoRange:
      *format = SMRPixelFormatNv12;
      *range = SMRYuvRangeLimited;
      return YES;
    default:
      return NO;
  }
}

/// An image of a camera's or a decoder's buffer: BGRA, RGBA, RGB, gray, or NV12 in full or video range.
///
/// The buffer is kept, with its base address locked for reading, as long as the image; nothing is copied.
/// The YUV matrix is the one that the buffer says, else BT.601.
///
/// @return nil when the format is none of these, or the buffer cannot be locked.
static inline SMRImage *_Nullable SMRImageMakeWithPixelBuffer(CVPixelBufferRef pixelBuffer)
    NS_SWIFT_NAME(Image.init(pixelBuffer:));

static inline SMRImage *_Nullable SMRImageMakeWithPixelBuffer(CVPixelBufferRef pixelBuffer) {
  SMRPixelFormat format;
  SMRYuvRange range;
  if (!SMRFormatOfPixelBuffer(CVPixelBufferGetPixelFormatType(pixelBuffer), &format, &range) ||
      CVPixelBufferLockBaseAddress(pixelBuffer, kCVPixelBufferLock_ReadOnly) != kCVReturnSuccess) {
    return nil;
  }
  NSMutableArray<SMRPlane *> *planes = [NSMutableArray arrayWithCapacity:2];
  size_t count = format == SMRPixelFormatNv12 ? CVPixelBufferGetPlaneCount(pixelBuffer) : 1;
  for (size_t index = 0; index < count; ++index) {
    [planes addObject:SMRPlaneOfPixelBuffer(pixelBuffer, index)];
  }
  SMRImage *image = [SMRImage imageWithFormat:format
                                        width:(NSInteger)CVPixelBufferGetWidth(pixelBuffer)
                                       height:(NSInteger)CVPixelBufferGetHeight(pixelBuffer)
                                       planes:planes
                                      context:CVPixelBufferRetain(pixelBuffer)
                                      release:SMRReturnPixelBuffer];
  image.range = range;
  CFTypeRef matrix = CVBufferCopyAttachment(pixelBuffer, kCVImageBufferYCbCrMatrixKey, NULL);
  if (matrix != NULL) {
    if (CFEqual(matrix, kCVImageBufferYCbCrMatrix_ITU_R_709_2)) {
      image.matrix = SMRYuvMatrixBt709;
    }
    CFRelease(matrix);
  }
  return image;
}

NS_ASSUME_NONNULL_END

#endif
