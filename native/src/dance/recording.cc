#include "dance/recording.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <string_view>
#include <utility>

#include "base/str_cat.h"

namespace smilear {
namespace {

constexpr std::string_view kMagic = "SMRDANCE";
constexpr std::uint16_t kVersion = 1;
constexpr std::size_t kHeaderBytes = 24;
constexpr std::size_t kTimeBytes = 4;
constexpr std::size_t kKeypointBytes = 5;
constexpr float kLargestStep = 32767.0F;
constexpr float kWholeScore = 255.0F;

class ByteWriter {
 public:
  explicit ByteWriter(std::size_t size) { bytes_.reserve(size); }

  void Number(std::uint32_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) bytes_.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
  }
  void Text(std::string_view text) { bytes_.insert(bytes_.end(), text.begin(), text.end()); }
  std::vector<std::uint8_t> Take() { return std::move(bytes_); }

 private:
  std::vector<std::uint8_t> bytes_;
};

// Reads where the caller has made sure that there is something.
class ByteReader {
 public:
  explicit ByteReader(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

  std::uint32_t Number(int bytes) {
    std::uint32_t value = 0;
    for (int i = 0; i < bytes; ++i) value |= static_cast<std::uint32_t>(bytes_[at_++]) << (8 * i);
    return value;
  }
  std::string_view Text(std::size_t size) {
    const std::span<const std::uint8_t> part = bytes_.subspan(at_, size);
    at_ += size;
    return {reinterpret_cast<const char*>(part.data()), part.size()};
  }
  std::size_t left() const { return bytes_.size() - at_; }

 private:
  std::span<const std::uint8_t> bytes_;
  std::size_t at_ = 0;
};

bool Seen(const Keypoint& keypoint) {
  return keypoint.score > 0.0F && std::isfinite(keypoint.x) && std::isfinite(keypoint.y);
}

// So that the farthest coordinate takes the largest step.
float UnitOf(const Recording& recording) {
  float farthest = 0.0F;
  for (const Keypoint& keypoint : recording.poses) {
    if (Seen(keypoint)) farthest = std::max({farthest, std::abs(keypoint.x), std::abs(keypoint.y)});
  }
  const float unit = farthest / kLargestStep;
  return std::isnormal(unit) ? unit : 1.0F;
}

std::uint32_t Steps(float coordinate, float unit) {
  const float steps = std::clamp(std::round(coordinate / unit), -kLargestStep, kLargestStep);
  return static_cast<std::uint16_t>(static_cast<std::int16_t>(steps));
}

float Coordinate(std::uint32_t steps, float unit) {
  return static_cast<float>(static_cast<std::int16_t>(static_cast<std::uint16_t>(steps))) * unit;
}

void WriteKeypoint(ByteWriter& writer, const Keypoint& keypoint, float unit) {
  const bool seen = Seen(keypoint);
  writer.Number(seen ? Steps(keypoint.x, unit) : 0, 2);
  writer.Number(seen ? Steps(keypoint.y, unit) : 0, 2);
  // What is seen stays seen, however badly.
  const float score = std::clamp(std::round(keypoint.score * kWholeScore), 1.0F, kWholeScore);
  writer.Number(seen ? static_cast<std::uint32_t>(score) : 0, 1);
}

Status Damaged(const std::string& what) {
  return Status(StatusCode::kInvalidArgument, StrCat("not a dance recording: ", what));
}

std::vector<std::string> Lines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

}  // namespace

std::vector<std::uint8_t> WriteRecording(const Recording& recording) {
  std::string names;
  for (const std::string& name : recording.keypoints) names += name + "\n";
  const std::size_t frames = recording.times_ms.size();
  const float unit = UnitOf(recording);
  ByteWriter writer(kHeaderBytes + names.size() +
                    (frames * (kTimeBytes + (kKeypointBytes * recording.keypoints.size()))));
  writer.Text(kMagic);
  writer.Number(kVersion, 2);
  writer.Number(static_cast<std::uint32_t>(recording.keypoints.size()), 2);
  writer.Number(static_cast<std::uint32_t>(frames), 4);
  writer.Number(std::bit_cast<std::uint32_t>(unit), 4);
  writer.Number(static_cast<std::uint32_t>(names.size()), 4);
  writer.Text(names);
  for (std::size_t frame = 0; frame < frames; ++frame) {
    writer.Number(recording.times_ms[frame], 4);
    for (const Keypoint& keypoint : recording.pose(frame)) WriteKeypoint(writer, keypoint, unit);
  }
  return writer.Take();
}

Result<Recording> ReadRecording(std::span<const std::uint8_t> bytes) {
  ByteReader reader(bytes);
  if (reader.left() < kHeaderBytes || reader.Text(kMagic.size()) != kMagic) {
    return Damaged(StrCat("it does not begin with ", kMagic));
  }
  const std::uint32_t version = reader.Number(2);
  if (version != kVersion) return Damaged(StrCat("its version is ", version, ", but only 1 is known"));
  const std::size_t keypoint_count = reader.Number(2);
  const std::size_t frames = reader.Number(4);
  const auto unit = std::bit_cast<float>(reader.Number(4));
  const std::size_t names_bytes = reader.Number(4);
  if (!std::isnormal(unit) || unit < 0.0F) return Damaged("its unit is no positive number");
  if (names_bytes > reader.left()) return Damaged("it is cut short within the names");

  Recording recording;
  recording.keypoints = Lines(reader.Text(names_bytes));
  if (keypoint_count == 0 || recording.keypoints.size() != keypoint_count) {
    return Damaged(StrCat("it says ", keypoint_count, " keypoints and names ", recording.keypoints.size()));
  }
  const std::uint64_t frame_bytes = kTimeBytes + (kKeypointBytes * keypoint_count);
  const std::uint64_t wanted = frame_bytes * static_cast<std::uint64_t>(frames);
  if (frames == 0 || wanted != reader.left()) {
    return Damaged(
        StrCat("its ", frames, " frames take ", wanted, " bytes, but ", reader.left(), " are there"));
  }
  recording.times_ms.reserve(frames);
  recording.poses.reserve(frames * keypoint_count);
  for (std::size_t frame = 0; frame < frames; ++frame) {
    const std::uint32_t time_ms = reader.Number(4);
    if (time_ms > kLongestDanceMs || (frame > 0 && time_ms <= recording.times_ms.back())) {
      return Damaged(StrCat("frame ", frame, " is at ", time_ms,
                            " ms, which is not after the one before or beyond 20 minutes"));
    }
    recording.times_ms.push_back(time_ms);
    for (std::size_t i = 0; i < keypoint_count; ++i) {
      const std::uint32_t x = reader.Number(2);
      const std::uint32_t y = reader.Number(2);
      recording.poses.push_back({.x = Coordinate(x, unit),
                                 .y = Coordinate(y, unit),
                                 .score = static_cast<float>(reader.Number(1)) / kWholeScore});
    }
  }
  return recording;
}

}  // namespace smilear
