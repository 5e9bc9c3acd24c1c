"""The pictures that the repository's tests classify: `<label>_<number>.png`."""

from pathlib import Path

import numpy as np
from dataset import LabelledSet
from logos import LABELS
from PIL import Image
from scenes import Picture, model_view


def write_images(folder: Path, labelled: list[tuple[str, Picture]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for stale in folder.glob("*.png"):
        stale.unlink()
    for number, (label, picture) in enumerate(labelled):
        Image.fromarray(picture).save(folder / f"{label}_{number:03}.png", optimize=True)


def read_images(folder: Path, side: int) -> LabelledSet:
    """As a square model input of `side` pixels sees them."""
    paths = sorted(folder.glob("*.png"))
    views = [model_view(np.asarray(Image.open(path).convert("RGB")), side) for path in paths]
    labels = [LABELS.index(path.stem.rsplit("_", 1)[0]) for path in paths]
    return LabelledSet(np.stack(views), np.array(labels))
