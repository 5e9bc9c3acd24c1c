"""Trains the scan classifier and writes scan_f32.tflite, scan_int8.tflite, labels, pictures and card.

    python tests/models/train_scan.py --cache build/models

Float first, then quantisation-aware from the float weights. Everything is seeded.
"""

import evaluate
import network
import scan_card
import tensorflow as tf
import tf_keras
from cards import Budget
from dataset import (
    HELD_BACK_SEED,
    REPOSITORY_SEED,
    TRAINING_SEED,
    LabelledSet,
    cached_set,
    label_of,
    make_picture,
)
from export import Outputs, to_tflite
from float_softmax import with_float_softmax
from images import read_images, write_images
from logos import LABELS
from metadata import PictureInput, metadata_bytes, with_metadata
from scan_card import REPOSITORY_PICTURES, Measured
from training import Run, as_float, asked_for, fit, limit, normalise, quantisation_aware, seed_all, whole_int8

SEED = 7
USUAL = Budget(10000, 1600, 6, 2, SEED)
BATCH = 64


def batches(labelled: LabelledSet) -> tf.data.Dataset:
    whole = tf.data.Dataset.from_tensor_slices((labelled.pictures, labelled.labels))
    return (
        whole.shuffle(len(labelled.labels), seed=SEED)
        .batch(BATCH, drop_remainder=True)
        .map(normalise)
        .prefetch(2)
    )


def convert(model: tf_keras.Model, *, quantised: bool) -> bytes:
    spec = tf.TensorSpec(
        [1, network.INPUT_SIDE, network.INPUT_SIDE, network.CHANNELS], tf.float32, name="image"
    )

    def run(image: tf.Tensor) -> Outputs:
        return {"scores": model(image, training=False)}

    plain = to_tflite(run, model, [spec], whole_int8 if quantised else as_float)
    if quantised:
        plain = with_float_softmax(plain)
    description = f"Which of {len(LABELS) - 1} synthetic logos a picture shows"
    given = PictureInput("image", evaluate.MEAN, evaluate.STD)
    return with_metadata(plain, metadata_bytes("scan", description, given, ("scores",)))


def measure(name: str, model: bytes, held_back: LabelledSet, repository: LabelledSet) -> Measured:
    measured = Measured(name, model, evaluate.top_1(model, held_back), evaluate.top_1(model, repository))
    print(f"{name}: held back {measured.held_back:.4f}, images {measured.repository:.4f}", flush=True)
    return measured


def run(asked: Run) -> None:
    budget, output = asked.budget, asked.output
    seed_all(budget.seed)
    training = cached_set(TRAINING_SEED, budget.examples, network.INPUT_SIDE, asked.cache)
    held_back = cached_set(HELD_BACK_SEED, budget.held_back, network.INPUT_SIDE, asked.cache)
    numbers = range(REPOSITORY_PICTURES)
    write_images(
        output / "images", [(LABELS[label_of(i)], make_picture(REPOSITORY_SEED, i)) for i in numbers]
    )
    repository = read_images(output / "images", network.INPUT_SIDE)
    (output / "labels.txt").write_text("".join(f"{label}\n" for label in LABELS), encoding="utf-8")

    data = batches(training)
    model = network.build(len(LABELS))
    fit(model, data, budget.epochs, 3e-3)
    in_float = measure("scan_f32.tflite", convert(model, quantised=False), held_back, repository)
    aware = quantisation_aware(model)
    fit(aware, data.map(limit), budget.quantised_epochs, 2e-4)
    in_int8 = measure("scan_int8.tflite", convert(aware, quantised=True), held_back, repository)

    models = (in_float, in_int8)
    for measured in models:
        (output / measured.name).write_bytes(measured.model)
    (output / "scan.md").write_text(scan_card.text(budget, models), encoding="utf-8")


def main() -> None:
    run(asked_for(__doc__, "pictures", USUAL))


if __name__ == "__main__":
    main()
