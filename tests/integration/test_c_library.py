"""The C library as programs use it: another compiler, another C++ library, shipped headers only."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from build_tools.commands.c_library import headers_of
from build_tools.commands.native import read_product
from build_tools.edge.files import write_bytes
from build_tools.plan.build import C_SONAME
from tests.integration.repo import HOST, MODELS, ROOT

SCENARIO = ROOT / "tests" / "scenario" / "scan.txt"
DOCUMENT = ROOT / "docs" / "cpp.md"
STRICT = ("-pedantic", "-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-Werror")
# What prefab writes for an app's CMake.
PREFAB_CONFIG = """\
add_library(smilear::smilear SHARED IMPORTED)
set_target_properties(smilear::smilear PROPERTIES
    IMPORTED_LOCATION "{library}"
    INTERFACE_INCLUDE_DIRECTORIES "{include}"
    INTERFACE_LINK_LIBRARIES "")
"""


def run(*command: str | Path, cwd: Path | None = None) -> str:
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command[0]} failed with {done.returncode}:\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture(scope="session")
def library(wheel: Path) -> Path:
    """The C library for this machine, of the build that made the wheel."""
    assert wheel.is_file()
    return ROOT / "build" / "scan" / HOST / "stripped" / "c" / C_SONAME


@pytest.fixture(scope="session")
def include(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The headers that are shipped, and no others."""
    folder = tmp_path_factory.mktemp("include")
    for header in headers_of(read_product("scan")):
        write_bytes(folder / header.path, header.content)
    return folder


def compiled_c(include: Path, library: Path, output: Path, *flags: str) -> Path:
    source = ROOT / "tests" / "bindings" / "c" / "scan_main.c"
    link = (library, f"-Wl,-rpath,{library.parent}")
    run("cc", "-std=c99", *STRICT, *flags, f"-I{include}", source, *link, "-o", output)
    return output


@pytest.fixture(scope="session")
def c_program(include: Path, library: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled_c(include, library, tmp_path_factory.mktemp("c") / "scan")


def arguments(program: Path, frames: int) -> tuple[Path, Path, Path, str]:
    return program, MODELS, SCENARIO.parent / "frames", str(frames)


@pytest.fixture(scope="session")
def cpp_lines(programs: Callable[[str, str], Path]) -> list[str]:
    return run(programs("scan", HOST) / "scenario", SCENARIO, MODELS).splitlines()


@pytest.mark.parametrize("flags", [(), ("-fno-exceptions", "-fno-rtti")], ids=["usual", "ours"])
def test_the_scenario_over_the_c_library(
    include: Path, library: Path, cpp_lines: list[str], flags: tuple[str, ...], tmp_path: Path
) -> None:
    """The very program that runs on the core; here its C++ library is the system's."""
    source = tmp_path / "scenario_main.cc"
    for name in (source.name, "program.h"):  # away from the core's headers
        shutil.copy(ROOT / "tests" / "native" / name, tmp_path / name)
    link = (library, f"-Wl,-rpath,{library.parent}")
    run("c++", "-std=c++20", *flags, *STRICT, f"-I{include}", source, *link, "-o", tmp_path / "scenario")
    assert run(tmp_path / "scenario", SCENARIO, MODELS).splitlines() == cpp_lines


def test_c_gives_the_numbers_of_cpp(c_program: Path, cpp_lines: list[str]) -> None:
    lines = run(*arguments(c_program, 1)).splitlines()
    assert lines == [line for line in cpp_lines if line.startswith("f32_rgb ")]


def test_nothing_leaks(include: Path, library: Path, tmp_path: Path) -> None:
    """The sanitizer watches the allocator for the library too, and fails a program that leaks."""
    program = compiled_c(include, library, tmp_path / "scan", "-fsanitize=address,undefined")
    run(*arguments(program, 1))


def test_no_frame_allocates(c_program: Path, tmp_path: Path) -> None:
    counter = tmp_path / "counter.so"
    source = ROOT / "tests" / "bindings" / "c" / "count_allocations.c"
    run("cc", "-std=c11", *STRICT, "-shared", "-fPIC", source, "-o", counter)
    counts = [
        subprocess.run(
            [str(part) for part in arguments(c_program, frames)],
            env={"LD_PRELOAD": str(counter)},
            capture_output=True,
            text=True,
            check=True,
        ).stderr
        for frames in (2, 50)
    ]
    assert re.fullmatch(r"\d{3,} allocations\n", counts[0])
    assert counts[0] == counts[1]


def test_the_headers_suit_our_own_compiler(include: Path, library: Path, tmp_path: Path) -> None:
    """That is libc++ and the newest clang, with the core's own flags but not its include folders."""
    plan = json.loads((library.parents[2] / "plan.json").read_text(encoding="utf-8"))
    (flags,) = [group["flags"] for group in plan["groups"] if group["name"] == "core"]
    source = tmp_path / "all.cc"
    source.write_text('#include "smilear/smilear.h"\n#include "smilear/c/smilear.h"\n', encoding="utf-8")
    run(plan["compiler"], *flags, *STRICT, f"-I{include}", "-fsyntax-only", source)


def snippet(language: str) -> str:
    (found,) = re.findall(rf"```{language}\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    return str(found)


def test_the_documents_c_compiles_and_links(include: Path, library: Path, tmp_path: Path) -> None:
    (tmp_path / "app.c").write_text(snippet("c"), encoding="utf-8")
    shared = ("-shared", "-fPIC", "-Wl,--no-undefined", "-o", tmp_path / "app.so")
    run("cc", "-std=c99", *STRICT, f"-I{include}", tmp_path / "app.c", library, *shared)


def test_the_documents_cmake_builds_its_cpp(include: Path, library: Path, tmp_path: Path) -> None:
    (tmp_path / "CMakeLists.txt").write_text(snippet("cmake"), encoding="utf-8")
    (tmp_path / "app.cpp").write_text(snippet("cpp"), encoding="utf-8")
    config = PREFAB_CONFIG.format(library=library, include=include)
    (tmp_path / "smilearConfig.cmake").write_text(config, encoding="utf-8")
    flags = ("-DCMAKE_SHARED_LINKER_FLAGS=-Wl,--no-undefined", f"-DCMAKE_CXX_FLAGS={' '.join(STRICT)}")
    run("cmake", "-S", ".", "-B", "made", f"-Dsmilear_DIR={tmp_path}", *flags, cwd=tmp_path)
    run("cmake", "--build", "made", cwd=tmp_path)
    assert (tmp_path / "made" / "libapp.so").is_file()
