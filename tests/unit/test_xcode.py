"""Finding Xcode, and what is said when there is none that serves."""

import platform
from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.commands.toolchain import choose_toolchain, read_targets
from build_tools.edge import xcode as edge
from build_tools.edge.cache import Cache
from build_tools.edge.xcode import find_xcode
from build_tools.errors import ToolchainError
from build_tools.model.target import ToolchainKind
from build_tools.toolchains.flags import MERGED_REQUIRED_FLAGS
from build_tools.toolchains.xcode import PROGRAMS, XcodeFacts, xcode
from tests.fakes.xcode import make_fake_xcode

ARM64 = read_targets()["ios-arm64"]
SIMULATOR = read_targets()["ios-simulator-x86_64"]
FACTS = XcodeFacts(
    "Darwin", Path("/xcode"), (16, 4), (("iphoneos", Path("/sdk")), ("iphonesimulator", Path("/simulator")))
)


@pytest.fixture(autouse=True)
def a_mac_without_xcode(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DEVELOPER_DIR", raising=False)
    monkeypatch.setattr(platform, "system", lambda: "Darwin")
    monkeypatch.setattr(edge, "SELECTED", tmp_path / "selected")
    monkeypatch.setattr(edge, "USUAL", tmp_path / "Xcode.app" / "Contents" / "Developer")


def test_a_mac_without_xcode_has_none() -> None:
    assert find_xcode() == XcodeFacts("Darwin", None, (), ())


def test_the_usual_place_is_found(tmp_path: Path) -> None:
    developer = make_fake_xcode(tmp_path / "Xcode.app", "16.4")
    sdks = developer / "Platforms"
    assert find_xcode() == XcodeFacts(
        "Darwin",
        developer,
        (16, 4),
        (
            ("iphoneos", sdks / "iPhoneOS.platform" / "Developer" / "SDKs" / "iPhoneOS.sdk"),
            (
                "iphonesimulator",
                sdks / "iPhoneSimulator.platform" / "Developer" / "SDKs" / "iPhoneSimulator.sdk",
            ),
        ),
    )


def test_the_selected_one_wins_over_the_usual_one(tmp_path: Path) -> None:
    make_fake_xcode(tmp_path / "Xcode.app", "16.4")
    (tmp_path / "selected").symlink_to(make_fake_xcode(tmp_path / "Xcode-beta.app", "17.0"))
    assert find_xcode().version == (17, 0)


def test_selected_command_line_tools_are_no_xcode(tmp_path: Path) -> None:
    tools = tmp_path / "CommandLineTools"
    (tools / "usr" / "bin").mkdir(parents=True)
    (tmp_path / "selected").symlink_to(tools)
    assert find_xcode().developer is None


def test_the_variable_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_fake_xcode(tmp_path / "Xcode.app", "16.4")
    monkeypatch.setenv("DEVELOPER_DIR", str(make_fake_xcode(tmp_path / "my old.app", "15.2")))
    assert find_xcode().version == (15, 2)


@pytest.mark.parametrize("missing", ["version", "readable version", "compiler", "all"])
def test_a_variable_that_names_something_else_is_an_error(
    missing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    developer = tmp_path / "X.app" / "Contents" / "Developer"
    if missing != "all":
        make_fake_xcode(tmp_path / "X.app", "sixteen" if missing == "version" else "16.4")
    if missing == "readable version":
        (developer.parent / "version.plist").write_bytes(b"<plist")
    if missing == "compiler":
        (developer / PROGRAMS / "clang").unlink()
    monkeypatch.setenv("DEVELOPER_DIR", str(developer))
    with pytest.raises(
        ToolchainError, match=r"^DEVELOPER_DIR names .*, which is no .*correct it or unset it$"
    ):
        find_xcode()


def test_forced_on_a_mac_without_it_says_what_to_install(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError) as caught:
        choose_toolchain(Cache(tmp_path / "cache"), ARM64, forced="xcode")
    assert str(caught.value) == (
        "no Xcode was found; install Xcode 15 or newer and choose it with xcode-select --switch, "
        "or use --toolchain hermetic"
    )


def test_forced_elsewhere_says_that_it_is_for_macos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    with pytest.raises(ToolchainError) as caught:
        choose_toolchain(Cache(tmp_path / "cache"), ARM64, forced="xcode")
    assert str(caught.value) == (
        "Xcode is for macOS, and this machine is Linux; build there, or use --toolchain hermetic"
    )


def test_an_xcode_that_is_there_is_what_a_mac_uses(tmp_path: Path) -> None:
    developer = make_fake_xcode(tmp_path / "Xcode.app")
    chosen = choose_toolchain(Cache(tmp_path / "cache"), ARM64)
    assert chosen.toolchain.kind is ToolchainKind.XCODE
    assert chosen.toolchain.tools.cxx == str(developer / PROGRAMS / "clang++")
    assert chosen.recipe is None


def test_an_old_one_is_named_with_its_version() -> None:
    with pytest.raises(ToolchainError) as caught:
        xcode(ARM64, replace(FACTS, version=(14, 3, 1)))
    assert str(caught.value) == (
        "the Xcode in /xcode is 14.3.1, but 15 is the oldest that knows privacy manifests; "
        "install a newer one, or use --toolchain hermetic"
    )


def test_an_xcode_without_the_platform_says_where_to_get_it() -> None:
    with pytest.raises(ToolchainError, match=r"^the Xcode in /xcode has no SDK iphonesimulator; add the iOS"):
        xcode(SIMULATOR, replace(FACTS, sdks=FACTS.sdks[:1]))


def test_third_party_code_gets_every_flag_that_is_asserted() -> None:
    toolchain = xcode(ARM64, FACTS)
    given = {*toolchain.compile_flags, *toolchain.optimize_flags, *toolchain.lto_flags}
    assert set(toolchain.required_flags) == set(MERGED_REQUIRED_FLAGS) <= given


def test_the_digest_knows_version_and_target_but_not_the_folders() -> None:
    digest = xcode(ARM64, FACTS).digest
    moved = replace(FACTS, developer=Path("/a b"), sdks=(("iphoneos", Path("/other")),))
    assert xcode(ARM64, moved).digest == digest
    assert xcode(ARM64, replace(FACTS, version=(17, 0))).digest != digest
    assert xcode(SIMULATOR, FACTS).digest != digest
