"""Makes the raw frames of scan.txt from the model pictures.

    python tests/scenario/make_frames.py

Run by hand after tests/models/images changed; the frames are committed, so
that runners in every language read the same bytes and need no decoder.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

_HERE = Path(__file__).resolve().parent
_PICTURES = _HERE.parent / "models" / "images"

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Frame:
    """A label's first picture, as a camera that is turned and mirrored so would store it."""

    label: str
    format: str
    width: int  # upright
    height: int
    rotation: int = 0
    mirrored: bool = False


FRAMES = (
    Frame("orbit", "rgb888", 160, 120),
    Frame("bolt", "rgba8888", 160, 120),
    Frame("leaf", "bgra8888", 96, 128),
    Frame("gate", "nv21", 160, 120, rotation=90),
    Frame("kite", "nv12", 160, 120, rotation=180, mirrored=True),
    Frame("wave", "i420", 128, 128, rotation=270),
    Frame("crown", "gray8", 120, 120, mirrored=True),
    # odd sizes: chroma planes are rounded up
    Frame("target", "nv21", 121, 91),
    Frame("peak", "i420", 91, 121, rotation=90, mirrored=True),
)


def upright(frame: Frame) -> Pixels:
    path = min(_PICTURES.glob(f"{frame.label}_*.png"))
    picture = Image.open(path).convert("RGB").resize((frame.width, frame.height), Image.Resampling.BILINEAR)
    return np.asarray(picture)


def stored(frame: Frame) -> Pixels:
    """Undoes what a reader will do: turn clockwise by the rotation, then flip left and right."""
    pixels = upright(frame)
    flipped = pixels[:, ::-1] if frame.mirrored else pixels
    return np.ascontiguousarray(np.rot90(flipped, frame.rotation // 90))


def to_yuv(rgb: Pixels) -> tuple[Pixels, Pixels, Pixels]:
    """BT.601, full range; chroma averaged over blocks of 2 x 2."""
    red, green, blue = (rgb[..., channel].astype(np.float64) for channel in range(3))
    luma = 0.299 * red + 0.587 * green + 0.114 * blue
    planes = (luma, halved(128 + (blue - luma) / 1.772), halved(128 + (red - luma) / 1.402))
    y, u, v = (np.clip(np.rint(plane), 0, 255).astype(np.uint8) for plane in planes)
    return y, u, v


def halved(plane: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    even = np.pad(plane, ((0, plane.shape[0] % 2), (0, plane.shape[1] % 2)), mode="edge")
    blocks = even.reshape(even.shape[0] // 2, 2, even.shape[1] // 2, 2)
    return np.asarray(blocks.mean(axis=(1, 3)), np.float64)


def rgba(rgb: Pixels) -> bytes:
    return np.dstack([rgb, np.full(rgb.shape[:2], 255, np.uint8)]).tobytes()


def nv21(rgb: Pixels) -> bytes:
    y, u, v = to_yuv(rgb)
    return y.tobytes() + np.dstack([v, u]).tobytes()


def nv12(rgb: Pixels) -> bytes:
    y, u, v = to_yuv(rgb)
    return y.tobytes() + np.dstack([u, v]).tobytes()


ENCODERS: dict[str, Callable[[Pixels], bytes]] = {
    "rgba8888": rgba,
    "bgra8888": lambda rgb: rgba(rgb[..., ::-1]),
    "rgb888": lambda rgb: rgb.tobytes(),
    "nv21": nv21,
    "nv12": nv12,
    "i420": lambda rgb: b"".join(plane.tobytes() for plane in to_yuv(rgb)),
    "gray8": lambda rgb: to_yuv(rgb)[0].tobytes(),
}


def main() -> None:
    folder = _HERE / "frames"
    folder.mkdir(exist_ok=True)
    for stale in folder.glob("*.raw"):
        stale.unlink()
    for frame in FRAMES:
        pixels = stored(frame)
        path = folder / f"{frame.label}.{frame.format}.raw"
        path.write_bytes(ENCODERS[frame.format](pixels))
        print(
            f"{path.name} {frame.format} {pixels.shape[1]} {pixels.shape[0]} {frame.rotation} "
            f"{int(frame.mirrored)}"
        )


if __name__ == "__main__":
    main()
