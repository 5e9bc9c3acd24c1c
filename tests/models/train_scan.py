"""Trains the scan classifier and writes scan_f32.tflite, scan_int8.tflite, labels, pictures and card.

    python tests/models/train_scan.py --cache build/models

Float first, then quantisation-aware from the float weights. Everything is seeded.
"""

import argparse
from pathlib import Path

import evaluate
import network
import scan_card
import tensorflow as tf
import tensorflow_model_optimization as tfmot
import tf_keras
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
from scan_card import Budget, Measured

SEED = 7
REPOSITORY_PICTURES = 40
BATCH = 64
# The int8 input is exactly 1/128 wide per step with zero point 0: no pixel value falls half-way
# between two steps, as all of them would with 1/127.5, so rounding modes cannot disagree.
INPUT_RANGE = (-1.0, 127 / 128)


def normalise(pictures: tf.Tensor, labels: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    return (tf.cast(pictures, tf.float32) - evaluate.MEAN) / evaluate.STD, labels


def limit(pictures: tf.Tensor, labels: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    return tf.minimum(pictures, INPUT_RANGE[1]), labels


def batches(labelled: LabelledSet) -> tf.data.Dataset:
    whole = tf.data.Dataset.from_tensor_slices((labelled.pictures, labelled.labels))
    return (
        whole.shuffle(len(labelled.labels), seed=SEED)
        .batch(BATCH, drop_remainder=True)
        .map(normalise)
        .prefetch(2)
    )


def fit(model: tf_keras.Model, data: tf.data.Dataset, epochs: int, learning_rate: float) -> None:
    steps = epochs * int(data.cardinality())
    schedule = tf_keras.optimizers.schedules.CosineDecay(
        0.1 * learning_rate, steps, alpha=0.01, warmup_target=learning_rate, warmup_steps=steps // 20
    )
    model.compile(
        optimizer=tf_keras.optimizers.Adam(schedule),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    model.fit(data, epochs=epochs, verbose=2)


def quantisation_aware(model: tf_keras.Model) -> tf_keras.Model:
    """The same network with fake quantisation; its input range is fixed rather than learned."""
    quantised = tfmot.quantization.keras.quantize_model(model)
    entry = next(layer for layer in quantised.layers if layer.name == "quantize_layer")
    entry.quantizer_vars["min_var"].assign(INPUT_RANGE[0])
    entry.quantizer_vars["max_var"].assign(INPUT_RANGE[1])
    return quantised


def whole_int8(converter: tf.lite.TFLiteConverter) -> None:
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.inference_input_type = tf.int8
    converter.inference_output_type = tf.int8


def as_float(converter: tf.lite.TFLiteConverter) -> None:
    converter.optimizations = []


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


def run(budget: Budget, cache: Path, output: Path) -> None:
    tf_keras.utils.set_random_seed(budget.seed)
    tf.config.experimental.enable_op_determinism()
    training = cached_set(TRAINING_SEED, budget.pictures, network.INPUT_SIDE, cache)
    held_back = cached_set(HELD_BACK_SEED, budget.held_back, network.INPUT_SIDE, cache)
    numbers = range(budget.repository)
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
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pictures", type=int, default=10000, help="pictures to train on")
    parser.add_argument("--held-back", type=int, default=1600, help="pictures to measure with")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--quantised-epochs", type=int, default=2)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--cache", type=Path, default=Path("build/models"), help="for rendered sets")
    parser.add_argument("--output", type=Path, default=Path(__file__).parent)
    options = parser.parse_args()
    tf.config.threading.set_intra_op_parallelism_threads(options.threads)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    budget = Budget(
        options.pictures,
        options.held_back,
        REPOSITORY_PICTURES,
        options.epochs,
        options.quantised_epochs,
        SEED,
    )
    run(budget, options.cache, options.output)


if __name__ == "__main__":
    main()
