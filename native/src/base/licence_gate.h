// CheckLicensed: the one line with which a feature asks whether it may be made.
#ifndef SMILEAR_BASE_LICENCE_GATE_H_
#define SMILEAR_BASE_LICENCE_GATE_H_

#include "smilear/engine.h"
#include "smilear/status.h"

namespace smilear {

// `feature` as products.toml names it. Always ok in products that ask for no licence.
// kUnlicensed: the engine has no licence, or not for this feature. kLicenceExpired: not any more.
Status CheckLicensed(const Engine& engine, const char* feature);

}  // namespace smilear

#endif  // SMILEAR_BASE_LICENCE_GATE_H_
