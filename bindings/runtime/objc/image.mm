#include "image.h"

#include <cstddef>
#include <cstdint>
#include <span>

#include "core_types.h"
#include "memory.h"
#include "ownership.h"

using smilear::objc::Autoreleased;
using smilear::objc::Marshal;
using smilear::objc::Required;
using smilear::objc::Retained;

// Gives memory back that was lent.
@interface SMRImageLease : NSObject {
 @private
  void* _context;
  void (*_release)(void*);
}
- (instancetype)initWithContext:(void*)context release:(void (*)(void*))release;
@end

@implementation SMRImageLease

- (instancetype)initWithContext:(void*)context release:(void (*)(void*))release {
  self = [super init];
  if (self != nil) {
    _context = context;
    _release = release;
  }
  return self;
}

- (void)dealloc {
  _release(_context);
#if !__has_feature(objc_arc)
  [super dealloc];
#endif
}

@end

@implementation SMRPlane

@synthesize data = _data;
@synthesize rowStride = _rowStride;
@synthesize pixelStride = _pixelStride;

- (instancetype)initWithData:(NSData*)data rowStride:(NSInteger)rowStride pixelStride:(NSInteger)pixelStride {
  self = [super init];
  if (self != nil) {
    _data = Retained(Required(data, @"data"));
    _rowStride = rowStride;
    _pixelStride = pixelStride;
  }
  return self;
}

+ (instancetype)planeWithData:(NSData*)data
                    rowStride:(NSInteger)rowStride
                  pixelStride:(NSInteger)pixelStride {
  return Autoreleased([[self alloc] initWithData:data rowStride:rowStride pixelStride:pixelStride]);
}

#if !__has_feature(objc_arc)
- (void)dealloc {
  [_data release];
  [super dealloc];
}
#endif

@end

@interface SMRImage ()
@property(nonatomic, readonly) NSArray<SMRPlane*>* nativePlanes;
// Takes whatever owns the planes' memory, to keep it.
- (void)nativeKeep:(id)owner;
@end

namespace {

NSInteger Half(NSInteger size) { return size / 2 + size % 2; }

// Looks at planes that follow each other without padding in one block. What is missing at the end, or
// too large to multiply, is found by the call that is given the image.
class PlaneCutter {
 public:
  explicit PlaneCutter(NSData* block)
      : bytes_(smilear::objc::ToBytes(block)), planes_([NSMutableArray arrayWithCapacity:3]) {}

  void Cut(NSInteger row_stride, NSInteger rows, NSInteger pixel_stride) {
    const std::size_t columns = row_stride > 0 ? static_cast<std::size_t>(row_stride) : 0;
    const std::size_t lines = rows > 0 ? static_cast<std::size_t>(rows) : 0;
    const bool missing = columns != 0 && lines > bytes_.size() / columns;
    const auto part = bytes_.first(missing ? bytes_.size() : columns * lines);
    bytes_ = bytes_.subspan(part.size());
    // It is only read, but Foundation has no way to say so.
    auto* const memory = const_cast<std::uint8_t*>(part.data());
    NSData* data = [NSData dataWithBytesNoCopy:memory length:part.size() freeWhenDone:NO];
    [planes_ addObject:[SMRPlane planeWithData:data rowStride:row_stride pixelStride:pixel_stride]];
  }

  NSArray* planes() const { return planes_; }

 private:
  std::span<const std::uint8_t> bytes_;
  NSMutableArray* planes_;
};

NSArray* CutPlanes(SMRPixelFormat format, NSInteger width, NSInteger height, NSData* block) {
  PlaneCutter cutter(block);
  // Limited to an int's range, they cannot overflow when multiplied.
  width = smilear::objc::ToInt(width);
  height = smilear::objc::ToInt(height);
  switch (format) {
    case SMRPixelFormatRgba8888:
    case SMRPixelFormatBgra8888:
      cutter.Cut(4 * width, height, 4);
      break;
    case SMRPixelFormatRgb888:
      cutter.Cut(3 * width, height, 3);
      break;
    case SMRPixelFormatGray8:
      cutter.Cut(width, height, 1);
      break;
    case SMRPixelFormatNv21:
    case SMRPixelFormatNv12:
      cutter.Cut(width, height, 1);
      cutter.Cut(2 * Half(width), Half(height), 2);
      break;
    case SMRPixelFormatI420:
      cutter.Cut(width, height, 1);
      cutter.Cut(Half(width), Half(height), 1);
      cutter.Cut(Half(width), Half(height), 1);
      break;
  }
  return cutter.planes();
}

}  // namespace

@implementation SMRImage

@synthesize format = _format;
@synthesize width = _width;
@synthesize height = _height;
@synthesize nativePlanes = _planes;
@synthesize rotation = _rotation;
@synthesize mirrored = _mirrored;
@synthesize matrix = _matrix;
@synthesize range = _range;
@synthesize crop = _crop;

- (instancetype)initWithFormat:(SMRPixelFormat)format
                         width:(NSInteger)width
                        height:(NSInteger)height
                        planes:(NSArray<SMRPlane*>*)planes {
  const NSUInteger count = [Required(planes, @"planes") count];
  if (count < 1 || count > 3) {
    smilear::objc::RaiseInvalid([NSString
        stringWithFormat:@"an image has one to three planes, not %lu", static_cast<unsigned long>(count)]);
  }
  self = [super init];
  if (self != nil) {
    _format = format;
    _width = width;
    _height = height;
    _planes = [planes copy];
    _rotation = SMRRotationDeg0;
    _matrix = SMRYuvMatrixBt601;
    _range = SMRYuvRangeFull;
  }
  return self;
}

- (instancetype)initWithFormat:(SMRPixelFormat)format
                         width:(NSInteger)width
                        height:(NSInteger)height
                          data:(NSData*)data {
  self = [self initWithFormat:format width:width height:height planes:CutPlanes(format, width, height, data)];
  [self nativeKeep:data];
  return self;
}

+ (instancetype)imageWithFormat:(SMRPixelFormat)format
                          width:(NSInteger)width
                         height:(NSInteger)height
                         planes:(NSArray<SMRPlane*>*)planes
                        context:(void*)context
                        release:(void (*)(void*))release {
  SMRImage* image = Autoreleased([[self alloc] initWithFormat:format
                                                        width:width
                                                       height:height
                                                       planes:planes]);
  if (release != nullptr) {
    [image nativeKeep:Autoreleased([[SMRImageLease alloc] initWithContext:context release:release])];
  }
  return image;
}

- (void)nativeKeep:(id)owner {
  _owner = Retained(owner);
}

#if !__has_feature(objc_arc)
- (void)dealloc {
  [_planes release];
  [_crop release];
  [_owner release];
  [super dealloc];
}
#endif

@end

namespace smilear::objc {

smilear::Image Marshal<smilear::Image>::ToCpp(SMRImage* image) {
  smilear::Image view;
  view.format = Marshal<smilear::PixelFormat>::FromNumber([Required(image, @"image") format]);
  view.width = ToInt(image.width);
  view.height = ToInt(image.height);
  std::size_t index = 0;
  for (SMRPlane* plane in image.nativePlanes) {
    const std::span<const std::uint8_t> bytes = ToBytes(plane.data);
    view.planes[index] = {bytes.data(), bytes.size(), ToInt(plane.rowStride), ToInt(plane.pixelStride)};
    ++index;
  }
  view.rotation = Marshal<smilear::Rotation>::FromNumber(image.rotation);
  view.mirrored = image.mirrored != NO;
  view.matrix = Marshal<smilear::YuvMatrix>::FromNumber(image.matrix);
  view.range = Marshal<smilear::YuvRange>::FromNumber(image.range);
  if (image.crop != nil) view.crop = Marshal<smilear::Rect>::ToCpp(image.crop);
  return view;
}

}  // namespace smilear::objc
