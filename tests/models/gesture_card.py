"""The text of gesture.md."""

import cards
import numpy as np
from anchors import CENTRE_SCALE, SIZE_SCALE
from cards import Budget
from gesture_boxes import GRIDS, LARGEST_OVERLAP, LEAST_SCORE, SCALES, STRIDES
from gesture_measure import COUNTED_OVERLAP, Measured
from gesture_network import EXPANSION, SCORES
from hand_scenes import SIDE, UNITS, SceneSet
from hands import GESTURES

TRAINING_SEED = 7007
HELD_BACK_SEED = 8008  # pictures that training never sees


def accuracy_table(models: tuple[Measured, ...], times: list[float], held_back: SceneSet) -> str:
    head = ("gesture", "hands", *(measured.name for measured in models))
    rows = [
        (
            gesture,
            f"{int((held_back.classes == label).sum()):,}",
            *(cards.percent(measured.precisions[label]) for measured in models),
        )
        for label, gesture in enumerate(GESTURES)
    ]
    means = (cards.percent(measured.mean_precision) for measured in models)
    shares = (f"{time / times[0]:.2f}" for time in times)
    rows += [("mean", f"{len(held_back.classes):,}", *means), (f"time / {models[0].name}", "", *shares)]
    return cards.table(head, rows)


def outputs_text() -> str:
    cells = " and ".join(f"{count}x{count}" for count, _ in GRIDS)
    anchors = sum(count * count * len(sizes) for count, sizes in GRIDS)
    return f"""## Outputs

Raw, for the SDK to decode: `boxes` (1x{anchors}x4) and `scores` (1x{anchors}x{SCORES}), of two square
anchors per cell of grids of {cells}. Box codes have the scales {CENTRE_SCALE:g} for centres
and {SIZE_SCALE:g} for sizes, scores are logits of a softmax, background first:

    smilear.AnchorOptions(
        strides={list(STRIDES)}, aspect_ratios=[1], min_scale={SCALES[0]}, max_scale={SCALES[1]},
        fewer_in_first_layer=False, scores=smilear.ScoreKind.SOFTMAX_LOGITS,
    )
"""


def data_text(budget: Budget, held_back: SceneSet) -> str:
    empty = int((np.diff(held_back.starts) == 0).sum())
    hands = len(held_back.classes)
    return f"""## Data

Everything is drawn by `hands.py` and `hand_scenes.py`; there are no photographs, and real hands were not
tried. None to three hands whose boxes do not overlap: skin of any tone, bare arms and sleeves, left and
right, palm and back, rolled up to 35 degrees, tilted up to 25 about both other axes, fingers spread and bent
at random; a palm as long as {0.7 * UNITS[0]:.0%} to {0.7 * UNITS[1]:.0%} of the side, from knuckles to wrist.
Behind them is the clutter of the scan pictures, and a face in 30 % of the pictures; over all that, the scan
pictures' light, blur and noise. A box is of palm and fingers, without the forearm.

- training: {budget.examples:,} pictures, seed {TRAINING_SEED}
- held back: {budget.held_back:,} pictures, seed {HELD_BACK_SEED}, never trained on, with {hands:,} hands;
  {empty} of them have none
- network and shuffling: seed {budget.seed}
"""


def text(budget: Budget, models: tuple[Measured, ...], times: list[float], held_back: SceneSet) -> str:
    sections = [
        f"""# Gesture: hands, and what they show

Written by `train_gesture.py`; the figures were measured with the files beside this card.

For `GestureTracker`. Two plain convolutions, then a few narrow bottlenecks of MobileNet v2, expansion
{EXPANSION}, on {SIDE}x{SIDE} RGB; {len(GESTURES)} gestures in the order of `gestures.txt`.
""",
        data_text(budget, held_back),
        f"""## Accuracy and time

Average precision: the area under precision over recall, over scores from {LEAST_SCORE} on, precision being
the best at this recall or a higher one. A hand is found by a detection of its gesture whose box overlaps
its own by at least {COUNTED_OVERLAP} (intersection over union), each hand once. The outputs are decoded by
`gesture_boxes.py`; of detections that overlap by more than {LARGEST_OVERLAP} the best is kept.

"""
        + accuracy_table(models, times, held_back)
        + cards.TIMES_NOTE,
        outputs_text(),
        cards.INPUT_SECTION,
        *(cards.file_section(measured.name, measured.model) for measured in models),
        cards.again_section("train_gesture.py", "pictures", budget),
        cards.tools_section(),
    ]
    return "\n".join(sections)
