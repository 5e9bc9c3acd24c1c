// What coverall.toml describes, in the plainest C++ that does something with every type.
#ifndef SMILEAR_TESTS_COVERALL_H_
#define SMILEAR_TESTS_COVERALL_H_

#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "palette.h"
#include "smilear/image.h"
#include "smilear/result.h"
#include "smilear/status.h"

namespace smilear {

enum class Colour : int { kRed = -1, kNavy = 70000 };

struct Point {
  double x = 0;
  double y = 0;
};

struct Everything {
  Point place;
  bool flag = true;
  int small = -7;
  std::int64_t large = 9000000000;
  float single = 0.25F;
  double precise = 1e-9;
  std::string text = "say \"hi\"\n";
  Colour colour = Colour::kNavy;
  std::vector<int> numbers;
  std::vector<std::int64_t> longs;
  std::vector<float> weights;
  std::vector<double> doubles;
  std::vector<std::string> names;
  std::vector<Colour> colours;
  std::vector<Point> points;
  std::optional<bool> maybe_flag;
  std::optional<int> maybe_small;
  std::optional<std::int64_t> maybe_large;
  std::optional<float> maybe_single;
  std::optional<double> maybe_precise;
  std::optional<std::string> maybe_text;
  std::optional<Colour> maybe_colour;
  std::optional<Point> maybe_point;
};

struct Label {
  std::string_view text;
  float weight = 0;
};

struct Gallery {
  Label first;
  std::vector<Label> others;
  std::optional<Label> last;
};

class Painter {
 public:
  static Result<std::unique_ptr<Painter>> WithPalette(const std::shared_ptr<Palette>& palette,
                                                      const std::shared_ptr<Palette>& spare,
                                                      std::vector<std::string> label_texts) {
    auto painter = std::make_unique<Painter>();
    painter->palette_ = palette;
    painter->tag_ = std::to_string(palette->size()) + "+" + (spare ? std::to_string(spare->size()) : "none");
    painter->texts_ = std::move(label_texts);
    return painter;
  }

  ~Painter() { alive_ = false; }

  Result<Everything> Echo(const Everything& value) {
    if (value.text == "refuse") return Status(StatusCode::kInvalidArgument, "refused \xF0\x9F\x98\x80");
    return value;
  }

  double Sum(bool flag, int small, std::int64_t large, float single, double precise, const std::string& text,
             Colour colour, std::vector<int> numbers, std::vector<Point> points,
             const std::optional<int>& maybe_small, const std::shared_ptr<Palette>& palette) {
    double sum = (flag ? 1 : 0) + small + static_cast<double>(large) + static_cast<double>(single) + precise;
    sum += static_cast<double>(text.size()) + static_cast<int>(colour) + maybe_small.value_or(0);
    for (const int number : numbers) sum += number;
    for (const Point& point : points) sum += point.x + point.y;
    return palette == nullptr ? sum : sum + palette->size();
  }

  Status Fill(std::span<const std::uint8_t> source, std::span<std::uint8_t> target) {
    if (target.size() < source.size()) return Status(StatusCode::kInvalidArgument, "target is too small");
    if (!source.empty()) std::memcpy(target.data(), source.data(), source.size());
    return {};
  }

  // Dies when two threads are in it, or when it runs after the end of its object.
  Status Labels(std::vector<Label>* labels) {
    if (busy_.exchange(true) || !alive_) std::abort();
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    labels->clear();
    for (const std::string& text : texts_) labels->push_back({text, 0.5F});
    if (!alive_) std::abort();
    busy_ = false;
    return {};
  }

  smilear::Gallery Gallery() { return {{tag_, 1}, {{tag_, 2}, {tag_, 3}}, Label{"\xFF", 4}}; }
  Colour NextColour(Colour colour) { return colour == Colour::kRed ? Colour::kNavy : Colour::kRed; }
  bool Flipped(bool flag) { return !flag; }

  std::optional<double> Maybe(int small) {
    if (small < 0) return std::nullopt;
    return small / 2.0;
  }

  std::vector<float> Halves(std::vector<float> weights) {
    for (float& weight : weights) weight /= 2;
    return weights;
  }

  // Traits, then of each plane its size, strides, first and last byte.
  std::vector<int> Describe(const Image& image) {
    std::vector<int> numbers = {static_cast<int>(image.format),
                                image.width,
                                image.height,
                                static_cast<int>(image.rotation),
                                image.mirrored ? 1 : 0,
                                static_cast<int>(image.matrix),
                                static_cast<int>(image.range),
                                image.crop.x,
                                image.crop.y,
                                image.crop.width,
                                image.crop.height};
    for (const Plane& plane : image.planes) {
      if (plane.row_stride == 0) continue;
      const bool empty = plane.size == 0;
      numbers.insert(numbers.end(), {static_cast<int>(plane.size), plane.row_stride, plane.pixel_stride,
                                     empty ? -1 : plane.data[0], empty ? -1 : plane.data[plane.size - 1]});
    }
    return numbers;
  }

  static std::string Say(const std::string& text) { return text + text; }
  std::string_view tag() const { return tag_; }
  void Reset() { tag_ = "reset"; }

 private:
  std::shared_ptr<Palette> palette_;
  std::string tag_;
  std::vector<std::string> texts_;
  std::atomic<bool> busy_ = false;
  std::atomic<bool> alive_ = true;
};

}  // namespace smilear

#endif  // SMILEAR_TESTS_COVERALL_H_
