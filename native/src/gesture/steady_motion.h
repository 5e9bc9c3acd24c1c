// SteadyMotion: a Kalman filter for one coordinate that moves at a nearly constant speed.
#ifndef SMILEAR_GESTURE_STEADY_MOTION_H_
#define SMILEAR_GESTURE_STEADY_MOTION_H_

namespace smilear {

// Lengths in shares of the picture, time in seconds.
class SteadyMotion {
 public:
  // `acceleration` is the deviation of what may change the speed, `error` that of a measurement.
  SteadyMotion(float place, float acceleration, float error);

  void Predict(float seconds);
  void Correct(float measured);

  float place() const { return place_; }
  float speed() const { return speed_; }

 private:
  float place_;
  float speed_ = 0.0F;
  float acceleration_variance_;
  float error_variance_;
  // Covariance of place and speed.
  float place_variance_;
  float mixed_ = 0.0F;
  float speed_variance_;
};

}  // namespace smilear

#endif  // SMILEAR_GESTURE_STEADY_MOTION_H_
