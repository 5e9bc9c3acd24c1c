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

#include "errors.h"
#include "handle.h"
#include "marshal.h"
#include "memory.h"
#include "ownership.h"
#include "text.h"
#include "smilear/engine.h"

namespace {

static_assert(std::is_same_v<decltype(&smilear::Engine::Create),
                             smilear::Result<std::shared_ptr<smilear::Engine>> (*)(const smilear::EngineOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::Engine::CreateLicensed),
                             smilear::Result<std::shared_ptr<smilear::Engine>> (*)(const std::shared_ptr<smilear::Licence>&, const smilear::EngineOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::Engine::Version),
                             const char* (*)()>);

}  // namespace

@implementation SMREngine

@synthesize nativeHandle = _nativeHandle;

- (nullable instancetype)initWithOptions:(SMREngineOptions *)options error:(NSError **)error {
  self = [super init];
  if (self == nil) {
    return nil;
  }
  native::Required(options, @"options");
  const auto nativeOptions = native::Marshal<smilear::EngineOptions>::ToCpp(options);
  auto nativeResult = smilear::Engine::Create(nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::Engine>("Engine", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithLicence:(SMRLicence *)licence
                                 options:(SMREngineOptions *)options
                                   error:(NSError **)error {
  self = [super init];
  if (self == nil) {
    return nil;
  }
  native::Required(licence, @"licence");
  const auto nativeLicence = native::HandleOf(licence).Use();
  if (nativeLicence == nullptr) {
    native::Fail(native::Closed("Licence"), error);
    return native::Abandoned(self);
  }
  native::Required(options, @"options");
  const auto nativeOptions = native::Marshal<smilear::EngineOptions>::ToCpp(options);
  auto nativeResult = smilear::Engine::CreateLicensed(nativeLicence, nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::Engine>("Engine", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithLicence:(SMRLicence *)licence error:(NSError **)error {
  return [self initWithLicence:licence options:native::Autoreleased([[SMREngineOptions alloc] init]) error:error];
}

+ (NSString *)libraryVersion {
  const auto nativeResult = smilear::Engine::Version();
  return native::ToString(nativeResult);
}

- (BOOL)isClosed {
  return native::HandleOf(self).closed() ? YES : NO;
}

- (void)close {
  native::HandleOf(self).Close();
}

- (void)dealloc {
  delete static_cast<native::Handle<smilear::Engine> *>(_nativeHandle);
#if !__has_feature(objc_arc)
  [super dealloc];
#endif
}

@end
