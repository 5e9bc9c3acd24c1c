"""What an action model really answers, found by running the `.tflite` file."""

import time
from typing import Any

import numpy as np
import tensorflow as tf
from clips import FRAMES, ClipSet
from evaluate import to_input
from numpy.typing import NDArray

ROUNDS = 60


class ClipRunner:
    """Runs a stacked or a stateful model; the state begins as zeros for each clip."""

    def __init__(self, model: bytes) -> None:
        self._interpreter = tf.lite.Interpreter(model_content=model, num_threads=1)
        self._interpreter.allocate_tensors()
        inputs = {detail["name"]: detail for detail in self._interpreter.get_input_details()}
        self._outputs = {detail["name"]: detail for detail in self._interpreter.get_output_details()}
        self._state = inputs.pop("features", None)
        (self._picture,) = inputs.values()

    @property
    def is_stateful(self) -> bool:
        return self._state is not None

    def _run(self, pictures: NDArray[np.uint8]) -> None:
        self._interpreter.set_tensor(self._picture["index"], to_input(pictures[None], self._picture))
        self._interpreter.invoke()

    def _output(self, name: str) -> NDArray[Any]:
        found: NDArray[Any] = self._interpreter.get_tensor(self._outputs[name]["index"])
        return found

    def scores(self, clip: NDArray[np.uint8]) -> NDArray[Any]:
        if self._state is None:
            self._run(clip)
        else:
            features = np.zeros(self._state["shape"], np.float32)
            for frame in clip:
                self._interpreter.set_tensor(self._state["index"], features)
                self._run(frame)
                features = self._output("features")
        return self._output("scores")[0]


def top_1(model: bytes, made: ClipSet) -> float:
    runner = ClipRunner(model)
    best = np.array([runner.scores(clip).argmax() for clip in made.clips])
    return float((best == made.actions).mean())


def stream_difference(stacked: bytes, stateful: bytes, made: ClipSet) -> float:
    """The largest difference of any score, once the stream has seen a whole clip."""
    one, other = ClipRunner(stacked), ClipRunner(stateful)
    return max(float(np.abs(one.scores(clip) - other.scores(clip)).max()) for clip in made.clips[:ROUNDS])


def latencies(models: list[bytes], made: ClipSet) -> list[float]:
    """Milliseconds for each new frame, one thread, the least of interleaved rounds.

    A stacked model computes the whole clip for every new frame, a stateful one that frame.
    """
    runners = [ClipRunner(model) for model in models]
    least = [float("inf")] * len(models)
    for clip in made.clips[:ROUNDS]:
        for place, runner in enumerate(runners):
            begin = time.perf_counter()
            runner.scores(clip)
            frames = FRAMES if runner.is_stateful else 1
            least[place] = min(least[place], 1e3 * (time.perf_counter() - begin) / frames)
    return least
