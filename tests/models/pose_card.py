"""The text of pose.md."""

from dataclasses import dataclass

import cards
import heatmaps
from cards import Budget
from people import KEYPOINTS
from person_pictures import CLUTTERED, COVERED, NOBODY, SIDE, WHOLE

TRAINING_SEED = 9101
HELD_BACK_SEED = 9202  # pictures that training never sees
PCK_SHARE = 0.2  # of the torso, within which a keypoint counts as found


@dataclass(frozen=True)
class Measured:
    """One `.tflite` file, and the share of keypoints it finds on pictures that were not trained on."""

    name: str
    model: bytes
    pck: float


def accuracy_table(models: tuple[Measured, ...], times: list[float]) -> str:
    head = ("file", f"PCK@{PCK_SHARE}", f"time / {models[0].name}")
    rows = [
        (f"`{measured.name}`", cards.percent(measured.pck), f"{time / times[0]:.2f}")
        for measured, time in zip(models, times, strict=True)
    ]
    return cards.table(head, rows)


def text(budget: Budget, models: tuple[Measured, ...], times: list[float]) -> str:
    low, high = (f"{100 * share:.0f}" for share in WHOLE.height)
    sections = [
        f"""# Pose: where are somebody's keypoints?

Written by `train_pose.py`; the figures were measured with the files beside this card.

The portrait model's network, up to a quarter of the picture's resolution: {SIDE}x{SIDE} RGB to
{heatmaps.CELLS}x{heatmaps.CELLS} heatmaps of COCO's {len(KEYPOINTS)} keypoints, each 0..1 and highest where
its keypoint is.
""",
        f"""## Data

Everything is drawn by `person_pictures.py`, `people.py` and `scenes.py`; there are no photographs. People of
capsules with their own build, clothes and skin, {low} to {high} % of the picture's side tall; arms
anywhere, legs apart or bent; clutter behind {100 * CLUTTERED:.0f} % of them; something over a part of
{100 * COVERED:.0f} % of the pictures; light, blur and noise as for the scan pictures. {100 * NOBODY:.0f} % of
the pictures show nobody. A keypoint that is outside or hidden has an empty heatmap.

- training: {budget.examples:,} pictures, seed {TRAINING_SEED}, mirrored at random
- held back: {budget.held_back:,} pictures, seed {HELD_BACK_SEED}, never trained on
- targets: bell curves with a sigma of {heatmaps.SIGMA:.0f} cell; network and shuffling: seed {budget.seed}
- loss: squared error, and what the maps of seen keypoints lack of a bell curve's mass, without which a
  network may go on answering 0 everywhere
""",
        f"""## Accuracy and time

PCK@{PCK_SHARE}: of the keypoints that are seen, those found within {PCK_SHARE} of the way from a shoulder
to the opposite hip; each map's highest cell, refined by the bell curve through its neighbours.

"""
        + accuracy_table(models, times)
        + cards.TIMES_NOTE,
        cards.INPUT_SECTION,
        *(cards.file_section(measured.name, measured.model) for measured in models),
        cards.again_section("train_pose.py", "pictures", budget),
        cards.tools_section(),
    ]
    return "\n".join(sections)
