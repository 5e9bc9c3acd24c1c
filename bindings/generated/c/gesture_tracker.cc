// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#define SMILEAR_BUILDING_C_LIBRARY
#include "smilear/c/gesture_tracker.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "error.h"
#include "handles.h"
#include "result.h"
#include "smilear/gesture_tracker.h"
#include "smilear/internal/anchor_options.h"
#include "smilear/internal/box.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/gesture_tracker.h"
#include "smilear/internal/image_view.h"

namespace smilear::capi {
namespace {

static_assert(static_cast<int>(smilear::GestureEvent::kNone) == 0);
static_assert(static_cast<int>(smilear::GestureEvent::kAppeared) == 1);
static_assert(static_cast<int>(smilear::GestureEvent::kChanged) == 2);
static_assert(static_cast<int>(smilear::GestureEvent::kLost) == 3);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::GestureEvent native_value) {
  switch (native_value) {
    case smilear::GestureEvent::kNone:
    case smilear::GestureEvent::kAppeared:
    case smilear::GestureEvent::kChanged:
    case smilear::GestureEvent::kLost:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::GestureOptions::max_hands), int>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::min_score), float>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::detection_interval), int>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::search_interval), int>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::lost_after_ms), int>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::fit), smilear::DetectionFit>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::max_overlap), float>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::anchors), smilear::AnchorOptions>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::stddev), float>);
static_assert(smilear::GestureOptions{}.max_hands == 2);
static_assert(smilear::GestureOptions{}.min_score == 0.5F);
static_assert(smilear::GestureOptions{}.detection_interval == 12);
static_assert(smilear::GestureOptions{}.search_interval == 2);
static_assert(smilear::GestureOptions{}.lost_after_ms == 600);
static_assert(smilear::GestureOptions{}.fit == smilear::DetectionFit::kStretch);
static_assert(smilear::GestureOptions{}.max_overlap == 0.5F);
static_assert(smilear::GestureOptions{}.mean == 0.0F);
static_assert(smilear::GestureOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::GestureOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7, native_8, native_9] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::TrackedHand::number), int>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::index), int>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::label), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::score), float>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::box), smilear::Box>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::event), smilear::GestureEvent>);
[[maybe_unused]] void NativeCountFields(const smilear::TrackedHand& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5] = native_value;
}

static_assert(std::is_same_v<decltype(&smilear::GestureTracker::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::GestureTracker>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, std::vector<std::string>, const smilear::GestureOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::FromFile),
                             smilear::Result<std::unique_ptr<smilear::GestureTracker>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, std::vector<std::string>, const smilear::GestureOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::GestureTracker>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::GestureOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::Track),
                             smilear::Status (smilear::GestureTracker::*)(const smilear::Image&, std::int64_t, std::vector<smilear::TrackedHand>*)>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::Reset),
                             void (smilear::GestureTracker::*)()>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::class_count),
                             int (smilear::GestureTracker::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::detection_count),
                             std::int64_t (smilear::GestureTracker::*)() const>);

}  // namespace
}  // namespace smilear::capi

using namespace smilear::capi;  // NOLINT: the functions below have no namespace
using namespace smilear::internal;  // NOLINT: likewise

struct smilear_tracked_hand_list : ListResult<smilear::TrackedHand> {};

extern "C" {

smilear_tracked_hand_list* smilear_tracked_hand_list_create(void) { return new smilear_tracked_hand_list; }
void smilear_tracked_hand_list_destroy(smilear_tracked_hand_list* self) { delete self; }
size_t smilear_tracked_hand_list_count(const smilear_tracked_hand_list* self) { return self == nullptr ? 0 : self->count(); }
const smilear_tracked_hand* smilear_tracked_hand_list_at(const smilear_tracked_hand_list* self, size_t index) {
  return self == nullptr ? nullptr : self->At(index);
}

smilear_status_code smilear_gesture_tracker_from_bytes(const smilear_engine* engine, const uint8_t* model, size_t model_size, const smilear_text* labels, size_t labels_count, const smilear_gesture_options* options, smilear_gesture_tracker** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  const auto native_model = native_reader.Bytes("model", model, model_size);
  std::vector<std::string> native_labels{};
  ReadList<std::string>(native_reader, "labels", labels, labels_count, &native_labels);
  smilear::GestureOptions native_options{};
  if (options != nullptr) Marshal<smilear::GestureOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::GestureTracker::FromBytes(engine->object, native_model, std::move(native_labels), native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_gesture_tracker{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_gesture_tracker_from_file(const smilear_engine* engine, const char* path, const smilear_text* labels, size_t labels_count, const smilear_gesture_options* options, smilear_gesture_tracker** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  const std::string native_path = native_reader.Path("path", path);
  std::vector<std::string> native_labels{};
  ReadList<std::string>(native_reader, "labels", labels, labels_count, &native_labels);
  smilear::GestureOptions native_options{};
  if (options != nullptr) Marshal<smilear::GestureOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::GestureTracker::FromFile(engine->object, native_path, std::move(native_labels), native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_gesture_tracker{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_gesture_tracker_from_bundle(const smilear_engine* engine, const smilear_bundle* bundle, smilear_text model, const smilear_gesture_options* options, smilear_gesture_tracker** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  native_reader.Present("bundle", bundle);
  std::string native_model{};
  Marshal<std::string>::Read(native_reader, "model", model, &native_model);
  smilear::GestureOptions native_options{};
  if (options != nullptr) Marshal<smilear::GestureOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::GestureTracker::FromBundle(engine->object, bundle->object, native_model, native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_gesture_tracker{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_gesture_tracker_track(smilear_gesture_tracker* self, const smilear_image* image, int64_t timestamp_us, smilear_tracked_hand_list* out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) out->Clear();
  native_reader.Present("self", self);
  smilear::Image native_image{};
  Marshal<smilear::Image>::Read(native_reader, "image", image, &native_image);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->Track(native_image, timestamp_us, &out->value);
  if (!native_status.ok()) { out->Clear(); return Fail(native_status, error); }
  out->Publish();
  return Succeed(error);
}

void smilear_gesture_tracker_reset(smilear_gesture_tracker* self) {
  if (self != nullptr) self->object->Reset();
}

int32_t smilear_gesture_tracker_class_count(const smilear_gesture_tracker* self) {
  if (self == nullptr) return {};
  return self->object->class_count();
}

int64_t smilear_gesture_tracker_detection_count(const smilear_gesture_tracker* self) {
  if (self == nullptr) return {};
  return self->object->detection_count();
}

void smilear_gesture_tracker_destroy(smilear_gesture_tracker* self) { delete self; }

}  // extern "C"
