"""Trains the portrait model and writes portrait_f32.tflite, portrait_int8.tflite and their card.

    python tests/models/portrait.py --cache build/models

Depthwise-separable blocks down to a 16th of the side and up again. Float first, then
quantisation-aware from the float weights. Everything is seeded.
"""

import argparse
from pathlib import Path

import numpy as np
import portrait_card
import tensorflow as tf
import tensorflow_model_optimization as tfmot
import tf_keras
from evaluate import MEAN, STD, to_input
from export import Outputs, to_tflite
from metadata import PictureInput, metadata_bytes, with_metadata
from network import convolution, normalised
from numpy.typing import NDArray
from people import SIDE, make_portrait
from portrait_card import Budget, Measured

TRAINING_SEED, HELD_BACK_SEED, SEED = 7007, 8008, 13
BATCH = 32
PERSON = 0.5  # a pixel is a person's from here on when accuracy is measured
# As train_scan.py says: no pixel value falls half-way between two steps.
INPUT_RANGE = (-1.0, 127 / 128)

Set = tuple[NDArray[np.uint8], NDArray[np.float32]]


def block(inputs: tf.Tensor, channels: int, stride: int = 1) -> tf.Tensor:
    depthwise = tf_keras.layers.DepthwiseConv2D(3, strides=stride, padding="same", use_bias=False)
    return normalised(convolution(channels, 1, 1), normalised(depthwise, inputs))


def larger(inputs: tf.Tensor) -> tf.Tensor:
    return tf_keras.layers.UpSampling2D(2, interpolation="bilinear")(inputs)


def build() -> tf_keras.Model:
    inputs = tf_keras.Input((SIDE, SIDE, 3), name="image")
    half = block(normalised(convolution(12, 3, 2), inputs), 16)
    quarter = block(block(half, 32, 2), 32)
    eighth = block(block(quarter, 64, 2), 64)
    lowest = block(block(block(eighth, 96, 2), 96), 64)
    join = tf_keras.layers.Concatenate
    up = block(join()([larger(lowest), eighth]), 40)
    up = block(join()([larger(up), quarter]), 24)
    up = block(join()([larger(up), half]), 16)
    # A convolution at the full side draws the edges, which the halves are too coarse for.
    stem = normalised(convolution(6, 3, 1), inputs)
    logits = tf_keras.layers.Conv2D(1, 3, padding="same")(join()([larger(up), stem]))
    return tf_keras.Model(inputs, tf_keras.layers.Activation("sigmoid", name="mask")(logits), name="portrait")


def loss(wanted: tf.Tensor, given: tf.Tensor) -> tf.Tensor:
    """Cross-entropy, and the share that two masks do not have in common."""
    shared = tf.reduce_sum(wanted * given, axis=(1, 2, 3))
    both = tf.reduce_sum(wanted + given, axis=(1, 2, 3))
    dice = 1 - (2 * shared + 1) / (both + 1)
    return tf.reduce_mean(tf_keras.losses.binary_crossentropy(wanted, given), axis=(1, 2)) + 0.5 * dice


def cached_set(seed: int, count: int, cache: Path) -> Set:
    path = cache / f"people-{seed}-{count}.npz"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        made = [make_portrait(seed, index) for index in range(count)]
        pictures = np.stack([portrait.picture for portrait in made])
        np.savez(path, pictures=pictures, masks=np.stack([portrait.mask for portrait in made])[..., None])
    with np.load(path) as stored:
        return stored["pictures"], stored["masks"]


def normalise(pictures: tf.Tensor, masks: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    return tf.minimum((tf.cast(pictures, tf.float32) - MEAN) / STD, INPUT_RANGE[1]), masks


def fit(model: tf_keras.Model, data: tf.data.Dataset, epochs: int, learning_rate: float) -> None:
    schedule = tf_keras.optimizers.schedules.CosineDecay(
        learning_rate, epochs * int(data.cardinality()), alpha=0.01
    )
    model.compile(optimizer=tf_keras.optimizers.Adam(schedule, clipnorm=5.0), loss=loss)
    model.fit(data, epochs=epochs, verbose=2)


def float_model(data: tf.data.Dataset, budget: Budget, cache: Path) -> tf_keras.Model:
    """Trained, or as a run that was interrupted later left it."""
    weights = cache / f"portrait-{budget.pictures}-{budget.epochs}.weights.h5"
    model = build()
    if weights.exists():
        model.load_weights(weights)
    else:
        fit(model, data, budget.epochs, 4e-3)
        model.save_weights(weights)
    return model


def quantisation_aware(model: tf_keras.Model) -> tf_keras.Model:
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
    def run(image: tf.Tensor) -> Outputs:
        return {"mask": model(image, training=False)}

    specs = [tf.TensorSpec([1, SIDE, SIDE, 3], tf.float32, name="image")]
    plain = to_tflite(run, model, specs, whole_int8 if quantised else as_float)
    given = PictureInput("image", MEAN, STD)
    return with_metadata(plain, metadata_bytes("portrait", "Where people are in a picture", given, ("mask",)))


def measure(name: str, model: bytes, held_back: Set) -> Measured:
    """Runs the file over pictures it has not been trained on: shared pixels over all of either mask."""
    interpreter = tf.lite.Interpreter(model_content=model, num_threads=1)
    interpreter.allocate_tensors()
    (source,), (sink,) = interpreter.get_input_details(), interpreter.get_output_details()
    scale, zero = sink["quantization"]
    shared = either = 0
    for picture, mask in zip(*held_back, strict=True):
        interpreter.set_tensor(source["index"], to_input(picture[None], source))
        interpreter.invoke()
        given = interpreter.get_tensor(sink["index"])[0].astype(np.float32)
        person = ((given - zero) * scale if scale else given) >= PERSON
        wanted = mask >= PERSON
        shared += int(np.sum(person & wanted))
        either += int(np.sum(person | wanted))
    measured = Measured(name, model, shared / max(either, 1))
    print(f"{name}: intersection over union {measured.overlap:.4f}, {len(model):,} bytes", flush=True)
    return measured


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pictures", type=int, default=4000, help="pictures to train on")
    parser.add_argument("--held-back", type=int, default=300, help="pictures to measure with")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--quantised-epochs", type=int, default=2)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--cache", type=Path, default=Path("build/models"), help="for rendered sets")
    parser.add_argument("--output", type=Path, default=Path(__file__).parent)
    options = parser.parse_args()
    tf.config.threading.set_intra_op_parallelism_threads(options.threads)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    tf_keras.utils.set_random_seed(SEED)
    tf.config.experimental.enable_op_determinism()

    seeds = {"training": TRAINING_SEED, "held back": HELD_BACK_SEED, "network and shuffling": SEED}
    budget = Budget(options.pictures, options.held_back, options.epochs, options.quantised_epochs, seeds)
    pictures, masks = cached_set(TRAINING_SEED, budget.pictures, options.cache)
    held_back = cached_set(HELD_BACK_SEED, budget.held_back, options.cache)
    whole = tf.data.Dataset.from_tensor_slices((pictures, masks)).shuffle(len(pictures), seed=SEED)
    data = whole.batch(BATCH, drop_remainder=True).map(normalise).prefetch(2)

    model = float_model(data, budget, options.cache)
    in_float = measure("portrait_f32.tflite", convert(model, quantised=False), held_back)
    aware = quantisation_aware(model)
    fit(aware, data, budget.quantised_epochs, 3e-4)
    in_int8 = measure("portrait_int8.tflite", convert(aware, quantised=True), held_back)
    for measured in (in_float, in_int8):
        (options.output / measured.name).write_bytes(measured.model)
    (options.output / "portrait.md").write_text(
        portrait_card.text(budget, (in_float, in_int8)), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
