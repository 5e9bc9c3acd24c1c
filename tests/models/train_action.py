"""Trains the action classifier and writes its three files, labels and card.

    python tests/models/train_action.py --cache build/models

First stills: the features of a frame must tell where the person's keypoints are, which leads the network to
the person; from clips alone it had learned nothing after four epochs. Then clips, in float, then
quantisation-aware from the float weights. Nothing of the keypoints is left in the files. All is seeded.
"""

import argparse
from pathlib import Path

import action_card
import numpy as np
import tensorflow as tf
import tensorflow_model_optimization as tfmot
import tf_keras
from action_card import Budget, Measured
from action_network import FEATURES, build_backbone, build_head, frame_features
from action_runs import latencies, stream_difference, top_1
from clips import FRAMES, HELD_BACK_SEED, SIDE, STILLS_SEED, TRAINING_SEED, ClipSet, cached_set
from export import Outputs, to_tflite
from float_softmax import with_float_softmax
from metadata import PictureInput, metadata_bytes, with_metadata
from motions import ACTIONS
from network import CHANNELS
from people import KEYPOINTS
from train_scan import INPUT_RANGE, as_float, limit, normalise, whole_int8

SEED = 17
BATCH = 24
STILLS_BATCH = 64
POSE_WEIGHT = 30.0


Targets = dict[str, tf.Tensor]


class ActionModel(tf_keras.Model):
    """Both parts, to be trained together, and what tells keypoints from features."""

    def __init__(self, backbone: tf_keras.Model, head: tf_keras.Model) -> None:
        super().__init__()
        self.backbone, self.head = backbone, head
        self.pose = tf_keras.layers.Dense(2 * len(KEYPOINTS))

    def call(self, clips: tf.Tensor, *, training: bool = False) -> Targets:
        features = frame_features(self.backbone, clips, training=training)
        places = tf.reshape(self.pose(features), [-1, clips.shape[1], len(KEYPOINTS), 2])
        if clips.shape[1] != FRAMES:  # stills
            return {"keypoints": places}
        return {"scores": self.head(features, training=training), "keypoints": places}


def distance(truth: tf.Tensor, places: tf.Tensor) -> tf.Tensor:
    """Mean squared distance, in shares of the frame's side, of the keypoints that there are."""
    there = tf.math.is_finite(truth)
    apart = tf.where(there, tf.where(there, truth, 0.0) - places, 0.0)
    return tf.reduce_mean(tf.square(apart), axis=[1, 2, 3])


def as_targets(clips: tf.Tensor, keypoints: tf.Tensor, actions: tf.Tensor) -> tuple[tf.Tensor, Targets]:
    return clips, {"scores": actions, "keypoints": keypoints}


def batches(made: ClipSet, size: int) -> tf.data.Dataset:
    whole = tf.data.Dataset.from_tensor_slices((made.clips, made.keypoints, made.actions))
    shuffled = whole.shuffle(len(made.actions), seed=SEED).batch(size, drop_remainder=True)
    return shuffled.map(as_targets).map(normalise).prefetch(2)


def without_action(clips: tf.Tensor, targets: Targets) -> tuple[tf.Tensor, Targets]:
    return clips, {"keypoints": targets["keypoints"]}


def fit(model: ActionModel, data: tf.data.Dataset, epochs: int, learning_rate: float) -> None:
    steps = epochs * int(data.cardinality())
    schedule = tf_keras.optimizers.schedules.CosineDecay(
        0.1 * learning_rate, steps, alpha=0.01, warmup_target=learning_rate, warmup_steps=steps // 20
    )
    losses = {"scores": "sparse_categorical_crossentropy", "keypoints": distance}
    weights = {"scores": 1.0, "keypoints": POSE_WEIGHT}
    wanted = data.element_spec[1]
    model.compile(
        optimizer=tf_keras.optimizers.Adam(schedule),
        loss={name: losses[name] for name in wanted},
        loss_weights={name: weights[name] for name in wanted},
        metrics={"scores": "accuracy"} if "scores" in wanted else None,
    )
    model.fit(data, epochs=epochs, verbose=2)


def quantisation_aware(model: ActionModel) -> ActionModel:
    """The same network with fake quantisation; the range of the pictures is fixed rather than learned."""
    backbone, head = (tfmot.quantization.keras.quantize_model(part) for part in (model.backbone, model.head))
    entry = next(layer for layer in backbone.layers if layer.name.startswith("quantize_layer"))
    entry.quantizer_vars["min_var"].assign(INPUT_RANGE[0])
    entry.quantizer_vars["max_var"].assign(INPUT_RANGE[1])
    aware = ActionModel(backbone, head)
    aware.pose = model.pose
    return aware


def with_picture_metadata(model: bytes, name: str, outputs: tuple[str, ...]) -> bytes:
    description = f"Which of {len(ACTIONS) - 1} actions somebody does, or none"
    given = PictureInput(name, action_card.MEAN, action_card.STD)
    return with_metadata(model, metadata_bytes("action", description, given, outputs))


def convert(model: ActionModel, *, quantised: bool) -> bytes:
    """The stacked model: a clip in, scores out."""
    spec = tf.TensorSpec([1, FRAMES, SIDE, SIDE, CHANNELS], tf.float32, name="clip")

    def run(clip: tf.Tensor) -> Outputs:
        features = frame_features(model.backbone, clip, training=False)
        return {"scores": model.head(features, training=False)}

    plain = to_tflite(run, model, [spec], whole_int8 if quantised else as_float)
    if quantised:
        plain = with_float_softmax(plain)
    return with_picture_metadata(plain, "clip", ("scores",))


def convert_stream(model: ActionModel) -> bytes:
    """The stateful model: a frame and the features of the frames before in, scores and those features out."""
    specs = [
        tf.TensorSpec([1, SIDE, SIDE, CHANNELS], tf.float32, name="image"),
        tf.TensorSpec([1, FRAMES - 1, 1, FEATURES], tf.float32, name="features"),
    ]

    def run(image: tf.Tensor, features: tf.Tensor) -> Outputs:
        newest = model.backbone(image, training=False)
        whole = tf.concat([features, newest], axis=1)
        return {"scores": model.head(whole, training=False), "features": whole[:, 1:]}

    return with_picture_metadata(to_tflite(run, model, specs, as_float), "image", ("features", "scores"))


def measure(name: str, model: bytes, held_back: ClipSet) -> Measured:
    measured = Measured(name, model, top_1(model, held_back))
    print(f"{name}: held back {measured.held_back:.4f}", flush=True)
    return measured


def run(budget: Budget, cache: Path, output: Path) -> None:
    tf_keras.utils.set_random_seed(SEED)
    tf.config.experimental.enable_op_determinism()
    stills = batches(cached_set(STILLS_SEED, budget.stills, 1, cache), STILLS_BATCH).map(without_action)
    data = batches(cached_set(TRAINING_SEED, budget.clips, FRAMES, cache), BATCH)
    held_back = cached_set(HELD_BACK_SEED, budget.held_back, FRAMES, cache)
    (output / "actions.txt").write_text("".join(f"{action}\n" for action in ACTIONS), encoding="utf-8")

    model = ActionModel(build_backbone(), build_head(len(ACTIONS)))
    model(np.zeros((1, FRAMES, SIDE, SIDE, CHANNELS), np.float32))
    fit(model, stills, budget.stills_epochs, 4e-3)
    fit(model, data, budget.epochs, 2e-3)
    in_float = measure("action_f32.tflite", convert(model, quantised=False), held_back)
    stream = measure("action_stream_f32.tflite", convert_stream(model), held_back)
    aware = quantisation_aware(model)
    fit(aware, data.map(limit), budget.quantised_epochs, 2e-4)
    in_int8 = measure("action_int8.tflite", convert(aware, quantised=True), held_back)

    models = (in_float, in_int8, stream)
    for measured in models:
        (output / measured.name).write_bytes(measured.model)
    times = latencies([measured.model for measured in models], held_back)
    apart = stream_difference(in_float.model, stream.model, held_back)
    (output / "action.md").write_text(action_card.text(budget, models, times, apart), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--stills", type=int, default=24000, help="pictures to learn people from")
    parser.add_argument("--stills-epochs", type=int, default=6)
    parser.add_argument("--clips", type=int, default=2400, help="clips to train on")
    parser.add_argument("--held-back", type=int, default=720, help="clips to measure with")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--quantised-epochs", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--cache", type=Path, default=Path("build/models"), help="for rendered sets")
    parser.add_argument("--output", type=Path, default=Path(__file__).parent)
    options = parser.parse_args()
    tf.config.threading.set_intra_op_parallelism_threads(options.threads)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    budget = Budget(
        options.stills,
        options.stills_epochs,
        options.clips,
        options.held_back,
        options.epochs,
        options.quantised_epochs,
        SEED,
    )
    run(budget, options.cache, options.output)


if __name__ == "__main__":
    main()
