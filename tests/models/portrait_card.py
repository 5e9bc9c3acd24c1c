"""The text of portrait.md."""

from collections.abc import Sequence
from dataclasses import dataclass

import cards
from people import MOST_ABSENT, SIDE

WANTED_OVERLAP = 0.95


@dataclass(frozen=True)
class Budget:
    pictures: int
    held_back: int
    epochs: int
    quantised_epochs: int
    seeds: dict[str, int]


@dataclass(frozen=True)
class Measured:
    """A file, and the intersection over union of its masks with the true ones."""

    name: str
    model: bytes
    overlap: float


def text(budget: Budget, models: Sequence[Measured]) -> str:
    seeds = ", ".join(f"{use} {seed}" for use, seed in budget.seeds.items())
    rows = [(measured.name, cards.percent(measured.overlap)) for measured in models]
    reached = all(measured.overlap >= WANTED_OVERLAP for measured in models)
    verdict = "reached" if reached else "not reached by every file"
    sections = [
        f"""# Portrait: where people are

Written by `portrait.py`; the figures were measured with the files beside this card.

Depthwise-separable blocks on {SIDE}x{SIDE} RGB, real values (channel - 127.5) / 127.5, down to a 16th of
the side and up again with what was seen on the way. The output is a mask of the same size, 0..1: 1 where
there is a person.
""",
        f"""## Data

Drawn by `people.py`: one or two people from the waist up, with any colour of skin, hair and clothes, any
position of the arms, before clouds of colour and clutter, photographed as the scan pictures are; nobody in
{MOST_ABSENT:.0%} of the pictures. A mask's borders are shares of pixels.

- training: {budget.pictures:,} pictures, {budget.epochs} epochs, then {budget.quantised_epochs}
  quantisation-aware
- held back: {budget.held_back:,} pictures
- seeds: {seeds}
""",
        "## Accuracy\n\n"
        + cards.table(("file", "intersection over union"), rows)
        + f"""
Pixels that are a person in both masks over pixels that are one in either, of all held-back pictures
together; a pixel is a person's from 0.5 on. What is wanted of such a model is {WANTED_OVERLAP:.0%}, which is
{verdict}.
""",
        *(cards.file_section(measured.name, measured.model) for measured in models),
        f"""## Make it again

    python3.11 -m venv venv && venv/bin/pip install -r tests/models/requirements.txt
    venv/bin/python tests/models/portrait.py --pictures {budget.pictures} \\
        --held-back {budget.held_back} --epochs {budget.epochs} --quantised-epochs {budget.quantised_epochs}
""",
        cards.tools_section(),
    ]
    return "\n".join(sections)
