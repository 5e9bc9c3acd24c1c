"""Names that a static library defines, read from its index."""

import struct
from pathlib import Path

import pytest

from build_tools.edge.archive_index import defined_names
from build_tools.errors import SourceError


def archive(title: bytes, number: str, names: list[bytes]) -> bytes:
    body = struct.pack(f">{len(names) + 1}{number}", len(names), *[0] * len(names))
    body += b"".join(name + b"\0" for name in names)
    return b"!<arch>\n" + b"%-16s%-32s%-10d`\n" % (title, b"0", len(body)) + body


@pytest.mark.parametrize(("title", "number"), [(b"/", "I"), (b"/SYM64/", "Q")])
def test_names_are_read_in_both_widths(title: bytes, number: str, tmp_path: Path) -> None:
    path = tmp_path / "lib.a"
    path.write_bytes(archive(title, number, [b"one", b"two"]))
    assert defined_names(path) == ("one", "two")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"!<thin>\n",
        archive(b"/", "I", [b"one"])[:-4],
        archive(b"/", "I", [])[:70],
        archive(b"file.o/", "I", [b"one"]),
        archive(b"/", "I", [b"one"]).replace(b"\0\0\0\1", b"\0\0\0\7", 1),
    ],
)
def test_a_library_without_a_whole_index_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "lib.a"
    path.write_bytes(content)
    with pytest.raises(SourceError, match="build its package again"):
        defined_names(path)
