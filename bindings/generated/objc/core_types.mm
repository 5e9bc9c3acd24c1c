// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "core_types.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "value.h"

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

@implementation SMRRect

@synthesize x = _x;
@synthesize y = _y;
@synthesize width = _width;
@synthesize height = _height;

- (instancetype)initWithX:(NSInteger)x
                        y:(NSInteger)y
                    width:(NSInteger)width
                   height:(NSInteger)height {
  self = [super init];
  if (self != nil) {
    _x = x;
    _y = y;
    _width = width;
    _height = height;
  }
  return self;
}

- (id)copyWithZone:(NSZone *)zone {
  (void)zone;
  return native::Retained(self);
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRRect class]]) {
    return NO;
  }
  SMRRect *nativeOther = other;
  return native::Same(_x, nativeOther.x) &&
         native::Same(_y, nativeOther.y) &&
         native::Same(_width, nativeOther.width) &&
         native::Same(_height, nativeOther.height);
}

- (NSUInteger)hash {
  return native::Hash(_x, _y, _width, _height);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"Rect(x=%@, y=%@, width=%@, height=%@)", native::Shown(_x), native::Shown(_y), native::Shown(_width), native::Shown(_height)];
}

@end

@implementation SMRLicenceContext

@synthesize application = _application;
@synthesize signer = _signer;
@synthesize lastSeen = _lastSeen;

- (instancetype)init {
  self = [super init];
  if (self != nil) {
    _application = [native::ToString("") copy];
    _signer = [native::ToString("") copy];
    _lastSeen = 0;
  }
  return self;
}

#if !__has_feature(objc_arc)
- (void)dealloc {
  [_application release];
  [_signer release];
  [super dealloc];
}
#endif

- (id)copyWithZone:(NSZone *)zone {
  SMRLicenceContext *nativeCopy = [[SMRLicenceContext allocWithZone:zone] init];
  nativeCopy.application = _application;
  nativeCopy.signer = _signer;
  nativeCopy.lastSeen = _lastSeen;
  return nativeCopy;
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRLicenceContext class]]) {
    return NO;
  }
  SMRLicenceContext *nativeOther = other;
  return native::Same(_application, nativeOther.application) &&
         native::Same(_signer, nativeOther.signer) &&
         native::Same(_lastSeen, nativeOther.lastSeen);
}

- (NSUInteger)hash {
  return native::Hash(_application, _signer, _lastSeen);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"LicenceContext(application=%@, signer=%@, lastSeen=%@)", native::Shown(_application), native::Shown(_signer), native::Shown(_lastSeen)];
}

@end

@implementation SMRBundleOptions

@synthesize minCounter = _minCounter;

- (instancetype)init {
  self = [super init];
  if (self != nil) {
    _minCounter = 0;
  }
  return self;
}

- (id)copyWithZone:(NSZone *)zone {
  SMRBundleOptions *nativeCopy = [[SMRBundleOptions allocWithZone:zone] init];
  nativeCopy.minCounter = _minCounter;
  return nativeCopy;
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRBundleOptions class]]) {
    return NO;
  }
  SMRBundleOptions *nativeOther = other;
  return native::Same(_minCounter, nativeOther.minCounter);
}

- (NSUInteger)hash {
  return native::Hash(_minCounter);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"BundleOptions(minCounter=%@)", native::Shown(_minCounter)];
}

@end

@implementation SMREngineOptions

@synthesize threads = _threads;
@synthesize useXnnpack = _useXnnpack;

- (instancetype)init {
  self = [super init];
  if (self != nil) {
    _threads = 1;
    _useXnnpack = YES;
  }
  return self;
}

- (id)copyWithZone:(NSZone *)zone {
  SMREngineOptions *nativeCopy = [[SMREngineOptions allocWithZone:zone] init];
  nativeCopy.threads = _threads;
  nativeCopy.useXnnpack = _useXnnpack;
  return nativeCopy;
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMREngineOptions class]]) {
    return NO;
  }
  SMREngineOptions *nativeOther = other;
  return native::Same(_threads, nativeOther.threads) &&
         native::Same(_useXnnpack, nativeOther.useXnnpack);
}

- (NSUInteger)hash {
  return native::Hash(_threads, _useXnnpack);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"EngineOptions(threads=%@, useXnnpack=%@)", native::Shown(_threads), native::Shown(_useXnnpack)];
}

@end

namespace smilear::objc {

smilear::Rect Marshal<smilear::Rect>::ToCpp(SMRRect *native_object) {
  native::Required(native_object, @"rect");
  smilear::Rect native_value;
  native_value.x = native::ToInt(native_object.x);
  native_value.y = native::ToInt(native_object.y);
  native_value.width = native::ToInt(native_object.width);
  native_value.height = native::ToInt(native_object.height);
  return native_value;
}

smilear::LicenceContext Marshal<smilear::LicenceContext>::ToCpp(SMRLicenceContext *native_object) {
  native::Required(native_object, @"licenceContext");
  smilear::LicenceContext native_value;
  native_value.application = native::ToText(native_object.application);
  native_value.signer = native::ToText(native_object.signer);
  native_value.last_seen = native_object.lastSeen;
  return native_value;
}

smilear::BundleOptions Marshal<smilear::BundleOptions>::ToCpp(SMRBundleOptions *native_object) {
  native::Required(native_object, @"bundleOptions");
  smilear::BundleOptions native_value;
  native_value.min_counter = native_object.minCounter;
  return native_value;
}

smilear::EngineOptions Marshal<smilear::EngineOptions>::ToCpp(SMREngineOptions *native_object) {
  native::Required(native_object, @"engineOptions");
  smilear::EngineOptions native_value;
  native_value.threads = native::ToInt(native_object.threads);
  native_value.use_xnnpack = native_object.useXnnpack != NO;
  return native_value;
}

}  // namespace smilear::objc
