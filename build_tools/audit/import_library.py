"""An import library's index: the names that programs can link by, in any tool's format of library."""

import struct

from build_tools.errors import AuditError

_MAGIC = b"!<arch>\n"
_HEADER = 60
_IMPORT_PREFIX = "__imp_"


def imported_names(content: bytes, name: str) -> frozenset[str]:
    """The functions that the library `name` offers from a DLL.

    The first member of every archive of Microsoft's is an index: the number of symbols, as many
    offsets, then the names, each ending with a zero byte.
    """
    index = _first_member(content, name)
    try:
        (count,) = struct.unpack_from(">I", index)
    except struct.error:
        count = 0
    names = index[4 + 4 * count :].split(b"\0")
    if not count or len(names) <= count:
        raise AuditError(f"{name} is an import library with a damaged index; build it again")
    texts = (item.decode("utf-8", "backslashreplace") for item in names[:count])
    return frozenset(text.removeprefix(_IMPORT_PREFIX) for text in texts if text.startswith(_IMPORT_PREFIX))


def _first_member(content: bytes, name: str) -> bytes:
    header = content[len(_MAGIC) : len(_MAGIC) + _HEADER]
    if content.startswith(_MAGIC) and header[:1] == b"/" and header[48:58].strip().isdigit():
        start = len(_MAGIC) + _HEADER
        return content[start : start + int(header[48:58])]
    raise AuditError(f"{name} is not an import library; build it again")
