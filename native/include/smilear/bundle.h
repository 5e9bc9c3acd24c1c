// Bundle: encrypted, signed models in one file (.smb), made by `python -m build_tools protect`.
//
//   auto bundle = smilear::Bundle::FromFile("scan.smb", key, {});
//   auto scan = smilear::ArScan::FromBundle(engine, bundle.value(), "", {});
//
// See docs/security.md for what this protects from, and what not.
#ifndef SMILEAR_BUNDLE_H_
#define SMILEAR_BUNDLE_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "smilear/licence.h"
#include "smilear/result.h"

namespace smilear {

struct BundleOptions {
  // The oldest bundle that is accepted. An app that updates its models keeps the highest counter()
  // that it has seen and passes it here, so that nobody can put an older bundle in place.
  std::int64_t min_counter = 0;
};

// Signature, age, operators and key are checked when it is opened; a model is decrypted when a feature
// is made of it, into the memory that the feature runs it from and nowhere else. The key is kept, and
// wiped with the last feature or program that holds the bundle.
// Thread-safe.
class Bundle {
 public:
  // `key` has 32 bytes, or none for the key that the library was built with.
  // kNotFound: no readable file at `path` (UTF-8).
  // kTampered: damaged, changed, or signed by nobody whom this library trusts.
  // kSdkTooOld: needs a newer library. kRolledBack: older than `options` accept.
  // kUnsupportedOp: names the operator that was not built in. kWrongKey: the key is another bundle's.
  // kInvalidArgument: a key of another size, or none where none was built in.
  // kFailedPrecondition: the library was built without protection.
  static Result<std::shared_ptr<Bundle>> FromFile(const std::string& path, std::span<const std::uint8_t> key,
                                                  const BundleOptions& options);

  // As FromFile; the encrypted bytes are copied.
  static Result<std::shared_ptr<Bundle>> FromBytes(std::span<const std::uint8_t> bundle,
                                                   std::span<const std::uint8_t> key,
                                                   const BundleOptions& options);

  // As FromFile, with the key that the licence has for the bundle's product.
  // kUnlicensed: it has none.
  static Result<std::shared_ptr<Bundle>> FromFileLicensed(const std::string& path,
                                                          const std::shared_ptr<Licence>& licence,
                                                          const BundleOptions& options);

  virtual ~Bundle() = default;
  Bundle(const Bundle&) = delete;
  Bundle& operator=(const Bundle&) = delete;

  virtual std::string product() const = 0;
  virtual std::int64_t counter() const = 0;
  // Names of the models in it, in the order they were packed.
  virtual std::vector<std::string> models() const = 0;

 protected:
  Bundle() = default;
};

}  // namespace smilear

#endif  // SMILEAR_BUNDLE_H_
