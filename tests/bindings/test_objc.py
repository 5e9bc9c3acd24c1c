"""The Objective-C wrapper: run here with GNUstep's Foundation, compiled for iOS, imported as a module."""

from pathlib import Path

import pytest

from build_tools.bindgen.generate import feature_registration, generate, objc_headers, sources
from build_tools.bindgen.parse import parse
from build_tools.model.api import Api
from tests.bindings.compile import BINDINGS, ROOT, run
from tests.bindings.objc_kit import (
    IOS_TRIPLES,
    compile_all,
    host_flags,
    host_toolchain,
    include_flags,
    ios_command,
    link_program,
    losses,
    plain_link,
)

_HERE = Path(__file__).parent
_COVERALL = _HERE / "coverall"
_DESCRIPTIONS = {
    "scan": (BINDINGS / "smilear.toml", "scan"),
    "paint": (ROOT / "tests/golden/bindings/coverall.toml", "paint"),
}
# What a user compiles with, and what finds sloppy headers.
_HEADER_WARNINGS = ("-Wall", "-Wextra", "-Wnullability-completeness", "-Wdocumentation", "-Werror")


def api_of(product: str) -> Api:
    path, _ = _DESCRIPTIONS[product]
    return parse(path.read_text(encoding="utf-8"), path.name)


def write_generated(product: str, folder: Path) -> None:
    """The Objective-C files of an API, as bindings/generated/objc has them, and the umbrella header."""
    api = api_of(product)
    for path, text in generate(api).items():
        if path.startswith("objc/"):
            target = folder / path.removeprefix("objc/")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    umbrella = folder / "include/SmileAR/SmileAR.h"
    umbrella.write_text(feature_registration(api, (product,))[umbrella.name], encoding="utf-8")


def wrapper_sources(product: str, generated: Path) -> list[Path]:
    folders = {"generated": generated, "runtime": BINDINGS / "runtime/objc"}
    names = [Path(name) for name in sources(api_of(product), (product,), "objc")]
    return [folders[name.parts[0]] / Path(*name.parts[2:]) for name in names]


@pytest.fixture(scope="module")
def coverall(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program that uses every type in every place."""
    folder = tmp_path_factory.mktemp("coverall")
    write_generated("paint", folder)
    chain = host_toolchain()
    files = [*wrapper_sources("paint", folder), _COVERALL / "coverall.mm"]
    command = (chain.tools.cxx, *host_flags(chain), *include_flags(folder), f"-I{_COVERALL}")
    program = folder / "program"
    link_program(plain_link(chain), compile_all(files, folder, command), program)
    return program


def test_every_type_in_every_place(coverall: Path) -> None:
    assert run(coverall).splitlines() == ["ok"]


def test_nothing_is_lost(coverall: Path) -> None:
    assert losses(coverall, "1") == losses(coverall, "3")
