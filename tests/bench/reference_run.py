"""Inputs for a model, and what another runtime makes of them.

python reference_run.py inputs MODEL NUMBER FILE       writes all inputs, one after the other
python reference_run.py RUNTIME MODEL FILE             prints the outputs as `run_model` does

A model that takes a picture gets two of the test models' pictures, one shining through the other: noise
would all be the same to it, and a clear picture too easy.
"""

import importlib
import sys
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

# Runtime -> the module that has its interpreter.
MODULES = {"tflite-runtime": "tflite_runtime.interpreter", "ai-edge-litert": "ai_edge_litert.interpreter"}
PICTURES = sorted((Path(__file__).parents[1] / "models" / "images").glob("*.png"))
PICTURE_RANK, COLOURS = 4, 3
STRIDE, APART = 7, 5  # through the list of pictures


def loaded(runtime: str, model: str) -> Any:
    interpreter = importlib.import_module(MODULES[runtime]).Interpreter(model, num_threads=1)
    interpreter.allocate_tensors()
    return interpreter


def picture(number: int, width: int, height: int) -> np.ndarray[Any, Any]:
    """Two pictures mixed, as numbers from 0 to 255."""
    first, second = (PICTURES[at % len(PICTURES)] for at in (number * STRIDE, number * STRIDE + APART))
    one, two = (Image.open(path).convert("RGB").resize((width, height)) for path in (first, second))
    return np.asarray(Image.blend(one, two, 0.35 + number % 4 * 0.1), np.float32)


def made_up(number: int, details: dict[str, Any]) -> np.ndarray[Any, Any]:
    shape, kind = tuple(details["shape"]), np.dtype(details["dtype"])
    if len(shape) == PICTURE_RANK and shape[-1] == COLOURS and kind in (np.float32, np.int8, np.uint8):
        values = picture(number, shape[2], shape[1])
        if kind == np.float32:
            values = values / 127.5 - 1
        return np.asarray(values - 128 if kind == np.int8 else values).astype(kind).reshape(shape)
    random = np.random.default_rng(number)
    if kind == np.float32:
        return random.uniform(-1, 1, shape).astype(kind)
    return np.frombuffer(random.bytes(int(np.prod(shape)) * kind.itemsize), kind).reshape(shape)


def write_inputs(model: str, number: int, file: Path) -> None:
    details = loaded("ai-edge-litert", model).get_input_details()
    file.write_bytes(b"".join(made_up(number, entry).tobytes() for entry in details))


def run(runtime: str, model: str, file: Path) -> None:
    interpreter = loaded(runtime, model)
    content = file.read_bytes()
    for entry in interpreter.get_input_details():
        size = int(np.prod(entry["shape"])) * np.dtype(entry["dtype"]).itemsize
        values = np.frombuffer(content[:size], entry["dtype"]).reshape(entry["shape"])
        interpreter.set_tensor(entry["index"], values)
        content = content[size:]
    interpreter.invoke()
    print("0 nodes delegated")
    for entry in interpreter.get_output_details():
        values = interpreter.get_tensor(entry["index"])
        print(entry["name"], values.dtype.name.upper(), values.nbytes, values.tobytes().hex())


if __name__ == "__main__":
    if sys.argv[1] == "inputs":
        write_inputs(sys.argv[2], int(sys.argv[3]), Path(sys.argv[4]))
    else:
        run(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
