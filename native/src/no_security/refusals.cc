// What stands in for security/ in products without protection: bundles and licences are refused, and
// features ask nobody.
#include "base/licence_gate.h"
#include "inference/bundled_model.h"
#include "smilear/bundle.h"
#include "smilear/licence.h"

namespace smilear {
namespace {

Status Refusal() {
  return Status(StatusCode::kFailedPrecondition,
                "this library was built without model protection; give its product keys and rebuild");
}

}  // namespace

Result<std::shared_ptr<Bundle>> Bundle::FromFile(const std::string& /*path*/,
                                                 std::span<const std::uint8_t> /*key*/,
                                                 const BundleOptions& /*options*/) {
  return Refusal();
}

Result<std::shared_ptr<Bundle>> Bundle::FromBytes(std::span<const std::uint8_t> /*bundle*/,
                                                  std::span<const std::uint8_t> /*key*/,
                                                  const BundleOptions& /*options*/) {
  return Refusal();
}

Result<std::shared_ptr<Bundle>> Bundle::FromFileLicensed(const std::string& /*path*/,
                                                         const std::shared_ptr<Licence>& /*licence*/,
                                                         const BundleOptions& /*options*/) {
  return Refusal();
}

Result<std::shared_ptr<Licence>> Licence::FromBytes(std::span<const std::uint8_t> /*licence*/,
                                                    const LicenceContext& /*context*/) {
  return Refusal();
}

Result<BundledModel> ReadBundled(const std::shared_ptr<Bundle>& /*bundle*/, const std::string& /*name*/) {
  return Refusal();
}

Status CheckLicensed(const Engine& /*engine*/, const char* /*feature*/) { return Status(); }

}  // namespace smilear
