"""Compares the installed package with the oracles and prints what each comparison found.

    python tests/vision/compare.py <models folder>

PYTHONPATH has the repository. Ends with "all agree", or with the first disagreement as an error.
"""

import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt
import smilear
from tflite_runtime.interpreter import Interpreter

from tests.scenario.make_vision_frames import face, shapes
from tests.vision.oracle import (
    CELL,
    Array,
    Bytes,
    Settings,
    Watching,
    clip_scores,
    detections,
    refined_mask,
    retouched,
    sampled,
)

ROOT = Path(__file__).parents[2]
SETTINGS = (
    Settings(0, 0, 0),
    Settings(1, 0, 0),
    Settings(0, 1, 0),
    Settings(0, 0, 1),
    Settings(0.6, 0.3, 0.4),
    Settings(1, 1, 1),
)
# Coefficients are rounded, and luma to whole levels where its variance is taken.
MOST_LEVELS = 1
MOST_MASK_LEVELS = 2  # the model's input may be off by a level, too
SCORE_BOUND, EDGE_BOUND = 1e-3, 1e-3
STREAM_FRAMES = 80
WATCHINGS = (
    Watching(interval_ms=0, max_gap_ms=1000, run_every=1, steadiness=0, frames=3),
    Watching(interval_ms=100, max_gap_ms=400, run_every=1, steadiness=0.5, frames=3),
    Watching(interval_ms=60, max_gap_ms=400, run_every=3, steadiness=0.9, frames=3),
)


def noise(height: int, width: int) -> Bytes:
    """Anything: every colour next to every other."""
    return np.random.default_rng(7).integers(0, 256, (height, width, 3)).astype(np.uint8)


def gradient(height: int, width: int) -> Bytes:
    rows, columns = np.mgrid[:height, :width]
    return np.stack([columns * 255 // width, rows * 255 // height, (rows + columns) % 256], -1).astype(
        np.uint8
    )


def compare_beauty() -> None:
    beauty = smilear.BeautyFilter.create()
    pictures = {
        "face": face(400, 560),
        "noise": noise(61, 83),
        "gradient": gradient(300, 330),
        "line": face(37, 1),
    }
    for name, picture in pictures.items():
        height, width = picture.shape[:2]
        for settings in SETTINGS:
            output = np.zeros((height, width, 4), np.uint8)
            given = smilear.BeautySettings(
                smoothing=settings.smoothing, whitening=settings.whitening, sharpening=settings.sharpening
            )
            beauty.apply(picture, output, given)
            worst = np.abs(output[..., :3].astype(int) - retouched(picture, settings)).max()
            print(f"beauty of {name}, {settings}: {worst} levels")
            assert worst <= MOST_LEVELS
            assert (output[..., 3] == 255).all()


def compare_layouts() -> None:
    """The same pixels in three bytes and in four, also where rows are no whole vectors."""
    beauty = smilear.BeautyFilter.create()
    picture = noise(61, 83)
    padded = np.dstack([picture, np.zeros(picture.shape[:2], np.uint8)])
    expected, output = (np.zeros((61, 83, 4), np.uint8) for _ in range(2))
    settings = smilear.BeautySettings(smoothing=0.6, whitening=0.3, sharpening=0.4)
    beauty.apply(picture, expected, settings)
    for layout, pixels in (("RGBA8888", padded), ("BGRA8888", padded[..., [2, 1, 0, 3]].copy())):
        plane = smilear.Plane(pixels, pixels.strides[0])
        view = smilear.Image(getattr(smilear.PixelFormat, layout), 83, 61, [plane])
        beauty.apply(view, output, settings)
        assert (output == expected).all(), layout
        print(f"{layout} as RGB888")


def compare_beauty_within() -> None:
    """The mask has a pixel per cell, so that nothing is interpolated."""
    picture = face(320, 240)
    mask = np.random.default_rng(3).integers(0, 256, (240 // CELL, 320 // CELL)).astype(np.uint8)
    view = smilear.Image(
        smilear.PixelFormat.GRAY8, mask.shape[1], mask.shape[0], [smilear.Plane(mask, mask.shape[1])]
    )
    output = np.zeros((240, 320, 4), np.uint8)
    smilear.BeautyFilter.create().apply_within(
        picture, view, output, smilear.BeautySettings(smoothing=1, whitening=1, sharpening=1)
    )
    expected = retouched(picture, Settings(1, 1, 1), mask / 255)
    worst = np.abs(output[..., :3].astype(int) - expected).max()
    print(f"beauty within a mask: {worst} levels")
    assert worst <= MOST_LEVELS


def compare_portrait() -> None:
    """With the model for which the mean of a pixel's channels is the mask."""
    model = ROOT / "tests" / "scenario" / "vision_frames" / "bright.tflite"
    options = smilear.PortraitOptions(steadiness=0, stddev=255)
    portrait = smilear.PortraitSegmenter.from_file(model, options)
    side = portrait.input_width
    for name, picture in {"face": face(400, 560), "noise": noise(61, 83), "line": face(37, 1)}.items():
        height, width = picture.shape[:2]
        channels = (np.rint(sampled(picture[..., channel] / 1.0, side, side)) for channel in range(3))
        expected = refined_mask(picture, sum(channels) / 765)
        mask = np.zeros((height, width), np.uint8)
        portrait.segment(picture)
        portrait.write_mask(picture, mask)
        worst = np.abs(mask.astype(int) - expected).max()
        print(f"mask of {name}: {worst} levels")
        assert worst <= MOST_MASK_LEVELS


def raw_outputs(model: Path, picture: Bytes) -> tuple[Array, Array, Array]:
    """What the detector's last node is given, by another runtime: box codes, scores, anchors."""
    interpreter = Interpreter(str(model), experimental_preserve_all_tensors=True)
    interpreter.allocate_tensors()
    (source,) = interpreter.get_input_details()
    normalised = (picture.astype(np.float32) - np.float32(127.5)) / np.float32(127.5)
    interpreter.set_tensor(source["index"], normalised[None])
    interpreter.invoke()
    last = interpreter._get_ops_details()[-1]  # the only way to the graph
    found: list[npt.NDArray[np.float32]] = [interpreter.get_tensor(index) for index in last["inputs"]]
    codes, scores, anchors = (tensor.reshape(tensor.shape[-2:]).astype(np.float64) for tensor in found)
    return codes, scores, anchors


def compare_detection(models: Path) -> None:
    path = models / "detector_f32.tflite"
    for min_score in (0.3, 0.5):
        options = smilear.DetectorOptions(min_score=min_score)
        detector = smilear.ObjectDetector.from_file(path, options=options)
        for name, picture in {"shapes": shapes(), "moved": shapes(9), "noise": noise(128, 128)}.items():
            expected = detections(*raw_outputs(path, picture), min_score=min_score, max_overlap=0.5)[:10]
            found = detector.detect(picture)
            print(f"detection in {name} from {min_score}: {len(found)} found")
            assert len(found) == len(expected)
            for ours, theirs in zip(found, expected, strict=True):
                edges = (ours.box.left, ours.box.top, ours.box.right, ours.box.bottom)
                assert ours.index == theirs.index
                assert abs(ours.score - theirs.score) <= SCORE_BOUND
                assert np.abs(np.subtract(edges, theirs.box)).max() <= EDGE_BOUND


def compare_action() -> None:
    """With the model whose scores are the means of the channels over a clip; the stream is irregular."""
    model = ROOT / "tests" / "scenario" / "vision_frames" / "clip.tflite"
    rng = np.random.default_rng(11)
    steps = rng.choice([0, 8, 16, 33, 34, 70, 130, 500, 1001], STREAM_FRAMES, p=[0.05, *[0.13] * 7, 0.04])
    times = [int(time) for time in np.cumsum(steps)]
    frames = [noise(32, 32) // 8 + rng.integers(0, 224, 3).astype(np.uint8) for _ in times]
    for watching in WATCHINGS:
        options = smilear.ActionOptions(
            frame_interval_ms=watching.interval_ms,
            max_gap_ms=watching.max_gap_ms,
            run_every=watching.run_every,
            steadiness=watching.steadiness,
            stddev=255,
        )
        classifier = smilear.ActionClassifier.from_file(model, options=options)
        side = classifier.input_width
        means = np.array(
            [
                [np.rint(sampled(frame[..., channel] / 1.0, side, side)).mean() / 255 for channel in range(3)]
                for frame in frames
            ]
        )
        expected = clip_scores(means, times, watching)
        for frame, time, wanted in zip(frames, times, expected, strict=True):
            found = classifier.classify(frame, time)
            assert [match.score for match in found] == sorted((match.score for match in found), reverse=True)
            assert len(found) == (0 if wanted is None else 3)
            for match in found:
                assert wanted is not None
                assert abs(match.score - wanted[match.index]) <= SCORE_BOUND
        print(f"actions, {watching}: {classifier.run_count} runs")


def main() -> None:
    compare_action()
    compare_beauty()
    compare_layouts()
    compare_beauty_within()
    compare_portrait()
    compare_detection(Path(sys.argv[1]))
    print("all agree")


if __name__ == "__main__":
    main()
