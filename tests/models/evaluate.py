"""What a scan model really answers, found by running the `.tflite` file."""

import time
from typing import Any

import numpy as np
import tensorflow as tf
from dataset import LabelledSet
from numpy.typing import NDArray

MEAN = STD = 127.5
ROUNDS = 200


def to_input(pictures: NDArray[np.uint8], detail: dict[str, Any]) -> NDArray[Any]:
    """Normalised, and quantised if the model's input tensor is."""
    reals: NDArray[np.float32] = (pictures.astype(np.float32) - np.float32(MEAN)) / np.float32(STD)
    if detail["dtype"] == np.float32:
        return reals
    scale, zero_point = detail["quantization"]
    steps: NDArray[np.int8] = np.clip(np.rint(reals / np.float32(scale)) + zero_point, -128, 127).astype(
        np.int8
    )
    return steps


def scores(model: bytes, pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The dequantised output for each picture."""
    interpreter = tf.lite.Interpreter(model_content=model, num_threads=1)
    interpreter.allocate_tensors()
    given, wanted = interpreter.get_input_details()[0], interpreter.get_output_details()[0]
    rows = []
    for picture in pictures:
        interpreter.set_tensor(given["index"], to_input(picture[None], given))
        interpreter.invoke()
        rows.append(interpreter.get_tensor(wanted["index"])[0])
    output = np.stack(rows).astype(np.float32)
    if wanted["dtype"] == np.float32:
        return output
    scale, zero_point = wanted["quantization"]
    return (output - np.float32(zero_point)) * np.float32(scale)


def top_1(model: bytes, labelled: LabelledSet) -> float:
    best = scores(model, labelled.pictures).argmax(axis=1)
    return float((best == labelled.labels).mean())


def latencies(models: list[bytes], pictures: NDArray[np.uint8]) -> list[float]:
    """Milliseconds of an inference, one thread, the least of interleaved rounds."""
    interpreters = [tf.lite.Interpreter(model_content=model, num_threads=1) for model in models]
    for interpreter in interpreters:
        interpreter.allocate_tensors()
        given = interpreter.get_input_details()[0]
        interpreter.set_tensor(given["index"], to_input(pictures[:1], given))
    least = [float("inf")] * len(models)
    for _ in range(ROUNDS):
        for place, interpreter in enumerate(interpreters):
            begin = time.perf_counter()
            interpreter.invoke()
            least[place] = min(least[place], 1e3 * (time.perf_counter() - begin))
    return least
