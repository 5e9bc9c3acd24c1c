// EngineAccess: what features see of their engine. Programs see nothing of it, so that the C++ API over the
// C library can be the same.
#ifndef SMILEAR_BASE_ENGINE_ACCESS_H_
#define SMILEAR_BASE_ENGINE_ACCESS_H_

#include "smilear/engine.h"

namespace smilear {

struct EngineAccess {
  static const EngineOptions& Options(const Engine& engine) { return engine.options_; }
  // Null where there is none.
  static const Licence* LicenceOf(const Engine& engine) { return engine.licence_.get(); }
};

}  // namespace smilear

#endif  // SMILEAR_BASE_ENGINE_ACCESS_H_
