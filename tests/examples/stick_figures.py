"""Draws poses as stick figures, and contact sheets of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw

from tests.poses.dancer import Pose
from tests.poses.oracle import BONES, KEYPOINTS

PANEL = (200, 230)
_FRAME = (640, 480)
_PAPER, _INK = (250, 248, 244), (60, 60, 70)
_COLOURS = {"left": (214, 90, 70), "right": (52, 120, 190)}


@dataclass(frozen=True)
class Panel:
    """One picture of a contact sheet: poses over one another, the first ones faint, and lines of text."""

    poses: tuple[Pose, ...]
    lines: tuple[str, ...]
    marked: bool = False


def _draw(panel: Panel) -> Image.Image:
    image = Image.new("RGB", PANEL, _PAPER)
    canvas = ImageDraw.Draw(image)
    scale = PANEL[0] / 420

    def at(point: tuple[float, float, float]) -> tuple[float, float]:
        return (point[0] - _FRAME[0] / 2) * scale + PANEL[0] / 2, point[1] * scale + 14

    for number, pose in enumerate(panel.poses):
        faint = number + 1 < len(panel.poses)
        for limb, start, end in BONES if pose else ():
            one, other = (pose[KEYPOINTS.index(name)] for name in (start, end))
            colour = _COLOURS.get(limb.partition("_")[0], _INK)
            mixed = tuple((value + 2 * paper) // 3 for value, paper in zip(colour, _PAPER, strict=True))
            canvas.line((at(one), at(other)), fill=mixed if faint else colour, width=2 if faint else 4)
    for number, text in enumerate(panel.lines):
        canvas.text((6, PANEL[1] - 13 * (len(panel.lines) - number) - 4), text, fill=_INK)
    edge = (60, 160, 90) if panel.marked else (215, 210, 200)
    canvas.rectangle((0, 0, PANEL[0] - 1, PANEL[1] - 1), outline=edge, width=3 if panel.marked else 1)
    return image


def contact_sheet(panels: Sequence[Panel], columns: int) -> Image.Image:
    rows = -(-len(panels) // columns)
    sheet = Image.new("RGB", (columns * PANEL[0], rows * PANEL[1]), "white")
    for number, panel in enumerate(panels):
        place = (number % columns * PANEL[0], number // columns * PANEL[1])
        sheet.paste(_draw(panel), place)
    return sheet
