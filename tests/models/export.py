"""From a TensorFlow function to the bytes of a `.tflite` file."""

import tempfile
from collections.abc import Callable

import tensorflow as tf
from modelfile import read_model, write_model

Outputs = dict[str, tf.Tensor]


def with_signature_names(model: bytes) -> bytes:
    """Gives the graph's inputs and outputs the short names that they have in the signature."""
    contents = read_model(model)
    for signature in contents.signatureDefs:
        tensors = contents.subgraphs[signature.subgraphIndex].tensors
        for entry in (*signature.inputs, *signature.outputs):
            tensors[entry.tensorIndex].name = entry.name
    return write_model(contents)


def to_tflite(
    function: Callable[..., Outputs],
    owner: tf.Module | None,
    inputs: list[tf.TensorSpec],
    configure: Callable[[tf.lite.TFLiteConverter], None],
) -> bytes:
    """Converts `function` of named inputs; the signature keeps their names and the outputs'.

    `owner` keeps the variables that the function uses alive in the saved model.
    """
    module = tf.Module()
    module.owner = owner
    module.run = tf.function(function, input_signature=inputs)
    with tempfile.TemporaryDirectory() as folder:
        tf.saved_model.save(module, folder, signatures={"serving_default": module.run})
        converter = tf.lite.TFLiteConverter.from_saved_model(folder)
        configure(converter)
        return with_signature_names(bytes(converter.convert()))
