"""Pictures of one person each, with their silhouette and keypoints, for portraits and for poses."""

import multiprocessing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from motions import REST
from numpy.typing import NDArray
from people import KEYPOINTS, SIDES, WHITE, Angles, Stand, draw, random_figure
from PIL import Image, ImageDraw
from scenes import SUPERSAMPLING, backdrop, draw_clutter, photograph, random_colour, scene_generator

SIDE = 96
NOBODY = 0.04  # the share of pictures without anybody
CLUTTERED = 0.5  # the share with lines and shapes behind the person
COVERED = 0.25  # the share with something in front of the person
ARM_REACH = (-0.3, 3.0)  # of upper arms, from straight down, outwards


@dataclass(frozen=True)
class Framing:
    """How a camera frames somebody: all in shares of the frame's side."""

    name: str
    height: tuple[float, float]  # of the person
    top: tuple[float, float]  # where the top of a standing person's head is
    across: tuple[float, float]  # where the person's middle is


PORTRAIT = Framing("portrait", height=(1.2, 2.2), top=(0.04, 0.3), across=(0.3, 0.7))
WHOLE = Framing("whole", height=(0.5, 0.92), top=(0.03, 0.25), across=(0.35, 0.65))


@dataclass(frozen=True)
class PersonPicture:
    picture: NDArray[np.uint8]  # (side, side, 3)
    mask: NDArray[np.uint8]  # (side, side), 255 where the person is seen
    keypoints: NDArray[np.float32]  # (17, 2): x, y as shares of the side; not a number where not seen


@dataclass(frozen=True)
class PersonSet:
    pictures: NDArray[np.uint8]  # (count, side, side, 3)
    masks: NDArray[np.uint8]  # (count, side, side)
    keypoints: NDArray[np.float32]  # (count, 17, 2)


def random_angles(rng: np.random.Generator) -> Angles:
    """Arms anywhere, legs apart or bent, a trunk that leans."""
    angles = dict(REST)
    angles["lean"] = float(rng.normal(0, 0.12))
    for side, sign in SIDES:
        angles[f"{side}_arm"] = sign * float(rng.uniform(*ARM_REACH))
        angles[f"{side}_forearm"] = sign * float(rng.uniform(-2.0, 2.0))
        bend = abs(float(rng.normal(0, 0.35)))
        angles[f"{side}_thigh"] = sign * (0.06 + bend)
        angles[f"{side}_shin"] = -sign * float(rng.uniform(0.0, 1.5)) * bend
    return angles


def make_picture(seed: int, index: int, framing: Framing, side: int = SIDE) -> PersonPicture:
    """Picture `index` of a set: one person, or now and then nobody."""
    rng = scene_generator(seed, index)
    large = side * SUPERSAMPLING
    scene = backdrop(rng, (large, large))
    if rng.random() < CLUTTERED:
        draw_clutter(rng, ImageDraw.Draw(scene), (large, large))
    height = float(rng.uniform(*framing.height)) * large
    ground = float(rng.uniform(*framing.top)) * large + height
    stand = Stand((float(rng.uniform(*framing.across)) * large, ground), height)
    drawn = draw(random_figure(rng), random_angles(rng), stand, scene)
    picture, silhouette, keypoints = drawn.picture, drawn.silhouette, drawn.keypoints
    if rng.random() < NOBODY:
        picture, silhouette = scene, Image.new("L", scene.size)
    if rng.random() < COVERED:
        corner = rng.uniform(0, 0.9, 2) * large
        cover = [*corner, *(corner + rng.uniform(0.1, 0.35, 2) * large)]
        ImageDraw.Draw(picture).rectangle(cover, fill=random_colour(rng))
        ImageDraw.Draw(silhouette).rectangle(cover, fill=0)
    return PersonPicture(
        picture=photograph(rng, picture),
        mask=np.asarray(silhouette.reduce(SUPERSAMPLING)),
        keypoints=_seen(keypoints, silhouette) / np.float32(large),
    )


def _seen(keypoints: NDArray[np.float64], silhouette: Image.Image) -> NDArray[np.float32]:
    """Keypoints in pixels; those outside of the picture or behind something as not a number."""
    pixels = np.asarray(silhouette)
    cells = np.rint(keypoints).astype(int)
    inside = ((cells >= 0) & (cells < pixels.shape[0])).all(axis=1)
    columns, rows = np.clip(cells, 0, pixels.shape[0] - 1).T
    seen = inside & (pixels[rows, columns] == WHITE)
    return np.where(seen[:, None], keypoints, np.nan).astype(np.float32)


def _make(task: tuple[int, int, Framing]) -> PersonPicture:
    return make_picture(*task)


def make_set(seed: int, count: int, framing: Framing) -> PersonSet:
    pictures = np.empty((count, SIDE, SIDE, 3), dtype=np.uint8)
    masks = np.empty((count, SIDE, SIDE), dtype=np.uint8)
    keypoints = np.empty((count, len(KEYPOINTS), 2), dtype=np.float32)
    tasks = ((seed, index, framing) for index in range(count))
    with multiprocessing.Pool() as pool:
        for index, made in enumerate(pool.imap(_make, tasks, chunksize=32)):
            pictures[index], masks[index], keypoints[index] = made.picture, made.mask, made.keypoints
            if index % 2000 == 1999:
                print(f"  rendered {index + 1} of {count} pictures", flush=True)
    return PersonSet(pictures, masks, keypoints)


def cached_set(seed: int, count: int, framing: Framing, cache: Path) -> PersonSet:
    """As make_set, kept between runs; delete the folder after a change to what is drawn."""
    path = cache / f"{framing.name}-{seed}-{count}-{SIDE}.npz"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        made = make_set(seed, count, framing)
        np.savez(path, pictures=made.pictures, masks=made.masks, keypoints=made.keypoints)
    with np.load(path) as stored:
        return PersonSet(stored["pictures"], stored["masks"], stored["keypoints"])
