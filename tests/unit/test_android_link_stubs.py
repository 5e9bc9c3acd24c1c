"""The stubs define what a library has at an API level, and nothing else."""

import json
from pathlib import Path

import pytest

from build_tools.errors import ToolchainError
from build_tools.toolchains.link_stubs import LibrarySymbol, available, parse_symbols, stub_source

TABLE = json.dumps(
    {
        "libc.so": {
            "stdin": {"api": {"arm64": 23, "x86_64": 23}, "kind": "object"},
            "glob": {"api": {"arm64": 28, "x86_64": 28}, "kind": "function"},
            "__errno": {"api": {"arm64": 21, "x86_64": 21}, "kind": "function"},
            "__tls_get_addr": {"api": {"x86_64": 29}, "kind": "function"},
        }
    }
)
REAL = Path(__file__).parents[2].joinpath("build_tools/data/android/symbols.json").read_text(encoding="utf-8")


def test_a_library_is_read_for_one_architecture() -> None:
    names = {arch: [s.name for s in parse_symbols(TABLE, arch)["libc.so"]] for arch in ("aarch64", "x86_64")}
    assert names == {
        "aarch64": ["__errno", "glob", "stdin"],
        "x86_64": ["__errno", "__tls_get_addr", "glob", "stdin"],
    }


def test_an_unknown_architecture_is_refused() -> None:
    with pytest.raises(ToolchainError, match="no Android symbol table for 'arm'; use aarch64 or x86_64"):
        parse_symbols(TABLE, "arm")


def test_the_text_has_the_level_s_symbols_with_their_kinds() -> None:
    assert stub_source(parse_symbols(TABLE, "aarch64")["libc.so"], 23) == (
        ".text\n"
        ".globl __errno\n"
        ".type __errno, %function\n"
        "__errno:\n"
        ".byte 0\n"
        ".data\n"
        ".globl stdin\n"
        ".type stdin, %object\n"
        ".size stdin, 8\n"
        "stdin:\n"
        ".quad 0\n"
        '.section .note.GNU-stack, "", %progbits\n'
    )


@pytest.mark.parametrize(("api", "count"), [(20, 0), (21, 1), (23, 2), (28, 3), (35, 3)])
def test_newer_symbols_stay_away(api: int, count: int) -> None:
    assert len(available(parse_symbols(TABLE, "aarch64")["libc.so"], api)) == count


@pytest.mark.parametrize("arch", ["aarch64", "x86_64"])
def test_the_committed_tables_fit_api_23(arch: str) -> None:
    libraries = parse_symbols(REAL, arch)
    assert set(libraries) == {"libc.so", "libm.so", "libdl.so", "liblog.so"}
    at_23 = {symbol for symbols in libraries.values() for symbol in available(symbols, 23)}
    assert LibrarySymbol("stderr", is_function=False, introduced=23) in at_23
    assert "strtod_l" not in {symbol.name for symbol in at_23}
    assert len(at_23) > 1300
