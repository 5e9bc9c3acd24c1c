#include "security/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstring>
#include <utility>

#include "base/aligned_bytes.h"
#include "base/open_file.h"
#include "base/str_cat.h"

namespace smilear {
namespace {

class FileSource : public ByteSource {
 public:
  FileSource(File file, std::uint64_t size) : file_(std::move(file)), size_(size) {}

  std::uint64_t size() const override { return size_; }

  bool Read(std::uint64_t offset, std::span<std::uint8_t> output) override {
    if (offset > LONG_MAX || std::fseek(file_.get(), static_cast<long>(offset), SEEK_SET) != 0) return false;
    return std::fread(output.data(), 1, output.size(), file_.get()) == output.size();
  }

 private:
  File file_;
  std::uint64_t size_;
};

class MemorySource : public ByteSource {
 public:
  explicit MemorySource(AlignedBytes bytes) : bytes_(std::move(bytes)) {}

  std::uint64_t size() const override { return bytes_.view().size(); }

  bool Read(std::uint64_t offset, std::span<std::uint8_t> output) override {
    if (offset > size() || output.size() > size() - offset) return false;
    std::ranges::copy(bytes_.view().subspan(static_cast<std::size_t>(offset), output.size()), output.begin());
    return true;
  }

 private:
  AlignedBytes bytes_;
};

}  // namespace

Result<std::unique_ptr<ByteSource>> ByteSource::OfFile(const std::string& path) {
  const auto unreadable = [&] {
    return Status(StatusCode::kNotFound, StrCat("cannot read '", path, "': ", std::strerror(errno)));
  };
  if (path.find('\0') != std::string::npos) {
    return Status(StatusCode::kNotFound, "cannot read a file whose path has a zero byte in it");
  }
  File file = OpenFile(path);
  if (file == nullptr || std::fseek(file.get(), 0, SEEK_END) != 0) return unreadable();
  const long size = std::ftell(file.get());
  // A folder opens as a file on some systems, and reports the largest number there is.
  if (size < 0 || size == LONG_MAX) return unreadable();
  return std::unique_ptr<ByteSource>(
      std::make_unique<FileSource>(std::move(file), static_cast<std::uint64_t>(size)));
}

Result<std::unique_ptr<ByteSource>> ByteSource::OfBytes(std::span<const std::uint8_t> bytes) {
  AlignedBytes copy = AlignedBytes::Allocate(bytes.size());
  if (copy.data() == nullptr) {
    return Status(StatusCode::kResourceExhausted,
                  StrCat("no memory for the ", bytes.size(), " bytes of a bundle"));
  }
  std::ranges::copy(bytes, copy.data());
  return std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(std::move(copy)));
}

}  // namespace smilear
