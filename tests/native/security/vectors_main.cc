// vectors < lines
//
// Runs test vectors through the library's own entry points and prints a verdict for each line. Lines, in
// hexadecimal with - for nothing:
//   aead <key> <nonce> <associated> <sealed>             prints the plaintext, or "refused"
//   signature <public key> <message> <signature>         prints "holds" or "refused"
#include <algorithm>
#include <cstdio>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "../program.h"
#include "security/crypto.h"

namespace {

using smilear::testing::Bytes;
using smilear::testing::Quit;

Bytes FromHex(const std::string& text) {
  Bytes bytes;
  if (text == "-") return bytes;
  if (text.size() % 2 != 0) Quit("odd hexadecimal: " + text);
  for (std::size_t i = 0; i < text.size(); i += 2) {
    bytes.push_back(static_cast<std::uint8_t>(std::stoul(text.substr(i, 2), nullptr, 16)));
  }
  return bytes;
}

std::string ToHex(const Bytes& bytes) {
  std::string text;
  char digits[3];
  for (const std::uint8_t byte : bytes) {
    std::snprintf(digits, sizeof(digits), "%02x", byte);
    text += digits;
  }
  return text.empty() ? "-" : text;
}

// What has another size than the algorithm's never reaches it: the callers' types have the size.
std::string Aead(const Bytes& key, const Bytes& nonce, const Bytes& associated, const Bytes& sealed) {
  using namespace smilear::crypto;
  if (key.size() != kKeyBytes || nonce.size() != kNonceBytes) return "refused";
  constexpr std::uint8_t kUntouched = 0xA5;
  Bytes plain(sealed.size() < kTagBytes ? 0 : sealed.size() - kTagBytes, kUntouched);
  if (AeadOpen(std::span(key).first<kKeyBytes>(), std::span(nonce).first<kNonceBytes>(), associated, sealed,
               plain.data())) {
    return ToHex(plain);
  }
  const bool untouched = std::ranges::all_of(plain, [](std::uint8_t byte) { return byte == kUntouched; });
  return untouched ? "refused" : "released plaintext";
}

std::string Signature(const Bytes& key, const Bytes& message, const Bytes& signature) {
  using namespace smilear::crypto;
  if (key.size() != kKeyBytes || signature.size() != kSignatureBytes) return "refused";
  const bool holds = SignatureHolds(std::span(key).first<kKeyBytes>(), message,
                                    std::span(signature).first<kSignatureBytes>());
  return holds ? "holds" : "refused";
}

}  // namespace

int main() {
  for (std::string line; std::getline(std::cin, line);) {
    std::istringstream words(line);
    std::string verb;
    words >> verb;
    std::vector<Bytes> fields;
    for (std::string word; words >> word;) fields.push_back(FromHex(word));
    std::string verdict;
    if (verb == "aead" && fields.size() == 4) {
      verdict = Aead(fields[0], fields[1], fields[2], fields[3]);
    } else if (verb == "signature" && fields.size() == 3) {
      verdict = Signature(fields[0], fields[1], fields[2]);
    } else {
      Quit("unknown line: " + line);
    }
    std::printf("%s\n", verdict.c_str());
  }
  return 0;
}
