// Included before every source of pthreadpool where Linux is not Android: workers wait for more work
// as long as upstream lets them on Android. With upstream's 1,000 pauses they fall asleep between two
// layers, and Linux often wakes them on the processor of the thread that they should relieve.
#ifndef SMILEAR_PTHREADPOOL_STAY_AWAKE_H_
#define SMILEAR_PTHREADPOOL_STAY_AWAKE_H_

#include "threadpool-common.h"

#undef PTHREADPOOL_SPIN_PAUSE_ITERATIONS
#define PTHREADPOOL_SPIN_PAUSE_ITERATIONS 100000

#endif  // SMILEAR_PTHREADPOOL_STAY_AWAKE_H_
