// Debounce: a state that changes only after a wish for it has lasted.
#ifndef SMILEAR_BODY_DEBOUNCE_H_
#define SMILEAR_BODY_DEBOUNCE_H_

#include <cstdint>

namespace smilear {

enum class Change { kNone, kStarted, kEnded };

class Debounce {
 public:
  // How long, in milliseconds, a wish to start or to end must last.
  Debounce(std::int64_t start_ms, std::int64_t end_ms) : start_ms_(start_ms), end_ms_(end_ms) {}

  bool active() const { return active_; }

  Change Update(bool wanted, std::int64_t time_ms) {
    if (wanted == active_) {
      waiting_ = false;
      return Change::kNone;
    }
    if (!waiting_) {
      waiting_ = true;
      since_ms_ = time_ms;
    }
    if (time_ms - since_ms_ < (wanted ? start_ms_ : end_ms_)) return Change::kNone;
    waiting_ = false;
    active_ = wanted;
    return wanted ? Change::kStarted : Change::kEnded;
  }

  void Reset() { active_ = waiting_ = false; }

 private:
  std::int64_t start_ms_;
  std::int64_t end_ms_;
  std::int64_t since_ms_ = 0;
  bool active_ = false;
  bool waiting_ = false;
};

}  // namespace smilear

#endif  // SMILEAR_BODY_DEBOUNCE_H_
