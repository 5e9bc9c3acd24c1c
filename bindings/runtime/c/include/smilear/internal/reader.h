// Reader: remembers the first thing that is wrong with C values.
//
// Not part of the API: programs must not use it.
#ifndef SMILEAR_INTERNAL_READER_H_
#define SMILEAR_INTERNAL_READER_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>

#include "smilear/status.h"

namespace smilear::internal {

// Who wrote the values. A program may be wrong about anything. A library is right, but perhaps newer than
// the headers that read: its records may be longer and its enums may have more numbers.
enum class Writer { kProgram, kLibrary };

class Reader {
 public:
  explicit Reader(Writer writer) : writer_(writer) {}

  bool trusts() const { return writer_ == Writer::kLibrary; }
  bool ok() const { return status_.ok(); }
  const Status& status() const { return status_; }

  void Fail(std::string message) {
    if (status_.ok()) status_ = Status(StatusCode::kInvalidArgument, std::move(message));
  }

  bool Present(const char* where, const void* pointer) {
    if (pointer == nullptr) Fail(std::string(where) + " is null");
    return pointer != nullptr;
  }

  bool Array(const char* where, const void* items, std::size_t count, std::size_t item_size = 1) {
    if (items == nullptr && count != 0) {
      Fail(std::string(where) + " is null, but has " + std::to_string(count) + " elements");
      return false;
    }
    if (count > static_cast<std::size_t>(PTRDIFF_MAX) / item_size) {
      Fail(std::string(where) + " has " + std::to_string(count) + " elements, more than memory can hold");
      return false;
    }
    return true;
  }

  bool Sized(const char* where, std::size_t size, std::size_t least, std::size_t known) {
    if (size < least) {
      Fail(std::string(where) + " has the struct_size " + std::to_string(size) +
           "; initialise it with its SMILEAR_..._INIT");
      return false;
    }
    if (size > known && !trusts()) {
      Fail(std::string(where) + " has the struct_size " + std::to_string(size) + ", but this library knows " +
           std::to_string(known) + "; use a library as new as the headers");
      return false;
    }
    return true;
  }

  // Whether the record was written by somebody who knew the field.
  template <typename Record, typename Field>
  static bool Has(const Record& record, const Field& field) {
    const auto* const start = reinterpret_cast<const unsigned char*>(&record);
    const auto* const end = reinterpret_cast<const unsigned char*>(&field) + sizeof(field);
    return static_cast<std::size_t>(end - start) <= record.struct_size;
  }

  std::span<const std::uint8_t> Bytes(const char* where, const std::uint8_t* data, std::size_t size) {
    if (!Array(where, data, size)) return {};
    return {data, size};
  }

  std::span<std::uint8_t> Buffer(const char* where, std::uint8_t* data, std::size_t size) {
    if (!Array(where, data, size)) return {};
    return {data, size};
  }

  std::string Path(const char* where, const char* path) {
    return Present(where, path) ? std::string(path) : std::string();
  }

 private:
  Writer writer_;
  Status status_;
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_READER_H_
