// native_tests <models dir> [part of a test's name]
#include <cstdio>
#include <string>
#include <vector>

#include "test.h"

namespace smilear::testing {
namespace {

struct Test {
  const char* name;
  TestFunction function;
};

std::vector<Test>& Tests() {
  static std::vector<Test> tests;
  return tests;
}

std::string models_dir;
int failures_of_test = 0;

constexpr int kMostReportedPerTest = 10;

}  // namespace

bool Register(const char* name, TestFunction function) {
  Tests().push_back({name, function});
  return true;
}

void Fail(const char* file, int line, const std::string& message) {
  ++failures_of_test;
  if (failures_of_test <= kMostReportedPerTest) std::printf("%s:%d: %s\n", file, line, message.c_str());
}

const std::string& ModelsDir() { return models_dir; }

namespace {

int RunAll(const std::string& filter) {
  int run = 0;
  int failed = 0;
  for (const Test& test : Tests()) {
    if (std::string(test.name).find(filter) == std::string::npos) continue;
    failures_of_test = 0;
    test.function();
    ++run;
    if (failures_of_test > 0) ++failed;
    std::printf("%s %s\n", failures_of_test == 0 ? "ok    " : "FAILED", test.name);
    std::fflush(stdout);
  }
  std::printf("%d tests, %d failed\n", run, failed);
  return failed == 0 && run > 0 ? 0 : 1;
}

}  // namespace
}  // namespace smilear::testing

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: native_tests <models dir> [part of a test's name]\n");
    return 2;
  }
  smilear::testing::models_dir = argv[1];
  return smilear::testing::RunAll(argc > 2 ? argv[2] : "");
}
