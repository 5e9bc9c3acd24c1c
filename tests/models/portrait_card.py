"""The text of portrait.md."""

from dataclasses import dataclass

import cards
from cards import Budget
from person_pictures import CLUTTERED, COVERED, NOBODY, PORTRAIT, SIDE

TRAINING_SEED = 8101
HELD_BACK_SEED = 8202  # pictures that training never sees


@dataclass(frozen=True)
class Measured:
    """One `.tflite` file and how its masks agree with the truth on pictures that were not trained on.

    `iou`: pixels of people that both masks have, by those that either has, over all pictures with
    somebody; `mean_iou`: the mean of that over pictures; `nobody`: the share of pixels taken for
    somebody where nobody is.
    """

    name: str
    model: bytes
    iou: float
    mean_iou: float
    nobody: float


def accuracy_table(models: tuple[Measured, ...], times: list[float]) -> str:
    head = ("file", "IoU", "mean of pictures", "marked where nobody is", f"time / {models[0].name}")
    rows = [
        (
            f"`{measured.name}`",
            cards.percent(measured.iou),
            cards.percent(measured.mean_iou),
            cards.percent(measured.nobody),
            f"{time / times[0]:.2f}",
        )
        for measured, time in zip(models, times, strict=True)
    ]
    return cards.table(head, rows)


def text(budget: Budget, models: tuple[Measured, ...], times: list[float]) -> str:
    low, high = (f"{100 * share:.0f}" for share in PORTRAIT.height)
    sections = [
        f"""# Portrait: where is the person?

Written by `train_portrait.py`; the figures were measured with the files beside this card.

MobileNet v2's blocks, narrow, from {SIDE}x{SIDE} RGB down to a sixteenth and up to a half, each step up
joined with what was seen there on the way down; the last doubling is bilinear. The output is the
probability, for each pixel, that the person is there.
""",
        f"""## Data

Everything is drawn by `person_pictures.py`, `people.py` and `scenes.py`; there are no photographs. People of
capsules with their own build, clothes and skin, {low} to {high} % of the picture's side tall, so that
mostly their upper half is seen; arms anywhere; clutter behind {100 * CLUTTERED:.0f} % of them; something
over a part of {100 * COVERED:.0f} % of the pictures, which then does not belong to the person; light,
blur and noise as for the scan pictures. {100 * NOBODY:.0f} % of the pictures show nobody. The silhouette
comes with the drawing.

- training: {budget.examples:,} pictures, seed {TRAINING_SEED}, mirrored at random
- held back: {budget.held_back:,} pictures, seed {HELD_BACK_SEED}, never trained on
- loss: cross entropy, and what soft masks lack of covering each other
- network and shuffling: seed {budget.seed}
""",
        f"""## Accuracy and time

A pixel counts as the person from 0.5 on, at {SIDE}x{SIDE}. IoU: what both masks have of what either has.

"""
        + accuracy_table(models, times)
        + cards.TIMES_NOTE,
        cards.INPUT_SECTION,
        *(cards.file_section(measured.name, measured.model) for measured in models),
        cards.again_section("train_portrait.py", "pictures", budget),
        cards.tools_section(),
    ]
    return "\n".join(sections)
