"""What an audit needs to know beside the file itself."""

from collections.abc import Iterable
from dataclasses import dataclass

from build_tools.audit.android_symbols import AndroidSymbols
from build_tools.audit.kernel_table import KernelTable
from build_tools.audit.link_map import LinkMap
from build_tools.model.artefact import BuiltTarget, NativeMethod

# What a rule found: a sentence, several, none if all is well, or None if it lacks a fact to judge by.
Judgement = str | tuple[str, ...] | None

_SHOWN = 5


@dataclass(frozen=True)
class LinkContext:
    """How a library was linked; `registered` are the resolver's symbols, in full.

    Example: `tflite::ops::builtin::Register_CONV_2D`.
    """

    map: LinkMap
    kernels: KernelTable
    registered: frozenset[str]
    xnnpack: bool


@dataclass(frozen=True)
class BinaryContext:
    """`role` is a row of policy.toml. None means "not known here", and skips the rules that need it.

    `exports` are all the functions that the library must export; where they are not known, the role's
    patterns do.
    """

    target: BuiltTarget
    role: str
    natives: tuple[NativeMethod, ...] | None = None
    android: AndroidSymbols | None = None
    link: LinkContext | None = None
    exports: tuple[str, ...] | None = None


def listed(names: Iterable[str]) -> str:
    """Names for a sentence: sorted, each once, cut after a few."""
    ordered = sorted(set(names))
    shown = ", ".join(ordered[:_SHOWN])
    rest = len(ordered) - _SHOWN
    return f"{shown} and {rest} more" if rest > 0 else shown


def version_key(version: str) -> tuple[int, ...]:
    """Order "2.9" before "2.28"; raises ValueError for anything but numbers and dots."""
    return tuple(int(part) for part in version.split("."))
