// Every type in every place, from C++; ends with "ok" or says which line is wrong.
//
// It is compiled twice: against the core's own headers, and against those over the C library.
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string>
#include <vector>

#include "coverall.h"

namespace {

using smilear::Colour;
using smilear::Everything;
using smilear::Painter;
using smilear::Palette;
using smilear::Point;
using smilear::StatusCode;

#define CHECK(condition)                                                    \
  do {                                                                      \
    if (!(condition)) {                                                     \
      std::fprintf(stderr, "line %d: %s is false\n", __LINE__, #condition); \
      std::exit(1);                                                         \
    }                                                                       \
  } while (false)

bool operator==(const Point& one, const Point& other) { return one.x == other.x && one.y == other.y; }

void CheckEqual(const Everything& one, const Everything& other) {
  CHECK(one.place == other.place);
  CHECK(one.flag == other.flag && one.small == other.small && one.large == other.large);
  CHECK(one.single == other.single && one.precise == other.precise && one.text == other.text);
  CHECK(one.colour == other.colour && one.numbers == other.numbers && one.longs == other.longs);
  CHECK(one.weights == other.weights && one.doubles == other.doubles && one.names == other.names);
  CHECK(one.colours == other.colours && one.points.size() == other.points.size());
  for (std::size_t index = 0; index < one.points.size(); ++index) {
    CHECK(one.points[index] == other.points[index]);
  }
  CHECK(one.maybe_flag == other.maybe_flag && one.maybe_small == other.maybe_small);
  CHECK(one.maybe_large == other.maybe_large && one.maybe_single == other.maybe_single);
  CHECK(one.maybe_precise == other.maybe_precise && one.maybe_text == other.maybe_text);
  CHECK(one.maybe_colour == other.maybe_colour);
  CHECK(one.maybe_point.has_value() == other.maybe_point.has_value());
  CHECK(!one.maybe_point.has_value() || *one.maybe_point == *other.maybe_point);
}

void Values(Painter& painter) {
  Everything value;
  value.place = {1, -2};
  CHECK(value.flag && value.small == -7 && value.large == 9000000000 && value.text == "say \"hi\"\n");
  CheckEqual(painter.Echo(value).value(), value);

  value.place = {std::numeric_limits<double>::infinity(), -0.0};
  value.flag = false;
  value.small = std::numeric_limits<int>::min();
  value.large = std::numeric_limits<std::int64_t>::max();
  value.single = 0.5F;
  value.precise = 5e-324;
  value.text = std::string("\xF0\x9F\x98\x80 \0 after", 12);
  value.colour = Colour::kRed;
  value.numbers = {1, -2};
  value.longs = {1LL << 62};
  value.weights = {0.5F};
  value.doubles = {1e300};
  value.names = {"", "\xC3\xA9"};
  value.colours = {Colour::kRed, Colour::kNavy};
  value.points = std::vector<Point>(100, Point{1, 2});
  value.points[99] = {3, 4};
  value.maybe_flag = false;
  value.maybe_small = 0;
  value.maybe_large = -1;
  value.maybe_single = 1.0F;
  value.maybe_precise = 2.0;
  value.maybe_text = "";
  value.maybe_colour = Colour::kRed;
  value.maybe_point = Point{5, 6};
  CheckEqual(painter.Echo(value).value(), value);

  value.text = "refuse";
  const auto refused = painter.Echo(value);
  CHECK(!refused.ok() && refused.status().code() == StatusCode::kInvalidArgument);
  CHECK(refused.status().message() == "refused \xF0\x9F\x98\x80");
}

void Sums(Painter& painter, const std::shared_ptr<Palette>& palette) {
  const auto sum = [&](const std::optional<int>& small, const std::shared_ptr<Palette>& last) {
    return painter.Sum(true, 2, 3, 0.5F, 0.25, "four", Colour::kRed, {10, 20}, {{1, 2}, {3, 4}}, small, last);
  };
  CHECK(sum({}, nullptr) == 49.75);
  CHECK(sum(100, nullptr) == 149.75);
  CHECK(sum({}, palette) == 54.75);
}

void Buffers(Painter& painter) {
  const std::vector<std::uint8_t> source = {3, 4, 5};
  std::vector<std::uint8_t> target(8);
  CHECK(painter.Fill(source, std::span(target).subspan(4)).ok());
  CHECK(target == (std::vector<std::uint8_t>{0, 0, 0, 0, 3, 4, 5, 0}));
  const smilear::Status small = painter.Fill(source, std::span(target).first(2));
  CHECK(small.code() == StatusCode::kInvalidArgument && small.message() == "target is too small");
  CHECK(painter.Fill({}, {}).ok());
}

void Results(Painter& painter) {
  std::vector<smilear::Label> labels;
  for (int round = 0; round < 3; ++round) {
    CHECK(painter.Labels(&labels).ok());
    CHECK(labels.size() == 2 && labels[0].text == "a" && labels[1].text == "\xF0\x9F\x98\x80");
    CHECK(labels[0].weight == 0.5F);
  }
  const std::string_view kept = labels[0].text;  // the painter's, however often it is asked again
  std::vector<smilear::Label> others;
  CHECK(painter.Labels(&others).ok() && kept.data() == others[0].text.data());

  const smilear::Gallery gallery = painter.Gallery();
  CHECK(gallery.first.text == "5+none" && gallery.first.weight == 1);
  CHECK(gallery.others.size() == 2 && gallery.others[1].weight == 3);
  CHECK(gallery.last.has_value() && gallery.last->text == "\xFF");
  CHECK(painter.NextColour(Colour::kRed) == Colour::kNavy);
  CHECK(painter.Flipped(false));
  CHECK(!painter.Maybe(-1).has_value() && painter.Maybe(3) == 1.5);
  CHECK(painter.Halves({1, 3}) == (std::vector<float>{0.5F, 1.5F}));
  CHECK(painter.Halves({}).empty());
  CHECK(Painter::Say("hm") == "hmhm");
  CHECK(painter.tag() == "5+none");
  painter.Reset();
  CHECK(painter.tag() == "reset");
}

void Images(Painter& painter) {
  const std::vector<std::uint8_t> pixels = {7, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 8};
  smilear::Image image = {.format = smilear::PixelFormat::kNv12, .width = 4, .height = 2};
  image.planes[0] = {.data = pixels.data(), .size = 8, .row_stride = 4};
  image.planes[1] = {.data = pixels.data() + 8, .size = 4, .row_stride = 4, .pixel_stride = 2};
  image.rotation = smilear::Rotation::k270;
  image.mirrored = true;
  image.matrix = smilear::YuvMatrix::kBt709;
  image.range = smilear::YuvRange::kLimited;
  image.crop = {1, 2, 3, 4};
  CHECK(painter.Describe(image) ==
        (std::vector<int>{4, 4, 2, 270, 1, 1, 0, 1, 2, 3, 4, 8, 4, 0, 7, 7, 4, 4, 2, 8, 8}));
  CHECK(painter.Describe({}) == (std::vector<int>{0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0}));
}

}  // namespace

int main() {
  CHECK(Palette::Create(-1).status().message() == "size is negative");
  std::shared_ptr<Palette> palette = Palette::Create(5).value();
  CHECK(palette->size() == 5);
  const auto painter = std::move(Painter::WithPalette(palette, nullptr, {"a", "\xF0\x9F\x98\x80"})).value();
  Values(*painter);
  Sums(*painter, palette);
  Buffers(*painter);
  Images(*painter);
  palette.reset();  // the painter keeps what it needs
  Results(*painter);
  const auto spare = Palette::Create(7).value();
  CHECK(Painter::WithPalette(spare, spare, {}).value()->tag() == "7+7");
  std::puts("ok");
  return 0;
}
