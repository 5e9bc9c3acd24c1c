// smilear.Image and smilear.Plane.
#ifndef SMILEAR_PYBIND_IMAGE_H_
#define SMILEAR_PYBIND_IMAGE_H_

#include <pybind11/pybind11.h>

#include <memory>
#include <vector>

#include "smilear/image.h"

namespace smilear::python {

namespace py = pybind11;

void BindImage(const py::module_& module);

// A view together with the buffers it looks at.
struct ImageObject {
  smilear::Image view;
  std::vector<std::shared_ptr<py::buffer_info>> buffers;
};

// What a call is given for an image: an Image, or an array that becomes one.
class ImageLease {
 public:
  explicit ImageLease(const py::object& image);
  const smilear::Image& view() const { return image_->view; }

 private:
  py::object keep_alive_;
  std::unique_ptr<ImageObject> made_;
  const ImageObject* image_;
};

}  // namespace smilear::python

#endif  // SMILEAR_PYBIND_IMAGE_H_
