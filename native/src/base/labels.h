// Labels of a model's classes.
#ifndef SMILEAR_BASE_LABELS_H_
#define SMILEAR_BASE_LABELS_H_

#include <cstddef>
#include <string>
#include <vector>

#include "smilear/status.h"

namespace smilear {

// No labels become the numbers of the classes. kInvalidArgument: some, but not as many as classes.
Status FillLabels(std::size_t class_count, std::vector<std::string>* labels);

}  // namespace smilear

#endif  // SMILEAR_BASE_LABELS_H_
