"""Trains the portrait segmenter and writes portrait_f32.tflite, portrait_int8.tflite and their card.

    python tests/models/train_portrait.py --cache build/models

Float first, then quantisation-aware from the float weights. Everything is seeded.
"""

import evaluate
import person_network
import portrait_card
import tensorflow as tf
import tf_keras
from cards import Budget
from export import Outputs, to_tflite
from metadata import PictureInput, metadata_bytes, with_metadata
from network import CHANNELS
from person_pictures import PORTRAIT, SIDE, PersonSet, cached_set
from portrait_card import HELD_BACK_SEED, TRAINING_SEED, Measured
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

SEED = 23
USUAL = Budget(20000, 1000, 7, 1, SEED)
BATCH = 32
SETTLED_RATE = 3e-5  # ten times as much unlearns what the float weights have settled on
MASK_STRIDE, MASK_DOUBLINGS = 2, 1  # computed at half the resolution, then doubled
HALF = 0.5  # where a mask counts as a person


def mask_loss(truth: tf.Tensor, mask: tf.Tensor) -> tf.Tensor:
    """Cross entropy of each pixel, and what the soft masks of a picture lack of covering each other."""
    entropy = tf.reduce_mean(tf_keras.losses.binary_crossentropy(truth, mask), axis=[1, 2])
    shared = tf.reduce_sum(truth * mask, axis=[1, 2, 3])
    either = tf.reduce_sum(truth + mask - truth * mask, axis=[1, 2, 3])
    return entropy + 1.0 - (shared + 1.0) / (either + 1.0)


def mirrored(pictures: tf.Tensor, masks: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    """Half of the pictures as in a mirror."""
    keep = tf.random.uniform([tf.shape(pictures)[0], 1, 1, 1], seed=SEED) < 0.5
    return tf.where(keep, pictures, tf.reverse(pictures, [2])), tf.where(keep, masks, tf.reverse(masks, [2]))


def as_mask(pictures: tf.Tensor, masks: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    return pictures, tf.cast(masks, tf.float32)[..., None] / 255.0


def batches(made: PersonSet) -> tf.data.Dataset:
    whole = tf.data.Dataset.from_tensor_slices((made.pictures, made.masks))
    shuffled = whole.shuffle(len(made.pictures), seed=SEED).batch(BATCH, drop_remainder=True)
    return shuffled.map(as_mask).map(mirrored).map(normalise).prefetch(2)


def convert(model: tf_keras.Model, *, quantised: bool) -> bytes:
    spec = tf.TensorSpec([1, SIDE, SIDE, CHANNELS], tf.float32, name="image")

    def run(image: tf.Tensor) -> Outputs:
        return {"mask": model(image, training=False)}

    plain = to_tflite(run, model, [spec], whole_int8 if quantised else as_float)
    given = PictureInput("image", evaluate.MEAN, evaluate.STD)
    return with_metadata(plain, metadata_bytes("portrait", "Where a person is", given, ("mask",)))


def measure(name: str, model: bytes, held_back: PersonSet) -> Measured:
    """Of people, what both masks cover by what either does: of all pictures, and of the mean picture."""
    found = evaluate.scores(model, held_back.pictures)[..., 0] > HALF
    truth = held_back.masks > HALF * 255
    shared, either = ((both).sum(axis=(1, 2)) for both in (found & truth, found | truth))
    somebody = truth.any(axis=(1, 2))
    measured = Measured(
        name=name,
        model=model,
        iou=float(shared[somebody].sum() / either[somebody].sum()),
        mean_iou=float((shared[somebody] / either[somebody]).mean()),
        nobody=float(found[~somebody].mean()),
    )
    print(f"{name}: IoU {measured.iou:.4f}, mean {measured.mean_iou:.4f}", flush=True)
    return measured


def run(asked: Run) -> None:
    budget = asked.budget
    seed_all(budget.seed)
    data = batches(cached_set(TRAINING_SEED, budget.examples, PORTRAIT, asked.cache))
    held_back = cached_set(HELD_BACK_SEED, budget.held_back, PORTRAIT, asked.cache)

    model = person_network.build("portrait", 1, MASK_STRIDE, doublings=MASK_DOUBLINGS)
    trained(model, asked, lambda: fit(model, data, budget.epochs, 4e-3, mask_loss, ()))
    in_float = measure("portrait_f32.tflite", convert(model, quantised=False), held_back)
    aware = quantisation_aware(model)
    find_ranges(aware, model, next(iter(data))[0])
    fit(aware, data.map(limit), budget.quantised_epochs, SETTLED_RATE, mask_loss, ())
    in_int8 = measure("portrait_int8.tflite", convert(aware, quantised=True), held_back)

    models = (in_float, in_int8)
    for measured in models:
        (asked.output / measured.name).write_bytes(measured.model)
    times = evaluate.latencies([measured.model for measured in models], held_back.pictures)
    (asked.output / "portrait.md").write_text(portrait_card.text(budget, models, times), encoding="utf-8")


def main() -> None:
    run(asked_for(__doc__, "pictures", USUAL))


if __name__ == "__main__":
    main()
