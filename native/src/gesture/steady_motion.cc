#include "gesture/steady_motion.h"

// Every platform shall compute the same bits.
#pragma clang fp contract(off)

namespace smilear {
namespace {

// A hand that was never seen before may cross the picture in a second.
constexpr float kUnknownSpeedVariance = 1.0F;

}  // namespace

SteadyMotion::SteadyMotion(float place, float acceleration, float error)
    : place_(place),
      acceleration_variance_(acceleration * acceleration),
      error_variance_(error * error),
      place_variance_(error * error),
      speed_variance_(kUnknownSpeedVariance) {}

void SteadyMotion::Predict(float seconds) {
  const float squared = seconds * seconds;
  place_ += speed_ * seconds;
  place_variance_ += 2.0F * seconds * mixed_ + squared * speed_variance_ +
                     0.25F * squared * squared * acceleration_variance_;
  mixed_ += seconds * speed_variance_ + 0.5F * squared * seconds * acceleration_variance_;
  speed_variance_ += squared * acceleration_variance_;
}

void SteadyMotion::Correct(float measured) {
  const float total = place_variance_ + error_variance_;
  const float place_gain = place_variance_ / total;
  const float speed_gain = mixed_ / total;
  const float surprise = measured - place_;
  place_ += place_gain * surprise;
  speed_ += speed_gain * surprise;
  speed_variance_ -= speed_gain * mixed_;
  mixed_ *= 1.0F - place_gain;
  place_variance_ *= 1.0F - place_gain;
}

}  // namespace smilear
