"""What the pinned TensorFlow Lite runtime can execute."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class RuntimeOp:
    """One line of the runtime's own op table: the kernel and the versions it understands, inclusive."""

    name: str
    symbol: str
    min_version: int
    max_version: int


@dataclass(frozen=True)
class RuntimeOps:
    """Every builtin kernel by op name, and the registration symbol of every custom op it ships."""

    builtin: Mapping[str, RuntimeOp]
    custom: Mapping[str, str]
