// Licences: any bytes as a whole file, and as a payload whose signature is taken to hold.
#include <span>

#include "fuzz.h"
#include "security/licence.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace smilear;
  const std::span<const std::uint8_t> bytes(data, size);
  static_cast<void>(ReadLicence(bytes).ok());
  const Result<LicenceTerms> terms = ReadPayload(bytes);
  if (!terms.ok()) return 0;
  FUZZ_CHECK(terms->not_before <= terms->not_after);
  FUZZ_CHECK(terms->warning_seconds >= 0 && terms->grace_seconds >= 0);
  for (const std::int64_t now : {std::int64_t{0}, terms->not_after, std::int64_t{253402300799}}) {
    static_cast<void>(CheckTime(terms.value(), now, terms->issued).ok());
    static_cast<void>(StateAt(terms.value(), now));
  }
  static_cast<void>(
      CheckApplication(terms.value(), Platform::kLinux, {.application = "x", .signer = "", .last_seen = 0})
          .ok());
  return 0;
}
