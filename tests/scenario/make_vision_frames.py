"""Makes the raw frames of vision.txt, a model for which whatever is bright is a person, and one of clips.

    python -m tests.scenario.make_vision_frames

Run by hand after a change here; the frames are committed, so that runners in
every language read the same bytes.
"""

from pathlib import Path

import numpy as np
import numpy.typing as npt
from tflite import TensorType

from tests.fakes.models import FakeCode, FakeGraph, FakeModel, FakeNode, FakeTensor, build_model
from tests.scenario.make_frames import ENCODERS, Pixels

_HERE = Path(__file__).resolve().parent

SIDE = 128
SEED = 20261127


def shapes(shift: int = 0) -> Pixels:
    """A disc and a square on a plain ground, as the test detector knows them."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    picture = np.full((SIDE, SIDE, 3), (90, 140, 95), np.uint8)
    picture[(columns - 36 - shift) ** 2 + (rows - 40) ** 2 < 20**2] = (220, 60, 40)
    square = (columns >= 70 + shift) & (columns < 112 + shift) & (rows >= 66) & (rows < 108)
    picture[square] = (30, 60, 200)
    return picture


def face(width: int, height: int) -> Pixels:
    """An oval of skin with eyes and a mouth before a blue wall, all of it grainy."""
    rows, columns = np.mgrid[:height, :width]
    across, down = (columns - width / 2) / (0.28 * width), (rows - height / 2) / (0.4 * height)
    picture: npt.NDArray[np.float64] = np.zeros((height, width, 3))
    picture[:] = (70, 95, 150)
    picture[across**2 + down**2 < 1] = (208, 152, 126)
    for eye in (-0.4, 0.4):
        picture[((across - eye) / 0.16) ** 2 + ((down + 0.25) / 0.08) ** 2 < 1] = (40, 30, 28)
    picture[(across / 0.35) ** 2 + ((down - 0.45) / 0.1) ** 2 < 1] = (170, 70, 75)
    grain = np.random.default_rng(SEED).normal(0, 5, (height, width, 1))
    return np.clip(np.rint(picture + grain), 0, 255).astype(np.uint8)


FRAMES: dict[str, tuple[Pixels, str]] = {
    "shapes": (shapes(), "rgb888"),
    "shapes_moved": (shapes(6), "rgba8888"),
    "shapes_turned": (np.ascontiguousarray(np.rot90(shapes())), "nv21"),
    "nothing": (np.full((SIDE, SIDE, 3), (90, 140, 95), np.uint8), "rgb888"),
    "face": (face(162, 121), "rgba8888"),
    "face_nv12": (face(160, 120), "nv12"),
}


def bright_model(side: int) -> bytes:
    """The mean of a pixel's channels is the mask: a single node, without weights."""
    image = FakeTensor("image", shape=(1, side, side, 3))
    axes = FakeTensor("axes", type=TensorType.INT32, shape=(1,), buffer=1)
    mask = FakeTensor("mask", shape=(1, side, side))
    graph = FakeGraph((FakeNode(0, (0, 1), (2,)),), (image, axes, mask), (0,), (2,))
    return build_model(FakeModel((FakeCode("MEAN"),), (graph,), buffers=(b"", bytes((3, 0, 0, 0)))))


def clip_model(frames: int, side: int) -> bytes:
    """Each channel's mean over a clip is a score: a single node, without weights."""
    clip = FakeTensor("clip", shape=(1, frames, side, side, 3))
    axes = FakeTensor("axes", type=TensorType.INT32, shape=(3,), buffer=1)
    scores = FakeTensor("scores", shape=(1, 3))
    graph = FakeGraph((FakeNode(0, (0, 1), (2,)),), (clip, axes, scores), (0,), (2,))
    numbers = b"".join(axis.to_bytes(4, "little") for axis in (1, 2, 3))
    return build_model(FakeModel((FakeCode("MEAN"),), (graph,), buffers=(b"", numbers)))


def main() -> None:
    folder = _HERE / "vision_frames"
    folder.mkdir(exist_ok=True)
    for stale in folder.glob("*.raw"):
        stale.unlink()
    (folder / "bright.tflite").write_bytes(bright_model(32))
    (folder / "clip.tflite").write_bytes(clip_model(3, 16))
    for name, (pixels, encoding) in FRAMES.items():
        (folder / f"{name}.raw").write_bytes(ENCODERS[encoding](pixels))
        print(f"{name} {encoding} {pixels.shape[1]} {pixels.shape[0]}")


if __name__ == "__main__":
    main()
