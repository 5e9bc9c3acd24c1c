// What iOS hands out, as images; with fakes of CoreVideo, CoreMedia and UIKit. Ends with "ok".
#import <SmileAR/SmileAR.h>

#include <cstdio>
#include <cstdlib>
#include <numeric>

#include "fake.h"

namespace {

void Check(bool holds, const char *what, int line) {
  if (holds) return;
  std::fprintf(stderr, "line %d: %s\n", line, what);
  std::exit(1);
}

#define CHECK(...) Check(__VA_ARGS__, #__VA_ARGS__, __LINE__)

FakePlane Counted(std::size_t stride, std::size_t height) {
  FakePlane plane = {std::vector<std::uint8_t>(stride * height), stride, height};
  std::iota(plane.bytes.begin(), plane.bytes.end(), std::uint8_t{0});
  return plane;
}

// The numbers after format, width and height are those of coverall.h's Describe.
void Describes(SMRPainter *painter, SMRImage *image, NSArray *numbers) {
  NSArray *described = [painter describeImage:image];
  if ([described isEqual:numbers]) return;
  std::fprintf(stderr, "%s\n", [[described description] UTF8String]);
  CHECK(false);
}

void Packed(SMRPainter *painter, OSType type, SMRPixelFormat format, std::size_t stride) {
  __CVBuffer buffer = {
      .type = type, .width = 2, .height = 3, .planar = false, .planes = {Counted(stride, 3)}};
  @autoreleasepool {
    SMRImage *image = SMRImageMakeWithPixelBuffer(&buffer);
    CHECK(buffer.locks == 1 && buffer.references == 2);
    NSArray *numbers = @[
      @(format), @2, @3, @0, @0, @0, @1, @0, @0, @0, @0, @(3 * stride), @(stride), @0, @0, @(3 * stride - 1)
    ];
    Describes(painter, image, numbers);
  }
  CHECK(buffer.locks == 0 && buffer.references == 1);
}

void TwoPlanes(SMRPainter *painter, OSType type, CFStringRef matrix, int said_matrix, int said_range) {
  __CVBuffer buffer = {.type = type,
                       .width = 5,
                       .height = 3,
                       .planar = true,
                       .planes = {Counted(16, 3), Counted(8, 2)},
                       .matrix = matrix};
  opaqueCMSampleBuffer sample = {&buffer};
  @autoreleasepool {
    SMRImage *image = SMRImageMakeWithSampleBuffer(&sample);
    Describes(painter, image, @[
      @4,  @5, @3, @0, @0, @(said_matrix), @(said_range), @0, @0, @0, @0, @48, @16, @0, @0, @47,
      @16, @8, @0, @0, @15
    ]);
  }
  CHECK(buffer.locks == 0 && buffer.references == 1 && buffer.attachments == 0);
}

void PixelBuffers(SMRPainter *painter) {
  Packed(painter, kCVPixelFormatType_32BGRA, SMRPixelFormatBgra8888, 64);
  Packed(painter, kCVPixelFormatType_32RGBA, SMRPixelFormatRgba8888, 8);
  Packed(painter, kCVPixelFormatType_24RGB, SMRPixelFormatRgb888, 6);
  Packed(painter, kCVPixelFormatType_OneComponent8, SMRPixelFormatGray8, 2);
  const OSType full = kCVPixelFormatType_420YpCbCr8BiPlanarFullRange;
  const OSType video = kCVPixelFormatType_420YpCbCr8BiPlanarVideoRange;
  TwoPlanes(painter, full, nullptr, 0, 1);
  TwoPlanes(painter, full, kCVImageBufferYCbCrMatrix_ITU_R_601_4, 0, 1);
  TwoPlanes(painter, video, kCVImageBufferYCbCrMatrix_ITU_R_709_2, 1, 0);

  __CVBuffer unknown = {.type = 'x420', .width = 2, .height = 2, .planar = true, .planes = {}};
  CHECK(SMRImageMakeWithPixelBuffer(&unknown) == nil && unknown.locks == 0 && unknown.references == 1);
  __CVBuffer stuck = {
      .type = kCVPixelFormatType_32BGRA, .width = 1, .height = 1, .planar = false, .planes = {}};
  stuck.lockable = false;
  CHECK(SMRImageMakeWithPixelBuffer(&stuck) == nil && stuck.references == 1);
  opaqueCMSampleBuffer audio = {nullptr};
  CHECK(SMRImageMakeWithSampleBuffer(&audio) == nil);
}

UIImage *Picture(CGImageRef image, UIImageOrientation orientation) {
  return [[[UIImage alloc] initWithCGImage:image orientation:orientation] autorelease];
}

void Pictures(SMRPainter *painter) {
  CGImage pixels = {2, 3, Counted(8, 3).bytes};
  // What turns and flips each orientation, as EXIF's orientations 1, 3, 8, 6, 2, 4, 5, 7 say.
  const int traits[8][2] = {{0, 0}, {180, 0}, {270, 0}, {90, 0}, {0, 1}, {180, 1}, {90, 1}, {270, 1}};
  for (int index = 0; index < 8; ++index) {
    SMRImage *image = SMRImageMakeWithUIImage(Picture(&pixels, static_cast<UIImageOrientation>(index)));
    Describes(painter, image, @[
      @0, @2, @3, @(traits[index][0]), @(traits[index][1]), @0, @1, @0, @0, @0, @0, @24, @8, @4, @0, @23
    ]);
  }
  CGImage empty = {0, 0, {}};
  CHECK(SMRImageMakeWithUIImage(Picture(&empty, UIImageOrientationUp)) == nil);
  CHECK(SMRImageMakeWithUIImage(Picture(nullptr, UIImageOrientationUp)) == nil);
  CHECK(live_core_graphics_objects == 0);
}

}  // namespace

int main() {
  @autoreleasepool {
    NSArray *none = [NSArray array];
    SMRPainter *painter = [[[SMRPainter alloc] initWithSpare:nil labelTexts:none error:nil] autorelease];
    CHECK(painter != nil);
    PixelBuffers(painter);
    Pictures(painter);
  }
  std::puts("ok");
  return 0;
}
