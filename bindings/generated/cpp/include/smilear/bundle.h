// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_BUNDLE_H_
#define SMILEAR_BUNDLE_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "smilear/internal/call.h"
#include "smilear/licence.h"
#include "smilear/result.h"
#include "smilear/status.h"

struct smilear_bundle;

namespace smilear {

// Which bundles are accepted.
struct BundleOptions {
  // The oldest bundle that is accepted: the highest counter that the app has seen.
  std::int64_t min_counter = 0;
};

// Encrypted, signed models in one file. Features decrypt them into the memory that they run them
// from, and nowhere else. Thread-safe.
class Bundle {
 public:
  // Opens a bundle: signature, age, operators and key are checked.
  // path: A .smb file.
  // key: 32 bytes, or none for the key that the library was built with.
  // options: Which bundles are accepted.
  // kNotFound: no readable file at the path.
  // kInvalidArgument: a key of another size, or none where none was built in.
  // kTampered: damaged, changed, for another product, or not signed by a trusted key.
  // kSdkTooOld: needs a newer library.
  // kRolledBack: older than the options accept.
  // kUnsupportedOp: names the op that was not built in.
  // kWrongKey: the key is another bundle's.
  // kFailedPrecondition: the library was built without protection.
  static Result<std::shared_ptr<Bundle>> FromFile(
      const std::string& path,
      std::span<const std::uint8_t> key,
      const BundleOptions& options);

  // Opens a bundle from memory. The bytes are copied as they are, encrypted.
  // bundle: The contents of a .smb file.
  // key: 32 bytes, or none for the key that the library was built with.
  // options: Which bundles are accepted.
  // kInvalidArgument: a key of another size, or none where none was built in.
  // kTampered: damaged, changed, for another product, or not signed by a trusted key.
  // kSdkTooOld: needs a newer library.
  // kRolledBack: older than the options accept.
  // kUnsupportedOp: names the op that was not built in.
  // kWrongKey: the key is another bundle's.
  // kFailedPrecondition: the library was built without protection.
  static Result<std::shared_ptr<Bundle>> FromBytes(
      std::span<const std::uint8_t> bundle,
      std::span<const std::uint8_t> key,
      const BundleOptions& options);

  // Opens a bundle with the key that a licence carries.
  // path: A .smb file.
  // licence: A licence with a bundle key.
  // options: Which bundles are accepted.
  // kNotFound: no readable file at the path.
  // kUnlicensed: the licence carries no key.
  // kTampered: damaged, changed, for another product, or not signed by a trusted key.
  // kSdkTooOld: needs a newer library.
  // kRolledBack: older than the options accept.
  // kUnsupportedOp: names the op that was not built in.
  // kWrongKey: the key is another bundle's.
  // kFailedPrecondition: the library was built without protection.
  static Result<std::shared_ptr<Bundle>> FromFileLicensed(
      const std::string& path,
      const std::shared_ptr<Licence>& licence,
      const BundleOptions& options);

  // The product that it is for.
  std::string product() const;

  // How new it is: goes up with every release of the models.
  std::int64_t counter() const;

  // The names of the models in it.
  std::vector<std::string> models() const;

  ~Bundle();
  Bundle(const Bundle&) = delete;
  Bundle& operator=(const Bundle&) = delete;

 private:
  friend struct internal::Access;

  explicit Bundle(smilear_bundle* native_handle);

  smilear_bundle* native_handle_;
};

}  // namespace smilear

#include "smilear/internal/bundle_inline.h"

#endif  // SMILEAR_BUNDLE_H_
