"""The action classifier: a small MobileNet v2 for each frame, and convolutions over the frames' features.

The two parts are models of their own, so that a stream can be run frame by
frame with the features of the frames before as its state.
"""

import tensorflow as tf
import tf_keras
from clips import FRAMES, SIDE
from network import CHANNELS, convolution, normalised

# (output channels, stride, expansion) of each inverted residual block.
BLOCKS = ((16, 1, 1), (24, 2, 4), (24, 1, 4), (40, 2, 4), (40, 1, 4), (64, 1, 4))
STEM_CHANNELS = 16
FEATURES = 64
TEMPORAL_CHANNELS = 64
TEMPORAL_SIZE = 3


def bottleneck(inputs: tf.Tensor, channels: int, stride: int, expansion: int) -> tf.Tensor:
    """Widen, filter each channel, narrow without activation; with a way around where shapes allow it."""
    outputs = inputs
    if expansion > 1:
        outputs = normalised(convolution(expansion * inputs.shape[-1], 1, 1), outputs)
    depthwise = tf_keras.layers.DepthwiseConv2D(3, strides=stride, padding="same", use_bias=False)
    outputs = normalised(depthwise, outputs)
    outputs = tf_keras.layers.BatchNormalization(momentum=0.97)(convolution(channels, 1, 1)(outputs))
    if stride == 1 and inputs.shape[-1] == channels:
        outputs = tf_keras.layers.Add()([inputs, outputs])
    return outputs


def build_backbone() -> tf_keras.Model:
    """From a frame to its features; where something is in the frame counts, so nothing is averaged."""
    inputs = tf_keras.Input((SIDE, SIDE, CHANNELS), name="image")
    outputs = normalised(convolution(STEM_CHANNELS, 3, 2), inputs)
    for channels, stride, expansion in BLOCKS:
        outputs = bottleneck(outputs, channels, stride, expansion)
    outputs = normalised(convolution(FEATURES, 1, 1), outputs)
    whole = tf_keras.layers.DepthwiseConv2D(outputs.shape[1], padding="valid", use_bias=False)
    return tf_keras.Model(inputs, normalised(whole, outputs), name="backbone")


def build_head(classes: int) -> tf_keras.Model:
    """From the features of FRAMES frames, one below the other, to scores."""
    inputs = tf_keras.Input((FRAMES, 1, FEATURES), name="features")
    outputs = inputs
    for _ in range(2):
        over_time = tf_keras.layers.Conv2D(
            TEMPORAL_CHANNELS, (TEMPORAL_SIZE, 1), padding="valid", use_bias=False
        )
        outputs = normalised(over_time, outputs)
    pooled = tf_keras.layers.GlobalAveragePooling2D()(outputs)
    dropped = tf_keras.layers.Dropout(0.2)(pooled)
    scores = tf_keras.layers.Softmax(name="scores")(tf_keras.layers.Dense(classes)(dropped))
    return tf_keras.Model(inputs, scores, name="head")


def frame_features(backbone: tf_keras.Model, clips: tf.Tensor, *, training: bool) -> tf.Tensor:
    """Features of clips of shape (count, frames, SIDE, SIDE, 3), as the head takes them."""
    frames = tf.reshape(clips, [-1, SIDE, SIDE, CHANNELS])
    return tf.reshape(backbone(frames, training=training), [-1, clips.shape[1], 1, FEATURES])
