"""The common scenario from Objective-C, on this machine with GNUstep's Foundation: the numbers of C++."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bindings.compile import BINDINGS
from tests.bindings.objc_kit import (
    Link,
    compile_all,
    host_flags,
    host_toolchain,
    include_flags,
    link_program,
    losses,
)
from tests.integration.repo import HOST, MODELS, ROOT
from tests.integration.test_scenario import SCENARIO, run

from build_tools.bindgen.generate import feature_registration, sources
from build_tools.commands.native import read_api

_GENERATED = BINDINGS / "generated/objc"
_FEATURES = ("scan",)


@pytest.fixture(scope="session")
def scenario(programs: Callable[[str, str], Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The committed wrapper over the core that the C++ programs are linked from."""
    build = programs("scan", HOST).parent
    (binary,) = (
        item
        for item in json.loads((build / "plan.json").read_text())["binaries"]
        if item["output"] == "programs/scenario"
    )
    folder = tmp_path_factory.mktemp("objc")
    umbrella = folder / "include/SmileAR/SmileAR.h"
    umbrella.parent.mkdir(parents=True)
    umbrella.write_text(feature_registration(read_api(), _FEATURES)[umbrella.name], encoding="utf-8")
    files = [BINDINGS / name for name in sources(read_api(), _FEATURES, "objc")]
    chain = host_toolchain()
    command = (
        chain.tools.cxx,
        *host_flags(chain),
        *include_flags(_GENERATED),
        f"-I{umbrella.parents[1]}",
    )
    runner = ROOT / "tests/bindings/objc/run_scenario.mm"
    core = [path for group in ("core", "ops") for path in sorted((build / "obj" / group).glob("*.o"))]
    program = folder / "run_scenario"
    objects = compile_all([*files, runner], folder, command)
    link_program(Link(tuple(binary["start"]), tuple(binary["end"])), [*objects, *core], program)
    return program


def test_objective_c_gives_the_numbers_of_cpp(scenario: Path, programs: Callable[[str, str], Path]) -> None:
    """The runner also checks the wrapper's own rules: defaults, errors, close, several threads."""
    cpp = run([str(programs("scan", HOST) / "scenario"), str(SCENARIO), str(MODELS)])
    assert run([str(scenario), str(SCENARIO), str(MODELS)]) == cpp


def test_nothing_is_lost(scenario: Path) -> None:
    one, several = (losses(scenario, SCENARIO, MODELS, rounds) for rounds in ("1", "3"))
    assert one == several
