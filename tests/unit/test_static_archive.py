"""Universal files and archives, good and damaged; no object in them is read."""

import struct

import pytest

from build_tools.edge.static_archive import members, slices
from build_tools.errors import AuditError
from build_tools.package.universal import universal_bytes


def member(name: bytes, content: bytes) -> bytes:
    """One member, as BSD's ar writes a long name."""
    header = b"%-16s%-12d%-6d%-6d%-8o%-10d`\n" % (b"#1/%d" % len(name), 0, 0, 0, 0o644, len(name + content))
    body = name + content
    return header + body + b"\n" * (len(body) % 2)


ARCHIVE = b"!<arch>\n" + member(b"__.SYMDEF\0\0\0", b"index") + member(b"a.o\0\0", b"first")
PLAIN = b"!<arch>\n" + b"%-16s%-12d%-6d%-6d%-8o%-10d`\n" % (b"b.o", 0, 0, 0, 0o644, 2) + b"xx"


def test_members_are_read_without_the_index() -> None:
    assert members(ARCHIVE, "lib") == (("a.o", b"first"),)
    assert members(PLAIN, "lib") == (("b.o", b"xx"),)
    assert members(b"!<arch>\n", "lib") == ()


def test_a_thin_file_is_one_slice_of_no_stated_architecture() -> None:
    assert slices(ARCHIVE, "lib") == (("", ARCHIVE),)


def test_every_truncation_of_an_archive_is_refused_or_shorter() -> None:
    for length in range(len(ARCHIVE)):
        try:
            found = members(ARCHIVE[:length], "lib")
        except AuditError as error:
            assert str(error).startswith("lib is ")  # noqa: PT017 (either is right)
        else:
            assert len(found) < len(members(ARCHIVE, "lib"))


def test_every_truncation_of_a_universal_file_is_refused() -> None:
    content = universal_bytes({"arm64": ARCHIVE, "x86_64": ARCHIVE})
    for length in range(8, len(content)):
        with pytest.raises(AuditError, match=r"^lib is a damaged universal file"):
            slices(content[:length], "lib")


@pytest.mark.parametrize(
    "header",
    [
        struct.pack(">II", 0xCAFEBABE, 0),
        struct.pack(">II", 0xCAFEBABE, 0xFFFFFFFF),
        struct.pack(">II", 0xCAFEBABE, 1) + struct.pack(">iiIII", 12, 0, 28, 0, 3),
        struct.pack(">II", 0xCAFEBABE, 1) + struct.pack(">iiIII", 0x0100000C, 0, 0, 8, 3),
    ],
    ids=["none", "too many", "unknown processor", "inside the header"],
)
def test_a_damaged_universal_header_is_refused(header: bytes) -> None:
    with pytest.raises(AuditError, match=r"^lib is a damaged universal file"):
        slices(header + b"\0" * 40, "lib")


@pytest.mark.parametrize(
    ("old", "new"),
    [(b"#1/5 ", b"#1/99"), (b"#1/5 ", b"#1/-1"), (b"#1/5 ", b"#1/x "), (b"`\n", b"  "), (b"10  ", b"-1  ")],
)
def test_a_damaged_member_is_refused(old: bytes, new: bytes) -> None:
    assert old in ARCHIVE
    with pytest.raises(AuditError, match=r"^lib is a damaged static library; build it again$"):
        members(ARCHIVE.replace(old, new), "lib")


def test_another_file_is_refused() -> None:
    with pytest.raises(AuditError, match=r"^lib is not a static library"):
        members(b"\x7fELF", "lib")
