#include "pose/one_euro_filter.h"

#include <cmath>
#include <numbers>

namespace smilear {
namespace {

constexpr float kSpeedCutoffHz = 1.0F;

// The share of a new value in a low-pass filter of first order.
float Share(float cutoff_hz, float seconds) {
  const float turns = 2.0F * std::numbers::pi_v<float> * cutoff_hz * seconds;
  return turns / (turns + 1.0F);
}

}  // namespace

float OneEuroFilter::Filter(float value, float seconds, const OneEuroSettings& settings) {
  if (!started_ || seconds <= 0.0F) {
    speed_ = started_ ? speed_ : 0.0F;
    started_ = true;
    value_ = value;
    return value_;
  }
  const float speed = (value - value_) / seconds;
  speed_ += (speed - speed_) * Share(kSpeedCutoffHz, seconds);
  const float cutoff_hz = settings.min_cutoff_hz + (settings.speed_hz * std::abs(speed_));
  value_ += (value - value_) * Share(cutoff_hz, seconds);
  return value_;
}

}  // namespace smilear
