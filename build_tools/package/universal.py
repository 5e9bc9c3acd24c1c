"""Universal files: static libraries of several architectures in one, as Apple's `lipo` makes them.

The format is Apple's `mach-o/fat.h`: a big-endian header, one entry per
architecture, then the files themselves, each aligned.
"""

import struct
from collections.abc import Mapping

from build_tools.errors import UsageError

_MAGIC = 0xCAFEBABE
_HEADER = struct.Struct(">II")
_ENTRY = struct.Struct(">iiIII")
# Architecture -> CPU type and subtype (Apple's mach/machine.h: ARM64_ALL, X86_64_ALL).
_CPUS = {"arm64": (0x0100000C, 0), "x86_64": (0x01000007, 3)}
_ALIGNMENT = 3  # as a power of two: lipo's for archives


def universal_bytes(slices: Mapping[str, bytes]) -> bytes:
    """One file of `slices`, by architecture; a single one stays as it is."""
    unknown = sorted(set(slices) - set(_CPUS))
    if unknown or not slices:
        raise UsageError(
            f"no universal file can be made of {', '.join(unknown) or 'nothing'}; "
            f"give it any of {', '.join(_CPUS)}"
        )
    if len(slices) == 1:
        return next(iter(slices.values()))
    result = bytearray(_HEADER.pack(_MAGIC, len(slices)))
    offset = _aligned(_HEADER.size + _ENTRY.size * len(slices))
    for arch, content in sorted(slices.items()):
        result += _ENTRY.pack(*_CPUS[arch], offset, len(content), _ALIGNMENT)
        offset = _aligned(offset + len(content))
    for _, content in sorted(slices.items()):
        result += b"\0" * (_aligned(len(result)) - len(result)) + content
    return bytes(result)


def _aligned(offset: int) -> int:
    return -(-offset >> _ALIGNMENT) << _ALIGNMENT
