from dataclasses import replace
from itertools import pairwise
from pathlib import Path, PurePosixPath

import pytest

from build_tools.commands.toolchain import read_targets
from build_tools.errors import ToolchainError
from build_tools.model.target import Target
from build_tools.toolchains import hermetic as module
from build_tools.toolchains import linux_sysroot
from build_tools.toolchains.flags import REQUIRED_FLAGS
from build_tools.toolchains.hermetic import HermeticKit, HermeticToolchain, cxx_runtime_listing, hermetic
from tests.fakes.kit import fake_kit

TARGETS = {name: read_targets()[name] for name in ("linux-x86_64", "linux-aarch64", "android-arm64-v8a")}
LINUX = TARGETS["linux-x86_64"]
ANDROID = TARGETS["android-arm64-v8a"]
KIT = fake_kit()
CACHE = Path("/cache/toolchains")


def digests(target: Target, kit: HermeticKit = KIT) -> tuple[str, str]:
    made = hermetic(target, kit, CACHE).toolchain
    return made.digest, made.code_digest


@pytest.fixture(params=TARGETS.values(), ids=list(TARGETS))
def target(request: pytest.FixtureRequest) -> Target:
    return request.param  # type: ignore[no-any-return]


def test_the_digests_say_nothing_about_folders(target: Target) -> None:
    here = hermetic(target, KIT, CACHE)
    there = hermetic(target, replace(KIT, folder=Path("/home/ä b/kit")), Path("/elsewhere"))
    assert (there.toolchain.digest, there.toolchain.code_digest) == digests(target)
    assert here.root == CACHE / f"{target.name}-{here.toolchain.digest}"
    assert there.root == Path("/elsewhere") / here.root.name


def test_targets_have_digests_of_their_own() -> None:
    assert len({digest for target in TARGETS.values() for digest in digests(target)}) == 2 * len(TARGETS)


@pytest.mark.parametrize(
    "change",
    [
        {"cpu_flags": ("-march=armv8.2-a",)},
        {"optimize": "s"},
        {"min_os": "24"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_any_change_of_code_generation_changes_both(change: dict[str, object]) -> None:
    before = digests(ANDROID)
    after = digests(replace(ANDROID, **change))  # type: ignore[arg-type]
    assert after[0] != before[0]
    assert after[1] != before[1]


@pytest.mark.parametrize("name", ["COMPILE_FLAGS", "NO_EXCEPTION_FLAGS", "LTO_FLAGS"])
def test_any_flag_of_third_party_code_changes_both(
    name: str, target: Target, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = digests(target)
    monkeypatch.setattr(module, name, (*getattr(module, name), "-DX"))
    after = digests(target)
    assert after[0] != before[0]
    assert after[1] != before[1]


@pytest.mark.parametrize("name", ["OWN_FLAGS", "EXCEPTION_FLAGS"])
def test_a_flag_of_our_own_code_does_not_build_third_party_code_again(
    name: str, target: Target, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = digests(target)
    monkeypatch.setattr(module, name, (*getattr(module, name), "-DX"))
    after = digests(target)
    assert after[0] != before[0]
    assert after[1] == before[1]


def test_another_compiler_changes_both(target: Target) -> None:
    before, after = digests(target), digests(target, replace(KIT, version="ziglang 1"))
    assert before[0] != after[0]
    assert before[1] != after[1]


def changed_overlay(suffix: str) -> HermeticKit:
    """The kit with one more character in one overlay file of that kind."""
    index = next(i for i, (path, _) in enumerate(KIT.overlay) if path.endswith(suffix))
    path, text = KIT.overlay[index]
    return replace(KIT, overlay=(*KIT.overlay[:index], (path, f"{text}\n"), *KIT.overlay[index + 1 :]))


def test_a_header_of_the_overlay_changes_both_for_android_only() -> None:
    kit = changed_overlay("assert.h")
    assert digests(ANDROID, kit)[0] != digests(ANDROID)[0]
    assert digests(ANDROID, kit)[1] != digests(ANDROID)[1]
    assert digests(LINUX, kit) == digests(LINUX)


def test_a_start_file_of_the_overlay_only_makes_a_new_sysroot() -> None:
    kit = changed_overlay("crtbegin_so.c")
    assert digests(ANDROID, kit)[0] != digests(ANDROID)[0]
    assert digests(ANDROID, kit)[1] == digests(ANDROID)[1]


def test_the_tables_of_system_symbols_only_make_a_new_sysroot() -> None:
    kit = replace(KIT, android_symbols=KIT.android_symbols.replace('"pthread_create"', '"pthread_create2"'))
    assert digests(ANDROID, kit)[0] != digests(ANDROID)[0]
    assert digests(ANDROID, kit)[1] == digests(ANDROID)[1]


def test_a_file_of_the_cxx_runtime_makes_a_new_sysroot(target: Target) -> None:
    kit = replace(KIT, listing=(*KIT.listing, PurePosixPath("libcxx/src/vector.cpp")))
    assert digests(target, kit)[0] != digests(target)[0]


def test_a_platform_without_sysroot_is_refused_with_the_next_step() -> None:
    with pytest.raises(
        ToolchainError, match=r"^the hermetic toolchain has no sysroot for plan9; use another"
    ):
        hermetic(replace(LINUX, os="plan9"), KIT, CACHE)


def outputs(made: HermeticToolchain) -> set[str]:
    files = {str(file.path) for file in made.recipe.files}
    return files | {str(command.output) for stage in made.recipe.stages for command in stage}


def test_everything_that_is_named_is_made_or_belongs_to_the_kit(target: Target) -> None:
    made = hermetic(target, KIT, CACHE)
    chain = made.toolchain
    parts = (*chain.tools.linker, chain.tools.c, chain.tools.cxx, chain.tools.ar, chain.tools.ranlib)
    parts += (*chain.shared_start, *chain.program_start, *chain.program_end, *chain.runtime)
    named = {part for part in parts if part.startswith(str(made.root))}
    collected = {str(made.root / "lib" / name) for name in linux_sysroot.STUBS}
    collected.add(str(made.root / "lib" / linux_sysroot.START_FILE))
    assert named
    assert named <= outputs(made) | (collected if target.os == "linux" else set())


def test_nothing_is_made_outside_the_toolchains_folder(target: Target) -> None:
    made = hermetic(target, KIT, CACHE)
    assert all(path.startswith(f"{made.root}/") for path in outputs(made))


def test_no_two_steps_make_the_same_file(target: Target) -> None:
    stages = hermetic(target, KIT, CACHE).recipe.stages
    made = [command.output for stage in stages for command in stage]
    assert len(made) == len(set(made))


def test_the_system_compiler_and_its_headers_are_never_asked(target: Target) -> None:
    chain = hermetic(target, KIT, CACHE).toolchain
    assert "-nostdlibinc" in chain.c_flags
    assert {"-nostdlibinc", "-nostdinc++"} <= set(chain.cxx_flags)
    folders = [flag for flag in (*chain.c_flags, *chain.cxx_flags) if flag.startswith("/")]
    assert all(flag.startswith(("/kit/", f"{CACHE}/")) for flag in folders)


def test_cxx_headers_are_found_before_c_headers(target: Target) -> None:
    flags = hermetic(target, KIT, CACHE).toolchain.cxx_flags
    folders = [folder for flag, folder in pairwise(flags) if flag == "-isystem"]
    first_c = next(index for index, folder in enumerate(folders) if folder == "/kit/lib/include")
    assert max(index for index, folder in enumerate(folders) if "c++" in folder or "cxx" in folder) < first_c


def test_third_party_code_gets_every_flag_that_is_asserted(target: Target) -> None:
    chain = hermetic(target, KIT, CACHE).toolchain
    assert set(REQUIRED_FLAGS) <= {*chain.compile_flags, *chain.optimize_flags, *chain.lto_flags}


def test_programs_start_from_folders_with_spaces(target: Target) -> None:
    made = hermetic(target, replace(KIT, folder=Path("/home/jürgen o'neil/kit")), CACHE)
    scripts = [file.text for file in made.recipe.files if file.text.startswith("#!")]
    assert len(scripts) == len(module.WRAPPERS)
    assert all("exec '/home/jürgen o'\"'\"'neil/kit/zig' " in script for script in scripts)


def test_the_listing_is_relative_and_sorted() -> None:
    lib = Path("/kit/lib")
    files = (lib / "libcxx" / "src" / "b.cpp", lib / "libcxx" / "src" / "a.cpp")
    assert cxx_runtime_listing(lib, files) == (
        PurePosixPath("libcxx/src/a.cpp"),
        PurePosixPath("libcxx/src/b.cpp"),
    )
