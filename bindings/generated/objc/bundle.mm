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
#include "smilear/bundle.h"

namespace {

static_assert(std::is_same_v<decltype(&smilear::Bundle::FromFile),
                             smilear::Result<std::shared_ptr<smilear::Bundle>> (*)(const std::string&, std::span<const std::uint8_t>, const smilear::BundleOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::Bundle::FromBytes),
                             smilear::Result<std::shared_ptr<smilear::Bundle>> (*)(std::span<const std::uint8_t>, std::span<const std::uint8_t>, const smilear::BundleOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::Bundle::FromFileLicensed),
                             smilear::Result<std::shared_ptr<smilear::Bundle>> (*)(const std::string&, const std::shared_ptr<smilear::Licence>&, const smilear::BundleOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::Bundle::product),
                             std::string (smilear::Bundle::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Bundle::counter),
                             std::int64_t (smilear::Bundle::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Bundle::models),
                             std::vector<std::string> (smilear::Bundle::*)() const>);

}  // namespace

@implementation SMRBundle

@synthesize nativeHandle = _nativeHandle;

- (nullable instancetype)initWithPath:(NSString *)path
                                  key:(NSData *)key
                              options:(SMRBundleOptions *)options
                                error:(NSError **)error {
  self = [super init];
  if (self == nil) {
    return nil;
  }
  native::Required(path, @"path");
  const auto nativePath = native::ToPath(path);
  native::Required(key, @"key");
  const auto nativeKey = native::ToBytes(key);
  native::Required(options, @"options");
  const auto nativeOptions = native::Marshal<smilear::BundleOptions>::ToCpp(options);
  auto nativeResult = smilear::Bundle::FromFile(nativePath, nativeKey, nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::Bundle>("Bundle", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithPath:(NSString *)path key:(NSData *)key error:(NSError **)error {
  return [self initWithPath:path key:key options:native::Autoreleased([[SMRBundleOptions alloc] init]) error:error];
}

- (nullable instancetype)initWithBundle:(NSData *)bundle
                                    key:(NSData *)key
                                options:(SMRBundleOptions *)options
                                  error:(NSError **)error {
  self = [super init];
  if (self == nil) {
    return nil;
  }
  native::Required(bundle, @"bundle");
  const auto nativeBundle = native::ToBytes(bundle);
  native::Required(key, @"key");
  const auto nativeKey = native::ToBytes(key);
  native::Required(options, @"options");
  const auto nativeOptions = native::Marshal<smilear::BundleOptions>::ToCpp(options);
  auto nativeResult = smilear::Bundle::FromBytes(nativeBundle, nativeKey, nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::Bundle>("Bundle", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithBundle:(NSData *)bundle key:(NSData *)key error:(NSError **)error {
  return [self initWithBundle:bundle key:key options:native::Autoreleased([[SMRBundleOptions alloc] init]) error:error];
}

- (nullable instancetype)initWithPath:(NSString *)path
                              licence:(SMRLicence *)licence
                              options:(SMRBundleOptions *)options
                                error:(NSError **)error {
  self = [super init];
  if (self == nil) {
    return nil;
  }
  native::Required(path, @"path");
  const auto nativePath = native::ToPath(path);
  native::Required(licence, @"licence");
  const auto nativeLicence = native::HandleOf(licence).Use();
  if (nativeLicence == nullptr) {
    native::Fail(native::Closed("Licence"), error);
    return native::Abandoned(self);
  }
  native::Required(options, @"options");
  const auto nativeOptions = native::Marshal<smilear::BundleOptions>::ToCpp(options);
  auto nativeResult = smilear::Bundle::FromFileLicensed(nativePath, nativeLicence, nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::Bundle>("Bundle", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithPath:(NSString *)path
                              licence:(SMRLicence *)licence
                                error:(NSError **)error {
  return [self initWithPath:path licence:licence options:native::Autoreleased([[SMRBundleOptions alloc] init]) error:error];
}

- (NSString *)product {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  const auto nativeResult = nativeObject->product();
  return native::ToString(nativeResult);
}

- (int64_t)counter {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  return nativeObject->counter();
}

- (NSArray<NSString *> *)models {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  const auto nativeResult = nativeObject->models();
  return native::ToArray(nativeResult);
}

- (BOOL)isClosed {
  return native::HandleOf(self).closed() ? YES : NO;
}

- (void)close {
  native::HandleOf(self).Close();
}

- (void)dealloc {
  delete static_cast<native::Handle<smilear::Bundle> *>(_nativeHandle);
#if !__has_feature(objc_arc)
  [super dealloc];
#endif
}

@end
