"""Says what somebody does who does one thing after the other, and puts some of the frames in a sheet.

With the models' folder in PYTHONPATH:

    python -m tests.examples.recognise_actions tests/models actions.png
"""

import sys
from pathlib import Path

import smilear

from tests.examples.contact_sheet import write_sheet
from tests.examples.performer import FRAME_MS, FRAMES_EACH, performance

SHOWN = (13, 16, 19, 22)  # of each action's frames; by then the clip is of nothing else


def main(models: str, output: str) -> None:
    model = Path(models) / "action_stream_f32.tflite"
    labels = (model.parent / "actions.txt").read_text("utf-8").splitlines()
    options = smilear.ActionOptions(frame_interval_ms=FRAME_MS)
    pictures, right = [], 0
    with smilear.ActionClassifier.from_file(model, labels, options) as classifier:
        for number, (action, picture) in enumerate(performance()):
            matches = classifier.classify(picture, FRAME_MS * number, 1)
            if number % FRAMES_EACH in SHOWN:
                said = matches[0]
                right += said.label == action
                pictures.append((picture, f"{said.label} {said.score:.2f}"))
    print(f"{right} of {len(pictures)} frames shown are named right")
    write_sheet(Path(output), pictures)


if __name__ == "__main__":
    main(*sys.argv[1:])
