"""What `run_model` prints, and how far two runs are apart."""

import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from math import inf, isnan

from build_tools.errors import StepError

_FIRST = re.compile(r"(\d+) nodes delegated")
# A tensor's name may have spaces, what comes after it has none.
_LINE = re.compile(r".* ([A-Z]+[0-9]*) (\d+) ((?:[0-9a-f]{2})*)")
# Other kernels add in another order, and the numbers that they are for are probabilities and coordinates.
FLOAT_TOLERANCE = 1e-4
# A quantised value may be rounded the other way.
STEP_TOLERANCE = 2


@dataclass(frozen=True)
class RunOutputs:
    """`delegated` counts nodes that XNNPACK took; `tensors` has (type, bytes) of each output in order."""

    delegated: int
    tensors: tuple[tuple[str, bytes], ...]


def parse_run(text: str, what: str) -> RunOutputs:
    """Read what `run_model` printed; `what` is said in the error."""
    lines = [_LINE.fullmatch(line) for line in text.splitlines()[1:]]
    first = _FIRST.fullmatch(text.partition("\n")[0])
    tensors = tuple((line[1], bytes.fromhex(line[3])) for line in lines if line)
    sizes = [int(line[2]) for line in lines if line]
    if first is None or None in lines or sizes != [len(content) for _, content in tensors]:
        raise StepError(f"{what} printed something odd; build its program again")
    return RunOutputs(int(first[1]), tensors)


def distance(one: RunOutputs, other: RunOutputs) -> tuple[float, bool]:
    """The largest difference of two numbers, and whether all are within the tolerance of their type."""
    if [(kind, len(content)) for kind, content in one.tensors] != [
        (kind, len(content)) for kind, content in other.tensors
    ]:
        return inf, False
    pairs = [
        _apart(kind, mine, theirs)
        for (kind, mine), (_, theirs) in zip(one.tensors, other.tensors, strict=True)
    ]
    return max((apart for apart, _ in pairs), default=0.0), all(near for _, near in pairs)


def _apart(kind: str, one: bytes, other: bytes) -> tuple[float, bool]:
    mine, theirs = _numbers(kind, one), _numbers(kind, other)
    apart = max((_difference(*pair) for pair in zip(mine, theirs, strict=True)), default=0.0)
    if kind == "FLOAT32":
        largest = max((abs(value) for value in theirs), default=0.0)
        return apart, apart <= FLOAT_TOLERANCE * max(1.0, largest)
    return apart, apart <= (STEP_TOLERANCE if kind in {"INT8", "UINT8"} else 0)


def _difference(one: float, other: float) -> float:
    if isnan(one) or isnan(other):
        return 0.0 if isnan(one) and isnan(other) else inf
    return abs(one - other) if one != other else 0.0


def _numbers(kind: str, content: bytes) -> Sequence[float]:
    letter = {"FLOAT32": "f", "INT8": "b", "INT32": "i", "INT64": "q"}.get(kind, "B")
    return struct.unpack(f"<{len(content) // struct.calcsize(letter)}{letter}", content)
