"""The scan classifier: MobileNet v1 with width 0.75, ended early so that the file stays small."""

import tensorflow as tf
import tf_keras

INPUT_SIDE = 128
CHANNELS = 3

# (output channels, stride) of each depthwise-separable block; MobileNet v1 at width 0.75 goes
# on with four more blocks of 384 and two of 768, which small pictures of 16 classes do not need.
BLOCKS = ((48, 1), (96, 2), (96, 1), (192, 2), (192, 1), (384, 2), (384, 1))
STEM_CHANNELS = 24


def normalised(layer: tf_keras.layers.Layer, inputs: tf.Tensor) -> tf.Tensor:
    """Convolution, batch normalisation, ReLU6: one fused node after conversion."""
    outputs = tf_keras.layers.BatchNormalization(momentum=0.97)(layer(inputs))
    return tf_keras.layers.ReLU(6.0)(outputs)


def convolution(channels: int, size: int, stride: int) -> tf_keras.layers.Layer:
    return tf_keras.layers.Conv2D(channels, size, strides=stride, padding="same", use_bias=False)


def bottleneck(inputs: tf.Tensor, channels: int, stride: int, expansion: int) -> tf.Tensor:
    """MobileNet v2's block: widen, filter each channel, narrow without activation; with a way around
    where shapes allow it.
    """
    widened = normalised(convolution(expansion * inputs.shape[-1], 1, 1), inputs)
    depthwise = tf_keras.layers.DepthwiseConv2D(3, strides=stride, padding="same", use_bias=False)
    narrowed = convolution(channels, 1, 1)(normalised(depthwise, widened))
    outputs = tf_keras.layers.BatchNormalization(momentum=0.97)(narrowed)
    if stride == 1 and inputs.shape[-1] == channels:
        outputs = tf_keras.layers.Add()([inputs, outputs])
    return outputs


def features(inputs: tf.Tensor) -> tf.Tensor:
    outputs = normalised(convolution(STEM_CHANNELS, 3, 2), inputs)
    for channels, stride in BLOCKS:
        depthwise = tf_keras.layers.DepthwiseConv2D(3, strides=stride, padding="same", use_bias=False)
        outputs = normalised(convolution(channels, 1, 1), normalised(depthwise, outputs))
    return outputs


def build(classes: int) -> tf_keras.Model:
    inputs = tf_keras.Input((INPUT_SIDE, INPUT_SIDE, CHANNELS), name="image")
    pooled = tf_keras.layers.GlobalAveragePooling2D()(features(inputs))
    scores = tf_keras.layers.Softmax(name="scores")(tf_keras.layers.Dense(classes)(pooled))
    return tf_keras.Model(inputs, scores, name="scan")
