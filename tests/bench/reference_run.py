"""Runs a model in another runtime on the inputs that `run_model` makes, and prints what that prints.

python reference_run.py RUNTIME MODEL SEED
"""

import importlib
import sys
from typing import Any

import numpy as np

MULTIPLIER, INCREMENT, WORD = 6364136223846793005, 1442695040888963407, 1 << 64
# Runtime -> the module that has its interpreter.
MODULES = {"tflite-runtime": "tflite_runtime.interpreter", "ai-edge-litert": "ai_edge_litert.interpreter"}


class Numbers:
    """The generator of tests/native/run_model_main.cc."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def take(self, count: int) -> np.ndarray[Any, np.dtype[np.uint32]]:
        found = np.empty(count, np.uint32)
        for i in range(count):
            self.state = (self.state * MULTIPLIER + INCREMENT) % WORD
            found[i] = self.state >> 32
        return found


def made_up(numbers: Numbers, shape: tuple[int, ...], kind: Any) -> np.ndarray[Any, Any]:
    if kind == np.float32:
        values = (numbers.take(int(np.prod(shape))) >> 8).astype(np.float32) / np.float32(
            8388608
        ) - np.float32(1)
        return values.astype(np.float32).reshape(shape)
    size = int(np.prod(shape)) * np.dtype(kind).itemsize
    return (numbers.take(size) >> 24).astype(np.uint8).view(kind).reshape(shape)


def main() -> None:
    runtime, model, seed = sys.argv[1:]
    interpreter = importlib.import_module(MODULES[runtime]).Interpreter(model, num_threads=1)
    interpreter.allocate_tensors()
    numbers = Numbers(int(seed))
    for entry in interpreter.get_input_details():
        interpreter.set_tensor(entry["index"], made_up(numbers, tuple(entry["shape"]), entry["dtype"]))
    interpreter.invoke()
    print("0 nodes delegated")
    for entry in interpreter.get_output_details():
        values = interpreter.get_tensor(entry["index"])
        content = values.tobytes()
        print(entry["name"], values.dtype.name.upper(), len(content), content.hex())


if __name__ == "__main__":
    main()
