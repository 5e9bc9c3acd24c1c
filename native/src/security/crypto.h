// The cryptography of bundles and licences. All of it is Monocypher's; this names what is used.
#ifndef SMILEAR_SECURITY_CRYPTO_H_
#define SMILEAR_SECURITY_CRYPTO_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace smilear::crypto {

constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kNonceBytes = 24;
constexpr std::size_t kTagBytes = 16;
constexpr std::size_t kDigestBytes = 32;
constexpr std::size_t kSignatureBytes = 64;

using Bytes = std::span<const std::uint8_t>;
using Digest = std::array<std::uint8_t, kDigestBytes>;

// XChaCha20-Poly1305. `sealed` is ciphertext and tag; `plain` has room for the ciphertext's size.
// False, and `plain` untouched, when a single bit of anything differs.
bool AeadOpen(std::span<const std::uint8_t, kKeyBytes> key, std::span<const std::uint8_t, kNonceBytes> nonce,
              Bytes associated, Bytes sealed, std::uint8_t* plain);

// Ed25519 (RFC 8032).
bool SignatureHolds(std::span<const std::uint8_t, kKeyBytes> public_key, Bytes message,
                    std::span<const std::uint8_t, kSignatureBytes> signature);

// BLAKE2b of 32 bytes.
Digest Hash(Bytes message);

// Keyed BLAKE2b over `domain`, a zero byte, and `message`; fills all of `output` (at most 64 bytes).
void Derive(std::span<const std::uint8_t, kKeyBytes> key, const char* domain, Bytes message,
            std::span<std::uint8_t> output);

// Takes the same time whatever the bytes are.
bool Equal(std::span<const std::uint8_t, kDigestBytes> a, std::span<const std::uint8_t, kDigestBytes> b);

}  // namespace smilear::crypto

#endif  // SMILEAR_SECURITY_CRYPTO_H_
