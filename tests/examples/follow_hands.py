"""Draws where a GestureTracker says that hands are, on frames that its model has mostly not seen.

With the models' folder in PYTHONPATH, whose scripts draw the clip:

    python -m tests.examples.follow_hands tests/models hands.png
"""

import sys
from pathlib import Path

import smilear
from hand_clips import FRAMES_PER_SECOND, moving_hands

from tests.examples.contact_sheet import outlined, write_sheet

# As the model's card says.
ANCHORS = smilear.AnchorOptions(
    strides=[8, 16],
    aspect_ratios=[1],
    min_scale=0.24,
    max_scale=0.48,
    fewer_in_first_layer=False,
    scores=smilear.ScoreKind.SOFTMAX_LOGITS,
)
CLIP_SEED, FRAMES, SHOWN_EVERY = 9102, 240, 20


def main(models: str, output: str) -> None:
    model = Path(models) / "gesture_int8.tflite"
    labels = (model.parent / "gestures.txt").read_text("utf-8").splitlines()
    options = smilear.GestureOptions(anchors=ANCHORS)
    pictures = []
    with smilear.GestureTracker.from_file(model, labels, options) as tracker:
        clip = moving_hands(FRAMES, CLIP_SEED, ("open_palm", "thumbs_up"), "victory")
        for number, frame in enumerate(clip):
            hands = tracker.track(frame.picture, number * 1_000_000 // FRAMES_PER_SECOND)
            for hand in hands:
                if hand.event is not smilear.GestureEvent.NONE:
                    print(f"frame {number}: {hand.label} {hand.number} {hand.event.name.lower()}")
            if number % SHOWN_EVERY == SHOWN_EVERY - 1:
                boxes = [(hand.box.left, hand.box.top, hand.box.right, hand.box.bottom) for hand in hands]
                caption = f"{number}: " + ", ".join(f"{hand.number} {hand.label}" for hand in hands)
                pictures.append((outlined(frame.picture, boxes), caption))
        print(f"the model ran on {tracker.detection_count} of {FRAMES} frames")
    write_sheet(Path(output), pictures)


if __name__ == "__main__":
    main(*sys.argv[1:])
