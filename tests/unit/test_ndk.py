from pathlib import Path

import pytest

from build_tools.commands.toolchain import read_targets
from build_tools.edge.ndk import find_ndk
from build_tools.errors import ToolchainError
from build_tools.model.target import Target, ToolchainKind
from build_tools.toolchains.flags import REQUIRED_FLAGS
from build_tools.toolchains.ndk import NdkFacts, ndk
from tests.fakes.ndk import make_fake_ndk

TARGETS = read_targets()
ARM64 = TARGETS["android-arm64-v8a"]
ARM32 = TARGETS["android-armeabi-v7a"]
FACTS = NdkFacts((27, 2, 12479018), Path("/ndk"), Path("/ndk/host"))


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ANDROID_NDK_HOME", "ANDROID_NDK_ROOT", "ANDROID_HOME", "ANDROID_SDK_ROOT"):
        monkeypatch.delenv(name, raising=False)


def test_a_machine_without_variables_has_no_ndk() -> None:
    assert find_ndk() is None


@pytest.mark.parametrize("variable", ["ANDROID_NDK_HOME", "ANDROID_NDK_ROOT"])
def test_a_named_ndk_is_found(variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = make_fake_ndk(tmp_path / "my ndk")
    monkeypatch.setenv(variable, str(folder))
    host = folder / "toolchains" / "llvm" / "prebuilt" / "linux-x86_64"
    assert find_ndk() == NdkFacts((27, 2, 12479018), folder, host)


@pytest.mark.parametrize("variable", ["ANDROID_HOME", "ANDROID_SDK_ROOT"])
def test_the_newest_ndk_of_an_sdk_is_found(
    variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for revision in ("9.0.1", "28.0.2", "27.3.4"):
        make_fake_ndk(tmp_path / "ndk" / revision, revision)
    (tmp_path / "ndk" / "half-installed").mkdir()
    monkeypatch.setenv(variable, str(tmp_path))
    found = find_ndk()
    assert found is not None
    assert found.version == (28, 0, 2)


def test_the_ndk_variable_wins_over_the_sdk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_fake_ndk(tmp_path / "ndk" / "29.0.1", "29.0.1")
    monkeypatch.setenv("ANDROID_HOME", str(tmp_path))
    monkeypatch.setenv("ANDROID_NDK_HOME", str(make_fake_ndk(tmp_path / "mine", "27.0.1")))
    found = find_ndk()
    assert found is not None
    assert found.version == (27, 0, 1)


def test_an_sdk_without_ndk_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANDROID_HOME", str(tmp_path))
    assert find_ndk() is None


@pytest.mark.parametrize("missing", ["source.properties", "revision", "prebuilt", "all"])
def test_a_variable_that_names_something_else_is_an_error(
    missing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "ndk"
    if missing != "all":
        make_fake_ndk(folder)
    if missing == "source.properties":
        (folder / "source.properties").unlink()
    if missing == "revision":
        (folder / "source.properties").write_text("Pkg.Revision = ...\n", encoding="utf-8")
    if missing == "prebuilt":
        (folder / "toolchains").rename(folder / "other")
    monkeypatch.setenv("ANDROID_NDK_HOME", str(folder))
    with pytest.raises(
        ToolchainError, match=r"^ANDROID_NDK_HOME names .*, which is no .*correct it or unset"
    ):
        find_ndk()


def test_a_missing_ndk_says_what_to_set() -> None:
    with pytest.raises(
        ToolchainError, match=r"^no Android NDK was found; set ANDROID_NDK_HOME to an NDK r27"
    ):
        ndk(ARM64, None)


@pytest.mark.parametrize(
    ("target", "ending"), [(ARM64, r"HOME, or use --toolchain hermetic$"), (ARM32, "HOME$")]
)
def test_an_old_ndk_is_named_with_its_version_and_the_ways_out(target: Target, ending: str) -> None:
    old = NdkFacts((26, 3, 1), Path("/opt/ndk"), Path("/opt/ndk/host"))
    with pytest.raises(
        ToolchainError, match=rf"^the Android NDK in /opt/ndk is 26\.3\.1, but r27 .*{ending}"
    ):
        ndk(target, old)


def test_the_programs_are_the_ndks() -> None:
    toolchain = ndk(ARM64, FACTS)
    assert toolchain.kind is ToolchainKind.NDK
    assert toolchain.version == "NDK 27.2.12479018"
    assert toolchain.tools.cxx == "/ndk/host/bin/clang++"
    assert toolchain.tools.linker[:2] == ("/ndk/host/bin/clang++", "--target=aarch64-linux-android23")
    assert toolchain.tools.linker_prefix == "-Wl,"


def test_third_party_code_gets_every_flag_that_is_asserted() -> None:
    toolchain = ndk(ARM64, FACTS)
    given = {*toolchain.compile_flags, *toolchain.optimize_flags, *toolchain.lto_flags}
    assert set(REQUIRED_FLAGS) <= given
    assert toolchain.required_flags == REQUIRED_FLAGS


@pytest.mark.parametrize(
    ("name", "packing"),
    [("android-arm64-v8a", "android"), ("android-x86_64", "android"), ("android-armeabi-v7a", "none")],
)
def test_relocations_are_packed_only_where_the_oldest_loader_unpacks_them(name: str, packing: str) -> None:
    target = TARGETS[name]
    assert f"-Wl,--pack-dyn-relocs={packing}" in ndk(target, FACTS).link_flags
    assert (packing == "android") == (int(target.min_os) >= 23)


def test_every_library_is_aligned_for_16_kb_pages_and_hardened() -> None:
    flags = ndk(ARM64, FACTS).link_flags
    assert "-Wl,-z,max-page-size=16384" in flags
    assert "-Wl,-z,relro,-z,now,-z,noexecstack,-z,defs" in flags


def test_the_digest_knows_version_and_target_but_not_the_folder() -> None:
    digest = ndk(ARM64, FACTS).digest
    assert ndk(ARM64, NdkFacts(FACTS.version, Path("/a b"), Path("/a b/host"))).digest == digest
    assert ndk(ARM64, NdkFacts((28, 0, 1), FACTS.folder, FACTS.host_folder)).digest != digest
    assert ndk(TARGETS["android-x86_64"], FACTS).digest != digest
