"""Cutting the one object of a static library: by its symbols, and by where the merge took names from."""

import struct

import pytest

from build_tools.errors import AuditError
from build_tools.ledger.macho_layout import object_lines, read_macho_layout, read_resolutions
from build_tools.ledger.owners import Origins, owner_of
from build_tools.ledger.pieces import Piece, cut

TEXT, STRINGS, BSS = b"__text", b"__cstring", b"__bss"
SYMBOLS = (
    ("ltmp0", 1, 0),
    ("_local", 1, 0),
    ("__ZN4convE", 1, 16),
    ("_helper", 1, 32),
    ("_xnn_gemm_minmax", 1, 48),
    ("_OUTLINED_FUNCTION_0", 1, 56),
    ("_undefined", 0, 0),
    ("_zeros", 3, 80),
)
RESOLUTIONS = """\
-r=obj/core/native.src.scan.ar_scan.cc.o,__ZN4convE,l
-r=/p/libtensorflow-lite.a(conv.cc.o at 12),__ZN4convE,pl
-r=/p/libXNNPACK.a(gemm.c.o at 7),_xnn_gemm_minmax,plx
-r=/p/libXNNPACK.a(gemm.c.o at 7),_undefined,
"""
ORIGINS = Origins(
    (), {"libtensorflow-lite.a": "tensorflow-lite", "libXNNPACK.a": "xnnpack"}, {"conv": ("CONV_2D",)}
)


def macho() -> bytes:
    """A header, one segment of three sections, the last without bytes, a relocation and a symbol table."""
    names = b"\0" + b"".join(name.encode() + b"\0" for name, _, _ in SYMBOLS)
    commands_size = 72 + 3 * 80 + 24
    text_at = 32 + commands_size
    relocations_at = text_at + 80
    symbols_at = relocations_at + 8
    names_at = symbols_at + 16 * len(SYMBOLS)

    def section(
        name: bytes, segment: bytes, address: int, size: int, offset: int, count: int, flags: int
    ) -> bytes:
        places = (offset, 0, relocations_at if count else 0, count, flags, 0, 0, 0)
        return struct.pack("<16s16sQQ8I", name, segment, address, size, *places)

    segment = struct.pack("<II16sQQQQIIII", 0x19, 72 + 3 * 80, b"", 0, 96, text_at, 80, 7, 7, 3, 0)
    sections = (
        section(TEXT, b"__TEXT", 0, 64, text_at, 1, 0)
        + section(STRINGS, b"__TEXT", 64, 16, text_at + 64, 0, 2)
        + section(BSS, b"__DATA", 80, 16, 0, 0, 1)
    )
    table = struct.pack("<IIIIII", 2, 24, symbols_at, len(SYMBOLS), names_at, len(names))
    header = struct.pack("<8I", 0xFEEDFACF, 0, 0, 1, 2, commands_size, 0, 0)
    entries = b""
    place = 1
    for name, number, address in SYMBOLS:
        entries += struct.pack("<IBBHQ", place, 0x0E if number else 0x01, number, 0, address)
        place += len(name) + 1
    return header + segment + sections + table + bytes(80) + bytes(8) + entries + names


def pieces() -> tuple[Piece, ...]:
    content = macho()
    lines = object_lines(content, read_resolutions(RESOLUTIONS), lambda name: name.removeprefix("_"))
    return cut(read_macho_layout(content, "x.o"), lines, len(content), "x.o")


def test_a_name_is_of_the_input_that_it_was_taken_from() -> None:
    assert read_resolutions(RESOLUTIONS) == {
        "__ZN4convE": "/p/libtensorflow-lite.a(conv.cc.o at 12)",
        "_xnn_gemm_minmax": "/p/libXNNPACK.a(gemm.c.o at 7)",
    }


def test_pieces_cover_the_object() -> None:
    assert sum(piece.size for piece in pieces()) == len(macho())
    assert {piece.name for piece in pieces() if not piece.source} == {
        *("headers", "relocations", "symbol table", "names of symbols"),
    }


def test_what_is_local_to_a_file_is_of_the_next_that_is_not() -> None:
    owners = {piece.name: owner_of(piece, ORIGINS) for piece in pieces() if piece.section == "__TEXT,__text"}
    assert owners == {
        "local": ("op", "CONV_2D"),
        "_ZN4convE": ("op", "CONV_2D"),
        "helper": ("delegate", "gemm"),
        "xnn_gemm_minmax": ("delegate", "gemm"),
        "OUTLINED_FUNCTION_0": ("tables", "code of several functions"),
    }


def test_what_has_no_names_is_of_its_section() -> None:
    (strings,) = (piece for piece in pieces() if piece.section == "__TEXT,__cstring")
    assert owner_of(strings, ORIGINS) == ("strings", "merged constants")
    assert strings.size == 16


def test_what_the_apps_linker_reads_is_told_apart() -> None:
    table = next(piece for piece in pieces() if piece.name == "symbol table")
    assert table.size == 16 * len(SYMBOLS)
    assert owner_of(table, ORIGINS) == ("file", "for the app's linker")


@pytest.mark.parametrize("content", [b"", b"MZ", macho()[:40], macho()[:32] + bytes(400)])
def test_what_is_no_object_is_refused(content: bytes) -> None:
    with pytest.raises(AuditError, match=r"^x\.o is no Mach-O object"):
        read_macho_layout(content, "x.o")
