// Whom this library trusts: written by the build from the product's keys, one file per product.
#ifndef SMILEAR_SECURITY_TRUST_H_
#define SMILEAR_SECURITY_TRUST_H_

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "security/crypto.h"

namespace smilear {

constexpr std::size_t kKeyIdBytes = 8;

enum class Platform : std::uint8_t { kAndroid = 1, kIos = 2, kWindows = 3, kLinux = 4 };

struct TrustedKey {
  std::array<std::uint8_t, kKeyIdBytes> id;
  std::array<std::uint8_t, crypto::kKeyBytes> key;
};

extern const char kProduct[];
extern const Platform kPlatform;
extern const bool kLicenceRequired;
extern const std::span<const TrustedKey> kPublisherKeys;
extern const std::span<const TrustedKey> kLicenceKeys;

// The key that the product's bundles are encrypted with, if the build was given one. It lies in the library
// as two parts that are nothing by themselves.
struct BuiltInKey {
  std::array<std::uint8_t, crypto::kKeyBytes> part;
  std::array<std::uint8_t, crypto::kKeyBytes> other_part;
};
extern const std::span<const BuiltInKey> kBuiltInKey;

// Null where `id` is nobody's.
inline const TrustedKey* FindKey(std::span<const TrustedKey> keys,
                                 std::span<const std::uint8_t, kKeyIdBytes> id) {
  for (const TrustedKey& key : keys) {
    if (std::ranges::equal(key.id, id)) return &key;
  }
  return nullptr;
}

}  // namespace smilear

#endif  // SMILEAR_SECURITY_TRUST_H_
