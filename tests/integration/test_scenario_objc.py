"""The common scenario from Objective-C, on this machine with GNUstep's Foundation: the numbers of C++."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from build_tools.bindgen.generate import feature_registration, sources
from build_tools.commands.native import read_api
from tests.bindings.compile import BINDINGS
from tests.bindings.objc_kit import (
    Link,
    compile_all,
    host_flags,
    host_toolchain,
    include_flags,
    link_program,
    memory_report,
)
from tests.bindings.test_ios_document import snippet
from tests.integration.repo import HOST, MODELS, ROOT, build_tools
from tests.integration.test_scenario import SCENARIO, run

_GENERATED = BINDINGS / "generated/objc"
_FEATURES = ("scan",)

Linker = Callable[..., Path]


def objc_linker(product: str, program: str, features: tuple[str, ...], folder: Path) -> Linker:
    """Makes programs of one source, the committed wrapper and the core of a C++ program."""
    # Again, even if they are there: the plan beside them is that of the last build.
    build_tools("programs", "--product", product, "--target", HOST)
    build = ROOT / "build" / product / HOST
    (binary,) = (
        item
        for item in json.loads((build / "plan.json").read_text())["binaries"]
        if item["output"] == f"programs/{program}"
    )
    core = [path for group in ("core", "ops") for path in sorted((build / "obj" / group).glob("*.o"))]
    umbrella = folder / "include/SmileAR/SmileAR.h"
    umbrella.parent.mkdir(parents=True)
    umbrella.write_text(feature_registration(read_api(), features)[umbrella.name], encoding="utf-8")
    chain = host_toolchain()
    command = (
        *(chain.tools.cxx, *host_flags(chain), *include_flags(_GENERATED)),
        f"-I{umbrella.parents[1]}",
    )
    files = [BINDINGS / name for name in sources(read_api(), features, "objc")]
    wrapper = compile_all(files, folder, command)

    def make(source: Path, *flags: str) -> Path:
        (own,) = compile_all([source], folder, (*command, *flags))
        made = folder / source.stem
        link_program(Link(tuple(binary["start"]), tuple(binary["end"])), [own, *wrapper, *core], made)
        return made

    return make


@pytest.fixture(scope="session")
def linked(tmp_path_factory: pytest.TempPathFactory) -> Linker:
    return objc_linker("scan", "scenario", _FEATURES, tmp_path_factory.mktemp("objc"))


@pytest.fixture(scope="session")
def scenario(linked: Linker) -> Path:
    return linked(ROOT / "tests/bindings/objc/run_scenario.mm")


def test_objective_c_gives_the_numbers_of_cpp(scenario: Path, programs: Callable[[str, str], Path]) -> None:
    """The runner also checks the wrapper's own rules: defaults, errors, close, several threads."""
    cpp = run([str(programs("scan", HOST) / "scenario"), str(SCENARIO), str(MODELS)])
    assert run([str(scenario), str(SCENARIO), str(MODELS)]) == cpp


def test_nothing_is_lost(scenario: Path, tmp_path: Path) -> None:
    """A few lines of the scenario, since valgrind is slow, and all of the wrapper's own rules."""
    kept = re.compile(r"error |case (f32_rgb|int8_nv21_turned) ")
    lines = [line for line in SCENARIO.read_text().splitlines() if kept.match(line)]
    assert len(lines) == 7
    short = tmp_path / SCENARIO.name
    short.write_text("\n".join(lines))
    (tmp_path / "frames").symlink_to(SCENARIO.parent / "frames")
    one, several = (memory_report(scenario, short, MODELS, rounds) for rounds in ("1", "2"))
    for what in ("definitely lost", "indirectly lost"):
        assert one[what] == several[what]


def test_the_document_runs(linked: Linker, tmp_path: Path) -> None:
    """The Objective-C of docs/ios.md, which turns the frame: the best match is a class's number or none."""
    (tmp_path / "ios_document.h").write_text(snippet("objc"))
    frame = SCENARIO.parent / "frames/leaf.bgra8888.raw"
    program = linked(ROOT / "tests/bindings/objc/document_main.mm", f"-I{tmp_path}")
    found, missing = run([str(program), str(MODELS), str(frame)])
    assert found == "nothing" or found.isdigit()
    assert missing == "not found"
