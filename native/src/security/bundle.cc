#include "smilear/bundle.h"

#include <algorithm>
#include <charconv>
#include <mutex>
#include <utility>

#include "base/secret_bytes.h"
#include "base/str_cat.h"
#include "inference/bundled_model.h"
#include "inference/op_support.h"
#include "security/bundle_header.h"
#include "security/byte_source.h"
#include "security/crypto.h"
#include "security/labels.h"
#include "security/licence.h"
#include "security/trust.h"
#include "smilear/engine.h"

namespace smilear {
namespace {

using Key = std::span<const std::uint8_t>;

constexpr char kRootDomain[] = "SmileAR bundle 1 root";
constexpr char kEntryDomain[] = "SmileAR bundle 1 entry";

Status Tampered(std::string_view what) {
  return Status(StatusCode::kTampered, StrCat("the bundle was damaged or changed: ", what));
}

// "major.minor.patch", which the build has checked.
std::array<std::uint32_t, 3> OwnVersion() {
  const std::string_view text = Engine::Version();
  std::array<std::uint32_t, 3> version = {};
  const char* at = text.data();
  for (std::uint32_t& part : version) at = std::from_chars(at, text.data() + text.size(), part).ptr + 1;
  return version;
}

class BundleImpl : public Bundle {
 public:
  explicit BundleImpl(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}

  // Everything that can be said before something is decrypted, in the order of docs/bundle-format.md.
  Status Open(Key key, const BundleOptions& options) {
    std::array<std::uint8_t, BundlePrefix::kBytes> begin = {};
    const std::size_t known =
        static_cast<std::size_t>(std::min<std::uint64_t>(begin.size(), source_->size()));
    if (!source_->Read(0, std::span(begin).first(known))) return Tampered("it cannot be read");
    Result<BundlePrefix> prefix = ReadPrefix(std::span(begin).first(known), source_->size());
    if (!prefix.ok()) return prefix.status();
    prefix_ = prefix.value();
    head_.resize(prefix_.head_bytes());
    if (!source_->Read(0, head_)) return Tampered("it cannot be read");
    if (Status status = CheckSignature(); !status.ok()) return status;
    Result<BundleHeader> header = ReadHeader(signed_header(), prefix_);
    if (!header.ok()) return header.status();
    header_ = std::move(header).value();
    if (Status status = CheckUse(options); !status.ok()) return status;
    for (const BundleEntry& entry : header_.entries) {
      if (Status status = CheckOps(entry); !status.ok()) return status;
    }
    return TakeKey(key);
  }

  std::string product() const override { return header_.product; }
  std::int64_t counter() const override { return static_cast<std::int64_t>(header_.counter); }
  std::vector<std::string> models() const override {
    std::vector<std::string> names;
    for (const BundleEntry& entry : header_.entries) {
      if (entry.kind == EntryKind::kModel) names.push_back(entry.name);
    }
    return names;
  }

  const BundleEntry* Find(EntryKind kind, std::string_view name) const {
    const auto found = std::ranges::find_if(
        header_.entries, [&](const BundleEntry& entry) { return entry.kind == kind && entry.name == name; });
    return found == header_.entries.end() ? nullptr : &*found;
  }

  // Each chunk goes from the source through one buffer to its place; what was decrypted before a bad one
  // is wiped with the memory it is in.
  Result<AlignedBytes> Decrypt(const BundleEntry& entry) {
    AlignedBytes plain = AlignedBytes::AllocateSecret(static_cast<std::size_t>(entry.bytes));
    if (plain.data() == nullptr) {
      return Status(StatusCode::kResourceExhausted, StrCat("no memory for the model '", entry.name, "'"));
    }
    Secret<crypto::kKeyBytes> key;
    const auto index = static_cast<std::uint8_t>(&entry - header_.entries.data());
    crypto::Derive(root_.bytes(), kEntryDomain, std::span(&index, 1), key.bytes());
    const std::scoped_lock lock(mutex_);
    std::uint64_t offset = ChunkOffset(entry);
    const std::uint64_t chunks = ChunkCount(entry.bytes, prefix_.chunk_bytes);
    for (std::uint64_t chunk = 0; chunk < chunks; ++chunk) {
      const std::uint64_t begin = chunk * prefix_.chunk_bytes;
      const auto bytes =
          static_cast<std::size_t>(std::min<std::uint64_t>(prefix_.chunk_bytes, entry.bytes - begin));
      const bool last = chunk + 1 == chunks;
      buffer_.resize(prefix_.chunk_bytes + crypto::kTagBytes);
      const auto sealed = std::span(buffer_).first(bytes + crypto::kTagBytes);
      if (!source_->Read(offset, sealed) || !IsSigned(sealed, entry.first_chunk + chunk) ||
          !crypto::AeadOpen(key.bytes(), Nonce(chunk, last), {}, sealed, plain.data() + begin)) {
        return Tampered(StrCat("chunk ", chunk, " of '", entry.name, "'"));
      }
      offset += sealed.size();
    }
    return plain;
  }

 private:
  std::span<const std::uint8_t> signed_header() const { return std::span(head_).first(prefix_.header_bytes); }

  Status CheckSignature() const {
    const TrustedKey* const publisher = FindKey(kPublisherKeys, prefix_.publisher);
    if (publisher == nullptr) {
      return Status(StatusCode::kTampered,
                    "the bundle is signed with a key that this library does not trust");
    }
    const std::span<const std::uint8_t> head(head_);
    const auto signature = head.last<crypto::kSignatureBytes>();
    if (crypto::SignatureHolds(publisher->key, head.first(prefix_.signed_bytes()), signature))
      return Status();
    return Tampered("its signature does not hold");
  }

  Status CheckUse(const BundleOptions& options) const {
    if (header_.product != kProduct) {
      return Status(StatusCode::kTampered,
                    StrCat("the bundle is for the product ", header_.product, ", and this is ", kProduct));
    }
    if (OwnVersion() < header_.sdk) {
      return Status(StatusCode::kSdkTooOld,
                    StrCat("the bundle needs version ", header_.sdk[0], ".", header_.sdk[1], ".",
                           header_.sdk[2], " of this library, which is ", Engine::Version()));
    }
    if (std::cmp_less(header_.counter, options.min_counter)) {
      return Status(StatusCode::kRolledBack, StrCat("the bundle's counter is ", header_.counter,
                                                    ", but must be at least ", options.min_counter));
    }
    return Status();
  }

  static Status CheckOps(const BundleEntry& entry) {
    for (const BundleOp& op : entry.ops) {
      Status status = CheckOpBuiltIn(static_cast<int>(op.builtin), op.custom, static_cast<int>(op.version));
      if (!status.ok()) return status;
    }
    return Status();
  }

  Status TakeKey(Key key) {
    Secret<crypto::kKeyBytes> bundle_key;
    if (key.empty() && !kBuiltInKey.empty()) {
      const BuiltInKey& parts = kBuiltInKey.front();
      for (std::size_t i = 0; i < crypto::kKeyBytes; ++i) {
        bundle_key.bytes()[i] = parts.part[i] ^ parts.other_part[i];
      }
    } else if (key.size() == crypto::kKeyBytes) {
      std::ranges::copy(key, bundle_key.bytes().begin());
    } else {
      return Status(StatusCode::kInvalidArgument,
                    StrCat("the bundle's key has ", key.size(), " bytes, but must have ", crypto::kKeyBytes));
    }
    Secret<crypto::kKeyBytes + crypto::kDigestBytes> derived;
    const auto context = signed_header().first(prefix_.header_bytes - crypto::kDigestBytes);
    crypto::Derive(bundle_key.bytes(), kRootDomain, context, derived.bytes());
    const auto commitment = std::as_const(derived).bytes().last<crypto::kDigestBytes>();
    if (!crypto::Equal(commitment, header_.commitment)) {
      return Status(StatusCode::kWrongKey, "the key is not the one that the bundle was encrypted with");
    }
    std::ranges::copy(derived.bytes().first<crypto::kKeyBytes>(), root_.bytes().begin());
    return Status();
  }

  std::uint64_t ChunkOffset(const BundleEntry& entry) const {
    std::uint64_t offset = prefix_.head_bytes();
    for (const BundleEntry& before : header_.entries) {
      if (&before == &entry) break;
      offset += before.bytes + ChunkCount(before.bytes, prefix_.chunk_bytes) * crypto::kTagBytes;
    }
    return offset;
  }

  bool IsSigned(std::span<const std::uint8_t> sealed, std::uint64_t chunk) const {
    const auto digests = std::span<const std::uint8_t>(head_).subspan(prefix_.header_bytes);
    const auto wanted = digests.subspan(static_cast<std::size_t>(chunk) * crypto::kDigestBytes);
    return crypto::Equal(crypto::Hash(sealed), wanted.first<crypto::kDigestBytes>());
  }

  // Its place among the entry's chunks, and whether it ends the entry.
  static std::array<std::uint8_t, crypto::kNonceBytes> Nonce(std::uint64_t chunk, bool last) {
    std::array<std::uint8_t, crypto::kNonceBytes> nonce = {};
    for (std::size_t i = 0; i < sizeof(chunk); ++i) nonce[i] = static_cast<std::uint8_t>(chunk >> (8 * i));
    nonce[sizeof(chunk)] = last ? 1 : 0;
    return nonce;
  }

  std::unique_ptr<ByteSource> source_;
  BundlePrefix prefix_;
  BundleHeader header_;
  std::vector<std::uint8_t> head_;
  Secret<crypto::kKeyBytes> root_;
  std::mutex mutex_;                  // source_ and buffer_
  std::vector<std::uint8_t> buffer_;  // one chunk
};

Result<std::shared_ptr<Bundle>> Open(Result<std::unique_ptr<ByteSource>> source, Key key,
                                     const BundleOptions& options) {
  if (!source.ok()) return source.status();
  auto bundle = std::make_shared<BundleImpl>(std::move(source).value());
  if (Status status = bundle->Open(key, options); !status.ok()) return status;
  return std::shared_ptr<Bundle>(std::move(bundle));
}

}  // namespace

Result<std::shared_ptr<Bundle>> Bundle::FromFile(const std::string& path, std::span<const std::uint8_t> key,
                                                 const BundleOptions& options) {
  return smilear::Open(ByteSource::OfFile(path), key, options);
}

Result<std::shared_ptr<Bundle>> Bundle::FromBytes(std::span<const std::uint8_t> bundle,
                                                  std::span<const std::uint8_t> key,
                                                  const BundleOptions& options) {
  return smilear::Open(ByteSource::OfBytes(bundle), key, options);
}

Result<std::shared_ptr<Bundle>> Bundle::FromFileLicensed(const std::string& path,
                                                         const std::shared_ptr<Licence>& licence,
                                                         const BundleOptions& options) {
  if (licence == nullptr) return Status(StatusCode::kInvalidArgument, "licence is null");
  const Key key = BundleKey(*licence);
  if (key.empty()) return Status(StatusCode::kUnlicensed, "the licence has no key for the product's bundles");
  return smilear::Open(ByteSource::OfFile(path), key, options);
}

Result<BundledModel> ReadBundled(const std::shared_ptr<Bundle>& bundle, const std::string& name) {
  if (bundle == nullptr) return Status(StatusCode::kInvalidArgument, "bundle is null");
  auto& opened = static_cast<BundleImpl&>(*bundle);  // there is no other
  const std::vector<std::string> names = opened.models();
  const std::string chosen = name.empty() && names.size() == 1 ? names.front() : name;
  const BundleEntry* const entry = opened.Find(EntryKind::kModel, chosen);
  if (entry == nullptr) {
    return Status(StatusCode::kNotFound,
                  StrCat("the bundle has ", names.size(), " models, and '", chosen, "' is the name of none"));
  }
  std::vector<std::string> labels;
  if (const BundleEntry* const text = opened.Find(EntryKind::kLabels, chosen); text != nullptr) {
    Result<AlignedBytes> bytes = opened.Decrypt(*text);
    if (!bytes.ok()) return bytes.status();
    Result<std::vector<std::string>> lines = ReadLabels(bytes.value().view());
    if (!lines.ok()) return lines.status();
    labels = std::move(lines).value();
  }
  Result<AlignedBytes> bytes = opened.Decrypt(*entry);
  if (!bytes.ok()) return bytes.status();
  Result<Model> model = Model::FromOwned(std::move(bytes).value());
  if (!model.ok()) return model.status();
  return BundledModel{.model = std::move(model).value(), .labels = std::move(labels)};
}

}  // namespace smilear
