// What ruy asks about the processor, answered by the kernel instead of cpuinfo.
//
// XNNPACK asks cpuinfo, too, so a product with XNNPACK has it anyway. In one without, these three
// answers are all that cpuinfo's 26 KB are there for. The definitions come first in the link, and
// ruy's own are left out with cpuinfo. They answer as those do, but for the sizes of caches, which
// cpuinfo mostly knows by heart for 64-bit ARM; ruy's own values for an unknown processor stand in.
//
// Numbers of parts are those of the processors' reference manuals (MIDR_EL1), and which of
// those in phones have dot products is as cpuinfo has it: kernels before 4.15 do not tell by themselves.
#include <sys/auxv.h>

#include <cstdint>

#include "ruy/cpu_cache_params.h"
#include "ruy/cpuinfo.h"

namespace ruy {
namespace {

// Bits of AT_HWCAP, as Linux numbers them for 64-bit ARM.
constexpr std::uint64_t kReadsIdentification = std::uint64_t{1} << 11;
constexpr std::uint64_t kDotProducts = std::uint64_t{1} << 20;

// An implementer (bits 24 to 31 of MIDR_EL1) with a part's number (bits 4 to 15).
constexpr std::uint32_t kPartMask = 0xFF00FFF0;
constexpr std::uint32_t kVariantMask = 0x00F00000;
constexpr std::uint32_t kVariantShift = 20;
constexpr std::uint32_t kCortexA53 = 0x4100D030;
constexpr std::uint32_t kCortexA55 = 0x4100D050;
constexpr std::uint32_t kCortexA75 = 0x4100D0A0;
constexpr std::uint32_t kCortexA76 = 0x4100D0B0;
constexpr std::uint32_t kCortexA77 = 0x4100D0D0;
constexpr std::uint32_t kCortexX1 = 0x4100D440;
constexpr std::uint32_t kCortexA76ByHiSilicon = 0x4800D400;
constexpr std::uint32_t kKryoSilverA53 = 0x51008010;
constexpr std::uint32_t kKryoSilverA55R0 = 0x51008030;
constexpr std::uint32_t kKryoGoldA76 = 0x51008040;
constexpr std::uint32_t kKryoSilverA55 = 0x51008050;
constexpr std::uint32_t kExynosM4 = 0x53000030;
constexpr std::uint32_t kExynosM5 = 0x53000040;

// MIDR_EL1 of the core that this thread runs on; 0 where the kernel (before 4.11) does not tell.
std::uint32_t Identification() {
  if ((getauxval(AT_HWCAP) & kReadsIdentification) == 0) {
    return 0;
  }
  std::uint64_t identification = 0;
  asm("mrs %0, MIDR_EL1" : "=r"(identification));
  return static_cast<std::uint32_t>(identification);
}

bool HasDotProductsUntold(std::uint32_t identification) {
  const std::uint32_t variant = (identification & kVariantMask) >> kVariantShift;
  switch (identification & kPartMask) {
    case kCortexA55:
      return variant >= 1;
    case kCortexA75:
      return variant >= 2;
    case kCortexA76:
    case kCortexA77:
    case kCortexA76ByHiSilicon:
    case kKryoGoldA76:
    case kKryoSilverA55:
    case kExynosM4:
    case kExynosM5:
      return true;
    default:
      return false;
  }
}

}  // namespace

CpuInfo::~CpuInfo() = default;

bool CpuInfo::NeonDotprod() {
  return (getauxval(AT_HWCAP) & kDotProducts) != 0 || HasDotProductsUntold(Identification());
}

const CpuCacheParams& CpuInfo::CacheParams() {
  cache_params_.local_cache_size = 32 * 1024;
  cache_params_.last_level_cache_size = 512 * 1024;
  return cache_params_;
}

// Whether it executes in order: ruy has kernels that are scheduled for that.
bool CpuInfo::CurrentCpuIsA55ish() {
  switch (Identification() & kPartMask) {
    case kCortexA53:
    case kCortexA55:
    case kKryoSilverA53:
    case kKryoSilverA55R0:
    case kKryoSilverA55:
      return true;
    default:
      return false;
  }
}

bool CpuInfo::CurrentCpuIsX1() { return (Identification() & kPartMask) == kCortexX1; }

}  // namespace ruy
