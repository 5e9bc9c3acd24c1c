#include "smilear/engine.h"

#include "base/str_cat.h"

// The build passes the product's version; there is no default, so a library cannot ship without one.
#ifndef SMILEAR_VERSION
#error "define SMILEAR_VERSION as a string literal, for example -DSMILEAR_VERSION=\"1.2.3\""
#endif

namespace smilear {
namespace {

constexpr int kMaxThreads = 16;

Status CheckOptions(const EngineOptions& options) {
  if (options.threads >= 1 && options.threads <= kMaxThreads) return Status();
  return Status(StatusCode::kInvalidArgument,
                StrCat("threads is ", options.threads, ", but must be 1..", kMaxThreads));
}

}  // namespace

Result<std::shared_ptr<Engine>> Engine::Create(const EngineOptions& options) {
  if (Status status = CheckOptions(options); !status.ok()) return status;
  return std::shared_ptr<Engine>(new Engine(options, nullptr));
}

Result<std::shared_ptr<Engine>> Engine::CreateLicensed(const std::shared_ptr<Licence>& licence,
                                                       const EngineOptions& options) {
  if (licence == nullptr) return Status(StatusCode::kInvalidArgument, "licence is null");
  if (Status status = CheckOptions(options); !status.ok()) return status;
  return std::shared_ptr<Engine>(new Engine(options, licence));
}

const char* Engine::Version() { return SMILEAR_VERSION; }

}  // namespace smilear
