#include "security/bundle_header.h"

#include <algorithm>
#include <bit>

#include "base/str_cat.h"
#include "inference/model.h"
#include "security/byte_reader.h"

namespace smilear {
namespace {

constexpr std::uint8_t kMagic[] = {'S', 'M', 'B', 'F'};
constexpr std::uint32_t kFormat = 1;
constexpr std::uint32_t kMostHeaderBytes = 1U << 16;
constexpr std::uint32_t kLeastChunkBytes = 1U << 12;
constexpr std::uint32_t kMostChunkBytes = 1U << 20;
constexpr std::uint32_t kMostChunks = 1U << 18;
constexpr std::uint32_t kMostEntries = 64;
constexpr std::size_t kMostNameBytes = 255;

Status Tampered(std::string_view what) {
  return Status(StatusCode::kTampered, StrCat("not a bundle that can be used: ", what));
}

bool IsName(std::string_view text) { return !text.empty() && text.size() <= kMostNameBytes; }

// The ops in the order they are needed, and their digest before them.
bool ReadOps(ByteReader& reader, std::vector<BundleOp>* ops) {
  const auto digest = reader.Take(crypto::kDigestBytes);
  const auto size = reader.Take<std::uint32_t>();
  const auto list = reader.Take(size);
  if (!reader.ok() || !std::ranges::equal(crypto::Hash(list), digest)) return false;
  ByteReader rest(list);
  while (rest.ok() && !rest.AtEnd()) {
    BundleOp op;
    op.builtin = rest.Take<std::uint32_t>();
    op.version = rest.Take<std::uint32_t>();
    op.custom = rest.TakeText();
    ops->push_back(std::move(op));
  }
  return rest.ok();
}

Result<BundleEntry> ReadEntry(ByteReader& reader) {
  BundleEntry entry;
  entry.kind = static_cast<EntryKind>(reader.Take<std::uint8_t>());
  entry.name = reader.TakeText();
  entry.bytes = reader.Take<std::uint64_t>();
  if (!reader.ok() || !IsName(entry.name)) return Tampered("an entry has no name");
  if (entry.kind != EntryKind::kModel && entry.kind != EntryKind::kLabels) {
    return Tampered(StrCat("'", entry.name, "' is of a kind that this version does not know"));
  }
  if (entry.bytes > Model::kMostBytes) return Tampered(StrCat("'", entry.name, "' is too large"));
  if (entry.kind == EntryKind::kModel && !ReadOps(reader, &entry.ops)) {
    return Tampered(StrCat("the operators of '", entry.name, "' cannot be read"));
  }
  return entry;
}

bool IsTwice(const std::vector<BundleEntry>& entries, const BundleEntry& entry) {
  return std::ranges::any_of(entries, [&](const BundleEntry& other) {
    return other.kind == entry.kind && other.name == entry.name;
  });
}

// Every chunk belongs to an entry, and the file ends with the last one.
Status CheckChunks(const BundlePrefix& prefix, std::uint64_t chunks, std::uint64_t plain_bytes) {
  const std::uint64_t bytes = prefix.head_bytes() + plain_bytes + chunks * crypto::kTagBytes;
  if (chunks == prefix.chunk_count && bytes == prefix.file_bytes) return Status();
  return Tampered("its entries do not add up to its size");
}

}  // namespace

std::uint64_t ChunkCount(std::uint64_t bytes, std::uint32_t chunk_bytes) {
  return bytes == 0 ? 1 : (bytes - 1) / chunk_bytes + 1;
}

Result<BundlePrefix> ReadPrefix(std::span<const std::uint8_t> bytes, std::uint64_t file_bytes) {
  ByteReader reader(bytes);
  const auto magic = reader.Take(sizeof(kMagic));
  if (!std::ranges::equal(magic, kMagic)) return Tampered("it does not begin like one");
  if (reader.Take<std::uint32_t>() != kFormat) {
    return Status(StatusCode::kSdkTooOld, "the bundle has a format that this library does not know");
  }
  BundlePrefix prefix;
  prefix.header_bytes = reader.Take<std::uint32_t>();
  prefix.chunk_bytes = reader.Take<std::uint32_t>();
  prefix.file_bytes = reader.Take<std::uint64_t>();
  prefix.chunk_count = reader.Take<std::uint32_t>();
  std::ranges::copy(reader.Take(kKeyIdBytes), prefix.publisher.begin());
  if (!reader.ok()) return Tampered("it is too short");
  if (prefix.header_bytes < BundlePrefix::kBytes + crypto::kDigestBytes ||
      prefix.header_bytes > kMostHeaderBytes || prefix.chunk_bytes < kLeastChunkBytes ||
      prefix.chunk_bytes > kMostChunkBytes || !std::has_single_bit(prefix.chunk_bytes) ||
      prefix.chunk_count > kMostChunks) {
    return Tampered("its head has sizes out of range");
  }
  if (prefix.file_bytes != file_bytes || prefix.head_bytes() > file_bytes) {
    return Tampered(StrCat("it has ", file_bytes, " bytes instead of ", prefix.file_bytes));
  }
  return prefix;
}

Result<BundleHeader> ReadHeader(std::span<const std::uint8_t> header, const BundlePrefix& prefix) {
  const auto [commitment, body] =
      std::pair(header.last(crypto::kDigestBytes), header.first(header.size() - crypto::kDigestBytes));
  ByteReader reader(body);
  reader.Take(36);  // what ReadPrefix has read
  BundleHeader result;
  result.counter = reader.Take<std::uint64_t>();
  for (std::uint32_t& part : result.sdk) part = reader.Take<std::uint32_t>();
  reader.Take(crypto::kKeyBytes);  // salt: makes the keys differ, and means nothing
  result.product = reader.TakeText();
  const auto count = reader.Take<std::uint8_t>();
  if (!reader.ok() || !IsName(result.product) || count == 0 || count > kMostEntries) {
    return Tampered("its head cannot be read");
  }
  std::uint64_t chunks = 0;
  std::uint64_t plain_bytes = 0;
  for (std::uint8_t i = 0; i < count; ++i) {
    Result<BundleEntry> entry = ReadEntry(reader);
    if (!entry.ok()) return entry.status();
    if (IsTwice(result.entries, entry.value())) return Tampered("two entries have the same name");
    entry->first_chunk = static_cast<std::uint32_t>(chunks);
    chunks += ChunkCount(entry->bytes, prefix.chunk_bytes);
    plain_bytes += entry->bytes;
    result.entries.push_back(std::move(entry).value());
  }
  if (!reader.AtEnd()) return Tampered("its head goes on after its end");
  if (result.counter > INT64_MAX) return Tampered("its counter is out of range");
  if (Status status = CheckChunks(prefix, chunks, plain_bytes); !status.ok()) return status;
  std::ranges::copy(commitment, result.commitment.begin());
  return result;
}

}  // namespace smilear
