"""The gesture detector: a few narrow bottlenecks of MobileNet v2, with box and class heads on two grids."""

import tensorflow as tf
import tf_keras
from anchors import IGNORED
from gesture_boxes import GRIDS, OUTPUTS
from hand_scenes import SIDE
from hands import GESTURES
from network import bottleneck, convolution, normalised

BOX_CODE = 4
SCORES = len(GESTURES) + 1  # background first

# Two plain convolutions, which halve the picture each: on a CPU they train faster than bottlenecks so wide.
STEM_CHANNELS = (16, 24)
EXPANSION = 4
GROUPS = ((40, 3), (72, 3))  # channels and number of bottlenecks of a grid, the first with stride 2


def feature_grids(inputs: tf.Tensor) -> list[tf.Tensor]:
    outputs, grids = inputs, []
    for channels in STEM_CHANNELS:
        outputs = normalised(convolution(channels, 3, 2), outputs)
    for channels, count in GROUPS:
        for number in range(count):
            outputs = bottleneck(outputs, channels, 1 if number else 2, EXPANSION)
        grids.append(outputs)
    return grids


def head(grids: list[tf.Tensor], depth: int, name: str) -> tf.Tensor:
    """(batch, anchors, depth): `depth` numbers of each anchor, cell by cell, grid by grid."""
    tables = []
    for grid, (_, sizes) in zip(grids, GRIDS, strict=True):
        raw = tf_keras.layers.Conv2D(len(sizes) * depth, 3, padding="same")(grid)
        tables.append(tf_keras.layers.Reshape((-1, depth))(raw))
    return tf_keras.layers.Concatenate(axis=1, name=name)(tables)


def build() -> tf_keras.Model:
    inputs = tf_keras.Input((SIDE, SIDE, 3), name="image")
    grids = feature_grids(inputs)
    outputs = [head(grids, depth, name) for depth, name in zip((BOX_CODE, SCORES), OUTPUTS, strict=True)]
    return tf_keras.Model(inputs, outputs, name="gesture")


def hand_count(labels: tf.Tensor) -> tf.Tensor:
    """Anchors of hands in the batch, by which losses are divided."""
    return tf.reduce_sum(tf.cast(labels > 0, tf.float32)) + 1


def box_loss(wanted: tf.Tensor, given: tf.Tensor) -> tf.Tensor:
    """Huber loss of the codes of hands' anchors. `wanted`: code and label, as anchors.targets makes them."""
    labels = tf.cast(wanted[..., BOX_CODE], tf.int32)
    is_hand = tf.cast(labels > 0, tf.float32)
    return tf.reduce_sum(tf_keras.losses.huber(wanted[..., :BOX_CODE], given) * is_hand) / hand_count(labels)


def score_loss(wanted: tf.Tensor, given: tf.Tensor) -> tf.Tensor:
    """Focal loss of the softmax over background and gestures, of all anchors that are not in between."""
    labels = tf.cast(wanted[..., BOX_CODE], tf.int32)
    counted = tf.cast(labels != IGNORED, tf.float32)
    certainty = tf.nn.log_softmax(given)
    log_right = tf.gather(certainty, tf.maximum(labels, 0), batch_dims=2)
    focal = -tf.reduce_sum(tf.square(1 - tf.exp(log_right)) * log_right * counted)
    return focal / hand_count(labels)
