// Licence: what a signed file allows an app to do, made by `python -m build_tools licence issue`.
//
//   auto licence = smilear::Licence::FromBytes(bytes, {.application = "com.example.app", .signer = digest});
//   auto engine = smilear::Engine::CreateLicensed({}, licence.value());
//
// Products that ask for a licence refuse to make a feature that it does not name.
#ifndef SMILEAR_LICENCE_H_
#define SMILEAR_LICENCE_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "smilear/result.h"

namespace smilear {

// What the app knows of itself.
struct LicenceContext {
  // Android: the package; iOS: the bundle identifier; elsewhere a name of the app's own.
  std::string application;
  // Android: SHA-256 of the signing certificate in lower-case hexadecimal; iOS: the team; elsewhere empty.
  std::string signer;
  // high_water_mark() of the app's last run, from its own storage; 0 where it has none.
  std::int64_t last_seen = 0;
};

enum class LicenceStanding : int {
  kValid = 0,
  kExpiresSoon = 1,  // within the days of warning that the licence asks for
  kInGrace = 2,      // expired, but still accepted for a while
};

// Times are seconds since 1970, UTC. Thread-safe.
class Licence {
 public:
  // kTampered: damaged, changed, or signed by nobody whom this library trusts.
  // kUnlicensed: for another product. kWrongApplication: for another app, signer or platform.
  // kLicenceExpired: no longer or not yet valid. kRolledBack: the clock was set back.
  // kFailedPrecondition: the library was built without protection.
  static Result<std::shared_ptr<Licence>> FromBytes(std::span<const std::uint8_t> licence,
                                                    const LicenceContext& context);

  virtual ~Licence() = default;
  Licence(const Licence&) = delete;
  Licence& operator=(const Licence&) = delete;

  virtual std::string customer() const = 0;
  virtual std::vector<std::string> features() const = 0;
  virtual std::int64_t not_before() const = 0;
  virtual std::int64_t not_after() const = 0;

  // As of now, so that an app can tell its people in time.
  virtual LicenceStanding state() const = 0;
  // The latest time seen: the app stores it and passes it as `last_seen` next time.
  virtual std::int64_t high_water_mark() const = 0;

 protected:
  Licence() = default;
};

}  // namespace smilear

#endif  // SMILEAR_LICENCE_H_
