"""The sysroot's flags and recipe, as data."""

import json
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from build_tools.toolchains.android_headers import REFUSED_HEADERS, refusal
from build_tools.toolchains.android_sysroot import (
    SYSTEM_LIBRARIES,
    AndroidSysroot,
    c_flags,
    cxx_flags,
    libraries,
    link_flags,
    program_end,
    program_start,
    recipe,
    shared_start,
)

SYSROOT = AndroidSysroot(
    "aarch64", 23, ("/kit/zig",), Path("/kit/lib"), Path("/repo/native/sysroots/android"), Path("/made")
)
SYMBOLS = json.dumps(
    {name: {"f": {"api": {"arm64": 21, "x86_64": 21}, "kind": "function"}} for name in SYSTEM_LIBRARIES}
)
LISTING = (PurePosixPath("libcxx/src/string.cpp"), PurePosixPath("libunwind/src/UnwindLevel1.c"))
RECIPE = recipe(SYSROOT, SYMBOLS, LISTING, flags=("-Oz", "-flto=thin"))


def folders(flags: tuple[str, ...]) -> list[str]:
    return [flags[i + 1] for i, flag in enumerate(flags) if flag == "-isystem"]


def test_c_finds_the_overlay_before_musl() -> None:
    assert folders(c_flags(SYSROOT)) == [
        "/kit/lib/include",
        "/repo/native/sysroots/android/include",
        "/made/include/refused",
        "/kit/lib/libc/include/aarch64-linux-musl",
        "/kit/lib/libc/include/generic-musl",
        "/kit/lib/libc/include/aarch64-linux-any",
        "/kit/lib/libc/include/any-linux-any",
    ]


def test_cxx_finds_libcxx_before_c() -> None:
    assert folders(cxx_flags(SYSROOT))[:3] == [
        "/made/include/c++",
        "/kit/lib/libcxx/include",
        "/kit/lib/libcxxabi/include",
    ]
    assert folders(cxx_flags(SYSROOT))[3:] == folders(c_flags(SYSROOT))


@pytest.mark.parametrize(
    ("arch", "target", "atomics", "emulation"),
    [
        ("aarch64", "--target=aarch64-linux-android23", ["-mno-outline-atomics"], "aarch64linux"),
        ("x86_64", "--target=x86_64-linux-android23", [], "elf_x86_64"),
    ],
)
def test_architectures(arch: str, target: str, atomics: list[str], emulation: str) -> None:
    sysroot = replace(SYSROOT, arch=arch)
    assert target in c_flags(sysroot)
    assert [flag for flag in c_flags(sysroot) if "atomics" in flag] == atomics
    assert link_flags(sysroot)[:2] == ("-m", emulation)


@pytest.mark.parametrize(
    ("api", "packing", "older"),
    [
        (23, "android", {"-plugin-opt=-emulated-tls", "--no-rosegment"}),
        (28, "android+relr", {"-plugin-opt=-emulated-tls", "--no-rosegment"}),
        (29, "android+relr", set()),
    ],
)
def test_the_link_follows_what_the_loader_knows(api: int, packing: str, older: set[str]) -> None:
    flags = link_flags(replace(SYSROOT, api=api))
    assert f"--pack-dyn-relocs={packing}" in flags
    assert {flag for flag in flags if "emulated-tls" in flag or "rosegment" in flag} == older
    assert "max-page-size=16384" in flags


def test_a_link_line_needs_only_what_the_recipe_makes() -> None:
    made = {str(command.output) for stage in RECIPE.stages for command in stage}
    needed = [*shared_start(SYSROOT), *program_start(SYSROOT), *libraries(SYSROOT), *program_end(SYSROOT)]
    paths = {word for word in needed if word.startswith("/made")}
    # This listing has no file of libc++abi, so its archive is made of nothing.
    assert paths <= made


def test_a_stage_uses_only_what_earlier_ones_made() -> None:
    made: set[str] = {str(file.path) for file in RECIPE.files}
    for stage in RECIPE.stages:
        outputs = {str(command.output) for command in stage}
        for command in stage:
            inputs = {word for word in command.argv if word.startswith("/made/") and Path(word).suffix}
            assert inputs - {str(command.output)} <= made | {"/made/include/c++"}
        made |= outputs


def test_the_caller_s_code_generation_reaches_the_cxx_runtime_only() -> None:
    bitcode = {c.output.name for stage in RECIPE.stages for c in stage if "-flto=thin" in c.argv}
    assert bitcode == {"string.cpp.o", "UnwindLevel1.c.o"}


def test_each_refused_header_becomes_an_error_that_says_why() -> None:
    texts = {file.path: file.text for file in RECIPE.files}
    for name in REFUSED_HEADERS:
        assert texts[SYSROOT.refused / name] == refusal(name)
    assert refusal("netdb.h") == (
        '#error "<netdb.h> is not offered by the Android sysroot: '
        'struct addrinfo has another order of fields in bionic"\n'
    )
