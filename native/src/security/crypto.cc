#include "security/crypto.h"

#include <algorithm>
#include <cstring>

#include "base/secret_bytes.h"
#include "monocypher-ed25519.h"
#include "monocypher.h"

namespace smilear::crypto {

bool AeadOpen(std::span<const std::uint8_t, kKeyBytes> key, std::span<const std::uint8_t, kNonceBytes> nonce,
              Bytes associated, Bytes sealed, std::uint8_t* plain) {
  if (sealed.size() < kTagBytes) return false;
  const std::size_t size = sealed.size() - kTagBytes;
  return crypto_aead_unlock(plain, sealed.data() + size, key.data(), nonce.data(), associated.data(),
                            associated.size(), sealed.data(), size) == 0;
}

namespace {

// The points whose x is 0 have no other half, so RFC 8032 knows no encoding of them with the sign of x set.
// Monocypher does not look at the sign there.
bool HasSignOfZero(std::span<const std::uint8_t, kKeyBytes> point) {
  constexpr std::uint8_t kOne[] = {0x01, 0x00, 0x80};       // y = 1: first byte, the 30 after it, the last
  constexpr std::uint8_t kMinusOne[] = {0xEC, 0xFF, 0xFF};  // y = -1
  const auto is = [&](const std::uint8_t (&bytes)[3]) {
    return point.front() == bytes[0] && point.back() == bytes[2] &&
           std::ranges::all_of(point.subspan<1, kKeyBytes - 2>(),
                               [&](std::uint8_t byte) { return byte == bytes[1]; });
  };
  return is(kOne) || is(kMinusOne);
}

}  // namespace

bool SignatureHolds(std::span<const std::uint8_t, kKeyBytes> public_key, Bytes message,
                    std::span<const std::uint8_t, kSignatureBytes> signature) {
  if (HasSignOfZero(signature.first<kKeyBytes>()) || HasSignOfZero(public_key)) return false;
  return crypto_ed25519_check(signature.data(), public_key.data(), message.data(), message.size()) == 0;
}

Digest Hash(Bytes message) {
  Digest digest;
  crypto_blake2b(digest.data(), digest.size(), message.data(), message.size());
  return digest;
}

void Derive(std::span<const std::uint8_t, kKeyBytes> key, const char* domain, Bytes message,
            std::span<std::uint8_t> output) {
  crypto_blake2b_ctx context;
  crypto_blake2b_keyed_init(&context, output.size(), key.data(), key.size());
  crypto_blake2b_update(&context, reinterpret_cast<const std::uint8_t*>(domain), std::strlen(domain) + 1);
  crypto_blake2b_update(&context, message.data(), message.size());
  crypto_blake2b_final(&context, output.data());
  Wipe({reinterpret_cast<std::uint8_t*>(&context), sizeof(context)});
}

bool Equal(std::span<const std::uint8_t, kDigestBytes> a, std::span<const std::uint8_t, kDigestBytes> b) {
  return crypto_verify32(a.data(), b.data()) == 0;
}

}  // namespace smilear::crypto
