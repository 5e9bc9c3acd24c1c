// Everything public, in one include.
#ifndef SMILEAR_SMILEAR_H_
#define SMILEAR_SMILEAR_H_

#include "smilear/action_classifier.h"     // IWYU pragma: export
#include "smilear/anchor_options.h"        // IWYU pragma: export
#include "smilear/ar_scan.h"               // IWYU pragma: export
#include "smilear/beauty_filter.h"         // IWYU pragma: export
#include "smilear/body.h"                  // IWYU pragma: export
#include "smilear/box.h"                   // IWYU pragma: export
#include "smilear/bundle.h"                // IWYU pragma: export
#include "smilear/dance_recorder.h"        // IWYU pragma: export
#include "smilear/dance_scorer.h"          // IWYU pragma: export
#include "smilear/engine.h"                // IWYU pragma: export
#include "smilear/gesture_tracker.h"       // IWYU pragma: export
#include "smilear/image.h"                 // IWYU pragma: export
#include "smilear/licence.h"               // IWYU pragma: export
#include "smilear/object_detector.h"       // IWYU pragma: export
#include "smilear/portrait_segmenter.h"    // IWYU pragma: export
#include "smilear/pose_estimator.h"        // IWYU pragma: export
#include "smilear/pose_gesture_matcher.h"  // IWYU pragma: export
#include "smilear/result.h"                // IWYU pragma: export
#include "smilear/status.h"                // IWYU pragma: export

#endif  // SMILEAR_SMILEAR_H_
