from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.commands.toolchain import read_targets
from build_tools.errors import ToolchainError
from build_tools.model.toolchain import Toolchain
from build_tools.toolchains.hermetic import hermetic
from build_tools.toolchains.ndk import NdkFacts, ndk
from build_tools.toolchains.render import build_machine_files, cmake_toolchain, conan_profile
from tests.fakes.kit import fake_kit

TARGETS = read_targets()
LINUX = hermetic(TARGETS["linux-x86_64"], fake_kit(), Path("/cache")).toolchain
ANDROID = hermetic(TARGETS["android-arm64-v8a"], fake_kit(), Path("/cache")).toolchain


def cmake_flags(text: str, language: str) -> list[str]:
    (line,) = (line for line in text.splitlines() if line.startswith(f"set(CMAKE_{language}_FLAGS_INIT "))
    return line.removeprefix(f'set(CMAKE_{language}_FLAGS_INIT "').removesuffix('")').split()


def section(text: str, name: str) -> dict[str, str]:
    body = text.split(f"[{name}]\n")[1].partition("[conf]")[0]
    return dict(line.split("=", 1) for line in body.splitlines())


@pytest.mark.parametrize("toolchain", [LINUX, ANDROID], ids=["linux", "android"])
def test_cmake_compiles_every_language_with_the_toolchains_flags(toolchain: Toolchain) -> None:
    text = cmake_toolchain(toolchain)
    for language, own in (("C", toolchain.c_flags), ("CXX", toolchain.cxx_flags), ("ASM", toolchain.c_flags)):
        flags = cmake_flags(text, language)
        assert {*toolchain.compile_flags, *toolchain.no_exception_flags, *own} <= set(flags)
        assert f'set(CMAKE_{language}_FLAGS_RELEASE "-O{toolchain.target.optimize} -DNDEBUG"' in text


def test_assembly_is_never_bitcode() -> None:
    text = cmake_toolchain(LINUX)
    assert "-flto=thin" in cmake_flags(text, "C")
    assert "-flto=thin" in cmake_flags(text, "CXX")
    assert "-flto=thin" not in cmake_flags(text, "ASM")


def test_c_alone_keeps_the_compilers_headers_parsed_and_below_the_build() -> None:
    text = cmake_toolchain(LINUX)
    (map_file,) = (flag for flag in LINUX.module_flags if flag.startswith("-fmodule-map-file="))
    assert map_file.endswith("/lib/include/module.modulemap")
    assert '\\"-fmodules-cache-path=${CMAKE_BINARY_DIR}/modules\\"' in text
    assert {*LINUX.module_flags} <= set(cmake_flags(text, "C"))
    for language in ("CXX", "ASM"):
        assert not any(flag.startswith("-fmodule") for flag in cmake_flags(text, language))


def test_cmake_looks_for_no_ndk_of_its_own_and_links_nothing_to_try_the_compiler() -> None:
    text = cmake_toolchain(ndk(TARGETS["android-x86"], NdkFacts((27, 1), Path("/ndk"), Path("/ndk/h"))))
    assert "set(CMAKE_SYSTEM_NAME Android)\n" in text
    assert "set(CMAKE_SYSTEM_VERSION 1)\n" in text
    assert "set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)\n" in text
    assert 'set(CMAKE_CXX_COMPILER "/ndk/h/bin/clang++")\n' in text


def test_a_flag_with_a_space_stays_one_flag() -> None:
    text = cmake_toolchain(replace(LINUX, c_flags=("-isystem", "/home/ä b/include")))
    assert '-isystem \\"/home/ä b/include\\" ' in text


def test_the_profile_names_target_and_minimum_os() -> None:
    settings = section(conan_profile(ANDROID, "/cache/t.cmake", "/cache/work", 2), "settings")
    assert settings == {
        "os": "Android",
        "os.api_level": "23",
        "arch": "armv8",
        "compiler": "clang",
        "compiler.version": "20",
        "compiler.libcxx": "c++_static",
        "compiler.cppstd": "20",
        "build_type": "Release",
    }
    assert "os.api_level" not in conan_profile(LINUX, "/cache/t.cmake", "/cache/work", 2)


@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
def test_every_target_has_a_profile(target: object) -> None:
    text = conan_profile(replace(LINUX, target=target), "/t.cmake", "/w", 2)  # type: ignore[arg-type]
    assert section(text, "settings")["arch"] in {"x86_64", "armv8", "armv7", "x86"}


def test_a_packages_id_covers_what_shapes_its_code_and_nothing_else() -> None:
    conf = section(conan_profile(LINUX, "/cache/t.cmake", "/cache/work", 2), "conf")
    assert conf["user.smilear:toolchain_digest"] == LINUX.code_digest
    assert conf["tools.info.package_id:confs"] == '["user.smilear:toolchain_digest"]'
    assert conf["user.smilear:required_flags"].startswith('["-fPIC", "-ffunction-sections"')
    assert conf["tools.build:jobs"] == "2"


def test_programs_that_run_here_are_built_by_the_kits_own_driver() -> None:
    files = build_machine_files(Path("/k it/zig-1"), Path("/f"), "/work", 3, ("Linux", "aarch64"))
    assert set(files) == {"build-cc", "build-c++", "build.cmake", "build.profile"}
    assert files["build-cc"] == "#!/bin/sh\nexec '/k it/zig-1/zig' cc \"$@\"\n"
    assert files["build-c++"] == "#!/bin/sh\nexec '/k it/zig-1/zig' c++ \"$@\"\n"
    assert 'set(CMAKE_CXX_COMPILER "/f/build-c++")' in files["build.cmake"]
    settings = section(files["build.profile"], "settings")
    assert (settings["os"], settings["arch"]) == ("Linux", "armv8")
    assert section(files["build.profile"], "conf")["user.smilear:toolchain_digest"] == "zig-1"


@pytest.mark.parametrize(
    ("machine", "expected"),
    [(("Darwin", "arm64"), ("Macos", "armv8")), (("Windows", "AMD64"), ("Windows", "x86_64"))],
)
def test_other_machines_have_conans_names(machine: tuple[str, str], expected: tuple[str, str]) -> None:
    files = build_machine_files(Path("/k"), Path("/f"), "/work", 3, machine)
    settings = section(files["build.profile"], "settings")
    assert (settings["os"], settings["arch"]) == expected


@pytest.mark.parametrize("machine", [("Linux", "riscv64"), ("FreeBSD", "x86_64")])
def test_a_machine_without_compiler_kit_is_named(machine: tuple[str, str]) -> None:
    with pytest.raises(
        ToolchainError, match=rf"^this machine is {machine[0]} on {machine[1]}, .*; build on "
    ):
        build_machine_files(Path("/k"), Path("/f"), "/work", 3, machine)
