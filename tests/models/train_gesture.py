"""Trains the gesture detector and writes gesture_f32.tflite, gesture_int8.tflite, gestures.txt and the card.

    python tests/models/train_gesture.py --cache build/models

Float first, then quantisation-aware from the float weights. Everything is seeded.
"""

import evaluate
import gesture_card
import gesture_network
import numpy as np
import tensorflow as tf
import tf_keras
from anchors import anchor_boxes, targets
from cards import Budget
from export import Outputs, to_tflite
from gesture_boxes import GRIDS, OUTPUTS
from gesture_card import HELD_BACK_SEED, TRAINING_SEED
from gesture_measure import Measured, measure
from hand_scenes import SIDE, SceneSet, cached_scenes
from hands import GESTURES
from metadata import PictureInput, metadata_bytes, with_metadata
from network import CHANNELS
from training import (
    Run,
    as_float,
    asked_for,
    find_ranges,
    fit,
    limit,
    normalise,
    quantisation_aware,
    seed_all,
    trained,
    whole_int8,
)

SEED = 13
USUAL = Budget(18000, 1000, 7, 1, SEED)
BATCH = 32
LOSSES = (gesture_network.box_loss, gesture_network.score_loss)


def batches(scenes: SceneSet) -> tf.data.Dataset:
    """Pictures and, for each anchor, the box code and the label."""
    anchors = anchor_boxes(GRIDS)
    rows = [scenes.scene(index) for index in range(len(scenes))]
    wanted = np.stack([targets(row.boxes, row.classes, anchors) for row in rows])
    whole = tf.data.Dataset.from_tensor_slices((scenes.pictures, wanted)).shuffle(len(scenes), seed=SEED)
    return whole.batch(BATCH, drop_remainder=True).map(normalise).map(for_both).prefetch(2)


def for_both(pictures: tf.Tensor, wanted: tf.Tensor) -> tuple[tf.Tensor, tuple[tf.Tensor, tf.Tensor]]:
    """Each of the losses takes its part."""
    return pictures, (wanted, wanted)


def convert(model: tf_keras.Model, *, quantised: bool) -> bytes:
    def run(image: tf.Tensor) -> Outputs:
        return dict(zip(OUTPUTS, model(image, training=False), strict=True))

    spec = tf.TensorSpec([1, SIDE, SIDE, CHANNELS], tf.float32, name="image")
    plain = to_tflite(run, model, [spec], whole_int8 if quantised else as_float)
    description = f"Finds hands that show {', '.join(GESTURES)}"
    given = PictureInput("image", evaluate.MEAN, evaluate.STD)
    return with_metadata(plain, metadata_bytes("gesture", description, given, OUTPUTS))


def report(measured: Measured) -> Measured:
    each = ", ".join(f"{name} {ap:.3f}" for name, ap in zip(GESTURES, measured.precisions, strict=True))
    print(
        f"{measured.name}: mAP {measured.mean_precision:.4f} ({each}), {len(measured.model):,} bytes",
        flush=True,
    )
    return measured


def run(asked: Run) -> None:
    budget = asked.budget
    seed_all(budget.seed)
    data = batches(cached_scenes(TRAINING_SEED, budget.examples, asked.cache))
    held_back = cached_scenes(HELD_BACK_SEED, budget.held_back, asked.cache)

    model = gesture_network.build()
    trained(model, asked, lambda: fit(model, data, budget.epochs, 3e-3, LOSSES, ()))
    in_float = report(measure("gesture_f32.tflite", convert(model, quantised=False), held_back))
    aware = quantisation_aware(model)
    find_ranges(aware, model, next(iter(data))[0])
    fit(aware, data.map(limit), budget.quantised_epochs, 2e-4, LOSSES, ())
    in_int8 = report(measure("gesture_int8.tflite", convert(aware, quantised=True), held_back))

    models = (in_float, in_int8)
    for measured in models:
        (asked.output / measured.name).write_bytes(measured.model)
    (asked.output / "gestures.txt").write_text("".join(f"{name}\n" for name in GESTURES), encoding="utf-8")
    times = evaluate.latencies([measured.model for measured in models], held_back.pictures)
    (asked.output / "gesture.md").write_text(
        gesture_card.text(budget, models, times, held_back), encoding="utf-8"
    )


def main() -> None:
    run(asked_for(__doc__, "pictures", USUAL))


if __name__ == "__main__":
    main()
