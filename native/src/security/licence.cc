#include "security/licence.h"

#include <algorithm>
#include <atomic>
#include <ctime>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/engine_access.h"
#include "base/licence_gate.h"
#include "base/str_cat.h"
#include "base/utf8.h"
#include "security/byte_reader.h"
#include "security/trust.h"

namespace smilear {
namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::uint8_t kMagic[] = {'S', 'M', 'L', 'F'};
constexpr std::uint32_t kFormat = 1;
constexpr std::size_t kMostBytes = 4096;
constexpr std::size_t kMostTextBytes = 255;
constexpr std::int64_t kDay = 86400;
constexpr std::int64_t kLastTime = 253402300799;  // the year 9999
constexpr std::int64_t kMostDays = 3660;
// Clocks go wrong a little, and time zones are sometimes set as the time.
constexpr std::int64_t kClockTolerance = kDay;

enum Tag : std::uint8_t {
  kProductTag = 1,
  kCustomerTag = 2,
  kFeaturesTag = 3,
  kApplicationsTag = 4,
  kIssuedTag = 5,
  kNotBeforeTag = 6,
  kNotAfterTag = 7,
  kWarningTag = 8,
  kGraceTag = 9,
  kBundleKeyTag = 10,  // the only one that may be left out
};

Status Tampered(std::string_view what) {
  return Status(StatusCode::kTampered, StrCat("not a licence that can be used: ", what));
}

// Printable ASCII without blanks: what identifiers are made of, so that no two of them look alike.
bool IsIdentifier(std::string_view text) {
  return !text.empty() && text.size() <= kMostTextBytes &&
         std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7f'; });
}

std::string_view TextOf(Bytes value) { return {reinterpret_cast<const char*>(value.data()), value.size()}; }

bool ReadFeatures(Bytes value, std::vector<std::string>* features) {
  ByteReader reader(value);
  while (reader.ok() && !reader.AtEnd()) {
    const std::string_view feature = reader.TakeText();
    if (!IsIdentifier(feature) || (!features->empty() && feature <= features->back())) return false;
    features->emplace_back(feature);
  }
  return reader.ok();
}

bool ReadApplications(Bytes value, std::vector<LicensedApplication>* applications) {
  const auto key = [](const LicensedApplication& one) {
    return std::tie(one.platform, one.application, one.signer);
  };
  ByteReader reader(value);
  while (reader.ok() && !reader.AtEnd()) {
    LicensedApplication one;
    one.platform = static_cast<Platform>(reader.Take<std::uint8_t>());
    one.application = reader.TakeText();
    one.signer = reader.TakeText();
    if (one.platform < Platform::kAndroid || one.platform > Platform::kLinux) return false;
    if (!IsIdentifier(one.application) || !(one.signer.empty() || IsIdentifier(one.signer))) return false;
    if (!applications->empty() && key(one) <= key(applications->back())) return false;
    applications->push_back(std::move(one));
  }
  return reader.ok() && !applications->empty();
}

// Between 0 and `most`.
bool ReadNumber(Bytes value, std::int64_t most, std::int64_t* number) {
  ByteReader reader(value);
  const auto taken = reader.Take<std::uint64_t>();
  *number = static_cast<std::int64_t>(taken);
  return reader.AtEnd() && std::cmp_less_equal(taken, most);
}

bool ReadDays(Bytes value, std::int64_t* seconds) {
  if (!ReadNumber(value, kMostDays, seconds)) return false;
  *seconds *= kDay;
  return true;
}

bool ReadText(Bytes value, bool identifier, std::string* text) {
  *text = TextOf(value);
  return identifier ? IsIdentifier(*text) : text->size() <= kMostTextBytes && IsUtf8(*text);
}

bool ReadField(std::uint8_t tag, Bytes value, LicenceTerms* terms) {
  switch (tag) {
    case kProductTag:
      return ReadText(value, true, &terms->product);
    case kCustomerTag:
      return ReadText(value, false, &terms->customer);
    case kFeaturesTag:
      return ReadFeatures(value, &terms->features);
    case kApplicationsTag:
      return ReadApplications(value, &terms->applications);
    case kIssuedTag:
      return ReadNumber(value, kLastTime, &terms->issued);
    case kNotBeforeTag:
      return ReadNumber(value, kLastTime, &terms->not_before);
    case kNotAfterTag:
      return ReadNumber(value, kLastTime, &terms->not_after);
    case kWarningTag:
      return ReadDays(value, &terms->warning_seconds);
    case kGraceTag:
      return ReadDays(value, &terms->grace_seconds);
    case kBundleKeyTag:
      terms->bundle_key.assign(value.begin(), value.end());
      return value.size() == crypto::kKeyBytes;
    default:
      return false;
  }
}

class LicenceImpl : public Licence {
 public:
  LicenceImpl(LicenceTerms terms, std::int64_t last_seen) : terms_(std::move(terms)), seen_(last_seen) {}

  std::string customer() const override { return terms_.customer; }
  std::vector<std::string> features() const override { return terms_.features; }
  std::int64_t not_before() const override { return terms_.not_before; }
  std::int64_t not_after() const override { return terms_.not_after; }
  LicenceStanding state() const override { return StateAt(terms_, high_water_mark()); }
  std::int64_t high_water_mark() const override { return See(std::time(nullptr)); }

  const LicenceTerms& terms() const { return terms_; }

  Status CheckNow() const {
    const auto now = static_cast<std::int64_t>(std::time(nullptr));
    const std::int64_t seen = seen_.load();
    See(now);
    return CheckTime(terms_, now, seen);
  }

 private:
  // The latest time that was ever seen, now that it is `now`.
  std::int64_t See(std::int64_t now) const {
    std::int64_t seen = seen_.load();
    while (now > seen && !seen_.compare_exchange_weak(seen, now)) {
    }
    return std::max(now, seen);
  }

  LicenceTerms terms_;
  mutable std::atomic<std::int64_t> seen_;
};

// There is no other.
const LicenceImpl& Opened(const Licence& licence) { return static_cast<const LicenceImpl&>(licence); }

}  // namespace

Result<LicenceTerms> ReadLicence(Bytes licence) {
  if (licence.size() > kMostBytes) return Tampered("it is too large");
  ByteReader reader(licence);
  if (!std::ranges::equal(reader.Take(sizeof(kMagic)), kMagic)) return Tampered("it does not begin like one");
  const auto format = reader.Take<std::uint32_t>();
  if (!reader.ok()) return Tampered("its head is cut");
  if (format != kFormat) {
    return Status(StatusCode::kSdkTooOld, "the licence has a format that this library does not know");
  }
  const auto id = reader.Take(kKeyIdBytes);
  const auto payload = reader.Take(reader.Take<std::uint32_t>());
  const auto signature = reader.Take(crypto::kSignatureBytes);
  if (!reader.AtEnd()) return Tampered("it has another size than it says");
  const TrustedKey* const issuer = FindKey(kLicenceKeys, id.first<kKeyIdBytes>());
  if (issuer == nullptr) return Tampered("it is signed with a key that this library does not trust");
  const auto message = licence.first(licence.size() - crypto::kSignatureBytes);
  if (!crypto::SignatureHolds(issuer->key, message, signature.first<crypto::kSignatureBytes>())) {
    return Tampered("its signature does not hold");
  }
  return ReadPayload(payload);
}

Result<LicenceTerms> ReadPayload(Bytes payload) {
  LicenceTerms terms;
  ByteReader reader(payload);
  std::uint8_t next = kProductTag;
  while (reader.ok() && !reader.AtEnd()) {
    const auto tag = reader.Take<std::uint8_t>();
    const auto value = reader.Take(reader.Take<std::uint16_t>());
    if (!reader.ok() || tag != next || !ReadField(tag, value, &terms)) {
      return Tampered(StrCat("field ", tag, " is not what it should be"));
    }
    ++next;
  }
  if (next < kBundleKeyTag) return Tampered(StrCat("field ", next, " is missing"));
  if (terms.not_before > terms.not_after) return Tampered("it ends before it begins");
  return terms;
}

Status CheckApplication(const LicenceTerms& terms, Platform platform, const LicenceContext& context) {
  if (terms.product != kProduct) {
    return Status(StatusCode::kUnlicensed,
                  StrCat("the licence is for the product ", terms.product, ", and this is ", kProduct));
  }
  const bool named = std::ranges::any_of(terms.applications, [&](const LicensedApplication& one) {
    return one.platform == platform && one.application == context.application && one.signer == context.signer;
  });
  if (named) return Status();
  return Status(StatusCode::kWrongApplication,
                StrCat("the licence does not name the app ", context.application,
                       context.signer.empty() ? "" : " with its signer", " on this platform"));
}

Status CheckTime(const LicenceTerms& terms, std::int64_t now, std::int64_t last_seen) {
  if (now < std::max(last_seen, terms.issued) - kClockTolerance) {
    return Status(StatusCode::kRolledBack, "the clock was set back; set it right");
  }
  const std::int64_t time = std::max(now, last_seen);
  if (time < terms.not_before - kClockTolerance) {
    return Status(StatusCode::kLicenceExpired, "the licence is not valid yet");
  }
  if (time > terms.not_after + terms.grace_seconds) {
    return Status(StatusCode::kLicenceExpired, "the licence has expired; ask for a new one");
  }
  return Status();
}

LicenceStanding StateAt(const LicenceTerms& terms, std::int64_t now) {
  if (now > terms.not_after) return LicenceStanding::kInGrace;
  return now > terms.not_after - terms.warning_seconds ? LicenceStanding::kExpiresSoon
                                                       : LicenceStanding::kValid;
}

std::span<const std::uint8_t> BundleKey(const Licence& licence) { return Opened(licence).terms().bundle_key; }

Result<std::shared_ptr<Licence>> Licence::FromBytes(Bytes licence, const LicenceContext& context) {
  Result<LicenceTerms> terms = ReadLicence(licence);
  if (!terms.ok()) return terms.status();
  if (Status status = CheckApplication(terms.value(), kPlatform, context); !status.ok()) return status;
  if (context.last_seen < 0 || context.last_seen > kLastTime) {
    return Status(StatusCode::kInvalidArgument, "last_seen is not a time");
  }
  auto made = std::make_shared<LicenceImpl>(std::move(terms).value(), context.last_seen);
  if (Status status = made->CheckNow(); !status.ok()) return status;
  return std::shared_ptr<Licence>(std::move(made));
}

Status CheckLicensed(const Engine& engine, const char* feature) {
  if (!kLicenceRequired) return Status();
  const Licence* const licence = EngineAccess::LicenceOf(engine);
  if (licence == nullptr) {
    return Status(StatusCode::kUnlicensed,
                  StrCat("the feature ", feature, " needs a licence; make the engine with one"));
  }
  if (std::ranges::find(Opened(*licence).terms().features, feature) ==
      Opened(*licence).terms().features.end()) {
    return Status(StatusCode::kUnlicensed, StrCat("the licence does not cover the feature ", feature));
  }
  return Opened(*licence).CheckNow();
}

}  // namespace smilear
