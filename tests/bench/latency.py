"""Times one frame through our wheel and through two reference runtimes, in turn, in one process.

    python latency.py MODEL LABELS THREADS ROUNDS

Every runtime does the same job: from a picture of the model's size to the three best classes. Ours is one
call; the references get what their users write around them in NumPy. "invoke" is a reference's inference
alone, its input set beforehand. Runtimes take turns of a few frames. Before each turn nobody runs until the
threads of the one before, which wait awake for a while, sleep; the first runs of a turn are not timed, so
that each finds caches and threads as in a stream of frames of its own. Medians, in milliseconds, as JSON.
"""

import json
import math
import statistics
import sys
import time
from collections.abc import Callable

import numpy as np
import smilear
from ai_edge_litert.interpreter import Interpreter as LiteRt
from tflite_runtime.interpreter import Interpreter as TfLite

WARM_UP = 20
TURN = 5  # timed runs
UNTIMED = 3  # runs before them in each turn
REST = 0.08  # seconds; the oldest thread pool here waits awake for a million pauses, some 50 ms
RESULTS = 3

Run = Callable[[], object]


def picture_of(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(1).integers(0, 255, (height, width, 3)).astype(np.uint8)


def reference(make: Callable[..., object], model: str, threads: int) -> tuple[Run, Run]:
    """The whole job, and the inference alone."""
    interpreter = make(model_path=model, num_threads=threads)
    interpreter.allocate_tensors()
    (source,), (sink,) = interpreter.get_input_details(), interpreter.get_output_details()
    scale, zero = source["quantization"]
    _, height, width, _ = source["shape"]
    picture = picture_of(height, width)

    def whole() -> list[tuple[int, float]]:
        value = (picture.astype(np.float32) - 127.5) / 127.5
        if scale:
            value = np.clip(np.rint(value / scale) + zero, -128, 127)
        interpreter.set_tensor(source["index"], value[None].astype(source["dtype"]))
        interpreter.invoke()
        scores = interpreter.get_tensor(sink["index"])[0]
        step, offset = sink["quantization"]
        if step:
            scores = (scores.astype(np.float32) - offset) * step
        return [(int(index), float(scores[index])) for index in np.argsort(-scores)[:RESULTS]]

    return whole, interpreter.invoke


def ours(model: str, labels: str, threads: int) -> Run:
    engine = smilear.Engine.create(smilear.EngineOptions(threads=threads))
    scan = smilear.ArScan.from_file(model, labels=labels, engine=engine)
    picture = picture_of(scan.input_height, scan.input_width)
    return lambda: scan.classify(picture, max_results=RESULTS)


def turn(run: Run) -> list[float]:
    """Milliseconds of each timed run."""
    time.sleep(REST)
    for _ in range(UNTIMED):
        run()
    times = []
    for _ in range(TURN):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1000)
    return times


def main() -> None:
    model, labels, threads, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    candidates = {"smilear": ours(model, labels, threads)}
    for name, make in (("tflite-runtime", TfLite), ("ai-edge-litert", LiteRt)):
        candidates[name], candidates[f"{name} invoke"] = reference(make, model, threads)
    times: dict[str, list[float]] = {name: [] for name in candidates}
    for run in candidates.values():
        for _ in range(WARM_UP):
            run()
    for number in range(math.ceil(rounds / TURN)):
        # There and back again, so that a drift of the machine's speed hits all alike.
        order = list(candidates.items())
        for name, run in order if number % 2 else reversed(order):
            times[name] += turn(run)
    print(json.dumps({name: statistics.median(values) for name, values in times.items()}))


if __name__ == "__main__":
    main()
