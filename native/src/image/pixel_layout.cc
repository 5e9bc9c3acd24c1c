#include "image/pixel_layout.h"

#include <iterator>
#include <string>
#include <utility>

#include "base/errors.h"
#include "base/str_cat.h"

namespace smilear {
namespace {

constexpr int kMaxSide = 16384;
// Far above any real layout (RGBA uses 4), low enough that a row's byte offsets fit 32 bits.
constexpr int kMaxPixelStride = 64;

struct ChannelSource {
  int plane;
  int byte;  // within the plane's sample
};

struct FormatTraits {
  const char* name;
  std::size_t plane_count;
  std::array<int, 3> sample_bytes;  // per plane
  std::array<ChannelSource, 3> channels;
  ColourModel model;
};

// Indexed by PixelFormat.
constexpr FormatTraits kFormats[] = {
    {"rgba8888", 1, {4, 0, 0}, {{{0, 0}, {0, 1}, {0, 2}}}, ColourModel::kRgb},
    {"bgra8888", 1, {4, 0, 0}, {{{0, 2}, {0, 1}, {0, 0}}}, ColourModel::kRgb},
    {"rgb888", 1, {3, 0, 0}, {{{0, 0}, {0, 1}, {0, 2}}}, ColourModel::kRgb},
    {"nv21", 2, {1, 2, 0}, {{{0, 0}, {1, 1}, {1, 0}}}, ColourModel::kYuv},
    {"nv12", 2, {1, 2, 0}, {{{0, 0}, {1, 0}, {1, 1}}}, ColourModel::kYuv},
    {"i420", 3, {1, 1, 1}, {{{0, 0}, {1, 0}, {2, 0}}}, ColourModel::kYuv},
    {"gray8", 1, {1, 0, 0}, {{{0, 0}, {0, 0}, {0, 0}}}, ColourModel::kGray},
};
constexpr int kFormatCount = static_cast<int>(std::size(kFormats));

// Enums may arrive from other languages as any number.
Status CheckEnums(const Image& image) {
  const int format = static_cast<int>(image.format);
  if (format < 0 || format >= kFormatCount) {
    return InvalidArgument(
        StrCat("image: pixel format ", format, " is unknown; formats are 0..", kFormatCount - 1));
  }
  const int rotation = static_cast<int>(image.rotation);
  if (rotation != 0 && rotation != 90 && rotation != 180 && rotation != 270) {
    return InvalidArgument(StrCat("image: rotation is ", rotation, ", but must be 0, 90, 180 or 270"));
  }
  const int matrix = static_cast<int>(image.matrix);
  if (matrix != 0 && matrix != 1) {
    return InvalidArgument(StrCat("image: YUV matrix ", matrix, " is unknown; 0 is BT.601 and 1 is BT.709"));
  }
  const int range = static_cast<int>(image.range);
  if (range != 0 && range != 1) {
    return InvalidArgument(StrCat("image: YUV range ", range, " is unknown; 0 is limited and 1 is full"));
  }
  return Status();
}

Status ResolveRegion(const Image& image, Rect* region) {
  const Rect& crop = image.crop;
  if (crop.width == 0) {
    *region = {0, 0, image.width, image.height};
    return Status();
  }
  // Subtracting keeps hostile values from overflowing: all four are known to be in range by then.
  const bool inside = crop.x >= 0 && crop.y >= 0 && crop.width >= 1 && crop.height >= 1 &&
                      crop.x < image.width && crop.y < image.height && crop.width <= image.width - crop.x &&
                      crop.height <= image.height - crop.y;
  if (!inside) {
    return InvalidArgument(StrCat("image: crop ", crop.width, " x ", crop.height, " at (", crop.x, ", ",
                                  crop.y, ") is not inside the image of ", image.width, " x ", image.height));
  }
  *region = crop;
  return Status();
}

struct PlaneGeometry {
  int width;
  int height;
  int sample_bytes;
  int pixel_stride;
  bool one_byte_short;
};

// Fills pixel_stride and one_byte_short.
Status CheckPlane(const FormatTraits& format, int index, const Plane& plane, PlaneGeometry* geometry) {
  // A function, because building text allocates and a good frame must not.
  const auto name = [&] { return StrCat("image: plane ", index, " (", format.name, ")"); };
  if (plane.data == nullptr) return InvalidArgument(StrCat(name(), " has no data"));

  const int bytes = geometry->sample_bytes;
  const int pixel_stride = plane.pixel_stride == 0 ? bytes : plane.pixel_stride;
  if (pixel_stride < bytes || pixel_stride > kMaxPixelStride) {
    return InvalidArgument(StrCat(name(), " has a pixel stride of ", plane.pixel_stride, ", but it must be ",
                                  bytes, "..", kMaxPixelStride, ", or 0 for tightly packed"));
  }
  const std::int64_t row_bytes = std::int64_t{geometry->width - 1} * pixel_stride + bytes;
  if (plane.row_stride < row_bytes) {
    return InvalidArgument(StrCat(name(), " has a row stride of ", plane.row_stride, ", but a row of ",
                                  geometry->width, " samples takes ", row_bytes, " bytes"));
  }
  const std::uint64_t whole =
      static_cast<std::uint64_t>(geometry->height - 1) * static_cast<std::uint64_t>(plane.row_stride) +
      static_cast<std::uint64_t>(row_bytes);
  const bool interleaved_chroma = format.model == ColourModel::kYuv && bytes == 2;
  const std::uint64_t needed = interleaved_chroma ? whole - 1 : whole;
  if (plane.size < needed) {
    return InvalidArgument(StrCat(name(), " holds ", plane.size, " bytes, but ", geometry->width, " x ",
                                  geometry->height, " samples with row stride ", plane.row_stride,
                                  " and pixel stride ", pixel_stride, " take ", needed));
  }
  geometry->pixel_stride = pixel_stride;
  geometry->one_byte_short = plane.size < whole;
  return Status();
}

}  // namespace

Result<PixelLayout> ResolveLayout(const Image& image) {
  if (Status status = CheckEnums(image); !status.ok()) return status;
  if (image.width < 1 || image.width > kMaxSide || image.height < 1 || image.height > kMaxSide) {
    return InvalidArgument(StrCat("image: size is ", image.width, " x ", image.height,
                                  ", but both sides must be 1..", kMaxSide));
  }
  const FormatTraits& format = kFormats[static_cast<int>(image.format)];
  PixelLayout layout;
  layout.model = format.model;
  if (Status status = ResolveRegion(image, &layout.region); !status.ok()) return status;

  std::array<PlaneGeometry, 3> geometry = {};
  for (std::size_t p = 0; p < format.plane_count; ++p) {
    const bool chroma = format.model == ColourModel::kYuv && p > 0;
    geometry[p].width = chroma ? (image.width + 1) / 2 : image.width;
    geometry[p].height = chroma ? (image.height + 1) / 2 : image.height;
    geometry[p].sample_bytes = format.sample_bytes[p];
    Status status = CheckPlane(format, static_cast<int>(p), image.planes[p], &geometry[p]);
    if (!status.ok()) return status;
  }
  for (std::size_t c = 0; c < layout.channels.size(); ++c) {
    const ChannelSource& source = format.channels[c];
    const auto p = static_cast<std::size_t>(source.plane);
    layout.channels[c] = {
        .data = image.planes[p].data + source.byte,
        .row_stride = static_cast<std::size_t>(image.planes[p].row_stride),
        .pixel_stride = geometry[p].pixel_stride,
        .width = geometry[p].width,
        .height = geometry[p].height,
        .last_sample_missing = geometry[p].one_byte_short && source.byte == geometry[p].sample_bytes - 1,
    };
  }
  return layout;
}

}  // namespace smilear
