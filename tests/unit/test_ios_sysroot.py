"""The hermetic toolchain for iOS: headers only, the system's libc++ as the oldest device has it."""

from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.commands.toolchain import read_targets
from build_tools.model.target import Target
from build_tools.toolchains.flags import MERGED_REQUIRED_FLAGS
from build_tools.toolchains.hermetic import HermeticToolchain, hermetic
from build_tools.toolchains.render import cmake_toolchain, conan_profile
from tests.fakes.kit import fake_kit

TARGETS = {name: row for name, row in read_targets().items() if row.os == "ios"}
OVERLAY = (("include/CoreFoundation/CFTimeZone.h", "// zones\n"),)
KIT = replace(fake_kit(), overlay=OVERLAY)


@pytest.fixture(params=TARGETS.values(), ids=list(TARGETS))
def target(request: pytest.FixtureRequest) -> Target:
    return request.param  # type: ignore[no-any-return]


def made(target: Target) -> HermeticToolchain:
    return hermetic(target, KIT, Path("/cache"))


def text_of(toolchain: HermeticToolchain, ending: str) -> str:
    (file,) = (file for file in toolchain.recipe.files if str(file.path).endswith(ending))
    return file.text


def test_nothing_is_compiled_to_make_it(target: Target) -> None:
    assert made(target).recipe.stages == ()
    assert text_of(made(target), "overlay/include/CoreFoundation/CFTimeZone.h") == "// zones\n"


def test_libcxx_is_the_systems(target: Target) -> None:
    site = text_of(made(target), "__config_site")
    # Makes the headers compile in what the device's library is too old to have.
    assert "#define _LIBCPP_HAS_VENDOR_AVAILABILITY_ANNOTATIONS 1\n" in site
    # Calls into another library must not be taken for calls within this one.
    assert "_LIBCPP_DISABLE_VISIBILITY_ANNOTATIONS" not in site
    assert "#define _LIBCPP_ABI_NAMESPACE __1\n" in site
    assert "#define _LIBCPP_ABI_VERSION 1\n" in site


def test_all_code_becomes_bitcode_for_the_merge(target: Target) -> None:
    toolchain = made(target).toolchain
    given = {*toolchain.compile_flags, *toolchain.optimize_flags, *toolchain.lto_flags}
    assert set(toolchain.required_flags) == set(MERGED_REQUIRED_FLAGS) <= given
    assert "-flto=full" in toolchain.required_flags
    assert ("XNNPACK_ENABLE_ASSEMBLY", "OFF") in toolchain.cmake_variables
    assert f"--target={target.triple}" in toolchain.c_flags


def test_cmake_looks_for_no_part_of_xcode(target: Target) -> None:
    toolchain = made(target)
    text = cmake_toolchain(toolchain.toolchain)
    assert "set(CMAKE_SYSTEM_NAME Darwin)\n" in text
    assert f'set(CMAKE_OSX_SYSROOT "{toolchain.root}" CACHE STRING "")\n' in text
    assert f'set(CMAKE_OSX_ARCHITECTURES "{target.processor}" CACHE STRING "")\n' in text
    assert "set(CMAKE_INSTALL_NAME_TOOL " in text


def test_conan_is_told_device_or_simulator(target: Target) -> None:
    profile = conan_profile(made(target).toolchain, "file", "work", 2)
    assert f"os=iOS\nos.version=15.0\nos.sdk={target.abi}\n" in profile


def test_a_changed_variable_of_cmake_builds_third_party_code_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    target = TARGETS["ios-arm64"]
    before = made(target).toolchain
    monkeypatch.setattr("build_tools.toolchains.ios_sysroot.NO_ASSEMBLY", ("XNNPACK_ENABLE_ASSEMBLY", "ON"))
    assert made(target).toolchain.code_digest != before.code_digest


def test_the_merge_uses_programs_of_the_toolchain(target: Target) -> None:
    toolchain = made(target)
    link = toolchain.toolchain.static_link
    assert link is not None
    assert link.start == (f"{toolchain.root}/bin/ld.lld", "-shared")
    assert [step.suffix for step in link.steps] == [".o", ".a"]
    assert f"--target={target.triple}" in link.steps[0].argv
    assert (link.lipo, link.xcodebuild) == ("", "")
