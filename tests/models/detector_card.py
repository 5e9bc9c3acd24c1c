"""The text of detector.md."""

from dataclasses import dataclass

import cards
from shapes import CLASSES, MOST_SHAPES, SIDE


@dataclass(frozen=True)
class Budget:
    pictures: int
    held_back: int
    epochs: int
    seeds: dict[str, int]


@dataclass(frozen=True)
class Measured:
    """The `.tflite` file, and the shapes and detections of the held-back pictures."""

    model: bytes
    shapes: int
    detections: int
    found: int
    least_score: float
    least_overlap: float

    @property
    def recall(self) -> float:
        return self.found / self.shapes

    @property
    def precision(self) -> float:
        return self.found / max(1, self.detections)


def text(budget: Budget, measured: Measured) -> str:
    classes = ", ".join(f"{number} {name}" for number, name in enumerate(CLASSES))
    seeds = ", ".join(f"{use} {seed}" for use, seed in budget.seeds.items())
    sections = [
        f"""# Detector: plain shapes with their boxes

Written by `detector.py`; the figures were measured with the file beside this card. A test model: it has
the custom op `TFLite_Detection_PostProcess` at its end, as the detectors people train have.

Depthwise-separable blocks on {SIDE}x{SIDE} RGB, real values (channel - 127.5) / 127.5, heads on a 16x16 and
an 8x8 grid with two square anchors per cell. Outputs, in this order: boxes as top, left, bottom, right in
shares of the picture; classes as numbers ({classes}); scores; how many are valid.
""",
        f"""## Data

Drawn by `shapes.py`: one to {MOST_SHAPES} shapes that do not overlap, any colour that differs from the one
behind it, any angle, slightly tilted, on soft clouds of colour, photographed as the scan pictures are.

- training: {budget.pictures:,} pictures, {budget.epochs} epochs; held back: {budget.held_back:,} pictures
- seeds: {seeds}
""",
        f"""## Accuracy

Of {measured.shapes:,} shapes in the held-back pictures, {measured.found:,} were found: recall \
{cards.percent(measured.recall)}. {measured.detections:,} detections were made: precision \
{cards.percent(measured.precision)}.
A detection counts with a score of at least {measured.least_score}; a shape is found when a detection of its
class overlaps it by at least {measured.least_overlap} (intersection over union), each detection once.
""",
        cards.file_section("detector_f32.tflite", measured.model),
        f"""## Make it again

    python3.11 -m venv venv && venv/bin/pip install -r tests/models/requirements.txt
    venv/bin/python tests/models/detector.py --pictures {budget.pictures} \\
        --held-back {budget.held_back} --epochs {budget.epochs}
""",
        cards.tools_section(),
    ]
    return "\n".join(sections)
