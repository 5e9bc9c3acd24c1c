// Bundles: any bytes as a whole file, and as a header whose signature is taken to hold, since no mutation
// could get past it.
#include <span>

#include "fuzz.h"
#include "inference/bundled_model.h"
#include "security/bundle_header.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace smilear;
  const std::span<const std::uint8_t> bytes(data, size);
  const Result<std::shared_ptr<Bundle>> bundle = Bundle::FromBytes(bytes, fuzz::BundleKey(), {});
  if (bundle.ok()) {
    for (const std::string& name : bundle.value()->models()) {
      static_cast<void>(ReadBundled(bundle.value(), name).ok());
    }
  }
  const Result<BundlePrefix> prefix = ReadPrefix(bytes, size);
  if (!prefix.ok()) return 0;
  const Result<BundleHeader> header = ReadHeader(bytes.first(prefix->header_bytes), prefix.value());
  if (!header.ok()) return 0;
  for (const BundleEntry& entry : header->entries) {
    const std::uint64_t end = entry.first_chunk + ChunkCount(entry.bytes, prefix->chunk_bytes);
    FUZZ_CHECK(end <= prefix->chunk_count);
  }
  return 0;
}
