// Status: what an operation that returns nothing else reports.
//
// No function of this library throws. A function that can fail returns Status,
// or Result<T> (result.h) when it also yields a value. Codes are stable across
// versions and equal in every language; messages are for people.
#ifndef SMILEAR_STATUS_H_
#define SMILEAR_STATUS_H_

#include <string>
#include <utility>

namespace smilear {

enum class StatusCode : int {
  kOk = 0,
  kInvalidArgument = 1,     // the caller passed something out of its documented range
  kNotFound = 2,            // a file is not there
  kInvalidModel = 3,        // damaged model, or one that breaks the feature's contract
  kUnsupportedOp = 4,       // the model needs an op or version this library was built without
  kResourceExhausted = 5,   // out of memory
  kFailedPrecondition = 6,  // right call, wrong moment: used after close
  kInternal = 7,            // the runtime failed; a bug or a broken device
  kTampered = 8,            // a bundle or licence that is damaged, changed or not signed by a trusted key
  kWrongKey = 9,            // a bundle's key that is another one's
  kRolledBack = 10,         // a bundle older than accepted, or a clock that was set back
  kSdkTooOld = 11,          // a bundle that needs a newer version of this library
  kUnlicensed = 12,         // no licence, or one that does not cover the feature or product
  kWrongApplication = 13,   // a licence for another app, signer or platform
  kLicenceExpired = 14,     // a licence that is no longer, or not yet, valid
};

class [[nodiscard]] Status {
 public:
  Status() = default;
  Status(StatusCode code, std::string message) : code_(code), message_(std::move(message)) {}

  bool ok() const { return code_ == StatusCode::kOk; }
  StatusCode code() const { return code_; }
  const std::string& message() const { return message_; }

 private:
  StatusCode code_ = StatusCode::kOk;
  std::string message_;
};

}  // namespace smilear

#endif  // SMILEAR_STATUS_H_
