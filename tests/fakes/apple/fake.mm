#include "fake.h"

#include <algorithm>
#include <cstdlib>

int live_core_graphics_objects = 0;

struct __CFString {
  CVBufferRef owner;
};

struct CGContext {
  std::uint8_t *data;
  std::size_t size;
};

namespace {

const __CFString matrix_key = {};
const __CFString matrix_709 = {};
const __CFString matrix_601 = {};

// Memory may be looked at only while it is locked.
FakePlane &LockedPlane(CVPixelBufferRef buffer, std::size_t plane) {
  if (buffer->locks == 0) std::abort();
  return buffer->planes.at(plane);
}

CVBufferRef lender = nullptr;

}  // namespace

const CFStringRef kCVImageBufferYCbCrMatrixKey = &matrix_key;
const CFStringRef kCVImageBufferYCbCrMatrix_ITU_R_709_2 = &matrix_709;
const CFStringRef kCVImageBufferYCbCrMatrix_ITU_R_601_4 = &matrix_601;

Boolean CFEqual(CFTypeRef one, CFTypeRef other) { return one == other; }
void CFRelease(CFTypeRef /*object*/) { --lender->attachments; }

CFTypeRef CVBufferCopyAttachment(CVBufferRef buffer, CFStringRef key, CVAttachmentMode * /*mode*/) {
  if (key != &matrix_key || buffer->matrix == nullptr) return nullptr;
  lender = buffer;
  ++buffer->attachments;
  return buffer->matrix;
}

CVPixelBufferRef CVPixelBufferRetain(CVPixelBufferRef buffer) {
  ++buffer->references;
  return buffer;
}

void CVPixelBufferRelease(CVPixelBufferRef buffer) { --buffer->references; }

CVReturn CVPixelBufferLockBaseAddress(CVPixelBufferRef buffer, CVPixelBufferLockFlags flags) {
  if (flags != kCVPixelBufferLock_ReadOnly || !buffer->lockable) return -6680;
  ++buffer->locks;
  return kCVReturnSuccess;
}

CVReturn CVPixelBufferUnlockBaseAddress(CVPixelBufferRef buffer, CVPixelBufferLockFlags flags) {
  if (flags != kCVPixelBufferLock_ReadOnly || buffer->locks == 0) std::abort();
  --buffer->locks;
  return kCVReturnSuccess;
}

OSType CVPixelBufferGetPixelFormatType(CVPixelBufferRef buffer) { return buffer->type; }
Boolean CVPixelBufferIsPlanar(CVPixelBufferRef buffer) { return buffer->planar ? 1 : 0; }
size_t CVPixelBufferGetPlaneCount(CVPixelBufferRef buffer) {
  return buffer->planar ? buffer->planes.size() : 0;
}
size_t CVPixelBufferGetWidth(CVPixelBufferRef buffer) { return buffer->width; }
size_t CVPixelBufferGetHeight(CVPixelBufferRef buffer) { return buffer->height; }
void *CVPixelBufferGetBaseAddress(CVPixelBufferRef buffer) { return LockedPlane(buffer, 0).bytes.data(); }
size_t CVPixelBufferGetBytesPerRow(CVPixelBufferRef buffer) { return buffer->planes.at(0).stride; }
void *CVPixelBufferGetBaseAddressOfPlane(CVPixelBufferRef buffer, size_t plane) {
  return LockedPlane(buffer, plane).bytes.data();
}
size_t CVPixelBufferGetBytesPerRowOfPlane(CVPixelBufferRef buffer, size_t plane) {
  return buffer->planes.at(plane).stride;
}
size_t CVPixelBufferGetHeightOfPlane(CVPixelBufferRef buffer, size_t plane) {
  return buffer->planes.at(plane).height;
}

CVImageBufferRef CMSampleBufferGetImageBuffer(CMSampleBufferRef sample) { return sample->image; }

size_t CGImageGetWidth(CGImageRef image) { return image->width; }
size_t CGImageGetHeight(CGImageRef image) { return image->height; }

CGColorSpaceRef CGColorSpaceCreateDeviceRGB() {
  ++live_core_graphics_objects;
  return nullptr;
}

void CGColorSpaceRelease(CGColorSpaceRef /*space*/) { --live_core_graphics_objects; }

CGContextRef CGBitmapContextCreate(void *data, size_t width, size_t height, size_t bits, size_t stride,
                                   CGColorSpaceRef /*space*/, uint32_t info) {
  const bool known =
      bits == 8 && info == (uint32_t{kCGImageAlphaPremultipliedLast} | uint32_t{kCGBitmapByteOrder32Big});
  if (!known || width == 0 || height == 0 || stride != 4 * width) return nullptr;
  ++live_core_graphics_objects;
  return new CGContext{static_cast<std::uint8_t *>(data), stride * height};
}

void CGContextDrawImage(CGContextRef context, CGRect /*rect*/, CGImageRef image) {
  if (image->rgba.size() != context->size) std::abort();
  std::copy(image->rgba.begin(), image->rgba.end(), context->data);
}

void CGContextRelease(CGContextRef context) {
  --live_core_graphics_objects;
  delete context;
}

@implementation UIImage

@synthesize CGImage = _CGImage;
@synthesize imageOrientation = _imageOrientation;

- (instancetype)initWithCGImage:(CGImageRef)image orientation:(UIImageOrientation)orientation {
  self = [super init];
  if (self != nil) {
    _CGImage = image;
    _imageOrientation = orientation;
  }
  return self;
}

@end
