"""Times each quantised model against the same network in float, through the feature that it is for.

    python quantised.py MODELS

PYTHONPATH has the models' folder and the repository. Prints rows of a table, for the features that the
installed package has. Frames are of the model's size, so that little but the model is timed; one thread.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import smilear

from tests.bench.turns import Row, Run, row_text
from tests.examples.contact_sheet import grainy_face

FRAME_MS = 100
Make = Callable[[Path, smilear.Engine], Run]


def scan(model: Path, engine: smilear.Engine) -> Run:
    feature = smilear.ArScan.from_file(model, engine=engine)
    frame = grainy_face(feature.input_width, feature.input_height)
    return lambda: feature.classify(frame)


def gesture(model: Path, engine: smilear.Engine) -> Run:
    """The detector alone, which a tracker runs now and then."""
    from tests.examples.follow_hands import ANCHORS  # noqa: PLC0415 (some packages have no anchors)

    options = smilear.DetectorOptions(anchors=ANCHORS)
    feature = smilear.ObjectDetector.from_file(model, options=options, engine=engine)
    frame = grainy_face(feature.input_width, feature.input_height)
    return lambda: feature.detect(frame)


def pose(model: Path, engine: smilear.Engine) -> Run:
    options = smilear.PoseOptions(tracking=False)
    feature = smilear.PoseEstimator.from_file(model, options=options, engine=engine)
    frame, clock = grainy_face(feature.input_width, feature.input_height), iter(range(sys.maxsize))
    return lambda: feature.estimate(frame, FRAME_MS * next(clock))


def portrait(model: Path, engine: smilear.Engine) -> Run:
    feature = smilear.PortraitSegmenter.from_file(model, engine=engine)
    frame = grainy_face(feature.input_width, feature.input_height)
    return lambda: feature.segment(frame)


def action(model: Path, engine: smilear.Engine) -> Run:
    """A clip for each frame."""
    feature = smilear.ActionClassifier.from_file(model, engine=engine)
    frame, clock = grainy_face(feature.input_width, feature.input_height), iter(range(sys.maxsize))
    return lambda: feature.classify(frame, FRAME_MS * next(clock))


FEATURES: dict[str, tuple[str, Make]] = {
    "scan": ("ArScan", scan),
    "gesture": ("ObjectDetector", gesture),
    "pose": ("PoseEstimator", pose),
    "portrait": ("PortraitSegmenter", portrait),
    "action": ("ActionClassifier", action),
}


def main() -> None:
    models = Path(sys.argv[1])
    for name, (feature, make) in FEATURES.items():
        if hasattr(smilear, feature):
            engine = smilear.Engine.create(smilear.EngineOptions(threads=1))
            int8, in_float = (make(models / f"{name}_{kind}.tflite", engine) for kind in ("int8", "f32"))
            print(row_text(Row(f"{name}, int8", "the same in float", int8, in_float)), flush=True)


if __name__ == "__main__":
    main()
