// ByteSource: where a bundle's bytes come from, read a piece at a time.
#ifndef SMILEAR_SECURITY_BYTE_SOURCE_H_
#define SMILEAR_SECURITY_BYTE_SOURCE_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "smilear/result.h"

namespace smilear {

// Not thread-safe.
class ByteSource {
 public:
  // kNotFound: no readable file at `path` (UTF-8).
  static Result<std::unique_ptr<ByteSource>> OfFile(const std::string& path);
  // The bytes are copied.
  static Result<std::unique_ptr<ByteSource>> OfBytes(std::span<const std::uint8_t> bytes);

  virtual ~ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;

  virtual std::uint64_t size() const = 0;
  // Fills `output` with what stands at `offset`. False where there is less.
  virtual bool Read(std::uint64_t offset, std::span<std::uint8_t> output) = 0;

 protected:
  ByteSource() = default;
};

}  // namespace smilear

#endif  // SMILEAR_SECURITY_BYTE_SOURCE_H_
