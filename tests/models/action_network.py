"""The action classifier: features of each frame, then what changes where, then which action that is.

Clutter hides a small person in any one picture, but stays where it is while a person moves. So the
features of a frame keep their places, and the first thing done with them is to compare the same place
over time. Three models of their own, because each looks at the same numbers in another shape; and so
that a stream can be run frame by frame, with the features of the frames before as its state.
"""

from dataclasses import dataclass

import tensorflow as tf
import tf_keras
from clips import FRAMES, SIDE
from network import CHANNELS, bottleneck, convolution, normalised

STEM_CHANNELS = 16
# (output channels, stride, expansion) of each inverted residual block, before and after the look at time.
FRAME_BLOCKS = ((16, 2, 2), (16, 1, 3))
ACTION_BLOCKS = ((64, 2, 2), (64, 1, 2), (96, 2, 2))
GRID = SIDE // 4  # places in a row of the features
FEATURES = GRID * GRID * FRAME_BLOCKS[-1][0]
MOTION_CHANNELS = 32
TEMPORAL_SIZE = 3


@dataclass(frozen=True)
class Parts:
    backbone: tf_keras.Model  # pictures -> features on a grid
    motion: tf_keras.Model  # features of all frames, the grid as one row -> how it moves there
    head: tf_keras.Model  # motion on the grid -> scores


def build_backbone() -> tf_keras.Model:
    inputs = tf_keras.Input((SIDE, SIDE, CHANNELS), name="image")
    outputs = normalised(convolution(STEM_CHANNELS, 3, 2), inputs)
    for channels, stride, expansion in FRAME_BLOCKS:
        outputs = bottleneck(outputs, channels, stride, expansion)
    return tf_keras.Model(inputs, outputs, name="backbone")


def build_motion() -> tf_keras.Model:
    """Two convolutions over time, then a weighted sum over all that is left of it."""
    inputs = tf_keras.Input((FRAMES, GRID * GRID, FRAME_BLOCKS[-1][0]), name="features")
    outputs = inputs
    for _ in range(2):
        over_time = tf_keras.layers.Conv2D(MOTION_CHANNELS, (TEMPORAL_SIZE, 1), use_bias=False)
        outputs = normalised(over_time, outputs)
    left = outputs.shape[1]
    whole = tf_keras.layers.DepthwiseConv2D(
        (left, 1), use_bias=False, depthwise_initializer=tf_keras.initializers.Constant(1 / left)
    )
    return tf_keras.Model(inputs, normalised(whole, outputs), name="motion")


def build_head(classes: int) -> tf_keras.Model:
    inputs = tf_keras.Input((GRID, GRID, MOTION_CHANNELS), name="motion")
    outputs = inputs
    for channels, stride, expansion in ACTION_BLOCKS:
        outputs = bottleneck(outputs, channels, stride, expansion)
    outputs = normalised(convolution(128, 1, 1), outputs)
    pooled = tf_keras.layers.GlobalAveragePooling2D()(outputs)
    dropped = tf_keras.layers.Dropout(0.2)(pooled)
    scores = tf_keras.layers.Softmax(name="scores")(tf_keras.layers.Dense(classes)(dropped))
    return tf_keras.Model(inputs, scores, name="head")


def build(classes: int) -> Parts:
    return Parts(build_backbone(), build_motion(), build_head(classes))


def frame_features(parts: Parts, clips: tf.Tensor, *, training: bool) -> tf.Tensor:
    """Clips of shape (count, frames, SIDE, SIDE, 3) to (count * frames, GRID, GRID, channels)."""
    return parts.backbone(tf.reshape(clips, [-1, SIDE, SIDE, CHANNELS]), training=training)


def scores_of(parts: Parts, features: tf.Tensor, *, training: bool) -> tf.Tensor:
    """From the features of FRAMES frames per clip, in any shape that keeps their order."""
    rows = tf.reshape(features, [-1, FRAMES, GRID * GRID, FRAME_BLOCKS[-1][0]])
    motion = parts.motion(rows, training=training)
    return parts.head(tf.reshape(motion, [-1, GRID, GRID, MOTION_CHANNELS]), training=training)
