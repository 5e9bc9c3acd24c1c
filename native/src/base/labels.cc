#include "base/labels.h"

#include "base/str_cat.h"

namespace smilear {

Status FillLabels(std::size_t class_count, std::vector<std::string>* labels) {
  if (labels->empty()) {
    for (std::size_t i = 0; i < class_count; ++i) labels->push_back(std::to_string(i));
  }
  if (labels->size() == class_count) return Status();
  return Status(StatusCode::kInvalidArgument,
                StrCat(labels->size(), " labels were given, but the model has ", class_count,
                       " classes; give one label for each class, or none at all"));
}

}  // namespace smilear
