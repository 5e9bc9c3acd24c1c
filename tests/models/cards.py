"""The card beside each model: figures measured on the very bytes it describes."""

import hashlib
import importlib.metadata
import platform
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import tensorflow as tf
from modelfile import read_model
from numpy.typing import NDArray
from tensorflow.lite.python import schema_py_generated as schema

TOOLS = ("tensorflow", "tf-keras", "tensorflow-model-optimization", "flatbuffers", "numpy", "pillow")
INPUT_SECTION = """## Input

As for the scan models: (channel - 127.5) / 127.5, which the TFLite metadata says; the int8 file's input scale
is 1/128 with zero point 0.
"""
TIMES_NOTE = """
Time of an inference on one thread, with TensorFlow's own interpreter, the least of interleaved rounds.
"""
BUILTIN_NAMES = {
    number: name for name, number in vars(schema.BuiltinOperator).items() if isinstance(number, int)
}


@dataclass(frozen=True)
class Budget:
    """What a training may use: how many examples, and how often it sees them."""

    examples: int
    held_back: int
    epochs: int
    quantised_epochs: int
    seed: int


def table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines) + "\n"


def op_counts(model: bytes) -> list[str]:
    """Each op with the number of its nodes, per subgraph, in order of first appearance."""
    contents = read_model(model)
    lines = []
    for index, subgraph in enumerate(contents.subgraphs):
        counts: dict[str, int] = {}
        for node in subgraph.operators or []:
            code = contents.operatorCodes[node.opcodeIndex]
            number = max(code.builtinCode, code.deprecatedBuiltinCode)
            name = code.customCode.decode() if code.customCode else BUILTIN_NAMES[number]
            counts[name] = counts.get(name, 0) + 1
        listed = ", ".join(f"{count} x {name}" for name, count in counts.items())
        lines.append(f"- ops of subgraph {index}: {listed or 'none'}")
    return lines


def tensor_table(model: bytes) -> str:
    interpreter = tf.lite.Interpreter(model_content=model, num_threads=1)
    interpreter.allocate_tensors()
    tensors = [("input", detail) for detail in interpreter.get_input_details()]
    tensors += [("output", detail) for detail in interpreter.get_output_details()]
    rows = []
    for role, detail in tensors:
        scale, zero_point = detail["quantization"]
        quantisation = f"scale {scale:.9g}, zero point {zero_point}" if scale else "-"
        shape = "x".join(str(size) for size in detail["shape"])
        rows.append(
            (role, f"`{detail['name']}`", shape or "scalar", np.dtype(detail["dtype"]).name, quantisation)
        )
    return table(("", "tensor", "shape", "type", "quantisation"), rows)


def signature_line(model: bytes) -> str:
    names = tf.lite.Interpreter(model_content=model).get_signature_list()["serving_default"]
    return f"- signature `serving_default`: {', '.join(names['inputs'])} -> {', '.join(names['outputs'])}"


def file_section(name: str, model: bytes) -> str:
    facts = [
        f"- size: {len(model):,} bytes",
        f"- sha256: `{hashlib.sha256(model).hexdigest()}`",
        signature_line(model),
        *op_counts(model),
    ]
    return f"## {name}\n\n" + "\n".join(facts) + "\n\n" + tensor_table(model)


def tools_section() -> str:
    versions = ", ".join(f"{tool} {importlib.metadata.version(tool)}" for tool in TOOLS)
    machine = f"{platform.system()} {platform.machine()}"
    return f"## Made with\n\nPython {platform.python_version()} on {machine}; {versions}.\n"


def again_section(script: str, examples: str, budget: Budget) -> str:
    """`examples`: what the script's option for their number is called."""
    return f"""## Make it again

    python3.11 -m venv venv && venv/bin/pip install -r tests/models/requirements.txt
    venv/bin/python tests/models/{script} --{examples} {budget.examples} \\
        --held-back {budget.held_back} --epochs {budget.epochs} --quantised-epochs {budget.quantised_epochs}

{budget.epochs} epochs in float, then {budget.quantised_epochs} quantisation-aware from the same weights.
"""


def percent(share: float) -> str:
    return f"{100 * share:.2f} %"


def vector(values: NDArray[np.float32]) -> str:
    return ", ".join(f"{value:.7g}" for value in values.ravel())
