"""Finding the `JNINativeMethod` tables of a library by their shape.

A table is an array of {name, signature, function}. After linking, all three are
addresses filled in by relative relocations, so three neighbouring slots that
point to an identifier, to a method descriptor and into code are one row. That
is what will really be registered, whatever the sources say.
"""

import re
from collections.abc import Iterator, Mapping

from build_tools.model.binary import JniEntry, Segment

_NAME = re.compile(rb"[A-Za-z_$][A-Za-z0-9_$]*")
_TYPE = rb"\[*(?:[ZBCSIJFD]|L[^;\[.()\s]+;)"
_SIGNATURE = re.compile(rb"\((?:" + _TYPE + rb")*\)(?:V|" + _TYPE + rb")")
_LONGEST_WORD = 4096


def find_jni_entries(
    content: bytes, segments: tuple[Segment, ...], pointers: Mapping[int, int], pointer_size: int
) -> Iterator[JniEntry]:
    """Yield the rows in address order; `pointers` maps a slot's address to what it points to."""
    for slot in sorted(pointers):
        signature_at = pointers.get(slot + pointer_size)
        function_at = pointers.get(slot + 2 * pointer_size)
        if signature_at is None or function_at is None or not _is_code(segments, function_at):
            continue
        name = _word(content, segments, pointers[slot])
        signature = _word(content, segments, signature_at)
        if _NAME.fullmatch(name) and _SIGNATURE.fullmatch(signature):
            yield JniEntry(name.decode("ascii"), signature.decode("utf-8", "replace"))


def file_offset(segments: tuple[Segment, ...], address: int) -> int | None:
    """Where in the file the byte at `address` is, if it is in the file."""
    for segment in segments:
        if segment.kind == "LOAD" and 0 <= address - segment.address < segment.file_size:
            return address - segment.address + segment.offset
    return None


def _word(content: bytes, segments: tuple[Segment, ...], address: int) -> bytes:
    start = file_offset(segments, address)
    if start is None:
        return b""
    end = content.find(b"\0", start, start + _LONGEST_WORD)
    return content[start:end] if end >= 0 else b""


def _is_code(segments: tuple[Segment, ...], address: int) -> bool:
    return any(
        segment.kind == "LOAD"
        and "X" in segment.flags
        and 0 <= address - segment.address < segment.memory_size
        for segment in segments
    )
