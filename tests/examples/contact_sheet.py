"""Pictures side by side in one PNG, each with a line of text; and the clips that the examples show."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

Pixels = npt.NDArray[np.uint8]

COLUMNS, MARGIN, CAPTION = 4, 8, 14
SHEET, INK, FRAME = (250, 250, 250), (20, 20, 20), (255, 230, 0)
SIDE = 128


def moving_shapes(frames: int) -> Iterator[Pixels]:
    """A disc and a square that go to and fro: what the test detector knows."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    for frame in range(frames):
        shift = round(14 * np.sin(2 * np.pi * frame / 45))
        picture = np.full((SIDE, SIDE, 3), (90, 140, 95), np.uint8)
        picture[(columns - 36 - shift) ** 2 + (rows - 40) ** 2 < 20**2] = (220, 60, 40)
        picture[66:108, 70 - shift : 112 - shift] = (30, 60, 200)
        yield picture


def grainy_face(width: int, height: int) -> Pixels:
    """An oval of skin with eyes and a mouth before a wall, as a camera in bad light has it."""
    rows, columns = np.mgrid[:height, :width]
    across, down = (columns - width / 2) / (0.28 * width), (rows - height / 2) / (0.4 * height)
    picture: npt.NDArray[np.float64] = np.zeros((height, width, 3))
    picture[:] = (70, 95, 150)
    picture[across**2 + down**2 < 1] = (198, 142, 116)
    for eye in (-0.4, 0.4):
        picture[((across - eye) / 0.16) ** 2 + ((down + 0.25) / 0.08) ** 2 < 1] = (40, 30, 28)
    picture[(across / 0.35) ** 2 + ((down - 0.45) / 0.1) ** 2 < 1] = (170, 70, 75)
    grain = np.random.default_rng(1).normal(0, 9, (height, width, 1))
    return np.clip(np.rint(picture + grain), 0, 255).astype(np.uint8)


def outlined(picture: Pixels, boxes: Sequence[tuple[float, float, float, float]]) -> Pixels:
    """A copy with boxes drawn; edges are shares of the picture: left, top, right, bottom."""
    image = Image.fromarray(picture)
    draw = ImageDraw.Draw(image)
    height, width = picture.shape[:2]
    for left, top, right, bottom in boxes:
        draw.rectangle([left * width, top * height, right * width, bottom * height], outline=FRAME, width=2)
    return np.asarray(image)


def write_sheet(path: Path, pictures: Sequence[tuple[Pixels, str]]) -> None:
    height, width = pictures[0][0].shape[:2]
    columns = min(COLUMNS, len(pictures))
    rows = -(-len(pictures) // columns)
    step_x, step_y = width + MARGIN, height + MARGIN + CAPTION
    sheet = Image.new("RGB", (columns * step_x + MARGIN, rows * step_y + MARGIN), SHEET)
    draw = ImageDraw.Draw(sheet)
    for number, (picture, caption) in enumerate(pictures):
        x, y = MARGIN + number % columns * step_x, MARGIN + number // columns * step_y
        sheet.paste(Image.fromarray(picture), (x, y))
        draw.text((x, y + height + 2), caption, fill=INK)
    sheet.save(path)
    print(path)
