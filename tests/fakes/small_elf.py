"""A shared library of a few sections and the map of its link, small enough to check by hand."""

import struct

HEADER = struct.Struct("<4sBBBB8xHHIQQQIHHHHHH")
SECTION = struct.Struct("<IIQQQQIIQQ")
PROGRAM_HEADERS = 56
ADDRESS_SHIFT = 0x1000
TEXT = bytes(range(256)) + b"convolution " * 40
CONSTANTS = b"a model cannot be read\0" * 8
SYMBOLS = b"\1\2\3\4" * 6

MAP = """\
             VMA              LMA     Size Align Out     In      Symbol
            1080             1080      2e0    16 .text
            1080             1080      100     4         x.so.lto.libtensorflow-lite.a(conv.cc.o at 9).o:(.text.a)
            1080             1080       80     1                 tflite::ops::builtin::conv::Eval(Ctx*) (.llvm.17)
            1100             1100       80     1                 tflite::ops::builtin::conv::Prepare(Ctx*)
            1190             1190      1d0     4         build/obj/core/x.so.lto.native.src.scan.ar_scan.cc.o.o:(.text.b)
            1190             1190      100     1                 smilear::ArScan::Classify()
            1290             1290       40     1                 smilear::ArScan::Create()
            1360             1360       b8     1 .rodata
            1360             1360       b8     1         <internal>:(.rodata)
            1418             1418       18     8 .dynsym
            1418             1418       18     8         <internal>:(.dynsym)
            2000             2000      100     8 .bss
            2000             2000      100     8         x.so.lto.libk.a(a.cc.o at 9).o:(.bss.q)
"""  # noqa: E501


def small_elf() -> bytes:
    """The library, stripped: three sections with bytes, one without, and headers."""
    names = b"\0.text\0.rodata\0.dynsym\0.bss\0.shstrtab\0"
    text_at, constants_at, symbols_at, names_at = 0x80, 0x360, 0x418, 0x430
    text = TEXT + b"\x90" * (constants_at - text_at - len(TEXT))
    headers_at = (names_at + len(names) + 7) & ~7
    rows = (
        (0, 0, 0, 0, 0, 0),
        (1, 1, 6, text_at + ADDRESS_SHIFT, text_at, len(text)),
        (7, 1, 2, constants_at + ADDRESS_SHIFT, constants_at, len(CONSTANTS)),
        (15, 11, 2, symbols_at + ADDRESS_SHIFT, symbols_at, len(SYMBOLS)),
        (23, 8, 3, 0x2000, names_at, 0x100),
        (28, 3, 0, 0, names_at, len(names)),
    )
    header = HEADER.pack(
        b"\x7fELF",
        2,
        1,
        1,
        0,
        3,
        183,
        1,
        0,
        HEADER.size,
        headers_at,
        0,
        64,
        PROGRAM_HEADERS,
        1,
        64,
        len(rows),
        5,
    )
    body = header + b"\0" * (text_at - len(header)) + text + CONSTANTS + SYMBOLS + names
    body += b"\0" * (headers_at - len(body))
    return body + b"".join(SECTION.pack(*row, 0, 0, 1, 0) for row in rows)
