"""The plan of a static library: merged with a list of exports, then made by steps."""

from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.commands.toolchain import read_targets
from build_tools.errors import ToolchainError, UsageError
from build_tools.model.plan import BuildPlan, GeneratedFile
from build_tools.plan.build import Program, Wrapper, plan_build
from build_tools.plan.static_library import static_binary
from build_tools.toolchains.hermetic import hermetic
from build_tools.toolchains.xcode import XcodeFacts, xcode
from tests.fakes.kit import fake_kit
from tests.unit.test_plan import INPUTS, LINUX

TARGETS = read_targets()
IOS = hermetic(TARGETS["ios-arm64"], fake_kit(), Path("/cache")).toolchain
XCODE = xcode(
    TARGETS["ios-arm64"], XcodeFacts("Darwin", Path("/xcode"), (16, 4), (("iphoneos", Path("/sdk")),))
)
OBJC = replace(
    INPUTS,
    toolchain=IOS,
    jni=None,
    python=None,
    c=None,
    java=None,
    objc=Wrapper(
        sources=("bindings/runtime/objc/errors.mm",),
        generated=(GeneratedFile("generated/SmileAR.h", "// umbrella\n"),),
        include_folders=("bindings/runtime/objc",),
    ),
    objc_exports=("_b", "_a"),
)


def text_of(plan: BuildPlan, path: str) -> str:
    (file,) = (file for file in plan.generated if file.path == path)
    return file.text


def test_everything_is_merged_and_becomes_an_archive_by_steps() -> None:
    plan = plan_build(OBJC)
    (binary,) = plan.binaries
    assert binary.output == "objc/SmileAR.bc"
    assert binary.groups == ("objc", "core", "ops")
    assert binary.end[-1] == "--version-script=build/scan/generated/objc.exports"
    assert "build/scan/generated/objc.exports" in binary.extra_inputs
    assert (binary.stripped, binary.map_flag) == ("", "")
    made = [(step.input, step.output) for step in binary.steps]
    assert made == [("objc/SmileAR.bc", "objc/SmileAR.o"), ("objc/SmileAR.o", "objc/SmileAR.a")]
    assert binary.steps[0].argv[-3:] == ("build/scan/objc/SmileAR.bc", "-o", "build/scan/objc/SmileAR.o")
    assert binary.steps[1].argv[-2:] == ("build/scan/objc/SmileAR.a", "build/scan/objc/SmileAR.o")


def test_each_linker_gets_its_own_list_of_exports() -> None:
    path = "generated/objc.exports"
    assert text_of(plan_build(OBJC), path) == "{\n  global:\n    _a;\n    _b;\n  local: *;\n};\n"
    with_xcode = plan_build(replace(OBJC, toolchain=XCODE))
    assert text_of(with_xcode, path) == "_a\n_b\n"
    assert with_xcode.binaries[0].end[-1] == "-Wl,-exported_symbols_list,build/scan/generated/objc.exports"


def test_the_wrapper_may_throw_and_sees_foundation_where_there_is_no_sdk() -> None:
    (group,) = (group for group in plan_build(OBJC).groups if group.name == "objc")
    assert {"-fexceptions", "-frtti"} <= set(group.flags)
    assert "native/sysroots/apple/include" in group.include_folders
    (group,) = (group for group in plan_build(replace(OBJC, toolchain=XCODE)).groups if group.name == "objc")
    assert "native/sysroots/apple/include" not in group.include_folders


def test_what_one_system_wants_of_us_is_compiled_there_only() -> None:
    extra = (*OBJC.core_sources, "native/src/ios/signpost_profiler.cc")
    core = plan_build(replace(OBJC, core_sources=extra)).groups[0]
    assert "native/src/ios/signpost_profiler.cc" in core.sources
    core = plan_build(replace(INPUTS, core_sources=extra)).groups[0]
    assert "native/src/ios/signpost_profiler.cc" not in core.sources


def test_no_program_is_linked_where_libraries_are_static() -> None:
    with pytest.raises(UsageError, match=r"^no program is linked for ios-arm64, which gets a static library"):
        plan_build(replace(OBJC, programs=(Program("p", ("tests/native/p_main.cc",)),)))


def test_a_toolchain_that_makes_none_is_named() -> None:
    with pytest.raises(
        ToolchainError, match=r"^the hermetic toolchain makes no static library for linux-x86_64"
    ):
        static_binary(("_a",), chain=LINUX, archives=(), folder="build/scan")
