"""What all training scripts here share: how pictures come in, the schedule, quantisation, conversion.

A step of training sees real values (channel - 127.5) / 127.5.
"""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import evaluate
import tensorflow as tf
import tensorflow_model_optimization as tfmot
import tf_keras
from cards import Budget

# The int8 input is exactly 1/128 wide per step with zero point 0: no pixel value falls half-way
# between two steps, as all of them would with 1/127.5, so rounding modes cannot disagree.
INPUT_RANGE = (-1.0, 127 / 128)

LossFunction = Callable[[tf.Tensor, tf.Tensor], tf.Tensor]
Loss = str | LossFunction | tuple[LossFunction, ...]  # several: one for each of the network's outputs


@dataclass(frozen=True)
class Run:
    """What a training script was asked for."""

    budget: Budget
    cache: Path
    output: Path


def asked_for(description: str | None, examples: str, usual: Budget) -> Run:
    """Reads the command line and limits TensorFlow's threads; `examples`: what the training learns from."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(f"--{examples}", dest="examples", type=int, default=usual.examples)
    parser.add_argument("--held-back", type=int, default=usual.held_back, help="to measure with")
    parser.add_argument("--epochs", type=int, default=usual.epochs)
    parser.add_argument("--quantised-epochs", type=int, default=usual.quantised_epochs)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--cache", type=Path, default=Path("build/models"), help="for rendered sets")
    parser.add_argument("--output", type=Path, default=Path(__file__).parent)
    options = parser.parse_args()
    tf.config.threading.set_intra_op_parallelism_threads(options.threads)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    budget = Budget(options.examples, options.held_back, options.epochs, options.quantised_epochs, usual.seed)
    return Run(budget, options.cache, options.output)


def seed_all(seed: int) -> None:
    tf_keras.utils.set_random_seed(seed)
    tf.config.experimental.enable_op_determinism()


def normalise(pictures: tf.Tensor, truth: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    return (tf.cast(pictures, tf.float32) - evaluate.MEAN) / evaluate.STD, truth


def limit(pictures: tf.Tensor, truth: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    return tf.minimum(pictures, INPUT_RANGE[1]), truth


def fit(
    model: tf_keras.Model,
    data: tf.data.Dataset,
    epochs: int,
    learning_rate: float,
    loss: Loss = "sparse_categorical_crossentropy",
    metrics: tuple[Any, ...] = ("accuracy",),
) -> None:
    """Adam, warmed up for a twentieth of the steps, then a cosine down to nearly nothing."""
    steps = epochs * int(data.cardinality())
    schedule = tf_keras.optimizers.schedules.CosineDecay(
        0.1 * learning_rate, steps, alpha=0.01, warmup_target=learning_rate, warmup_steps=steps // 20
    )
    model.compile(optimizer=tf_keras.optimizers.Adam(schedule), loss=loss, metrics=list(metrics))
    model.fit(data, epochs=epochs, verbose=2)


def trained(model: tf_keras.Model, run: Run, train: Callable[[], None]) -> None:
    """Has `train` change the model, or takes what it came to the last time that it was asked for the same."""
    budget = run.budget
    path = run.cache / f"{model.name}-{budget.examples}-{budget.epochs}-{budget.seed}.weights.h5"
    if path.exists():
        print(f"weights of {path}; delete it after a change to the training", flush=True)
        model.load_weights(path)
    else:
        train()
        model.save_weights(path)


def fix_input_range(model: tf_keras.Model) -> None:
    """The range of the pictures is known; it need not be learned."""
    entry = next(layer for layer in model.layers if layer.name.startswith("quantize_layer"))
    entry.quantizer_vars["min_var"].assign(INPUT_RANGE[0])
    entry.quantizer_vars["max_var"].assign(INPUT_RANGE[1])


def find_ranges(quantised: tf_keras.Model, model: tf_keras.Model, pictures: tf.Tensor) -> None:
    """Begins with the ranges that `model`'s layers have for some pictures.

    They are moving averages that begin at -6..6 and move by a thousandth a step, so short training would
    leave half of the steps of a layer unused whose values are never negative.
    """
    inner = [layer for layer in model.layers if not isinstance(layer, tf_keras.layers.InputLayer)]
    outputs = tf_keras.Model(model.inputs, [layer.output for layer in inner])(pictures, training=False)
    ranges = {
        f"quant_{layer.name}": (tf.reduce_min(output), tf.reduce_max(output))
        for layer, output in zip(inner, outputs, strict=True)
    }
    for layer in quantised.layers:
        for weight in layer.weights:
            name = weight.name.rpartition("/")[2]
            if name in ("output_min:0", "post_activation_min:0"):
                weight.assign(tf.minimum(ranges[layer.name][0], 0.0))
            elif name in ("output_max:0", "post_activation_max:0"):
                weight.assign(ranges[layer.name][1])


def quantisation_aware(model: tf_keras.Model) -> tf_keras.Model:
    """The same network with fake quantisation."""
    quantised = tfmot.quantization.keras.quantize_model(model)
    fix_input_range(quantised)
    return quantised


def whole_int8(converter: tf.lite.TFLiteConverter) -> None:
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.inference_input_type = tf.int8
    converter.inference_output_type = tf.int8


def as_float(converter: tf.lite.TFLiteConverter) -> None:
    converter.optimizations = []
