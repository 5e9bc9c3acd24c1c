"""Writes control_flow.tflite: a loop and a branch, whose ops stand in subgraphs of their own.

python tests/models/control_flow.py

steps = 0
while mean(x) <= limit and steps < 32:    # WHILE: a condition and a body subgraph
    x, steps = 0.5 * x + 1, steps + 1
result = x * x if max(x) > 2 else tanh(x)  # IF: two branch subgraphs
"""

import argparse
from pathlib import Path

import cards
import numpy as np
import tensorflow as tf
from export import Outputs, to_tflite

WIDTH = 8
MOST_STEPS = 32  # the loop tends to 2, so that a limit of 2 or more would never be passed

EXAMPLES = (
    ("loop, then tanh", [0.0] * WIDTH, 1.5),
    ("no step, then square", [float(i) for i in range(WIDTH)], 1.5),
    ("limit out of reach", [-1.0, 1.0] * (WIDTH // 2), 3.0),
)


def run(x: tf.Tensor, limit: tf.Tensor) -> Outputs:
    def goes_on(x: tf.Tensor, steps: tf.Tensor) -> tf.Tensor:
        return tf.logical_and(tf.reduce_mean(x) <= limit[0], steps < MOST_STEPS)

    def step(x: tf.Tensor, steps: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        return x * 0.5 + 1.0, steps + 1

    x, steps = tf.while_loop(goes_on, step, (x, tf.constant(0)))
    result = tf.cond(tf.reduce_max(x) > 2.0, lambda: x * x, lambda: tf.tanh(x))
    return {"result": result, "steps": tf.reshape(steps, [1])}


def convert() -> bytes:
    specs = [tf.TensorSpec([1, WIDTH], tf.float32, name="x"), tf.TensorSpec([1], tf.float32, name="limit")]
    return to_tflite(run, None, specs, lambda _: None)


def card(model: bytes) -> str:
    run_model = tf.lite.Interpreter(model_content=model).get_signature_runner()
    rows = []
    for name, x, limit in EXAMPLES:
        given = {"x": np.array([x], np.float32), "limit": np.array([limit], np.float32)}
        answer = run_model(**given)
        rows.append(
            (name, *(cards.vector(value) for value in (*given.values(), answer["result"], answer["steps"])))
        )
    sections = [
        """# Control flow: a loop and a branch

Written by `control_flow.py`. Nothing is learned, so there is no data and no accuracy. The ops of the
loop's condition and body and of both branches stand in subgraphs of their own; most of them nowhere else.

    steps = 0
    while mean(x) <= limit and steps < 32:
        x, steps = 0.5 * x + 1, steps + 1
    result = x * x if max(x) > 2 else tanh(x)
""",
        "## Examples, measured\n\n" + cards.table(("", "x", "limit", "result", "steps"), rows),
        cards.file_section("control_flow.tflite", model),
        """## Make it again

    python3.11 -m venv venv && venv/bin/pip install -r tests/models/requirements.txt
    venv/bin/python tests/models/control_flow.py
""",
        cards.tools_section(),
    ]
    return "\n".join(sections)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=Path(__file__).parent)
    options = parser.parse_args()
    model = convert()
    (options.output / "control_flow.tflite").write_bytes(model)
    (options.output / "control_flow.md").write_text(card(model), encoding="utf-8")


if __name__ == "__main__":
    main()
