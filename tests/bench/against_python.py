"""Times features against the same steps in Python, and against mediapipe's tasks with the same models.

    python against_python.py MODELS

PYTHONPATH has the repository. Prints rows of a table for each feature that the installed package has; both
ways of a row take turns in one process, on one thread where that can be said (mediapipe's tasks choose for
themselves). What both give is compared first, so that they are the same steps.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import mediapipe
import numpy as np
import numpy.typing as npt
import smilear
from mediapipe.tasks.python import BaseOptions, vision

from tests.bench import opencv_steps
from tests.bench.numpy_bodies import Follower, References
from tests.bench.turns import Row, row_text
from tests.examples.contact_sheet import grainy_face
from tests.poses.dancer import Dancer, Pose

Bytes = npt.NDArray[np.uint8]

SMALL, LARGE = (1280, 720), (1920, 1080)
COLOUR = (0, 90, 200)
MOST_LEVELS = 2.5  # on average, of 255
MOST_DIFFERENCE = 0.1  # of masks, on average: ours is fitted to the frame, and mediapipe squeezes otherwise
GESTURES, GESTURE_STEP_MS = 10, 1700
FRAMES_PER_SECOND, COACH_FRAMES, LAG_MS = 30, 900, 200


def agree(ours: npt.ArrayLike, theirs: npt.ArrayLike, most: float, what: str) -> None:
    apart = float(np.abs(np.subtract(ours, theirs, dtype=np.float64)).mean())
    if apart > most:
        message = f"{what}: the ways differ by {apart:.3g} on average, so they are not the same"
        raise SystemExit(message)


def on_task_image(frame: Bytes) -> mediapipe.Image:
    return mediapipe.Image(image_format=mediapipe.ImageFormat.SRGB, data=frame)


def scan_rows(models: Path) -> Iterator[Row]:
    path = models / "scan_f32.tflite"
    engine = smilear.Engine.create(smilear.EngineOptions(threads=1))
    scan = smilear.ArScan.from_file(path, models / "labels.txt", smilear.ScanOptions(), engine)
    options = vision.ImageClassifierOptions(
        base_options=BaseOptions(model_asset_path=str(path)), max_results=3
    )
    task = vision.ImageClassifier.create_from_options(options)
    frame = grainy_face(*SMALL)

    def ours() -> list[smilear.ScanMatch]:
        return scan.classify(frame)

    def theirs() -> vision.ImageClassifierResult:
        return task.classify(on_task_image(frame))

    best = theirs().classifications[0].categories[0]
    agree(ours()[0].index, best.index, 0, "scan")
    yield Row("AR scan of a 720p frame, float", "mediapipe's ImageClassifier", ours, theirs)


def portrait_rows(models: Path) -> Iterator[Row]:
    path = models / "portrait_f32.tflite"
    engine = smilear.Engine.create(smilear.EngineOptions(threads=1))
    portrait = smilear.PortraitSegmenter.from_file(path, smilear.PortraitOptions(steadiness=0), engine)
    frame = grainy_face(*SMALL)
    mask, output = np.empty(frame.shape[:2], np.uint8), np.empty((*frame.shape[:2], 4), np.uint8)

    options = vision.ImageSegmenterOptions(
        base_options=BaseOptions(model_asset_path=str(path)), output_confidence_masks=True
    )
    task = vision.ImageSegmenter.create_from_options(options)

    def ours() -> None:
        portrait.segment(frame)
        portrait.write_mask(frame, mask)

    def theirs() -> Bytes:
        return task.segment(on_task_image(frame)).confidence_masks[0].numpy_view()

    ours()
    coarse = theirs()[..., 0]
    agree(mask / 255, coarse, MOST_DIFFERENCE, "masks")
    yield Row("a mask at 720p, with the model in float", "mediapipe's ImageSegmenter", ours, theirs)

    # The model's answer to all that it is shown: the whole frame, squeezed, as ours was.
    squeezed = cv2.resize(frame, (portrait.input_width, portrait.input_height))
    small = task.segment(on_task_image(squeezed)).confidence_masks[0].numpy_view()[..., 0]

    def on_colour() -> Bytes:
        return opencv_steps.on_colour(frame, *opencv_steps.guided(frame, small), COLOUR)

    def blurred() -> Bytes:
        return opencv_steps.blurred(frame, *opencv_steps.guided(frame, small), 0.5)

    def ours_on_colour() -> None:
        portrait.replace_with_color(frame, *COLOUR, output)

    def ours_blurred() -> None:
        portrait.blur_background(frame, output, strength=0.5)

    for what, mine, other in (
        ("mask up-sampled and on a colour, 720p", ours_on_colour, on_colour),
        ("mask up-sampled and background blurred, 720p", ours_blurred, blurred),
    ):
        mine()
        agree(output[..., :3], other(), MOST_LEVELS, what)
        yield Row(what, "OpenCV", mine, other)


def beauty_rows(_: Path) -> Iterator[Row]:
    beauty = smilear.BeautyFilter.create(smilear.Engine.create(smilear.EngineOptions(threads=1)))
    settings = smilear.BeautySettings(smoothing=0.6, whitening=0.3, sharpening=0.4)
    frame = grainy_face(*LARGE)
    output = np.empty((*frame.shape[:2], 4), np.uint8)

    def ours() -> None:
        beauty.apply(frame, output, settings)

    def theirs() -> Bytes:
        return opencv_steps.retouched(frame, 0.6, 0.3, 0.4)

    ours()
    agree(output[..., :3], theirs(), MOST_LEVELS, "beauty")
    yield Row("beauty, 1080p", "OpenCV", ours, theirs)


def body(pose: Pose) -> "list[smilear.Keypoint]":
    return [smilear.Keypoint(*point) for point in pose]


def gesture_rows(_: Path) -> Iterator[Row]:
    poses = [Dancer(2).at(GESTURE_STEP_MS * number) for number in range(GESTURES)]
    options = smilear.PoseGestureOptions(builtin=False, mirrored=False)
    matcher = smilear.PoseGestureMatcher.create(options=options)
    for number, pose in enumerate(poses):
        matcher.add(str(number), body(pose))
    references, shown = References(poses), Dancer(3).at(400)
    keypoints, points = body(shown), np.array(shown)
    clock = iter(range(0, sys.maxsize, 1000 // FRAMES_PER_SECOND))

    def ours() -> list[smilear.PoseGestureMatch]:
        return matcher.match(keypoints, next(clock))

    def theirs() -> npt.NDArray[np.float64]:
        return references.shape_similarities(points)

    said = {match.name: match.similarity for match in ours()}
    agree([said[str(number)] for number in range(GESTURES)], theirs(), 1e-4, "gestures")
    yield Row(f"{GESTURES} gestures compared with a pose", "NumPy", ours, theirs)


def dance_rows(_: Path) -> Iterator[Row]:
    """Somebody who dances a fifth of a second behind the coach."""
    times = [number * 1000 // FRAMES_PER_SECOND for number in range(COACH_FRAMES)]
    coach = [Dancer(1).at(time_ms) for time_ms in times]
    late = [Dancer(1).at(max(0, time_ms - LAG_MS)) for time_ms in times]
    bodies, points = [body(pose) for pose in late], [np.array(pose) for pose in late]
    with tempfile.TemporaryDirectory() as folder, smilear.DanceRecorder.create() as recorder:
        for pose, time_ms in zip(coach, times, strict=True):
            recorder.add(body(pose), time_ms)
        recorder.save(Path(folder) / "coach.dance")
        options = smilear.DanceOptions(mirrored=False)
        scorer = smilear.DanceScorer.from_file(Path(folder) / "coach.dance", options=options)
    follower = Follower(coach)
    mine, others = iter(range(COACH_FRAMES)), iter(range(COACH_FRAMES))

    def ours() -> smilear.DanceFeedback:
        number = next(mine)
        return scorer.follow(bodies[number], times[number])

    def theirs() -> int:
        return follower.follow(points[next(others)])

    for _ in range(2 * FRAMES_PER_SECOND):
        said, row = ours(), theirs()
    agree(said.coach_time_ms, 1000 * row / FRAMES_PER_SECOND, 1500 / FRAMES_PER_SECOND, "dancing")
    yield Row("a dancer's frame aligned and scored", "NumPy", ours, theirs)


FEATURES: dict[str, Callable[[Path], Iterator[Row]]] = {
    "ArScan": scan_rows,
    "PortraitSegmenter": portrait_rows,
    "BeautyFilter": beauty_rows,
    "PoseGestureMatcher": gesture_rows,
    "DanceScorer": dance_rows,
}


def main() -> None:
    cv2.setNumThreads(1)
    for feature, rows in FEATURES.items():
        if hasattr(smilear, feature):
            for row in rows(Path(sys.argv[1])):
                print(row_text(row), flush=True)


if __name__ == "__main__":
    main()
