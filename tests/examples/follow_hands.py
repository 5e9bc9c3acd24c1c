"""Draws where a GestureTracker says that hands are, on frames that its model has mostly not seen.

    python -m tests.examples.follow_hands tests/models/detector_f32.tflite hands.png

The test detector's shapes stand in for hands.
"""

import sys
from pathlib import Path

import smilear

from tests.examples.contact_sheet import moving_shapes, outlined, write_sheet

LABELS = ["disc", "square", "triangle", "star"]
FRAME_US = 33_333


def main(model: str, output: str) -> None:
    pictures = []
    with smilear.GestureTracker.from_file(model, LABELS) as tracker:
        for frame, picture in enumerate(moving_shapes(90)):
            hands = tracker.track(picture, frame * FRAME_US)
            for hand in hands:
                if hand.event is not smilear.GestureEvent.NONE:
                    print(f"frame {frame}: {hand.label} {hand.number} {hand.event.name.lower()}")
            if frame % 11 == 0:
                boxes = [(hand.box.left, hand.box.top, hand.box.right, hand.box.bottom) for hand in hands]
                caption = f"{frame}: " + ", ".join(f"{hand.number} {hand.label}" for hand in hands)
                pictures.append((outlined(picture, boxes), caption))
        print(f"the model ran on {tracker.detection_count} of 90 frames")
    write_sheet(Path(output), pictures)


if __name__ == "__main__":
    main(*sys.argv[1:])
