"""Short clips of people who do something, with the action's number."""

import multiprocessing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from motions import ACTIONS, Performance
from numpy.typing import NDArray
from people import KEYPOINTS, Stand, draw, random_figure
from PIL import ImageDraw
from scenes import SUPERSAMPLING, backdrop, draw_clutter, photograph, random_colour, scene_generator

TRAINING_SEED = 7101
HELD_BACK_SEED = 7202  # clips that training never sees
FRAMES = 12
INTERVAL_S = 0.1
SIDE = 48
NOBODY = 0.25  # the share of `nothing` without anybody
NOISE = 2.0  # in levels, from frame to frame
SHAKE = 0.006  # of the side, by which a hand-held camera moves from frame to frame


@dataclass(frozen=True)
class Clip:
    frames: NDArray[np.uint8]  # (frames, side, side, 3)
    keypoints: NDArray[np.float32]  # (frames, 17, 2): x, y as shares of the side; not numbers where nobody is


@dataclass(frozen=True)
class ClipSet:
    clips: NDArray[np.uint8]  # (count, frames, side, side, 3)
    keypoints: NDArray[np.float32]  # (count, frames, 17, 2)
    actions: NDArray[np.int64]


def action_of(index: int) -> int:
    """Every action equally often, in turn."""
    return index % len(ACTIONS)


def make_clip(seed: int, index: int, length: int = FRAMES) -> Clip:
    """Clip `index` of a set: one person, one place, one light."""
    rng = scene_generator(seed, index)
    large = SIDE * SUPERSAMPLING
    action = action_of(index)
    scene = backdrop(rng, (large, large))
    draw_clutter(rng, ImageDraw.Draw(scene), (large, large))
    figure, performance = random_figure(rng), Performance(action, rng)
    height = float(rng.uniform(0.6, 0.85)) * large
    ground = (large * float(rng.uniform(0.35, 0.65)), large * float(rng.uniform(0.88, 1.0)))
    empty = action == 0 and rng.random() < NOBODY
    hidden = rng.random() < 0.2
    corner = rng.uniform(0, 0.8, 2) * large
    cover, colour = [*corner, *(corner + rng.uniform(0.1, 0.25, 2) * large)], random_colour(rng)
    light = int(rng.integers(1 << 30))
    frames, keypoints = [], []
    for number in range(length):
        shift = rng.normal(0, SHAKE, 2) * large
        stand = Stand((ground[0] + float(shift[0]), ground[1] + float(shift[1])), height)
        drawn = draw(figure, performance.at(number * INTERVAL_S), stand, scene)
        picture = scene if empty else drawn.picture
        keypoints.append(np.full_like(drawn.keypoints, np.nan) if empty else drawn.keypoints / large)
        if hidden:
            picture = picture.copy()
            ImageDraw.Draw(picture).rectangle(cover, fill=colour)
        lit = photograph(np.random.Generator(np.random.PCG64(light)), picture)
        noisy = lit + rng.normal(0, NOISE, lit.shape)
        frames.append(np.clip(np.rint(noisy), 0, 255).astype(np.uint8))
    return Clip(np.stack(frames), np.stack(keypoints).astype(np.float32))


def _make(task: tuple[int, int, int]) -> Clip:
    return make_clip(*task)


def make_set(seed: int, count: int, length: int) -> ClipSet:
    clips = np.empty((count, length, SIDE, SIDE, 3), dtype=np.uint8)
    keypoints = np.empty((count, length, len(KEYPOINTS), 2), dtype=np.float32)
    tasks = ((seed, index, length) for index in range(count))
    with multiprocessing.Pool(2) as pool:
        for index, clip in enumerate(pool.imap(_make, tasks, chunksize=32)):
            clips[index], keypoints[index] = clip.frames, clip.keypoints
            if index % 1000 == 999:
                print(f"  rendered {index + 1} of {count} clips", flush=True)
    return ClipSet(clips, keypoints, np.array([action_of(index) for index in range(count)]))


def cached_set(seed: int, count: int, length: int, cache: Path) -> ClipSet:
    """As make_set, kept between runs; delete the folder after a change to what is drawn."""
    path = cache / f"action-{seed}-{count}-{length}-{SIDE}.npz"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        made = make_set(seed, count, length)
        np.savez(path, clips=made.clips, keypoints=made.keypoints, actions=made.actions)
    with np.load(path) as stored:
        return ClipSet(stored["clips"], stored["keypoints"], stored["actions"])
