"""What a model's start costs."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ColdStart:
    """From a model's file to its first result; `memory` is by how many bytes the process grew."""

    model: str
    milliseconds: float
    memory: int
