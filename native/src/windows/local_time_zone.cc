#include <string>

#include "absl/time/internal/cctz/src/time_zone_name_win.h"

namespace absl::time_internal::cctz {

// Abseil's own definition loads Windows' ICU to name the zone. Nothing here asks for local time, and
// an empty name, which it gives on older systems as well, stands for UTC.
// NOLINTNEXTLINE(modernize-use-string-view): abseil declares it so
std::string GetWindowsLocalTimeZone() { return {}; }

}  // namespace absl::time_internal::cctz
