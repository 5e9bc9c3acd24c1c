// What the library reads in a licence beyond what apps may see.
#ifndef SMILEAR_SECURITY_LICENCE_H_
#define SMILEAR_SECURITY_LICENCE_H_

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/secret_bytes.h"
#include "security/crypto.h"
#include "security/trust.h"
#include "smilear/licence.h"

namespace smilear {

struct LicensedApplication {
  Platform platform = Platform::kLinux;
  std::string application;
  std::string signer;
};

// Every field of docs/licence-format.md.
struct LicenceTerms {
  LicenceTerms() = default;
  LicenceTerms(LicenceTerms&&) = default;
  LicenceTerms& operator=(LicenceTerms&&) = default;
  ~LicenceTerms() { Wipe(bundle_key); }

  std::string product;
  std::string customer;
  std::vector<std::string> features;
  std::vector<LicensedApplication> applications;
  std::int64_t issued = 0;
  std::int64_t not_before = 0;
  std::int64_t not_after = 0;
  std::int64_t warning_seconds = 0;
  std::int64_t grace_seconds = 0;
  std::vector<std::uint8_t> bundle_key;  // empty where there is none
};

// The signature first; nothing is parsed before it holds. kTampered: what is wrong.
Result<LicenceTerms> ReadLicence(std::span<const std::uint8_t> licence);

// What is signed: each field once and in order, so that there is one way to write a licence.
Result<LicenceTerms> ReadPayload(std::span<const std::uint8_t> payload);

// Whether the app may use it at all.
// kUnlicensed, kWrongApplication: as Licence::FromBytes.
Status CheckApplication(const LicenceTerms& terms, Platform platform, const LicenceContext& context);

// kLicenceExpired, kRolledBack: as Licence::FromBytes. `last_seen` is the latest time that is known.
Status CheckTime(const LicenceTerms& terms, std::int64_t now, std::int64_t last_seen);

LicenceStanding StateAt(const LicenceTerms& terms, std::int64_t now);

// Empty where the licence has none. Valid as long as the licence.
std::span<const std::uint8_t> BundleKey(const Licence& licence);

}  // namespace smilear

#endif  // SMILEAR_SECURITY_LICENCE_H_
