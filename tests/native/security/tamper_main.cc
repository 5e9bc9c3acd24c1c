// tamper <bundle> <key> <licence> <application> <flips of the rest>
//
// Flips single bits, one at a time: all of the bundle's signed head and signature and of the licence, and as
// many as asked for, evenly spread, of the bundle's chunks. Then cuts both off everywhere up to the chunks.
// Every one must be refused with an error that says why, and give no model. Prints how many were.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "../program.h"
#include "inference/bundled_model.h"
#include "security/bundle_header.h"
#include "smilear/smilear.h"

namespace {

using namespace smilear;
using namespace smilear::testing;

// Opens the bundle and reads all of its models.
Status ReadAll(const Bytes& bytes, const Bytes& key) {
  Result<std::shared_ptr<Bundle>> bundle = Bundle::FromBytes(bytes, key, {});
  if (!bundle.ok()) return bundle.status();
  for (const std::string& name : bundle.value()->models()) {
    if (Result<BundledModel> model = ReadBundled(bundle.value(), name); !model.ok()) return model.status();
  }
  return Status();
}

void Expect(const Status& status, const char* what, std::size_t place) {
  const StatusCode code = status.code();
  const bool typed = code == StatusCode::kTampered || code == StatusCode::kSdkTooOld;
  if (!typed || status.message().empty()) {
    Quit(std::string(what) + " " + std::to_string(place) + " gives code " +
         std::to_string(static_cast<int>(code)));
  }
}

template <typename Open>
std::size_t Flip(Bytes bytes, std::size_t first, std::size_t last, std::size_t step, const char* what,
                 const Open& open) {
  std::size_t refused = 0;
  for (std::size_t bit = first * 8; bit < last * 8; bit += step) {
    bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    Expect(open(bytes), what, bit);
    bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    ++refused;
  }
  return refused;
}

template <typename Open>
std::size_t Cut(const Bytes& bytes, std::size_t end, const char* what, const Open& open) {
  for (std::size_t size = 0; size < end; ++size) {
    Expect(open(Bytes(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size))), what, size);
  }
  return end;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 6) Quit("usage: tamper <bundle> <key> <licence> <application> <flips>");
  const Bytes bundle = ReadBytes(argv[1]);
  const Bytes key = ReadBytes(argv[2]);
  const Bytes licence = ReadBytes(argv[3]);
  const std::string application = argv[4];
  const auto flips = static_cast<std::size_t>(std::atoll(argv[5]));
  const auto open_bundle = [&](const Bytes& bytes) { return ReadAll(bytes, key); };
  const auto open_licence = [&](const Bytes& bytes) {
    return Licence::FromBytes(bytes, {.application = application, .signer = "", .last_seen = 0}).status();
  };
  if (!open_bundle(bundle).ok() || !open_licence(licence).ok()) Quit("the untouched files are not good");

  const Result<BundlePrefix> prefix = ReadPrefix(bundle, bundle.size());
  const std::size_t head = prefix.ok() ? prefix->head_bytes() : 0;
  const std::size_t step = (bundle.size() - head) * 8 / flips + 1;
  std::size_t refused = Flip(bundle, 0, head, 1, "bit of the bundle's head", open_bundle);
  refused += Flip(bundle, head, bundle.size(), step, "bit of the bundle's chunks", open_bundle);
  refused += Flip(licence, 0, licence.size(), 1, "bit of the licence", open_licence);
  std::size_t cut = Cut(bundle, head, "bundle cut at", open_bundle);
  cut += Cut(licence, licence.size(), "licence cut at", open_licence);
  std::printf("%zu flips and %zu cuts refused\n", refused, cut);
  return 0;
}
