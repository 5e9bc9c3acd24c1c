// A small test harness: the tests run wherever the core does, without exceptions, RTTI or a library.
//
//   TEST(ThingDoesThis) { CHECK_EQ(Thing(), 3); }
//
// A failed check is reported with its place and values; the test goes on to its end.
#ifndef SMILEAR_TESTS_NATIVE_TEST_H_
#define SMILEAR_TESTS_NATIVE_TEST_H_

#include <concepts>
#include <string>
#include <string_view>

namespace smilear::testing {

using TestFunction = void (*)();

// Returns true so that it can initialise the variable that registers a test.
bool Register(const char* name, TestFunction function);
void Fail(const char* file, int line, const std::string& message);

// The folder of test models, given on the command line.
const std::string& ModelsDir();

inline std::string Show(std::string_view text) { return "\"" + std::string(text) + "\""; }
inline std::string Show(bool value) { return value ? "true" : "false"; }
template <typename T>
  requires std::integral<T> || std::floating_point<T>
std::string Show(T value) {
  return std::to_string(value);
}
template <typename T>
  requires std::is_enum_v<T>
std::string Show(T value) {
  return std::to_string(static_cast<int>(value));
}

}  // namespace smilear::testing

#define TEST(name)                                                                                      \
  static void Test##name();                                                                             \
  [[maybe_unused]] static const bool registered_##name = smilear::testing::Register(#name, Test##name); \
  static void Test##name()

#define CHECK(condition)                                                                   \
  do {                                                                                     \
    if (!(condition)) smilear::testing::Fail(__FILE__, __LINE__, "not true: " #condition); \
  } while (false)

#define CHECK_EQ(actual, expected)                                                                        \
  do {                                                                                                    \
    const auto& actual_value = (actual);                                                                  \
    const auto& expected_value = (expected);                                                              \
    if (!(actual_value == expected_value)) {                                                              \
      smilear::testing::Fail(__FILE__, __LINE__,                                                          \
                             #actual " is " + smilear::testing::Show(actual_value) + ", but should be " + \
                                 smilear::testing::Show(expected_value));                                 \
    }                                                                                                     \
  } while (false)

// The text holds the part.
#define CHECK_HAS(text, part)                                                                       \
  do {                                                                                              \
    const std::string text_value{text};                                                             \
    if (text_value.find(part) == std::string::npos) {                                               \
      smilear::testing::Fail(__FILE__, __LINE__, "\"" + text_value + "\" does not have " + (part)); \
    }                                                                                               \
  } while (false)

#endif  // SMILEAR_TESTS_NATIVE_TEST_H_
