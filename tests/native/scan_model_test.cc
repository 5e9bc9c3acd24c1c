// ArScan on the real test models: delegation, agreement between kernels, heap use.
#include <cmath>
#include <thread>
#include <utility>

#include "allocation_counter.h"
#include "base/str_cat.h"
#include "inference/delegate.h"
#include "scan_fixture.h"

namespace smilear::testing {
namespace {

struct ScanModel {
  const char* file;
  float kernel_bound;  // difference of scores between XNNPACK and TFLite's kernels
};

constexpr ScanModel kModels[] = {
    {"scan_f32.tflite", 1e-4F},   // another order of summation
    {"scan_int8.tflite", 0.02F},  // a step of the integers before the softmax, about 0.07, seen through it
};

std::unique_ptr<ArScan> Load(const ScanModel& model, int threads, bool use_xnnpack) {
  ScanResult scan = ArScan::FromFile(MakeEngine(threads, use_xnnpack), ModelPath(model.file), {}, {});
  CHECK_EQ(scan.status().message(), "");
  return scan.ok() ? std::move(scan).value() : nullptr;
}

std::vector<float> Scores(ArScan& scan, const Image& image) {
  std::vector<ScanMatch> matches;
  CHECK_EQ(scan.Classify(image, scan.class_count(), &matches).message(), "");
  std::vector<float> scores(static_cast<std::size_t>(scan.class_count()), 0.0F);
  for (const ScanMatch& match : matches) scores[static_cast<std::size_t>(match.index)] = match.score;
  return scores;
}

TEST(ScanModelsAreDelegatedWhole) {
  const bool has_xnnpack = CreateDelegate(1) != nullptr;
  for (const ScanModel& model : kModels) {
    const auto with = Load(model, 1, true);
    const auto without = Load(model, 1, false);
    if (with == nullptr || without == nullptr) continue;
    CHECK(with->node_count() > 10);
    CHECK_EQ(with->node_count(), without->node_count());
    CHECK_EQ(with->delegated_node_count(), has_xnnpack ? with->node_count() : 0);
    CHECK_EQ(without->delegated_node_count(), 0);
  }
}

TEST(ScanModelsAgreeAcrossKernelsAndThreads) {
  const std::vector<std::uint8_t> pixels = Pattern(200, 160);
  const Image image = RgbImage(pixels, 200, 160);
  for (const ScanModel& model : kModels) {
    const auto reference = Load(model, 1, false);
    if (reference == nullptr) continue;
    const std::vector<float> expected = Scores(*reference, image);
    float sum = 0.0F;
    for (const float score : expected) sum += score;
    CHECK(std::abs(sum - 1.0F) < 0.05F);
    for (const int threads : {1, 2, 4}) {
      for (const bool use_xnnpack : {false, true}) {
        const auto scan = Load(model, threads, use_xnnpack);
        if (scan == nullptr) continue;
        const std::vector<float> scores = Scores(*scan, image);
        for (std::size_t i = 0; i < scores.size(); ++i) {
          if (std::abs(scores[i] - expected[i]) <= model.kernel_bound) continue;
          Fail(__FILE__, __LINE__,
               StrCat(model.file, ", class ", i, ": ", std::to_string(scores[i]), " instead of ",
                      std::to_string(expected[i])));
        }
        CHECK(Scores(*scan, image) == scores);  // and again
      }
    }
  }
}

// Ten frames, after three that warm up: allocations, and how many of them are still there.
std::pair<std::int64_t, std::int64_t> HeapUseOfTenFrames(ArScan& scan) {
  const std::vector<std::uint8_t> pixels = Pattern(200, 160);
  const Image image = RgbImage(pixels, 200, 160);
  std::vector<ScanMatch> matches;
  for (int i = 0; i < 3; ++i) CHECK(scan.Classify(image, 5, &matches).ok());
  const std::int64_t allocations = AllocationCount();
  const std::int64_t live = LiveAllocationCount();
  for (int i = 0; i < 10; ++i) CHECK(scan.Classify(image, 5, &matches).ok());
  return {AllocationCount() - allocations, LiveAllocationCount() - live};
}

TEST(ClassifyAllocatesNothingOnceWarm) {
  for (const ScanModel& model : kModels) {
    for (const int threads : {1, 2}) {
      const auto scan = Load(model, threads, true);
      if (scan == nullptr || scan->delegated_node_count() == 0) continue;  // a build without XNNPACK
      CHECK_EQ(HeapUseOfTenFrames(*scan).first, 0);
    }
  }
}

// They do allocate while they run; what they take they give back.
TEST(TfliteKernelsKeepNothingPerFrame) {
  for (const ScanModel& model : kModels) {
    for (const int threads : {1, 2}) {
      const auto scan = Load(model, threads, false);
      if (scan != nullptr) CHECK_EQ(HeapUseOfTenFrames(*scan).second, 0);
    }
  }
}

TEST(CreatingAndDestroyingLeavesNothingBehind) {
  const ModelBytes model = ReadModel(ModelPath("scan_int8.tflite"));
  const std::vector<std::uint8_t> pixels = Pattern(64, 64);
  const Image image = RgbImage(pixels, 64, 64);
  const auto cycle = [&](int i) {
    const ScanResult scan = ArScan::FromBytes(MakeEngine(1 + i % 2, i % 3 != 0), model, {}, {});
    CHECK(scan.ok());
    if (i % 100 != 0) return;
    std::vector<ScanMatch> matches;
    CHECK(scan.value()->Classify(image, 3, &matches).ok());
  };
  // The first ones set up what the runtime keeps for good.
  for (int i = 0; i < 6; ++i) cycle(i * 50);
  const std::int64_t before = LiveAllocationCount();
  for (int i = 0; i < 1000; ++i) cycle(i);
  CHECK_EQ(LiveAllocationCount() - before, 0);
}

TEST(RefusedModelsLeaveNothingBehind) {
  const ModelBytes whole = ReadModel(ModelPath("scan_int8.tflite"));
  const auto attempt = [&](std::size_t length) {
    CHECK(!MakeScan(ModelBytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length))).ok());
    CHECK(!MakeScan(whole, {"one label"}).ok());
  };
  attempt(1000);
  const std::int64_t before = LiveAllocationCount();
  for (std::size_t i = 0; i < 50; ++i) attempt(1 + i * 1000);
  CHECK_EQ(LiveAllocationCount() - before, 0);
}

TEST(InstancesAreIndependentAcrossThreads) {
  const std::vector<std::uint8_t> pixels = Pattern(200, 160);
  const Image image = RgbImage(pixels, 200, 160);
  const auto first = Load(kModels[0], 1, true);
  if (first == nullptr) return;
  const std::vector<float> expected = Scores(*first, image);
  const std::shared_ptr<Engine> engine = MakeEngine(2);
  const ModelBytes model = ReadModel(ModelPath(kModels[0].file));
  std::vector<int> different(4, 0);
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < different.size(); ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < 5; ++i) {
        const ScanResult scan = ArScan::FromBytes(engine, model, {}, {});
        std::vector<ScanMatch> matches;
        if (!scan.ok() || !scan.value()->Classify(image, 16, &matches).ok()) ++different[t];
        for (const ScanMatch& match : matches) {
          if (std::abs(match.score - expected[static_cast<std::size_t>(match.index)]) > 1e-5F) ++different[t];
        }
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const int count : different) CHECK_EQ(count, 0);
}

}  // namespace
}  // namespace smilear::testing
