"""Networks that say something about every place of a picture of a person, such as a mask.

MobileNet v2's blocks, narrow, down to a sixteenth of the picture; then up again, at each step joined
with what was seen there on the way down.
"""

import tensorflow as tf
import tf_keras
from network import CHANNELS, bottleneck, convolution, normalised
from person_pictures import SIDE

STEM_CHANNELS = 16
# For each halving after the stem: (output channels, stride, expansion) of its blocks.
ENCODER = (
    ((16, 1, 1),),
    ((24, 2, 4), (24, 1, 4)),
    ((40, 2, 4), (40, 1, 4)),
    ((64, 2, 4), (64, 1, 4), (64, 1, 4)),
)
EXPANSION_UP = 2


def encode(inputs: tf.Tensor) -> list[tf.Tensor]:
    """What is seen at 1/2, 1/4, 1/8 and 1/16 of the picture's resolution."""
    outputs = normalised(convolution(STEM_CHANNELS, 3, 2), inputs)
    levels = []
    for blocks in ENCODER:
        for channels, stride, expansion in blocks:
            outputs = bottleneck(outputs, channels, stride, expansion)
        levels.append(outputs)
    return levels


def doubled(inputs: tf.Tensor) -> tf.Tensor:
    return tf_keras.layers.UpSampling2D(2, interpolation="bilinear")(inputs)


def decode(levels: list[tf.Tensor], stride: int) -> tf.Tensor:
    """Up to 1/`stride` of the picture's resolution: each level added to what comes from below."""
    outputs = levels[-1]
    for level in reversed(levels[:-1]):
        if SIDE // level.shape[1] < stride:
            break
        channels = level.shape[-1]
        from_below = doubled(normalised(convolution(channels, 1, 1), outputs))
        beside = normalised(convolution(channels, 1, 1), level)
        outputs = tf_keras.layers.Add()([from_below, beside])
        outputs = bottleneck(outputs, channels, 1, EXPANSION_UP)
    return outputs


def build(name: str, outputs: int, stride: int, *, doublings: int = 0) -> tf_keras.Model:
    """`outputs` maps of values 0..1 at 1/`stride` of the picture, then doubled in size `doublings` times."""
    inputs = tf_keras.Input((SIDE, SIDE, CHANNELS), name="image")
    maps = tf_keras.layers.Conv2D(outputs, 1)(decode(encode(inputs), stride))
    for _ in range(doublings):
        maps = doubled(maps)
    return tf_keras.Model(inputs, tf_keras.layers.Activation("sigmoid")(maps), name=name)
