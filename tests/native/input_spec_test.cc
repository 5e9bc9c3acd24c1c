#include "image/input_spec.h"

#include <cmath>
#include <limits>

#include "test.h"

namespace smilear::testing {
namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

InputSpec MakeSpec(ElementType type) {
  InputSpec spec;
  spec.width = 8;
  spec.height = 8;
  spec.type = type;
  spec.mean = {127.5F, 127.5F, 127.5F};
  spec.stddev = {127.5F, 127.5F, 127.5F};
  spec.scale = 1.0F / 128.0F;
  return spec;
}

TEST(FloatTableNormalisesEachChannel) {
  InputSpec spec = MakeSpec(ElementType::kFloat32);
  spec.mean = {0.0F, 100.0F, 127.5F};
  spec.stddev = {1.0F, 50.0F, 127.5F};
  const std::vector<float> table = MakeFloatTable(spec);
  CHECK_EQ(table.size(), 768U);
  CHECK_EQ(table[0], 0.0F);
  CHECK_EQ(table[255], 255.0F);
  CHECK_EQ(table[256 + 50], -1.0F);
  CHECK_EQ(table[512 + 0], -1.0F);
  CHECK_EQ(table[512 + 255], 1.0F);
}

TEST(ByteTableQuantisesAndClamps) {
  InputSpec spec = MakeSpec(ElementType::kUint8);
  spec.zero_point = 128;
  const std::vector<std::uint8_t> unsigned_table = MakeByteTable(spec);
  CHECK_EQ(int{unsigned_table[0]}, 0);
  CHECK_EQ(int{unsigned_table[128]}, 129);  // 0.5 / 127.5 * 128 rounds to 1
  CHECK_EQ(int{unsigned_table[255]}, 255);  // 256 is clamped

  spec = MakeSpec(ElementType::kInt8);
  const std::vector<std::uint8_t> signed_table = MakeByteTable(spec);
  CHECK_EQ(int{static_cast<std::int8_t>(signed_table[0])}, -128);
  CHECK_EQ(int{static_cast<std::int8_t>(signed_table[127])}, -1);
  CHECK_EQ(int{static_cast<std::int8_t>(signed_table[255])}, 127);
}

TEST(ByteTableRoundsHalvesAwayFromZero) {
  InputSpec spec = MakeSpec(ElementType::kInt8);
  spec.mean = {2.0F, 2.0F, 2.0F};
  spec.stddev = {1.0F, 1.0F, 1.0F};
  spec.scale = 2.0F;
  const std::vector<std::uint8_t> table = MakeByteTable(spec);
  CHECK_EQ(int{static_cast<std::int8_t>(table[1])}, -1);  // -0.5
  CHECK_EQ(int{static_cast<std::int8_t>(table[3])}, 1);   // 0.5
  CHECK_EQ(int{static_cast<std::int8_t>(table[5])}, 2);   // 1.5
}

TEST(InputSpecIsChecked) {
  CHECK(CheckInputSpec(MakeSpec(ElementType::kInt8)).ok());
  const auto refused = [](auto change) {
    InputSpec spec = MakeSpec(ElementType::kInt8);
    change(spec);
    return CheckInputSpec(spec).code() == StatusCode::kInvalidArgument;
  };
  CHECK(refused([](InputSpec& spec) { spec.width = 0; }));
  CHECK(refused([](InputSpec& spec) { spec.height = -1; }));
  CHECK(refused([](InputSpec& spec) { spec.width = 4097; }));
  CHECK(refused([](InputSpec& spec) { spec.mean[1] = std::nanf(""); }));
  CHECK(refused([](InputSpec& spec) { spec.mean[0] = kInfinity; }));
  CHECK(refused([](InputSpec& spec) { spec.stddev[2] = 0.0F; }));
  CHECK(refused([](InputSpec& spec) { spec.stddev[2] = -1.0F; }));
  CHECK(refused([](InputSpec& spec) { spec.stddev[2] = kInfinity; }));
  CHECK(refused([](InputSpec& spec) { spec.scale = 0.0F; }));
  CHECK(refused([](InputSpec& spec) { spec.scale = std::nanf(""); }));
  CHECK(refused([](InputSpec& spec) { spec.zero_point = 128; }));
  CHECK(refused([](InputSpec& spec) { spec.zero_point = -129; }));
}

}  // namespace
}  // namespace smilear::testing
