// The head of a bundle: what is in it, in the clear and signed. docs/bundle-format.md has every field.
#ifndef SMILEAR_SECURITY_BUNDLE_HEADER_H_
#define SMILEAR_SECURITY_BUNDLE_HEADER_H_

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "security/crypto.h"
#include "security/trust.h"
#include "smilear/result.h"

namespace smilear {

// The first bytes, enough to know how much to read before anything can be believed.
struct BundlePrefix {
  static constexpr std::size_t kBytes = 88;

  std::uint32_t header_bytes = 0;
  std::uint32_t chunk_bytes = 0;
  std::uint64_t file_bytes = 0;
  std::uint32_t chunk_count = 0;
  std::array<std::uint8_t, kKeyIdBytes> publisher = {};

  // Header, digests of the chunks, and signature.
  std::size_t signed_bytes() const { return header_bytes + std::size_t{chunk_count} * crypto::kDigestBytes; }
  std::size_t head_bytes() const { return signed_bytes() + crypto::kSignatureBytes; }
};

// `bytes` has kBytes or more, `file_bytes` is the true size. kTampered: they cannot be a bundle's.
Result<BundlePrefix> ReadPrefix(std::span<const std::uint8_t> bytes, std::uint64_t file_bytes);

struct BundleOp {
  std::uint32_t builtin = 0;
  std::uint32_t version = 0;
  std::string custom;  // the name of a custom op
};

enum class EntryKind : std::uint8_t { kModel = 1, kLabels = 2 };

struct BundleEntry {
  EntryKind kind = EntryKind::kModel;
  std::string name;
  std::uint64_t bytes = 0;        // of the plaintext
  std::uint32_t first_chunk = 0;  // counted over the whole bundle
  std::vector<BundleOp> ops;      // of a model
};

struct BundleHeader {
  std::uint64_t counter = 0;
  std::array<std::uint32_t, 3> sdk = {};  // the oldest that may open it
  std::string product;
  std::vector<BundleEntry> entries;
  crypto::Digest commitment = {};
};

// `header` is the signed header, whose signature holds. kTampered: it breaks the format all the same.
Result<BundleHeader> ReadHeader(std::span<const std::uint8_t> header, const BundlePrefix& prefix);

// The entries' chunks; the last may be shorter, and an empty entry has an empty one.
std::uint64_t ChunkCount(std::uint64_t bytes, std::uint32_t chunk_bytes);

}  // namespace smilear

#endif  // SMILEAR_SECURITY_BUNDLE_HEADER_H_
