// memory <bundle> <key> <plain model> <licence> <application>
//
// Looks through everything that this process can write to for the model and for the key: while a feature runs
// from the bundle, and after everything was closed. Prints how many copies it found of each. Linux only.
//
// What is looked for is kept under a mask, so that it is never found in the program itself.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "../program.h"
#include "base/secret_bytes.h"
#include "smilear/smilear.h"

namespace {

using namespace smilear;
using namespace smilear::testing;

constexpr std::uint8_t kMask = 0x5A;
constexpr std::size_t kKeyBytes = 32;
// Longer than what XNNPACK keeps together when it packs weights for its kernels.
constexpr std::size_t kNeedleBytes = 256;
constexpr std::size_t kNeedles = 64;
constexpr int kWidth = 160;
constexpr int kHeight = 120;

using Needle = std::vector<std::uint8_t>;

// Without a buffer of the C library's in between.
std::size_t ReadAt(int file, std::size_t offset, std::span<std::uint8_t> bytes) {
  const ssize_t size = pread(file, bytes.data(), bytes.size(), static_cast<off_t>(offset));
  return size < 0 ? 0 : static_cast<std::size_t>(size);
}

std::size_t SizeOf(int file) { return static_cast<std::size_t>(lseek(file, 0, SEEK_END)); }

int Open(const char* path) {
  const int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) Quit(std::string("cannot read ") + path);
  return file;
}

Needle ReadNeedle(int file, std::size_t offset, std::size_t size) {
  Needle needle(size);
  if (ReadAt(file, offset, needle) != needle.size()) Quit("a file is too short");
  for (std::uint8_t& byte : needle) byte ^= kMask;
  return needle;
}

// Bytes that could be anything's are no evidence of the model.
bool IsTelling(const Needle& needle) {
  Needle sorted = needle;
  std::ranges::sort(sorted);
  return std::unique(sorted.begin(), sorted.end()) - sorted.begin() > 64;
}

std::vector<Needle> NeedlesOf(const char* path) {
  const int file = Open(path);
  const std::size_t size = SizeOf(file);
  std::vector<Needle> needles;
  for (std::size_t i = 0; i < kNeedles; ++i) {
    const std::size_t offset = (size - kNeedleBytes) / kNeedles * i;
    if (const Needle needle = ReadNeedle(file, offset, kNeedleBytes); IsTelling(needle))
      needles.push_back(needle);
  }
  close(file);
  if (needles.size() < kNeedles / 2) Quit("the model has too few places to look for");
  return needles;
}

struct Region {
  const std::uint8_t* begin = nullptr;
  const std::uint8_t* end = nullptr;
};

std::vector<Region> Writable() {
  std::FILE* const maps = std::fopen("/proc/self/maps", "re");
  if (maps == nullptr) Quit("cannot read the process's map");
  std::vector<Region> regions;
  char line[512];
  while (std::fgets(line, sizeof(line), maps) != nullptr) {
    unsigned long begin = 0;
    unsigned long end = 0;
    char access[5] = "";
    if (std::sscanf(line, "%lx-%lx %4s", &begin, &end, access) != 3) continue;
    if (std::strncmp(access, "rw", 2) != 0) continue;
    regions.push_back(
        {reinterpret_cast<const std::uint8_t*>(begin), reinterpret_cast<const std::uint8_t*>(end)});
  }
  std::fclose(maps);
  return regions;
}

// volatile: the compiler must not keep what it has seen.
bool Matches(const std::uint8_t* place, const Needle& needle) {
  for (std::size_t i = 0; i < needle.size(); ++i) {
    if (static_cast<std::uint8_t>(static_cast<const volatile std::uint8_t*>(place)[i] ^ kMask) != needle[i]) {
      return false;
    }
  }
  return true;
}

// The most copies that there are of one of the needles.
std::size_t Copies(const std::vector<Needle>& needles) {
  std::vector<std::size_t> counts(needles.size());
  for (const Region& region : Writable()) {
    for (const std::uint8_t* at = region.begin; at + kKeyBytes <= region.end; ++at) {
      for (std::size_t i = 0; i < needles.size(); ++i) {
        const bool fits = needles[i].size() <= static_cast<std::size_t>(region.end - at);
        if (fits && static_cast<std::uint8_t>(*at ^ kMask) == needles[i][0] && Matches(at, needles[i])) {
          ++counts[i];
        }
      }
    }
  }
  return *std::ranges::max_element(counts);
}

struct Found {
  std::size_t model = 0;
  std::size_t key = 0;
};

std::vector<std::uint8_t> ReadAll(const char* path) {
  const int file = Open(path);
  std::vector<std::uint8_t> bytes(SizeOf(file));
  if (ReadAt(file, 0, bytes) != bytes.size()) Quit(std::string("cannot read ") + path);
  close(file);
  return bytes;
}

Found RunFeature(char** argv, const std::vector<Needle>& model, const std::vector<Needle>& key) {
  const auto licence =
      Licence::FromBytes(ReadAll(argv[4]), {.application = argv[5], .signer = "", .last_seen = 0});
  if (!licence.ok()) Quit(licence.status().message());
  const auto engine = Engine::CreateLicensed(licence.value(), {});
  std::vector<std::uint8_t> secret = ReadAll(argv[2]);
  const auto bundle = Bundle::FromFile(argv[1], secret, {});
  Wipe(secret);  // the program's own copy
  if (!bundle.ok()) Quit(bundle.status().message());
  const auto scan = ArScan::FromBundle(engine.value(), bundle.value(), "", {});
  if (!scan.ok()) Quit(scan.status().message());
  const std::vector<std::uint8_t> pixels(kWidth * kHeight * 3, 100);
  Image image = {.format = PixelFormat::kRgb888, .width = kWidth, .height = kHeight};
  image.planes[0] = {.data = pixels.data(), .size = pixels.size(), .row_stride = kWidth * 3};
  std::vector<ScanMatch> matches;
  if (!scan.value()->Classify(image, 1, &matches).ok()) Quit("the model does not run");
  return {.model = Copies(model), .key = Copies(key)};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 6) Quit("usage: memory <bundle> <key> <plain model> <licence> <application>");
  const std::vector<Needle> model = NeedlesOf(argv[3]);
  const int key_file = Open(argv[2]);
  const std::vector<Needle> key = {ReadNeedle(key_file, 0, kKeyBytes)};
  close(key_file);
  const Found open = RunFeature(argv, model, key);
  std::printf("open: model %zu, key %zu\n", open.model, open.key);
  std::printf("closed: model %zu, key %zu\n", Copies(model), Copies(key));
  return 0;
}
