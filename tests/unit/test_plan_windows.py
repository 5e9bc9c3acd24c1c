"""The plan of a DLL: other words for the linker, other files for the system."""

from dataclasses import replace
from pathlib import Path

from build_tools.commands.toolchain import read_targets
from build_tools.plan.build import Program, plan_build
from build_tools.toolchains.hermetic import hermetic
from tests.fakes.kit import fake_kit
from tests.unit.test_plan import INPUTS

WINDOWS = hermetic(read_targets()["windows-x86_64"], fake_kit(), Path("/cache")).toolchain
SOURCES = ("native/src/base/open_file_posix.cc", "native/src/base/open_file_windows.cc")
DLL = replace(
    INPUTS,
    toolchain=WINDOWS,
    jni=None,
    python=None,
    java=None,
    core_sources=SOURCES,
    programs=(Program("p", ("p.cc",)),),
)
LIBRARY, PROGRAM = plan_build(DLL).binaries


def test_each_system_has_its_own_file() -> None:
    for inputs, source in ((DLL, SOURCES[1]), (replace(INPUTS, core_sources=SOURCES), SOURCES[0])):
        assert plan_build(inputs).groups[0].sources == (source,)


def test_the_dll_is_linked_once_with_its_symbols_beside_it() -> None:
    assert LIBRARY.output == "c/smilear.dll"
    assert LIBRARY.groups == ("c", "core", "ops")
    assert (LIBRARY.stripped, LIBRARY.strip) == ("", ())
    assert LIBRARY.by_products == ("c/smilear.lib", "c/smilear.pdb")
    assert "-debug" in LIBRARY.start
    assert {"-implib:build/scan/c/smilear.lib", "-pdb:build/scan/c/smilear.pdb"} <= set(LIBRARY.end)


def test_the_code_marks_its_exports_itself() -> None:
    assert not [flag for flag in (*LIBRARY.start, *LIBRARY.end) if "c_exports" in flag or "soname" in flag]
    assert not [path for path in LIBRARY.extra_inputs if "c_exports" in path]


def test_every_word_is_one_of_lld_link() -> None:
    for binary in (LIBRARY, PROGRAM):
        flags = [part for part in (*binary.start, *binary.end) if part.startswith("-")]
        assert not [flag for flag in flags if flag.startswith("--")]
        assert binary.map_flag == "-lldmap:"
        assert binary.output_flags == ("-out:{output}",)
        assert "-lldltocache:/cache/lto" in flags


def test_programs_end_in_exe_and_have_no_symbols() -> None:
    assert PROGRAM.output == "programs/p.exe"
    assert PROGRAM.by_products == ()
    assert "-debug" not in PROGRAM.start
