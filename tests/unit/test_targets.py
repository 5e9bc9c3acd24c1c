import tomllib
from dataclasses import replace

import pytest

from build_tools.commands.layout import DATA
from build_tools.commands.toolchain import read_targets
from build_tools.errors import ToolchainError, UsageError
from build_tools.model.target import ArtefactKind, Target, ToolchainKind
from build_tools.toolchains.targets import choose_kind, find_target, parse_targets, vendor_kind

HERMETIC = ToolchainKind.HERMETIC
NDK = ToolchainKind.NDK
XCODE = ToolchainKind.XCODE
TARGETS = read_targets()
LINUX = TARGETS["linux-x86_64"]
ARM64 = TARGETS["android-arm64-v8a"]
ARM32 = TARGETS["android-armeabi-v7a"]
IOS = TARGETS["ios-arm64"]


def test_a_row_becomes_a_target() -> None:
    assert find_target(TARGETS, "android-arm64-v8a") == Target(
        name="android-arm64-v8a",
        os="android",
        arch="aarch64",
        min_os="23",
        triple="aarch64-linux-android",
        abi="arm64-v8a",
        processor="aarch64",
        optimize="z",
        cpu_flags=("-mno-outline-atomics",),
        toolchains=(HERMETIC, NDK),
        artefact=ArtefactKind.AAR,
    )


def test_every_row_is_read_under_its_name() -> None:
    rows = tomllib.loads((DATA / "targets.toml").read_text("utf-8"))
    assert {name: target.name for name, target in TARGETS.items()} == {name: name for name in rows}


@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
def test_names_and_fields_of_a_row_agree(target: Target) -> None:
    sdk = {"iphoneos": "ios", "iphonesimulator": "ios-simulator"}.get(target.abi)
    assert target.name == (f"{sdk}-{target.processor}" if sdk else f"{target.os}-{target.abi or target.arch}")
    assert (target.artefact is ArtefactKind.AAR) == (target.os == "android")
    assert (target.artefact is ArtefactKind.XCFRAMEWORK) == (target.os == "ios") == (sdk is not None)
    assert bool(target.abi) == (target.os in {"android", "ios"})
    assert (NDK in target.toolchains) == (target.os == "android")
    assert (XCODE in target.toolchains) == (target.os == "ios")


def test_an_apple_triple_carries_what_the_row_says() -> None:
    for target in TARGETS.values():
        if target.os == "ios":
            variant = "-simulator" if target.abi == "iphonesimulator" else ""
            assert target.triple == f"{target.processor}-apple-ios{target.min_os}{variant}"


def test_only_64_bit_targets_can_be_hermetic() -> None:
    assert {target.arch for target in TARGETS.values() if HERMETIC in target.toolchains} == {
        "x86_64",
        "aarch64",
    }


@pytest.mark.parametrize("fault", ['toolchains = ["gcc"]', 'artefact = "exe"', 'surprise = "x"'])
def test_a_row_with_an_unknown_value_does_not_become_a_target(fault: str) -> None:
    key = fault.partition(" ")[0]
    text = (DATA / "targets.toml").read_text("utf-8").split("[linux-aarch64]")[0]
    lines = [line for line in text.splitlines() if not line.startswith(key)]
    with pytest.raises((ValueError, TypeError)):
        parse_targets("\n".join([*lines, fault]))


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("android-arm64", "did you mean android-arm64-v8a?"),
        ("linux-x64", "did you mean linux-x86_64?"),
        ("Linux-x86_64", "did you mean linux-x86_64?"),
        ("macos", f"choose from {', '.join(TARGETS)}"),
        ("", f"choose from {', '.join(TARGETS)}"),
    ],
)
def test_an_unknown_name_suggests_the_nearest(name: str, hint: str) -> None:
    with pytest.raises(UsageError) as caught:
        find_target(TARGETS, name)
    assert str(caught.value) == f"there is no target {name}; {hint}"


@pytest.mark.parametrize(
    ("target", "forced", "vendor_found", "kind"),
    [
        (LINUX, "", False, HERMETIC),
        (LINUX, "", True, HERMETIC),
        (LINUX, "hermetic", True, HERMETIC),
        (ARM64, "", False, HERMETIC),
        (ARM64, "", True, NDK),
        (ARM64, "hermetic", True, HERMETIC),
        (ARM64, "ndk", True, NDK),
        # Forced and missing is the NDK module's error, which says how to get one.
        (ARM64, "ndk", False, NDK),
        (ARM32, "", True, NDK),
        (ARM32, "ndk", True, NDK),
        (IOS, "", False, HERMETIC),
        (IOS, "", True, XCODE),
        (IOS, "hermetic", True, HERMETIC),
        (IOS, "xcode", False, XCODE),
    ],
)
def test_the_choice(target: Target, forced: str, vendor_found: bool, kind: ToolchainKind) -> None:  # noqa: FBT001 (a table)
    assert choose_kind(target, forced=forced, vendor_found=vendor_found) is kind


@pytest.mark.parametrize("name", ["android-armeabi-v7a", "android-x86"])
def test_a_32_bit_abi_without_ndk_says_what_to_install(name: str) -> None:
    with pytest.raises(ToolchainError) as caught:
        choose_kind(TARGETS[name], forced="", vendor_found=False)
    assert str(caught.value) == (
        f"target {name} needs Android NDK r27 or newer, which was not found; "
        "install it and set ANDROID_NDK_HOME to its folder"
    )


@pytest.mark.parametrize(
    ("target", "forced", "allowed"),
    [(ARM32, "hermetic", "ndk"), (LINUX, "ndk", "hermetic"), (IOS, "ndk", "hermetic, xcode")],
    ids=["32-bit", "linux", "ios"],
)
def test_a_forced_kind_that_cannot_build_the_target_is_refused(
    target: Target, forced: str, allowed: str
) -> None:
    with pytest.raises(ToolchainError) as caught:
        choose_kind(target, forced=forced, vendor_found=True)
    assert str(caught.value) == (
        f"target {target.name} cannot be built with the {forced} toolchain; use {allowed}"
    )


@pytest.mark.parametrize(
    ("target", "forced", "kind"),
    [
        (LINUX, "", None),
        (ARM64, "", NDK),
        (ARM64, "ndk", NDK),
        (ARM64, "hermetic", None),
        (ARM32, "", NDK),
        (IOS, "", XCODE),
        (IOS, "xcode", XCODE),
        (IOS, "hermetic", None),
        (IOS, "ndk", None),
    ],
)
def test_a_vendors_kit_is_looked_for_only_where_it_matters(
    target: Target, forced: str, kind: ToolchainKind | None
) -> None:
    assert vendor_kind(target, forced=forced) is kind


def test_the_first_kind_of_a_row_is_what_a_bare_machine_uses() -> None:
    for target in TARGETS.values():
        if HERMETIC in target.toolchains:
            assert target.toolchains[0] is HERMETIC
            assert choose_kind(target, forced="", vendor_found=False) is HERMETIC
            only = replace(target, toolchains=(HERMETIC,))
            assert choose_kind(only, forced="", vendor_found=True) is HERMETIC
