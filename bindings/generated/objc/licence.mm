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
#include "smilear/licence.h"

namespace {

static_assert(std::is_same_v<decltype(&smilear::Licence::FromBytes),
                             smilear::Result<std::shared_ptr<smilear::Licence>> (*)(std::span<const std::uint8_t>, const smilear::LicenceContext&)>);
static_assert(std::is_same_v<decltype(&smilear::Licence::customer),
                             std::string (smilear::Licence::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Licence::features),
                             std::vector<std::string> (smilear::Licence::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Licence::not_before),
                             std::int64_t (smilear::Licence::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Licence::not_after),
                             std::int64_t (smilear::Licence::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Licence::state),
                             smilear::LicenceStanding (smilear::Licence::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Licence::high_water_mark),
                             std::int64_t (smilear::Licence::*)() const>);

}  // namespace

@implementation SMRLicence

@synthesize nativeHandle = _nativeHandle;

- (nullable instancetype)initWithLicence:(NSData *)licence
                                 context:(SMRLicenceContext *)context
                                   error:(NSError **)error {
  self = [super init];
  if (self == nil) {
    return nil;
  }
  native::Required(licence, @"licence");
  const auto nativeLicence = native::ToBytes(licence);
  native::Required(context, @"context");
  const auto nativeContext = native::Marshal<smilear::LicenceContext>::ToCpp(context);
  auto nativeResult = smilear::Licence::FromBytes(nativeLicence, nativeContext);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::Licence>("Licence", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithLicence:(NSData *)licence error:(NSError **)error {
  return [self initWithLicence:licence context:native::Autoreleased([[SMRLicenceContext alloc] init]) error:error];
}

- (NSString *)customer {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  const auto nativeResult = nativeObject->customer();
  return native::ToString(nativeResult);
}

- (NSArray<NSString *> *)features {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  const auto nativeResult = nativeObject->features();
  return native::ToArray(nativeResult);
}

- (int64_t)notBefore {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  return nativeObject->not_before();
}

- (int64_t)notAfter {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  return nativeObject->not_after();
}

- (SMRLicenceStanding)state {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  const auto nativeResult = nativeObject->state();
  return static_cast<SMRLicenceStanding>(nativeResult);
}

- (int64_t)highWaterMark {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  return nativeObject->high_water_mark();
}

- (BOOL)isClosed {
  return native::HandleOf(self).closed() ? YES : NO;
}

- (void)close {
  native::HandleOf(self).Close();
}

- (void)dealloc {
  delete static_cast<native::Handle<smilear::Licence> *>(_nativeHandle);
#if !__has_feature(objc_arc)
  [super dealloc];
#endif
}

@end
