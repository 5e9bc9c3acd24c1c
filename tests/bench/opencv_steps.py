"""What the picture features do besides their models, written with OpenCV: the way one would in Python.

Follows docs/beauty.md. Pictures are RGB, masks 0..1; cells are of 4 x 4 pixels.
"""

import cv2
import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]

CELL = 4
MASK_VARIANCE, MOST_STEEPNESS = 40.0, 2.5
SKIN_VARIANCE = 120.0
BLUR_SHARE, BLUR_PASSES = 0.06, 2


def luma_of(rgb: Bytes) -> Floats:
    return cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY).astype(np.float32)


def to_cells(values: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
    height, width = values.shape[:2]
    return cv2.resize(values, (width // CELL, height // CELL), interpolation=cv2.INTER_AREA)


def window_mean(values: Floats, radius: int) -> Floats:
    side = 2 * radius + 1
    return cv2.blur(values, (side, side), borderType=cv2.BORDER_REPLICATE)


def enlarged(values: npt.NDArray[np.generic], like: Bytes) -> npt.NDArray[np.generic]:
    return cv2.resize(values, (like.shape[1], like.shape[0]), interpolation=cv2.INTER_LINEAR)


def guided(rgb: Bytes, coarse: Floats) -> tuple[Floats, Floats]:
    """How the mask follows luma, for each cell: a factor and what is added, both for 0..255."""
    means = to_cells(luma_of(rgb))
    mask = cv2.resize(255 * coarse, (means.shape[1], means.shape[0]), interpolation=cv2.INTER_LINEAR)
    radius = int(np.clip(max(means.shape) // max(coarse.shape) + 1, 1, 4))
    mean_luma, mean_mask = window_mean(means, radius), window_mean(mask, radius)
    variance = np.maximum(window_mean(means * means, radius) - mean_luma * mean_luma, 0)
    covariance = window_mean(means * mask, radius) - mean_luma * mean_mask
    steepness = np.clip(covariance / (variance + MASK_VARIANCE), -MOST_STEEPNESS, MOST_STEEPNESS)
    return window_mean(steepness, radius), window_mean(mean_mask - steepness * mean_luma, radius)


def fine_mask(rgb: Bytes, scale: Floats, offset: Floats) -> Floats:
    """0..1 at the frame's resolution."""
    fine = enlarged(scale, rgb) * luma_of(rgb) + enlarged(offset, rgb)
    return np.clip(fine, 0, 255) * np.float32(1 / 255)


def blended(rgb: Bytes, background: npt.NDArray[np.generic], mask: Floats) -> Bytes:
    back = background.astype(np.float32)
    return cv2.convertScaleAbs(back + mask[..., None] * (rgb.astype(np.float32) - back))


def on_colour(rgb: Bytes, scale: Floats, offset: Floats, colour: tuple[int, int, int]) -> Bytes:
    return blended(rgb, np.array(colour, np.float32), fine_mask(rgb, scale, offset))


def blurred(rgb: Bytes, scale: Floats, offset: Floats, strength: float) -> Bytes:
    """Box over box on cells, each as heavy as it is background."""
    mask = fine_mask(rgb, scale, offset)
    weights = 1.001 - to_cells(mask)
    cells = to_cells(rgb).astype(np.float32) * weights[..., None]
    radius = round(strength * BLUR_SHARE * min(weights.shape))
    for _ in range(BLUR_PASSES):
        cells, weights = window_mean(cells, radius), window_mean(weights, radius)
    return blended(rgb, enlarged(cells / weights[..., None], rgb), mask)


def trapezoid(value: Floats, rise: tuple[float, float], fall: tuple[float, float]) -> Floats:
    up = (value - rise[0]) / (rise[1] - rise[0])
    down = (fall[1] - value) / (fall[1] - fall[0])
    return np.clip(np.minimum(up, down), 0, 1)


def skin_likeness(rgb: Bytes) -> Floats:
    luma, of_red, of_blue = cv2.split(cv2.cvtColor(rgb, cv2.COLOR_RGB2YCrCb).astype(np.float32))
    blue, red = trapezoid(of_blue, (70, 82), (120, 129)), trapezoid(of_red, (131, 139), (168, 180))
    return blue * red * np.clip((luma - 25) / 30, 0, 1)


def retouched(rgb: Bytes, smoothing: float, whitening: float, sharpening: float) -> Bytes:
    radius = int(np.clip(min(rgb.shape[:2]) // 270, 1, 16))
    luma = luma_of(rgb)
    means = to_cells(luma)
    mean = window_mean(means, radius)
    variance = np.maximum(window_mean(to_cells(luma * luma), radius) - mean * mean, 0)
    kept = variance / (variance + SKIN_VARIANCE)
    scale, offset = window_mean(kept, radius), window_mean((1 - kept) * mean, radius)
    skin = window_mean(skin_likeness(to_cells(rgb)), 2)
    smooth, whiten = smoothing * skin, 0.25 * whitening * skin
    sharpen = 0.6 * sharpening * (1 - smooth)
    slope = smooth * (scale - 1) - whiten + sharpen
    constant = smooth * offset + whiten * 255 - sharpen * means
    added = enlarged(slope, rgb) * luma + enlarged(constant, rgb)
    return np.clip(np.rint(rgb + added[..., None]), 0, 255).astype(np.uint8)
