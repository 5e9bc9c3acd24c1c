#include "image.h"

#include <pybind11/stl.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>

#include "memory.h"

namespace smilear::python {
namespace {

struct PlaneObject {
  smilear::Plane plane;
  std::shared_ptr<py::buffer_info> buffer;
};

// Everything about an image but its pixels.
struct Traits {
  smilear::Rotation rotation = smilear::Rotation::k0;
  bool mirrored = false;
  smilear::YuvMatrix matrix = smilear::YuvMatrix::kBt601;
  smilear::YuvRange range = smilear::YuvRange::kFull;
  std::optional<smilear::Rect> crop;
};

int ToInt(py::ssize_t value, const char* what) {
  if (value < 0 || value > std::numeric_limits<int>::max()) {
    throw py::value_error(std::string(what) +
                          " is negative or too large; pass numpy.ascontiguousarray(array)");
  }
  return static_cast<int>(value);
}

void Apply(const Traits& traits, ImageObject* image) {
  image->view.rotation = traits.rotation;
  image->view.mirrored = traits.mirrored;
  image->view.matrix = traits.matrix;
  image->view.range = traits.range;
  image->view.crop = traits.crop.value_or(smilear::Rect());
}

std::unique_ptr<ImageObject> FromPlanes(smilear::PixelFormat format, int width, int height,
                                        const std::vector<const PlaneObject*>& planes, const Traits& traits) {
  auto image = std::make_unique<ImageObject>();
  if (planes.empty() || planes.size() > image->view.planes.size()) {
    throw py::value_error("an image has one to three planes, not " + std::to_string(planes.size()));
  }
  image->view.format = format;
  image->view.width = width;
  image->view.height = height;
  for (std::size_t index = 0; index < planes.size(); ++index) {
    image->view.planes[index] = planes[index]->plane;
    image->buffers.push_back(planes[index]->buffer);
  }
  Apply(traits, image.get());
  return image;
}

smilear::PixelFormat FormatOfChannels(int channels) {
  switch (channels) {
    case 1:
      return smilear::PixelFormat::kGray8;
    case 3:
      return smilear::PixelFormat::kRgb888;
    case 4:
      return smilear::PixelFormat::kRgba8888;
    default:
      throw py::value_error("expected 1, 3 or 4 channels, not " + std::to_string(channels));
  }
}

bool HasChannels(smilear::PixelFormat format, int channels) {
  return format == FormatOfChannels(channels) || (channels == 4 && format == smilear::PixelFormat::kBgra8888);
}

// Rows x columns (x channels) of uint8; rows and columns may have any positive stride.
std::unique_ptr<ImageObject> FromArray(const py::buffer& array, std::optional<smilear::PixelFormat> format,
                                       const Traits& traits) {
  auto buffer = std::make_shared<py::buffer_info>(array.request());
  const py::buffer_info& info = *buffer;
  if (info.format != py::format_descriptor<std::uint8_t>::format() || info.ndim < 2 || info.ndim > 3) {
    throw py::value_error("expected a uint8 array of shape (height, width) or (height, width, channels)");
  }
  const int channels = info.ndim == 2 ? 1 : ToInt(info.shape[2], "the number of channels");
  if (channels > 1 && info.strides[2] != 1) {
    throw py::value_error("a pixel's channels do not lie together; pass numpy.ascontiguousarray(array)");
  }
  auto image = std::make_unique<ImageObject>();
  image->view.format = format.value_or(FormatOfChannels(channels));
  if (!HasChannels(image->view.format, channels)) {
    throw py::value_error("the format does not have " + std::to_string(channels) + " channels");
  }
  image->view.height = ToInt(info.shape[0], "the height");
  image->view.width = ToInt(info.shape[1], "the width");
  smilear::Plane& plane = image->view.planes[0];
  plane.data = static_cast<const std::uint8_t*>(info.ptr);
  plane.row_stride = ToInt(info.strides[0], "the stride between rows");
  plane.pixel_stride = ToInt(info.strides[1], "the stride between columns");
  if (info.size > 0) {
    plane.size = static_cast<std::size_t>((info.shape[0] - 1) * info.strides[0] +
                                          (info.shape[1] - 1) * info.strides[1] + channels);
  }
  image->buffers.push_back(std::move(buffer));
  Apply(traits, image.get());
  return image;
}

// Cuts planes that follow each other without padding out of one block; what is missing at the end is
// found by the call that is given the image.
std::unique_ptr<ImageObject> FromBlock(smilear::PixelFormat format, const py::buffer& block, int width,
                                       int height, const Traits& traits) {
  auto buffer = std::make_shared<py::buffer_info>(RequestBytes(block, false));
  auto image = std::make_unique<ImageObject>();
  image->view.format = format;
  image->view.width = width;
  image->view.height = height;
  const std::size_t half_width = width > 0 ? (static_cast<std::size_t>(width) + 1) / 2 : 0;
  const std::size_t half_height = height > 0 ? (static_cast<std::size_t>(height) + 1) / 2 : 0;
  const bool planar = format == smilear::PixelFormat::kI420;
  const std::size_t chroma_stride = planar ? half_width : 2 * half_width;
  const auto* data = static_cast<const std::uint8_t*>(buffer->ptr);
  auto left = static_cast<std::size_t>(buffer->size);
  const auto cut = [&](std::size_t index, std::size_t size, std::size_t row_stride, int pixel_stride) {
    smilear::Plane& plane = image->view.planes[index];
    plane.data = data;
    plane.size = std::min(size, left);
    plane.row_stride = static_cast<int>(row_stride);
    plane.pixel_stride = pixel_stride;
    data += plane.size;
    left -= plane.size;
  };
  const auto columns = static_cast<std::size_t>(std::max(width, 0));
  cut(0, columns * static_cast<std::size_t>(std::max(height, 0)), columns, 1);
  cut(1, chroma_stride * half_height, chroma_stride, planar ? 1 : 2);
  if (planar) cut(2, chroma_stride * half_height, chroma_stride, 1);
  image->buffers.push_back(std::move(buffer));
  Apply(traits, image.get());
  return image;
}

template <smilear::PixelFormat kFormat>
void DefineBlock(py::class_<ImageObject>& type, const char* name, const char* doc) {
  type.def_static(
      name,
      [](const py::buffer& data, int width, int height, smilear::Rotation rotation, bool mirrored,
         smilear::YuvMatrix matrix, smilear::YuvRange range, std::optional<smilear::Rect> crop) {
        return FromBlock(kFormat, data, width, height, {rotation, mirrored, matrix, range, crop});
      },
      py::arg("data"), py::arg("width"), py::arg("height"), py::kw_only(),
      py::arg("rotation") = smilear::Rotation::k0, py::arg("mirrored") = false,
      py::arg("matrix") = smilear::YuvMatrix::kBt601, py::arg("range") = smilear::YuvRange::kFull,
      py::arg("crop") = py::none(), doc);
}

void BindPlane(const py::module_& module) {
  py::class_<PlaneObject>(module, "Plane", "One plane of an image: bytes of the caller's, not copied.")
      .def(py::init([](const py::buffer& data, int row_stride, int pixel_stride) {
             PlaneObject object;
             object.buffer = std::make_shared<py::buffer_info>(RequestBytes(data, false));
             object.plane = {static_cast<const std::uint8_t*>(object.buffer->ptr),
                             static_cast<std::size_t>(object.buffer->size), row_stride, pixel_stride};
             return object;
           }),
           py::arg("data"), py::arg("row_stride"), py::arg("pixel_stride") = 0,
           "pixel_stride 0 means tightly packed for the format.");
}

}  // namespace

ImageLease::ImageLease(const py::object& image) : keep_alive_(image) {
  if (py::isinstance<ImageObject>(image)) {
    image_ = image.cast<const ImageObject*>();
    return;
  }
  if (!PyObject_CheckBuffer(image.ptr())) {
    throw py::type_error("expected a smilear.Image or a uint8 array, not " +
                         std::string(Py_TYPE(image.ptr())->tp_name));
  }
  made_ = FromArray(py::reinterpret_borrow<py::buffer>(image), std::nullopt, Traits{});
  image_ = made_.get();
}

void BindImage(const py::module_& module) {
  BindPlane(module);
  py::class_<ImageObject> type(module, "Image",
                               "A view of somebody else's pixels: nothing is copied.\n\n"
                               "The buffers stay exported as long as the image lives. Sizes and strides are\n"
                               "checked by the call that is given the image.");
  type.def(
      py::init([](smilear::PixelFormat format, int width, int height,
                  const std::vector<const PlaneObject*>& planes, smilear::Rotation rotation, bool mirrored,
                  smilear::YuvMatrix matrix, smilear::YuvRange range, std::optional<smilear::Rect> crop) {
        return FromPlanes(format, width, height, planes, {rotation, mirrored, matrix, range, crop});
      }),
      py::arg("format"), py::arg("width"), py::arg("height"), py::arg("planes"), py::kw_only(),
      py::arg("rotation") = smilear::Rotation::k0, py::arg("mirrored") = false,
      py::arg("matrix") = smilear::YuvMatrix::kBt601, py::arg("range") = smilear::YuvRange::kFull,
      py::arg("crop") = py::none(), "An image of any format, one plane per plane of the format.");
  type.def_static(
      "from_array",
      [](const py::buffer& array, std::optional<smilear::PixelFormat> format, smilear::Rotation rotation,
         bool mirrored, std::optional<smilear::Rect> crop) {
        return FromArray(array, format,
                         {rotation, mirrored, smilear::YuvMatrix::kBt601, smilear::YuvRange::kFull, crop});
      },
      py::arg("array"), py::arg("format") = py::none(), py::kw_only(),
      py::arg("rotation") = smilear::Rotation::k0, py::arg("mirrored") = false, py::arg("crop") = py::none(),
      "A (height, width[, channels]) uint8 array; 1, 3 and 4 channels are gray, RGB and RGBA.");
  DefineBlock<smilear::PixelFormat::kNv21>(type, "nv21", "Y, then V and U interleaved, without padding.");
  DefineBlock<smilear::PixelFormat::kNv12>(type, "nv12", "Y, then U and V interleaved, without padding.");
  DefineBlock<smilear::PixelFormat::kI420>(type, "i420", "Y, then U, then V, without padding.");
  type.def_property_readonly("format", [](const ImageObject& self) { return self.view.format; });
  type.def_property_readonly("width", [](const ImageObject& self) { return self.view.width; });
  type.def_property_readonly("height", [](const ImageObject& self) { return self.view.height; });
  type.def_property_readonly("rotation", [](const ImageObject& self) { return self.view.rotation; });
  type.def_property_readonly("mirrored", [](const ImageObject& self) { return self.view.mirrored; });
}

}  // namespace smilear::python
