#include "advisories.h"

#include "advisory_cases.h"

namespace smilear::testing {

std::vector<Advisory> Advisories() {
  Cases cases;
  for (const auto add :
       {AddDivisions, AddPlaces, AddShapes, AddTypes, AddOperands, AddScales, AddDataflow, AddSubgraphs}) {
    add(cases);
  }
  std::vector<Advisory> advisories;
  for (const auto& [name, build] : cases) {
    ModelBuilder builder;
    build(builder);
    advisories.push_back({.name = name, .model = builder.Write()});
  }
  return advisories;
}

}  // namespace smilear::testing
