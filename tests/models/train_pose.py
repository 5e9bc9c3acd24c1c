"""Trains the pose estimator and writes pose_f32.tflite, pose_int8.tflite and their card.

    python tests/models/train_pose.py --cache build/models

Float first, then quantisation-aware from the float weights. Everything is seeded.
"""

import evaluate
import heatmaps
import person_network
import pose_card
import tensorflow as tf
import tf_keras
from cards import Budget
from export import Outputs, to_tflite
from metadata import PictureInput, metadata_bytes, with_metadata
from network import CHANNELS
from people import KEYPOINTS
from person_pictures import SIDE, WHOLE, PersonSet, cached_set
from pose_card import HELD_BACK_SEED, PCK_SHARE, TRAINING_SEED, Measured
from training import (
    Loss,
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

SEED = 29
USUAL = Budget(20000, 1000, 7, 1, SEED)
BATCH = 32
SETTLED_RATE = 3e-5  # ten times as much unlearns what the float weights have settled on
EMPTY_WEIGHT = 0.3
MIRRORED = [
    KEYPOINTS.index(name.replace("left", "RIGHT").replace("right", "left").replace("RIGHT", "right"))
    for name in KEYPOINTS
]


def to_cells(shares: tf.Tensor) -> tf.Tensor:
    """Places as shares of the side to places in cells; the middle of the first cell is 0."""
    return shares * heatmaps.CELLS - 0.5


def targets(keypoints: tf.Tensor) -> tf.Tensor:
    """(17, 2) shares to (CELLS, CELLS, 17) bell curves with a top of 1; all zero for one that is not seen."""
    places = to_cells(keypoints)
    cells = tf.range(heatmaps.CELLS, dtype=tf.float32)
    across = tf.square(cells[:, None] - places[None, :, 0])
    down = tf.square(cells[:, None] - places[None, :, 1])
    bells = tf.exp(-(down[:, None] + across[None, :]) / (2 * heatmaps.SIGMA**2))
    return tf.where(tf.math.is_finite(bells), bells, 0.0)


def difference(truth: tf.Tensor, maps: tf.Tensor) -> tf.Tensor:
    """Squared error of each map, in units of a bell curve's own square: an empty map has about 1."""
    bell = 3.14159 * heatmaps.SIGMA**2
    return tf.reduce_mean(tf.reduce_sum(tf.square(truth - maps), axis=[1, 2]), axis=-1) / bell


def emptiness(truth: tf.Tensor, maps: tf.Tensor) -> tf.Tensor:
    """What maps of seen keypoints lack of a bell curve's mass, 0..1: 1 where all are empty.

    Nearly all of a heatmap is 0, so a network first learns to answer 0 everywhere, from where a sigmoid
    hardly lets it go; this makes that the worst answer.
    """
    wanted, given = tf.reduce_sum(truth, axis=[1, 2]), tf.reduce_sum(maps, axis=[1, 2])
    lacking = tf.nn.relu(wanted - given)
    return tf.reduce_sum(lacking, axis=-1) / (tf.reduce_sum(wanted, axis=-1) + 1.0)


def heatmap_loss(truth: tf.Tensor, maps: tf.Tensor) -> tf.Tensor:
    return difference(truth, maps) + EMPTY_WEIGHT * emptiness(truth, maps)


def found(truth: tf.Tensor, maps: tf.Tensor) -> tf.Tensor:
    """The mean height of maps where their keypoints are: 0 for empty maps, 1 for perfect ones."""
    tops = tf.cast(truth >= tf.reduce_max(truth, axis=[1, 2], keepdims=True), tf.float32)
    tops *= tf.cast(truth > 0, tf.float32)
    return tf.reduce_sum(tops * maps) / (tf.reduce_sum(tops) + 1e-6)


def mirrored(pictures: tf.Tensor, keypoints: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    """Half of the pictures as in a mirror, where left is right."""
    keep = tf.random.uniform([tf.shape(pictures)[0], 1, 1, 1], seed=SEED) < 0.5
    swapped = tf.gather(keypoints, MIRRORED, axis=1)
    other = tf.stack([1.0 - swapped[..., 0], swapped[..., 1]], axis=-1)
    return tf.where(keep, pictures, tf.reverse(pictures, [2])), tf.where(keep[..., 0], keypoints, other)


def as_heatmaps(pictures: tf.Tensor, keypoints: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    return pictures, tf.map_fn(targets, keypoints)


def batches(made: PersonSet) -> tf.data.Dataset:
    whole = tf.data.Dataset.from_tensor_slices((made.pictures, made.keypoints))
    shuffled = whole.shuffle(len(made.pictures), seed=SEED).batch(BATCH, drop_remainder=True)
    return shuffled.map(mirrored).map(as_heatmaps).map(normalise).prefetch(2)


def build() -> tf_keras.Model:
    return person_network.build("pose", len(KEYPOINTS), heatmaps.STRIDE)


def train(model: tf_keras.Model, data: tf.data.Dataset, epochs: int, rate: float, loss: Loss) -> None:
    fit(model, data, epochs, rate, loss, (found,))


def convert(model: tf_keras.Model, *, quantised: bool) -> bytes:
    spec = tf.TensorSpec([1, SIDE, SIDE, CHANNELS], tf.float32, name="image")

    def run(image: tf.Tensor) -> Outputs:
        return {"heatmaps": model(image, training=False)}

    plain = to_tflite(run, model, [spec], whole_int8 if quantised else as_float)
    given = PictureInput("image", evaluate.MEAN, evaluate.STD)
    return with_metadata(plain, metadata_bytes("pose", "A person's keypoints", given, ("heatmaps",)))


def measure(name: str, model: bytes, held_back: PersonSet) -> Measured:
    answers = evaluate.scores(model, held_back.pictures)
    share = heatmaps.correct_keypoints(answers, held_back.keypoints, PCK_SHARE)
    print(f"{name}: PCK@{PCK_SHARE} {share:.4f}", flush=True)
    return Measured(name, model, share)


def run(asked: Run) -> None:
    budget = asked.budget
    seed_all(budget.seed)
    data = batches(cached_set(TRAINING_SEED, budget.examples, WHOLE, asked.cache))
    held_back = cached_set(HELD_BACK_SEED, budget.held_back, WHOLE, asked.cache)

    model = build()
    trained(model, asked, lambda: train(model, data, budget.epochs, 4e-3, heatmap_loss))
    in_float = measure("pose_f32.tflite", convert(model, quantised=False), held_back)
    aware = quantisation_aware(model)
    find_ranges(aware, model, next(iter(data))[0])
    train(aware, data.map(limit), budget.quantised_epochs, SETTLED_RATE, heatmap_loss)
    in_int8 = measure("pose_int8.tflite", convert(aware, quantised=True), held_back)

    models = (in_float, in_int8)
    for measured in models:
        (asked.output / measured.name).write_bytes(measured.model)
    times = evaluate.latencies([measured.model for measured in models], held_back.pictures)
    (asked.output / "pose.md").write_text(pose_card.text(budget, models, times), encoding="utf-8")


def main() -> None:
    run(asked_for(__doc__, "pictures", USUAL))


if __name__ == "__main__":
    main()
