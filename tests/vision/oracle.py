"""What the features that see do, the obvious way in NumPy: slow, in double precision, plain.

The library's results are compared with these; docs/actions.md, docs/detection.md and docs/beauty.md
say the same in words.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Bytes = npt.NDArray[np.uint8]

CELL = 4


# --- Beauty ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Settings:
    smoothing: float
    whitening: float
    sharpening: float


def luma_of(rgb: Array) -> Array:
    weighted: Array = (77 * rgb[..., 0] + 150 * rgb[..., 1] + 29 * rgb[..., 2]) / 256
    return weighted


def cell_means(values: Array) -> Array:
    """Means of cells of 4 x 4 pixels; the last row and column stand in for what is beyond the frame."""
    rows, columns = (-size % CELL for size in values.shape[:2])
    padded = np.pad(values, ((0, rows), (0, columns), *((0, 0),) * (values.ndim - 2)), mode="edge")
    height, width = padded.shape[:2]
    cells = padded.reshape(height // CELL, CELL, width // CELL, CELL, *values.shape[2:])
    means: Array = cells.mean(axis=(1, 3))
    return means


def window_mean(values: Array, radius: int) -> Array:
    height, width = values.shape
    padded = np.pad(values, radius, mode="edge")
    side = range(2 * radius + 1)
    total = sum(padded[dy : dy + height, dx : dx + width] for dy in side for dx in side)
    mean: Array = np.asarray(total) / len(side) ** 2
    return mean


def trapezoid(value: Array, rise: tuple[float, float], fall: tuple[float, float]) -> Array:
    up = (value - rise[0]) / (rise[1] - rise[0])
    down = (fall[1] - value) / (fall[1] - fall[0])
    return np.clip(np.minimum(up, down), 0, 1)


def skin_likeness(rgb: Array) -> Array:
    red, green, blue = np.moveaxis(rgb, -1, 0)
    luma = 0.299 * red + 0.587 * green + 0.114 * blue
    of_blue = trapezoid(128 + 0.564 * (blue - luma), (70, 82), (120, 129))
    of_red = trapezoid(128 + 0.713 * (red - luma), (131, 139), (168, 180))
    result: Array = of_blue * of_red * np.clip((luma - 25) / 30, 0, 1)
    return result


def enlarged(cells: Array, height: int, width: int) -> Array:
    """Each pixel's value between the centres of the cells around it; the last cells may reach beyond."""
    return sampled(cells, cells.shape[0] * CELL, cells.shape[1] * CELL)[:height, :width]


def retouched(picture: Bytes, settings: Settings, mask: Array | None = None) -> Bytes:
    """An RGB picture; the mask has a share per cell."""
    rgb = picture.astype(np.float64)
    height, width = rgb.shape[:2]
    radius = int(np.clip(min(height, width) // 270, 1, 16))
    luma = luma_of(rgb)
    mean = window_mean(cell_means(luma), radius)
    variance = np.maximum(window_mean(cell_means(luma**2), radius) - mean**2, 0)
    kept = variance / (variance + 120)
    scale, offset = window_mean(kept, radius), window_mean((1 - kept) * mean, radius)

    inside = np.ones_like(mean) if mask is None else mask
    skin = window_mean(skin_likeness(cell_means(rgb)), 2) * inside
    smooth = settings.smoothing * skin
    whiten = 0.25 * settings.whitening * skin
    sharpen = 0.6 * settings.sharpening * (1 - smooth) * inside
    slope = smooth * (scale - 1) - whiten + sharpen
    constant = smooth * offset + whiten * 255 - sharpen * cell_means(luma)
    added = enlarged(slope, height, width) * luma + enlarged(constant, height, width)
    return np.clip(np.rint(rgb + added[..., None]), 0, 255).astype(np.uint8)


# --- Portraits ------------------------------------------------------------------------------------------


def sampled(values: Array, rows: int, columns: int) -> Array:
    """Bilinear, with the centres of pixels half a pixel inside; what is beyond the edge is the edge."""

    def axis(count: int, extent: int) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp], Array]:
        at = np.clip((np.arange(count) + 0.5) * extent / count - 0.5, 0, extent - 1)
        first = np.floor(at).astype(np.intp)
        return first, np.minimum(first + 1, extent - 1), at - first

    top, bottom, down = axis(rows, values.shape[0])
    left, right, across = axis(columns, values.shape[1])
    mixed = values[top] * (1 - down[:, None]) + values[bottom] * down[:, None]
    result: Array = mixed[:, left] * (1 - across) + mixed[:, right] * across
    return result


def refined_mask(picture: Bytes, coarse: Array) -> Bytes:
    """A model's mask, 0..1, fitted to the edges of an upright RGB picture by a guided filter on cells."""
    luma = luma_of(picture.astype(np.float64))
    means = cell_means(luma)
    mask = 255 * sampled(coarse, *means.shape)
    radius = int(np.clip(max(means.shape) // max(coarse.shape) + 1, 1, 4))
    mean_luma, mean_mask = window_mean(means, radius), window_mean(mask, radius)
    variance = np.maximum(window_mean(means**2, radius) - mean_luma**2, 0)
    covariance = window_mean(means * mask, radius) - mean_luma * mean_mask
    steepness = np.clip(covariance / (variance + 40), -2.5, 2.5)
    scale = window_mean(steepness, radius)
    offset = window_mean(mean_mask - steepness * mean_luma, radius)
    height, width = luma.shape
    fine = enlarged(scale, height, width) * luma + enlarged(offset, height, width)
    return np.clip(np.rint(fine), 0, 255).astype(np.uint8)


# --- Detection ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Found:
    index: int
    score: float
    box: tuple[float, float, float, float]  # left, top, right, bottom


def overlap(first: Found, second: Found) -> float:
    """Intersection over union."""
    left, top = (max(first.box[edge], second.box[edge]) for edge in (0, 1))
    right, bottom = (min(first.box[edge], second.box[edge]) for edge in (2, 3))
    shared = max(right - left, 0) * max(bottom - top, 0)
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (first.box, second.box)]
    return shared / (sum(areas) - shared)


def decoded(codes: Array, anchors: Array) -> Iterator[tuple[float, float, float, float]]:
    for code, anchor in zip(codes, anchors, strict=True):
        y, x = anchor[:2] + code[:2] / 10 * anchor[2:]
        height, width = anchor[2:] * np.exp(code[2:] / 5)
        yield float(x - width / 2), float(y - height / 2), float(x + width / 2), float(y + height / 2)


def detections(
    codes: Array, scores: Array, anchors: Array, *, min_score: float, max_overlap: float
) -> list[Found]:
    """Of each class the best, less what overlaps a better one; background is class 0 of the scores."""
    boxes = list(decoded(codes, anchors))
    kept: list[Found] = []
    for index in range(scores.shape[1] - 1):
        candidates = [
            Found(index, float(score), box)
            for score, box in zip(scores[:, index + 1], boxes, strict=True)
            if score >= min_score
        ]
        candidates.sort(key=lambda found: -found.score)
        own: list[Found] = []
        for candidate in candidates:
            if all(overlap(candidate, better) <= max_overlap for better in own):
                own.append(candidate)
        kept += own
    return sorted(kept, key=lambda found: -found.score)


# --- Actions --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Watching:
    """How a stream is watched; see ActionOptions."""

    interval_ms: int
    max_gap_ms: int
    run_every: int
    steadiness: float
    frames: int  # in a clip


def unbroken(times: list[int], max_gap_ms: int) -> Iterator[list[int]]:
    """The places of frames in runs without too long a gap."""
    part: list[int] = []
    for place, time in enumerate(times):
        if part and time - times[place - 1] > max_gap_ms:
            yield part
            part = []
        part.append(place)
    yield part


def looked_at(places: list[int], times: list[int], interval_ms: int) -> list[int]:
    """One frame for each place of the grid that begins with the first frame, and anew with a late one."""
    found = places[:1]
    due = times[places[0]] + interval_ms
    for place in places[1:]:
        if times[place] >= due - interval_ms // 4:
            found.append(place)
            due = (times[place] if times[place] >= due + interval_ms else due) + interval_ms
    return found


def clip_scores(means: Array, times: list[int], watching: Watching) -> list[Array | None]:
    """After each frame: the steadied mean of the last clip, for a model whose scores are a clip's means."""
    scores: list[Array | None] = [None] * len(times)
    for part in unbroken(times, watching.max_gap_ms):
        taken = looked_at(part, times, watching.interval_ms)
        said: dict[int, Array] = {}
        latest: Array | None = None
        for end in range(watching.frames, len(taken) + 1, watching.run_every):
            clip: Array = means[taken[end - watching.frames : end]].mean(axis=0)
            latest = clip if latest is None else clip + watching.steadiness * (latest - clip)
            said[taken[end - 1]] = latest
        now: Array | None = None
        for place in part:
            now = said.get(place, now)
            scores[place] = now
    return scores
