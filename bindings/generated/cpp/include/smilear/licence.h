// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_LICENCE_H_
#define SMILEAR_LICENCE_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "smilear/internal/call.h"
#include "smilear/result.h"
#include "smilear/status.h"

struct smilear_licence;

namespace smilear {

// How a licence stands, so that an app can tell its people in time.
enum class LicenceStanding : int {
  // Valid for a while yet.
  kValid = 0,
  // Within the days of warning that the licence asks for.
  kExpiresSoon = 1,
  // Expired, but still accepted for a while.
  kInGrace = 2,
};

// What an app knows of itself.
struct LicenceContext {
  // Android: the package; iOS: the bundle identifier; elsewhere a name of the app's own.
  std::string application = "";
  // Android: SHA-256 of the signing certificate in lower-case hexadecimal; iOS: the team; elsewhere
  // empty.
  std::string signer = "";
  // The high-water mark of the app's last run, from its own storage; 0 where it has none.
  std::int64_t last_seen = 0;
};

// What a signed file allows an app to do. Times are seconds since 1970, UTC. Thread-safe.
class Licence {
 public:
  // Verifies a licence, for the app that the context describes.
  // licence: The contents of a licence file.
  // context: What the app knows of itself.
  // kTampered: damaged, changed, or not signed by a trusted key.
  // kSdkTooOld: has a format that this library does not know.
  // kUnlicensed: for another product.
  // kWrongApplication: for another app, signer or platform.
  // kLicenceExpired: no longer or not yet valid.
  // kRolledBack: the clock was set back.
  // kInvalidArgument: last_seen is not a time.
  // kFailedPrecondition: the library was built without protection.
  static Result<std::shared_ptr<Licence>> FromBytes(
      std::span<const std::uint8_t> licence,
      const LicenceContext& context);

  // Whom it was issued to.
  std::string customer() const;

  // The features that it covers.
  std::vector<std::string> features() const;

  // The first second of its validity.
  std::int64_t not_before() const;

  // The last second of its validity.
  std::int64_t not_after() const;

  // How it stands now.
  LicenceStanding state() const;

  // The latest time seen. The app stores it and passes it as last_seen next time, so that a clock
  // set back is noticed.
  std::int64_t high_water_mark() const;

  ~Licence();
  Licence(const Licence&) = delete;
  Licence& operator=(const Licence&) = delete;

 private:
  friend struct internal::Access;

  explicit Licence(smilear_licence* native_handle);

  smilear_licence* native_handle_;
};

}  // namespace smilear

#include "smilear/internal/licence_inline.h"

#endif  // SMILEAR_LICENCE_H_
