// OneEuroFilter: a number that changes over time without its trembling, and without much lag when it moves.
// (G. Casiez, N. Roussel, D. Vogel: 1 Euro filter, CHI 2012.)
#ifndef SMILEAR_POSE_ONE_EURO_FILTER_H_
#define SMILEAR_POSE_ONE_EURO_FILTER_H_

namespace smilear {

struct OneEuroSettings {
  float min_cutoff_hz = 1.5F;
  float speed_hz = 10.0F;  // more cutoff for each unit a second
};

class OneEuroFilter {
 public:
  // The filtered value, `seconds` after the last one. The first value comes out as it is, and so does one at
  // the time of the last.
  float Filter(float value, float seconds, const OneEuroSettings& settings);

  void Reset() { started_ = false; }

 private:
  bool started_ = false;
  float value_ = 0.0F;
  float speed_ = 0.0F;
};

}  // namespace smilear

#endif  // SMILEAR_POSE_ONE_EURO_FILTER_H_
