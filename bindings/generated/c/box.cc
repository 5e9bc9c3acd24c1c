// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#define SMILEAR_BUILDING_C_LIBRARY
#include "smilear/c/box.h"

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
#include "smilear/box.h"
#include "smilear/internal/box.h"

namespace smilear::capi {
namespace {

static_assert(std::is_same_v<decltype(smilear::Box::left), float>);
static_assert(std::is_same_v<decltype(smilear::Box::top), float>);
static_assert(std::is_same_v<decltype(smilear::Box::right), float>);
static_assert(std::is_same_v<decltype(smilear::Box::bottom), float>);
[[maybe_unused]] void NativeCountFields(const smilear::Box& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

}  // namespace
}  // namespace smilear::capi
