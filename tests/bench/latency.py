"""Times one frame through our wheel and through two reference runtimes, in turn, in one process.

    python latency.py MODEL LABELS THREADS ROUNDS

Ours goes from a picture to sorted matches (crop, conversion, inference, top-k);
the references only invoke, their input being set beforehand. So a ratio of 1
means that our whole frame costs what their bare inference does. Medians, in
milliseconds, as JSON.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable

import numpy as np
import smilear
from ai_edge_litert.interpreter import Interpreter as LiteRt
from tflite_runtime.interpreter import Interpreter as TfLite

WARM_UP = 20


def reference(make: Callable[..., object], model: str, threads: int) -> Callable[[], None]:
    interpreter = make(model_path=model, num_threads=threads)
    interpreter.allocate_tensors()
    (source,) = interpreter.get_input_details()
    value = np.random.default_rng(1).integers(0, 100, source["shape"]).astype(source["dtype"])
    interpreter.set_tensor(source["index"], value)
    return interpreter.invoke


def ours(model: str, labels: str, threads: int) -> Callable[[], object]:
    engine = smilear.Engine.create(smilear.EngineOptions(threads=threads))
    scan = smilear.ArScan.from_file(model, labels=labels, engine=engine)
    size = (scan.input_height, scan.input_width, 3)
    picture = np.random.default_rng(1).integers(0, 255, size).astype(np.uint8)
    return lambda: scan.classify(picture, max_results=3)


def main() -> None:
    model, labels, threads, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    candidates = {
        "smilear": ours(model, labels, threads),
        "tflite-runtime": reference(TfLite, model, threads),
        "ai-edge-litert": reference(LiteRt, model, threads),
    }
    times: dict[str, list[float]] = {name: [] for name in candidates}
    for number in range(WARM_UP + rounds):
        # There and back again, so that a drift of the machine's speed hits all alike.
        order = list(candidates.items())
        for name, run in order if number % 2 else reversed(order):
            start = time.perf_counter()
            run()
            if number >= WARM_UP:
                times[name].append((time.perf_counter() - start) * 1000)
    print(json.dumps({name: statistics.median(values) for name, values in times.items()}))


if __name__ == "__main__":
    main()
