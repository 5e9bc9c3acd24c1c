"""The text of scan.md."""

from dataclasses import dataclass

import cards
import network
from cards import Budget
from dataset import HELD_BACK_SEED, REPOSITORY_SEED, TRAINING_SEED
from logos import LABELS

REPOSITORY_PICTURES = 40  # in images/


@dataclass(frozen=True)
class Measured:
    """One `.tflite` file and its top-1 accuracy on both sets."""

    name: str
    model: bytes
    held_back: float
    repository: float


def accuracy_table(budget: Budget, models: tuple[Measured, ...]) -> str:
    head = (
        "file",
        f"top-1, {budget.held_back:,} held-back pictures",
        f"top-1, {REPOSITORY_PICTURES} pictures of images/",
    )
    rows = [
        (
            measured.name,
            cards.percent(measured.held_back),
            f"{round(measured.repository * REPOSITORY_PICTURES)} of {REPOSITORY_PICTURES}",
        )
        for measured in models
    ]
    return cards.table(head, rows)


def text(budget: Budget, models: tuple[Measured, ...]) -> str:
    side, classes = network.INPUT_SIDE, len(LABELS)
    sections = [
        f"""# Scan: which logo does the camera see?

Written by `train_scan.py`; the figures were measured with the files beside this card.

MobileNet v1, width 0.75, ended after its first seven depthwise-separable blocks so that a file
stays below 1.5 MB. Input {side}x{side} RGB, {classes} classes in the order of `labels.txt`; class 0,
`{LABELS[0]}`, means that no logo is in the picture. The softmax is in the model.
""",
        f"""## Data

Everything is drawn by `logos.py` and `scenes.py`; there are no photographs. {classes - 1} logos of our
own design, seen by a pinhole camera: rolled up to 40 degrees, tilted up to 38 about both other axes,
22 to 44 % of the frame's side as half-width; clutter behind; in 35 % of the pictures something over an
edge of the logo; light from one side, exposure, contrast, colour cast, gamma; sharp, out of focus or
moved; noise. Frames of 128x128, 160x120 and 192x144 pixels, of which the model sees the centred square,
resized bilinearly.

- training: {budget.examples:,} pictures, seed {TRAINING_SEED}
- held back: {budget.held_back:,} pictures, seed {HELD_BACK_SEED}, never trained on
- `images/`: the first {REPOSITORY_PICTURES} pictures of seed {REPOSITORY_SEED}, none left out, named
  `<label>_<number>.png`
- all classes equally often; network and shuffling: seed {budget.seed}
""",
        "## Accuracy\n\n" + accuracy_table(budget, models),
        """## Input

Both files want the real values (channel - 127.5) / 127.5. The TFLite metadata of both says so
(`NormalizationOptions`: mean [127.5], std [127.5]). The int8 file's input scale is 1/128 with zero
point 0: its value is round((channel - 127.5) / 127.5 * 128), limited to -128..127. With a scale of
1/127.5 every channel value would lie exactly between two steps, and each implementation's rounding
would decide; with 1/128 none does.

The int8 file's softmax is in float between a dequantisation and a quantisation, because XNNPACK has none
in int8; so all nodes of both files can be delegated.
""",
        *(cards.file_section(measured.name, measured.model) for measured in models),
        cards.again_section("train_scan.py", "pictures", budget),
        cards.tools_section(),
    ]
    return "\n".join(sections)
