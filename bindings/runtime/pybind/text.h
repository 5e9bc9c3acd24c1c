// Texts and file names between Python and C++, which speaks UTF-8.
#ifndef SMILEAR_PYBIND_TEXT_H_
#define SMILEAR_PYBIND_TEXT_H_

#include <pybind11/pybind11.h>

#include <string>
#include <string_view>
#include <vector>

namespace smilear::python {

namespace py = pybind11;

// Invalid UTF-8 becomes replacement characters: a label must not make a call fail.
py::str Text(std::string_view utf8);

// A str or os.PathLike.
std::string Path(const py::object& path);

// A sequence of str, or the path of a UTF-8 text file with one a line.
std::vector<std::string> Lines(const py::object& lines_or_path);

}  // namespace smilear::python

#endif  // SMILEAR_PYBIND_TEXT_H_
