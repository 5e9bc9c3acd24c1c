"""Damaged cache: a build says what it found, makes it again, and its artefact is byte for byte the same.

Damages the cache of whoever runs it, one entry at a time, so it is run with `pytest --full` only and
beside nothing else.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from build_tools.edge.cache import user_cache
from tests.integration.faults import flip_middle
from tests.integration.repo import HOST, ROOT, build_tools

PRODUCT = "scan-builtin"
BUILD = ROOT / "build" / PRODUCT / HOST
CACHE = user_cache().root
pytestmark = pytest.mark.full


def newest(pattern: str) -> Path:
    return max(CACHE.glob(pattern), key=lambda path: path.stat().st_mtime)


def answer() -> Path:
    """What is remembered of this target's packages."""
    return newest(f"packages/{HOST}-*.json")


def packaged(ending: str) -> Path:
    """A file of a package that the product's build reads."""
    names = (line.split("  ", 1)[1] for line in answer().with_suffix(".sha256").read_text().splitlines())
    return CACHE / next(name for name in names if name.endswith(ending))


def compile_again(folder: Path) -> Iterator[Path]:
    """Everything in a folder that the next build asks, since nothing of it is compiled."""
    shutil.rmtree(BUILD)
    return (path for path in folder.rglob("*") if path.is_file() and path.stat().st_size)


# What is damaged -> its files, and what the build says of it.
DAMAGE: dict[str, tuple[Callable[[], Iterator[Path]], str]] = {
    "compiler": (lambda: CACHE.glob("kits/*/lib/include/stdint.h"), "stdint.h of the compiler in"),
    "sysroot": (lambda: iter([newest(f"toolchains/{HOST}-*/lib/libc++.a")]), "libc++.a of"),
    "archive": (lambda: iter([packaged("/libruy.a")]), "libruy.a in the cache is damaged"),
    "header": (lambda: iter([packaged("/ruy/ruy.h")]), "ruy.h in the cache is damaged"),
    "answer": (lambda: iter([answer()]), ".json in the cache is damaged"),
    "seal": (lambda: iter([answer().with_suffix(".sha256")]), " in the cache is damaged"),
    "object": (lambda: iter([next(BUILD.glob("obj/core/*model.cc.o"))]), "model.cc.o in"),
    "library": (lambda: iter([next(BUILD.glob("stripped/python/*.so"))]), ".so in"),
    "linked code": (lambda: compile_again(CACHE / "lto"), ""),
    "compiled code": (lambda: compile_again(CACHE / "objects"), ""),
}


@pytest.fixture(scope="module")
def wheel() -> bytes:
    return build()[1]


def build() -> tuple[str, bytes]:
    """What a build says, and its artefact."""
    said = build_tools("build", "--product", PRODUCT, "--target", HOST)
    (path,) = (ROOT / "dist" / PRODUCT).glob("*.whl")
    return said, path.read_bytes()


@pytest.mark.parametrize("what", DAMAGE)
def test_what_is_damaged_is_made_again(wheel: bytes, what: str) -> None:
    files, message = DAMAGE[what]
    damaged = list(files())
    assert damaged
    for path in damaged:
        flip_middle(path)
    said, again = build()
    assert message in said
    assert again == wheel


def test_a_cache_without_its_packages_is_filled_again(wheel: bytes) -> None:
    shutil.rmtree(packaged("/libruy.a").parents[1])
    said, again = build()
    assert "in the cache is damaged" in said
    assert again == wheel
