"""Sets of scan pictures with their labels, rendered once and kept in a cache folder."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from logos import LABELS
from numpy.typing import NDArray
from scenes import FRAME_SIZES, Picture, model_view, render_scene, scene_generator

TRAINING_SEED = 1001
HELD_BACK_SEED = 2002  # pictures that training never sees
REPOSITORY_SEED = 3003  # the pictures in tests/models/images


@dataclass(frozen=True)
class LabelledSet:
    pictures: NDArray[np.uint8]  # (count, side, side, 3)
    labels: NDArray[np.int64]


def label_of(index: int) -> int:
    """Every class equally often, in turn."""
    return index % len(LABELS)


def make_picture(seed: int, index: int) -> Picture:
    """Picture `index` of a set, at one of the frame sizes."""
    rng = scene_generator(seed, index)
    size = FRAME_SIZES[int(rng.integers(len(FRAME_SIZES)))]
    return render_scene(label_of(index), rng, size)


def make_set(seed: int, count: int, side: int) -> LabelledSet:
    pictures = np.empty((count, side, side, 3), dtype=np.uint8)
    for index in range(count):
        pictures[index] = model_view(make_picture(seed, index), side)
        if index % 2000 == 1999:
            print(f"  rendered {index + 1} of {count} pictures", flush=True)
    return LabelledSet(pictures, np.array([label_of(index) for index in range(count)]))


def cached_set(seed: int, count: int, side: int, cache: Path) -> LabelledSet:
    """As make_set, kept between runs; delete the folder after a change to logos.py or scenes.py."""
    path = cache / f"scan-{seed}-{count}-{side}.npz"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        made = make_set(seed, count, side)
        np.savez(path, pictures=made.pictures, labels=made.labels)
    with np.load(path) as stored:
        return LabelledSet(stored["pictures"], stored["labels"])
