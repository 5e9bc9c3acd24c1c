"""What a Java class file says: version, name, native methods (JVM specification, chapter 4)."""

import struct
from dataclasses import dataclass

from build_tools.errors import AuditError
from build_tools.model.artefact import NativeMethod

_MAGIC = 0xCAFEBABE
_ACC_NATIVE = 0x0100
_UTF8 = 1
_CLASS = 7
# Bytes after the tag -> the tags of the other kinds of constants.
_CONSTANT_TAGS = {2: (8, 16, 19, 20), 3: (15,), 4: (3, 4, 9, 10, 11, 12, 17, 18), 8: (5, 6)}
_CONSTANT_SIZES = {tag: size for size, tags in _CONSTANT_TAGS.items() for tag in tags}
# A long and a double occupy two entries of the constant pool.
_WIDE = {5, 6}


@dataclass(frozen=True)
class ClassFacts:
    """`name` is in binary form (`com/smilear/ArScan`); `major` 52 is Java 8."""

    name: str
    major: int
    natives: tuple[NativeMethod, ...]


class _Reader:
    def __init__(self, content: bytes) -> None:
        self._content = content
        self._position = 0

    def u1(self) -> int:
        return int(self._unpack(">B", 1))

    def u2(self) -> int:
        return int(self._unpack(">H", 2))

    def u4(self) -> int:
        return int(self._unpack(">I", 4))

    def take(self, size: int) -> bytes:
        part = self._content[self._position : self._position + size]
        if len(part) != size:
            raise ValueError(f"cut off at byte {len(self._content)}")
        self._position += size
        return part

    def _unpack(self, layout: str, size: int) -> int:
        (value,) = struct.unpack(layout, self.take(size))
        return int(value)


def parse_class_file(content: bytes, where: str) -> ClassFacts:
    """Read one class; `where` names the file in the error."""
    try:
        return _parse(_Reader(content))
    except (ValueError, KeyError) as error:
        raise AuditError(f"{where} is not a readable class file ({error}); compile it again") from error


def _parse(reader: _Reader) -> ClassFacts:
    if reader.u4() != _MAGIC:
        raise ValueError("wrong magic number")
    reader.u2()
    major = reader.u2()
    texts, classes = _constants(reader)
    reader.u2()
    name = texts[classes[reader.u2()]]
    reader.u2()
    for _ in range(reader.u2()):
        reader.u2()
    _members(reader, texts)
    methods = _members(reader, texts)
    natives = (
        NativeMethod(name, method, signature) for flags, method, signature in methods if flags & _ACC_NATIVE
    )
    return ClassFacts(name, major, tuple(sorted(natives)))


def _constants(reader: _Reader) -> tuple[dict[int, str], dict[int, int]]:
    texts: dict[int, str] = {}
    classes: dict[int, int] = {}
    count = reader.u2()
    index = 1
    while index < count:
        tag = reader.u1()
        if tag == _UTF8:
            # Java's own UTF-8 differs for characters that no name of ours has.
            texts[index] = reader.take(reader.u2()).decode("utf-8", "replace")
        elif tag == _CLASS:
            classes[index] = reader.u2()
        else:
            reader.take(_CONSTANT_SIZES[tag])
        index += 2 if tag in _WIDE else 1
    return texts, classes


def _members(reader: _Reader, texts: dict[int, str]) -> list[tuple[int, str, str]]:
    """Fields or methods: access flags, name, descriptor; their attributes are passed over."""
    members = []
    for _ in range(reader.u2()):
        members.append((reader.u2(), texts[reader.u2()], texts[reader.u2()]))
        for _ in range(reader.u2()):
            reader.u2()
            reader.take(reader.u4())
    return members
