// Abseil can take statistics of its hash tables; the harnesses link what it needs for tables and no more.
#include "absl/container/internal/hashtablez_sampler.h"

namespace absl {
ABSL_NAMESPACE_BEGIN
namespace container_internal {

HashtablezInfoHandle ForcedTrySample(std::size_t /*inline_size*/, std::size_t /*key_size*/,
                                     std::size_t /*value_size*/, std::uint16_t /*soo_capacity*/) {
  return HashtablezInfoHandle(nullptr);
}

}  // namespace container_internal
ABSL_NAMESPACE_END
}  // namespace absl
