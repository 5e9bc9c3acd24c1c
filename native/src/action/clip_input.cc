#include "action/clip_input.h"

#include <cstring>
#include <optional>
#include <span>
#include <utility>

#include "base/errors.h"
#include "base/str_cat.h"
#include "inference/real_numbers.h"

namespace smilear {
namespace {

constexpr int kChannels = 3;

// Nothing where the shape is neither.
std::optional<ClipShape> ClipShapeOf(std::span<const int> shape) {
  const bool stacked = shape.size() == 5 && shape[4] == kChannels;
  const bool in_channels = shape.size() == 4 && shape[3] % kChannels == 0;
  if (!stacked && !in_channels) return std::nullopt;
  for (const int dimension : shape) {
    if (dimension < 1) return std::nullopt;
  }
  if (shape[0] != 1) return std::nullopt;
  if (stacked) return ClipShape{.frames = shape[1], .height = shape[2], .width = shape[3]};
  const int frames = shape[3] / kChannels;
  return ClipShape{.frames = frames, .height = shape[1], .width = shape[2], .in_channels = frames > 1};
}

}  // namespace

ClipInput::ClipInput(const ClipShape& shape, Preprocessor preprocessor, AlignedBytes ring)
    : shape_(shape), preprocessor_(std::move(preprocessor)), ring_(std::move(ring)) {}

Result<ClipInput> ClipInput::Create(const Model& model, const TensorView& tensor,
                                    const GivenNormalisation& given) {
  const std::optional<ClipShape> shape = ClipShapeOf(tensor.shape);
  if (!shape.has_value() || !HasRealNumbers(tensor) || tensor.data == nullptr) {
    return InvalidModel(StrCat("its input is ", ShapeText(tensor.shape),
                               " instead of 1 x frames x height x width x 3 of float32, int8 or uint8 (the "
                               "integers with a single scale)"));
  }
  Result<Preprocessor> preprocessor = MakePreprocessor(model, tensor, shape->width, shape->height, given);
  if (!preprocessor.ok()) return preprocessor.status();
  const std::size_t bytes = preprocessor->tensor_bytes() * static_cast<std::size_t>(shape->frames);
  if (bytes != tensor.bytes)
    return InvalidModel("the runtime gives its input another size than its shape has");
  AlignedBytes ring = AlignedBytes::Allocate(bytes);
  if (ring.data() == nullptr) {
    return Status(StatusCode::kInternal, StrCat("no memory for a clip of ", bytes, " bytes"));
  }
  return ClipInput(*shape, std::move(preprocessor).value(), std::move(ring));
}

Status ClipInput::Add(const Image& image, Fit fit) {
  const std::size_t place = static_cast<std::size_t>(next_) * preprocessor_.tensor_bytes();
  if (Status status = preprocessor_.Run(image, fit, ring_.data() + place); !status.ok()) return status;
  next_ = (next_ + 1) % shape_.frames;
  if (count_ < shape_.frames) ++count_;
  return Status();
}

// The frame so many places after the oldest.
std::span<const std::uint8_t> ClipInput::Frame(int age) const {
  const std::size_t bytes = preprocessor_.tensor_bytes();
  return ring_.view().subspan(static_cast<std::size_t>((next_ + age) % shape_.frames) * bytes, bytes);
}

void ClipInput::Write(void* tensor) const {
  auto* const to = static_cast<std::uint8_t*>(tensor);
  const std::size_t bytes = preprocessor_.tensor_bytes();
  const auto frames = static_cast<std::size_t>(shape_.frames);
  for (std::size_t age = 0; age < frames; ++age) {
    const std::span<const std::uint8_t> frame = Frame(static_cast<int>(age));
    if (!shape_.in_channels) {
      std::memcpy(to + age * bytes, frame.data(), bytes);
      continue;
    }
    const std::size_t pixels =
        static_cast<std::size_t>(shape_.width) * static_cast<std::size_t>(shape_.height);
    const std::size_t pixel = bytes / pixels;
    for (std::size_t i = 0; i < pixels; ++i) {
      std::memcpy(to + (i * frames + age) * pixel, frame.data() + i * pixel, pixel);
    }
  }
}

}  // namespace smilear
