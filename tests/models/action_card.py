"""The text of action.md."""

from dataclasses import dataclass

import cards
from action_network import GRID
from cards import Budget
from clips import FRAMES, HELD_BACK_SEED, INTERVAL_S, NOBODY, SIDE, TRAINING_SEED
from motions import ACTIONS

MEAN = STD = 127.5


@dataclass(frozen=True)
class Measured:
    """One `.tflite` file and its top-1 accuracy on clips that were not trained on."""

    name: str
    model: bytes
    held_back: float


def accuracy_table(budget: Budget, models: tuple[Measured, ...], times: list[float]) -> str:
    head = ("file", f"top-1, {budget.held_back:,} held-back clips", f"time per frame / {models[0].name}")
    rows = [
        (measured.name, cards.percent(measured.held_back), f"{time / times[0]:.2f}")
        for measured, time in zip(models, times, strict=True)
    ]
    return cards.table(head, rows)


def text(budget: Budget, models: tuple[Measured, ...], times: list[float], apart: float) -> str:
    sections = [
        f"""# Action: what does somebody do?

Written by `train_action.py`; the figures were measured with the files beside this card.

A small MobileNet v2 in two halves. The first makes features of each {SIDE}x{SIDE} RGB frame that keep their
places, on a {GRID}x{GRID} grid; two convolutions compare the same place over {FRAMES} frames, since clutter
stays and people move; the second half makes scores of {len(ACTIONS)} classes in the order of
`actions.txt`; class 0,
`{ACTIONS[0]}`, means that somebody stands there, or nobody. The stacked files take a whole clip; the
stream takes a frame and, as its state, the features of the {FRAMES - 1} frames before. It has the
weights of the stacked float file, so after {FRAMES} frames it says the same: their scores differ by at
most {apart:.1g}.
""",
        f"""## Data

Everything is drawn by `people.py`, `motions.py` and `scenes.py`; there are no photographs. People of
capsules with their own build, clothes and skin before clutter do something at 0.9 to 1.6 cycles a
second, beginning anywhere in the cycle, with their own reach and side; they sway, the camera shakes; in
20 % of the clips something covers a part of the picture; light, blur and noise as for the scan
pictures. {100 * NOBODY:.0f} % of the `{ACTIONS[0]}` clips show nobody.

- a clip: {FRAMES} frames, {1 / INTERVAL_S:.0f} a second
- training: {budget.examples:,} clips, seed {TRAINING_SEED}, mirrored at random
- held back: {budget.held_back:,} clips, seed {HELD_BACK_SEED}, never trained on
- all classes equally often; network and shuffling: seed {budget.seed}
""",
        "## Accuracy and time\n\n"
        + accuracy_table(budget, models, times)
        + """
Time for one new frame on one thread, with TensorFlow's own interpreter, the least of interleaved rounds: the
stacked files compute the whole clip again, the stream one frame.
""",
        """## Input

As for the scan models: (channel - 127.5) / 127.5, which the TFLite metadata says; the int8 file's input scale
is 1/128 with zero point 0, and its softmax is in float.
""",
        *(cards.file_section(measured.name, measured.model) for measured in models),
        cards.again_section("train_action.py", "clips", budget),
        cards.tools_section(),
    ]
    return "\n".join(sections)
