// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "core_types.h"

#include <pybind11/native_enum.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <type_traits>

#include "registration.h"
#include "text.h"
#include "value.h"

namespace smilear::python {
namespace {

static_assert(static_cast<int>(smilear::StatusCode::kOk) == 0);
static_assert(static_cast<int>(smilear::StatusCode::kInvalidArgument) == 1);
static_assert(static_cast<int>(smilear::StatusCode::kNotFound) == 2);
static_assert(static_cast<int>(smilear::StatusCode::kInvalidModel) == 3);
static_assert(static_cast<int>(smilear::StatusCode::kUnsupportedOp) == 4);
static_assert(static_cast<int>(smilear::StatusCode::kResourceExhausted) == 5);
static_assert(static_cast<int>(smilear::StatusCode::kFailedPrecondition) == 6);
static_assert(static_cast<int>(smilear::StatusCode::kInternal) == 7);
static_assert(static_cast<int>(smilear::StatusCode::kTampered) == 8);
static_assert(static_cast<int>(smilear::StatusCode::kWrongKey) == 9);
static_assert(static_cast<int>(smilear::StatusCode::kRolledBack) == 10);
static_assert(static_cast<int>(smilear::StatusCode::kSdkTooOld) == 11);
static_assert(static_cast<int>(smilear::StatusCode::kUnlicensed) == 12);
static_assert(static_cast<int>(smilear::StatusCode::kWrongApplication) == 13);
static_assert(static_cast<int>(smilear::StatusCode::kLicenceExpired) == 14);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::StatusCode native_value) {
  switch (native_value) {
    case smilear::StatusCode::kOk:
    case smilear::StatusCode::kInvalidArgument:
    case smilear::StatusCode::kNotFound:
    case smilear::StatusCode::kInvalidModel:
    case smilear::StatusCode::kUnsupportedOp:
    case smilear::StatusCode::kResourceExhausted:
    case smilear::StatusCode::kFailedPrecondition:
    case smilear::StatusCode::kInternal:
    case smilear::StatusCode::kTampered:
    case smilear::StatusCode::kWrongKey:
    case smilear::StatusCode::kRolledBack:
    case smilear::StatusCode::kSdkTooOld:
    case smilear::StatusCode::kUnlicensed:
    case smilear::StatusCode::kWrongApplication:
    case smilear::StatusCode::kLicenceExpired:
      return true;
  }
  return false;
}

static_assert(static_cast<int>(smilear::PixelFormat::kRgba8888) == 0);
static_assert(static_cast<int>(smilear::PixelFormat::kBgra8888) == 1);
static_assert(static_cast<int>(smilear::PixelFormat::kRgb888) == 2);
static_assert(static_cast<int>(smilear::PixelFormat::kNv21) == 3);
static_assert(static_cast<int>(smilear::PixelFormat::kNv12) == 4);
static_assert(static_cast<int>(smilear::PixelFormat::kI420) == 5);
static_assert(static_cast<int>(smilear::PixelFormat::kGray8) == 6);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::PixelFormat native_value) {
  switch (native_value) {
    case smilear::PixelFormat::kRgba8888:
    case smilear::PixelFormat::kBgra8888:
    case smilear::PixelFormat::kRgb888:
    case smilear::PixelFormat::kNv21:
    case smilear::PixelFormat::kNv12:
    case smilear::PixelFormat::kI420:
    case smilear::PixelFormat::kGray8:
      return true;
  }
  return false;
}

static_assert(static_cast<int>(smilear::YuvMatrix::kBt601) == 0);
static_assert(static_cast<int>(smilear::YuvMatrix::kBt709) == 1);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::YuvMatrix native_value) {
  switch (native_value) {
    case smilear::YuvMatrix::kBt601:
    case smilear::YuvMatrix::kBt709:
      return true;
  }
  return false;
}

static_assert(static_cast<int>(smilear::YuvRange::kLimited) == 0);
static_assert(static_cast<int>(smilear::YuvRange::kFull) == 1);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::YuvRange native_value) {
  switch (native_value) {
    case smilear::YuvRange::kLimited:
    case smilear::YuvRange::kFull:
      return true;
  }
  return false;
}

static_assert(static_cast<int>(smilear::Rotation::k0) == 0);
static_assert(static_cast<int>(smilear::Rotation::k90) == 90);
static_assert(static_cast<int>(smilear::Rotation::k180) == 180);
static_assert(static_cast<int>(smilear::Rotation::k270) == 270);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::Rotation native_value) {
  switch (native_value) {
    case smilear::Rotation::k0:
    case smilear::Rotation::k90:
    case smilear::Rotation::k180:
    case smilear::Rotation::k270:
      return true;
  }
  return false;
}

static_assert(static_cast<int>(smilear::LicenceStanding::kValid) == 0);
static_assert(static_cast<int>(smilear::LicenceStanding::kExpiresSoon) == 1);
static_assert(static_cast<int>(smilear::LicenceStanding::kInGrace) == 2);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::LicenceStanding native_value) {
  switch (native_value) {
    case smilear::LicenceStanding::kValid:
    case smilear::LicenceStanding::kExpiresSoon:
    case smilear::LicenceStanding::kInGrace:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::Rect::x), int>);
static_assert(std::is_same_v<decltype(smilear::Rect::y), int>);
static_assert(std::is_same_v<decltype(smilear::Rect::width), int>);
static_assert(std::is_same_v<decltype(smilear::Rect::height), int>);
[[maybe_unused]] void NativeCountFields(const smilear::Rect& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::LicenceContext::application), std::string>);
static_assert(std::is_same_v<decltype(smilear::LicenceContext::signer), std::string>);
static_assert(std::is_same_v<decltype(smilear::LicenceContext::last_seen), std::int64_t>);
static_assert(smilear::LicenceContext{}.application == "");
static_assert(smilear::LicenceContext{}.signer == "");
static_assert(smilear::LicenceContext{}.last_seen == 0);
[[maybe_unused]] void NativeCountFields(const smilear::LicenceContext& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::BundleOptions::min_counter), std::int64_t>);
static_assert(smilear::BundleOptions{}.min_counter == 0);
[[maybe_unused]] void NativeCountFields(const smilear::BundleOptions& native_value) {
  [[maybe_unused]] const auto& [native_0] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::EngineOptions::threads), int>);
static_assert(std::is_same_v<decltype(smilear::EngineOptions::use_xnnpack), bool>);
static_assert(smilear::EngineOptions{}.threads == 1);
static_assert(smilear::EngineOptions{}.use_xnnpack == true);
[[maybe_unused]] void NativeCountFields(const smilear::EngineOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1] = native_value;
}

}  // namespace

void BindCoreTypes(const py::module_& native_module) {
  py::native_enum<smilear::StatusCode>(native_module, "StatusCode", "enum.IntEnum", R"doc(Why a call failed. Codes are stable across versions and equal in every language.)doc")
      .value("INVALID_ARGUMENT", smilear::StatusCode::kInvalidArgument, R"doc(Something passed is out of its documented range.)doc")
      .value("NOT_FOUND", smilear::StatusCode::kNotFound, R"doc(A file is not there.)doc")
      .value("INVALID_MODEL", smilear::StatusCode::kInvalidModel, R"doc(The model is damaged or breaks the feature's contract.)doc")
      .value("UNSUPPORTED_OP", smilear::StatusCode::kUnsupportedOp, R"doc(The model needs an op or version that this library was built without.)doc")
      .value("RESOURCE_EXHAUSTED", smilear::StatusCode::kResourceExhausted, R"doc(Out of memory.)doc")
      .value("FAILED_PRECONDITION", smilear::StatusCode::kFailedPrecondition, R"doc(The right call at the wrong moment.)doc")
      .value("INTERNAL", smilear::StatusCode::kInternal, R"doc(The runtime failed: a bug or a broken device.)doc")
      .value("TAMPERED", smilear::StatusCode::kTampered, R"doc(A bundle or licence is damaged, changed, or not signed by a trusted key.)doc")
      .value("WRONG_KEY", smilear::StatusCode::kWrongKey, R"doc(The bundle's key is another one's.)doc")
      .value("ROLLED_BACK", smilear::StatusCode::kRolledBack, R"doc(The bundle is older than accepted, or the clock was set back.)doc")
      .value("SDK_TOO_OLD", smilear::StatusCode::kSdkTooOld, R"doc(The bundle or licence needs a newer version of this library.)doc")
      .value("UNLICENSED", smilear::StatusCode::kUnlicensed, R"doc(There is no licence, or it does not cover the feature or product.)doc")
      .value("WRONG_APPLICATION", smilear::StatusCode::kWrongApplication, R"doc(The licence is for another app, signer or platform.)doc")
      .value("LICENCE_EXPIRED", smilear::StatusCode::kLicenceExpired, R"doc(The licence is no longer, or not yet, valid.)doc")
      .finalize();
  py::native_enum<smilear::PixelFormat>(native_module, "PixelFormat", "enum.IntEnum", R"doc(How the pixels of an image are stored.)doc")
      .value("RGBA8888", smilear::PixelFormat::kRgba8888, R"doc(Four bytes: red, green, blue, alpha.)doc")
      .value("BGRA8888", smilear::PixelFormat::kBgra8888, R"doc(Four bytes: blue, green, red, alpha.)doc")
      .value("RGB888", smilear::PixelFormat::kRgb888, R"doc(Three bytes: red, green, blue.)doc")
      .value("NV21", smilear::PixelFormat::kNv21, R"doc(Plane 0: Y; plane 1: V and U interleaved, half size.)doc")
      .value("NV12", smilear::PixelFormat::kNv12, R"doc(Plane 0: Y; plane 1: U and V interleaved, half size.)doc")
      .value("I420", smilear::PixelFormat::kI420, R"doc(Planes Y, U, V; also Android's YUV_420_888 with any pixel stride.)doc")
      .value("GRAY8", smilear::PixelFormat::kGray8, R"doc(One byte of brightness.)doc")
      .finalize();
  py::native_enum<smilear::YuvMatrix>(native_module, "YuvMatrix", "enum.IntEnum", R"doc(Which standard turns YUV into RGB.)doc")
      .value("BT601", smilear::YuvMatrix::kBt601, R"doc(ITU-R BT.601: JPEG and most cameras.)doc")
      .value("BT709", smilear::YuvMatrix::kBt709, R"doc(ITU-R BT.709: high-definition video.)doc")
      .finalize();
  py::native_enum<smilear::YuvRange>(native_module, "YuvRange", "enum.IntEnum", R"doc(Which part of 0..255 the YUV samples use.)doc")
      .value("LIMITED", smilear::YuvRange::kLimited, R"doc(Y in 16..235, chroma in 16..240.)doc")
      .value("FULL", smilear::YuvRange::kFull, R"doc(All of 0..255: JPEG and Android cameras.)doc")
      .finalize();
  py::native_enum<smilear::Rotation>(native_module, "Rotation", "enum.IntEnum", R"doc(Clockwise turn that makes the picture upright.)doc")
      .value("DEG_0", smilear::Rotation::k0, R"doc(Upright as stored.)doc")
      .value("DEG_90", smilear::Rotation::k90, R"doc(A quarter turn clockwise.)doc")
      .value("DEG_180", smilear::Rotation::k180, R"doc(Half a turn.)doc")
      .value("DEG_270", smilear::Rotation::k270, R"doc(A quarter turn counterclockwise.)doc")
      .finalize();
  py::native_enum<smilear::LicenceStanding>(native_module, "LicenceStanding", "enum.IntEnum", R"doc(How a licence stands, so that an app can tell its people in time.)doc")
      .value("VALID", smilear::LicenceStanding::kValid, R"doc(Valid for a while yet.)doc")
      .value("EXPIRES_SOON", smilear::LicenceStanding::kExpiresSoon, R"doc(Within the days of warning that the licence asks for.)doc")
      .value("IN_GRACE", smilear::LicenceStanding::kInGrace, R"doc(Expired, but still accepted for a while.)doc")
      .finalize();
  {
    py::class_<smilear::Rect> native_type(native_module, "Rect", R"doc(A region in pixels of the stored (not yet rotated) image; width 0 means the whole image.)doc");
    native_type.def(py::init([](int x, int y, int width, int height) {
      smilear::Rect native_value;
      native_value.x = std::move(x);
      native_value.y = std::move(y);
      native_value.width = std::move(width);
      native_value.height = std::move(height);
      return native_value;
    }), py::arg("x"), py::arg("y"), py::arg("width"), py::arg("height"));
    native_type.def_property_readonly("x", [](const smilear::Rect& native_self) { return native_self.x; }, R"doc(Left edge.)doc");
    native_type.def_property_readonly("y", [](const smilear::Rect& native_self) { return native_self.y; }, R"doc(Upper edge.)doc");
    native_type.def_property_readonly("width", [](const smilear::Rect& native_self) { return native_self.width; }, R"doc(Columns; 0 means the whole image.)doc");
    native_type.def_property_readonly("height", [](const smilear::Rect& native_self) { return native_self.height; }, R"doc(Rows.)doc");
    DefineValue(native_type, "Rect", {"x", "y", "width", "height"},
                [](const smilear::Rect& native_self) { return py::make_tuple(native_self.x, native_self.y, native_self.width, native_self.height); });
  }
  {
    py::class_<smilear::LicenceContext> native_type(native_module, "LicenceContext", R"doc(What an app knows of itself.)doc");
    native_type.def(py::init([](std::string application, std::string signer, std::int64_t last_seen) {
      smilear::LicenceContext native_value;
      native_value.application = std::move(application);
      native_value.signer = std::move(signer);
      native_value.last_seen = std::move(last_seen);
      return native_value;
    }), py::kw_only(), py::arg("application") = "", py::arg("signer") = "", py::arg("last_seen") = 0);
    native_type.def_property_readonly("application", [](const smilear::LicenceContext& native_self) { return Text(native_self.application); }, R"doc(Android: the package; iOS: the bundle identifier; elsewhere a name of the app's own.)doc");
    native_type.def_property_readonly("signer", [](const smilear::LicenceContext& native_self) { return Text(native_self.signer); }, R"doc(Android: SHA-256 of the signing certificate in lower-case hexadecimal; iOS: the team; elsewhere empty.)doc");
    native_type.def_property_readonly("last_seen", [](const smilear::LicenceContext& native_self) { return native_self.last_seen; }, R"doc(The high-water mark of the app's last run, from its own storage; 0 where it has none.)doc");
    DefineValue(native_type, "LicenceContext", {"application", "signer", "last_seen"},
                [](const smilear::LicenceContext& native_self) { return py::make_tuple(Text(native_self.application), Text(native_self.signer), native_self.last_seen); });
  }
  {
    py::class_<smilear::BundleOptions> native_type(native_module, "BundleOptions", R"doc(Which bundles are accepted.)doc");
    native_type.def(py::init([](std::int64_t min_counter) {
      smilear::BundleOptions native_value;
      native_value.min_counter = std::move(min_counter);
      return native_value;
    }), py::kw_only(), py::arg("min_counter") = 0);
    native_type.def_property_readonly("min_counter", [](const smilear::BundleOptions& native_self) { return native_self.min_counter; }, R"doc(The oldest bundle that is accepted: the highest counter that the app has seen.)doc");
    DefineValue(native_type, "BundleOptions", {"min_counter"},
                [](const smilear::BundleOptions& native_self) { return py::make_tuple(native_self.min_counter); });
  }
  {
    py::class_<smilear::EngineOptions> native_type(native_module, "EngineOptions", R"doc(How an engine runs models.)doc");
    native_type.def(py::init([](int threads, bool use_xnnpack) {
      smilear::EngineOptions native_value;
      native_value.threads = std::move(threads);
      native_value.use_xnnpack = std::move(use_xnnpack);
      return native_value;
    }), py::kw_only(), py::arg("threads") = 1, py::arg("use_xnnpack") = true);
    native_type.def_property_readonly("threads", [](const smilear::EngineOptions& native_self) { return native_self.threads; }, R"doc(1..16 per feature; more than the big cores of a phone rarely helps.)doc");
    native_type.def_property_readonly("use_xnnpack", [](const smilear::EngineOptions& native_self) { return native_self.use_xnnpack; }, R"doc(False runs TensorFlow Lite's own kernels; ignored where XNNPACK was built out.)doc");
    DefineValue(native_type, "EngineOptions", {"threads", "use_xnnpack"},
                [](const smilear::EngineOptions& native_self) { return py::make_tuple(native_self.threads, native_self.use_xnnpack); });
  }
}

}  // namespace smilear::python
