"""XCFrameworks: what the packager makes passes, and each change to it is found."""

import plistlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from build_tools.audit.archive import read_archive
from build_tools.audit.macho import MachoContext, audit_static_library
from build_tools.audit.plist import parse_plist
from build_tools.audit.policy import parse_policy
from build_tools.audit.system_symbols import parse_system_symbols
from build_tools.audit.xcframework import audit_xcframework, frameworks, xcframework_build_info
from build_tools.errors import AuditError, UsageError
from build_tools.model.artefact import ArchiveEntry
from build_tools.model.finding import Verdict
from build_tools.model.macho import MachoObject
from build_tools.package.archive import zip_bytes
from build_tools.package.xcframework import xcframework_bytes
from tests.fakes.xcframework import ACCESSED, EXPORTS, FRAMEWORK, TARGETS, UNDEFINED, macho

POLICY = parse_policy((Path(__file__).parents[2] / "build_tools" / "data" / "policy.toml").read_text("utf-8"))
NAME = "smilear.xcframework.zip"
BUNDLE = "SmileAR.xcframework/"
DEVICE = f"{BUNDLE}ios-arm64/SmileAR.framework/"
SIMULATOR = f"{BUNDLE}ios-arm64_x86_64-simulator/SmileAR.framework/"
LIBRARIES = {
    f"{DEVICE}SmileAR": (macho(TARGETS[0]),),
    f"{SIMULATOR}SmileAR": (macho(TARGETS[1], "arm64"), macho(TARGETS[2], "x86_64")),
}
Files = dict[str, bytes]


def files() -> Files:
    return {
        member.path: member.content for member in read_archive(xcframework_bytes(FRAMEWORK), NAME).members
    }


def judge(
    content: Files,
    libraries: dict[str, tuple[MachoObject, ...]] = LIBRARIES,
    faults: dict[str, str] | None = None,
) -> Verdict:
    facts = read_archive(zip_bytes(ArchiveEntry(path, data) for path, data in content.items()), NAME)
    modules = {framework.folder: "" for framework in frameworks(facts)} if faults is None else faults
    return audit_xcframework(facts, libraries, modules, ACCESSED, POLICY)


def changed_plist(path: str, change: Callable[[dict[str, object]], object]) -> Files:
    content = files()
    document = plistlib.loads(content[path])
    change(document)
    content[path] = plistlib.dumps(document)
    return content


def test_what_the_packager_makes_passes() -> None:
    verdict = judge(files())
    assert verdict.findings == ()
    assert verdict.skipped == ()
    assert len(verdict.checked) == 9


def test_without_build_info_nothing_can_be_judged() -> None:
    facts = read_archive(zip_bytes([ArchiveEntry("a", b"")]), NAME)
    with pytest.raises(AuditError, match=r"has no build-info\.json; audit XCFrameworks that this project"):
        xcframework_build_info(facts)


def found(verdict: Verdict, rule: str) -> str:
    assert {finding.rule for finding in verdict.findings} == {rule}
    return verdict.findings[0].sentence


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("MinimumOSVersion", "14.0"),
        ("MinimumOSVersion", None),
        ("CFBundleIdentifier", "com.acme.my_ar"),
        ("CFBundleIdentifier", 3),
        ("CFBundlePackageType", "APPL"),
        ("CFBundleVersion", "9"),
        ("CFBundleShortVersionString", None),
        ("CFBundleExecutable", "Other"),
        ("CFBundleSupportedPlatforms", ["iPhoneSimulator"]),
        ("DTPlatformName", "iphonesimulator"),
    ],
)
def test_every_key_of_a_framework_is_judged(key: str, value: object) -> None:
    def change(document: dict[str, object]) -> None:
        document.pop(key)
        if value is not None:
            document[key] = value

    content = changed_plist(f"{DEVICE}Info.plist", change)
    assert key in found(judge(content), "xcframework-info")


@pytest.mark.parametrize("content", [b"", b"<plist", b"bplist00garbage", plistlib.dumps([1])])
def test_a_damaged_plist_is_found(content: bytes) -> None:
    assert "no readable" in found(judge({**files(), f"{DEVICE}Info.plist": content}), "xcframework-info")
    privacy = {**files(), f"{SIMULATOR}PrivacyInfo.xcprivacy": content}
    assert "no readable" in found(judge(privacy), "xcframework-privacy")
    assert parse_plist(content) is None


def test_the_index_must_be_there_and_agree() -> None:
    path = f"{BUNDLE}Info.plist"
    missing = files()
    del missing[path]
    assert "has no SmileAR.xcframework/Info.plist" in found(judge(missing), "xcframework-index")

    def other_arch(document: dict[str, object]) -> None:
        document["AvailableLibraries"][0]["SupportedArchitectures"] = ["arm64", "armv7"]  # type: ignore[index]

    assert "does not describe" in found(judge(changed_plist(path, other_arch)), "xcframework-index")
    one_too_many = changed_plist(path, lambda document: document["AvailableLibraries"].append({}))  # type: ignore[attr-defined]
    assert "describes 3 libraries" in found(judge(one_too_many), "xcframework-index")


def test_a_target_of_the_build_info_needs_a_framework() -> None:
    content = {path: data for path, data in files().items() if not path.startswith(SIMULATOR)}
    assert "none for ios-simulator-arm64, ios-simulator-x86_64" in found(judge(content), "xcframework-index")


def test_a_zip_without_frameworks_is_refused() -> None:
    content = {path: data for path, data in files().items() if not path.startswith(BUNDLE)}
    assert "has 0 XCFrameworks" in found(judge(content), "xcframework-index")


def test_a_header_that_the_umbrella_does_not_reach_is_found() -> None:
    lost = {**files(), f"{DEVICE}Headers/SMRLost.h": b""}
    assert "has SMRLost.h in" in found(judge(lost), "xcframework-headers")
    without = files()
    del without[f"{DEVICE}Headers/SmileAR.h"]
    assert "has no umbrella header" in found(judge(without), "xcframework-headers")


def test_what_clang_says_of_the_module_counts() -> None:
    faults = {DEVICE: "", SIMULATOR: "unknown type name 'int32'"}
    assert "clang refuses (unknown type name 'int32')" in found(
        judge(files(), faults=faults), "xcframework-module"
    )
    assert "it was not compiled" in found(judge(files(), faults={DEVICE: ""}), "xcframework-module")


def without_reasons(document: dict[str, object]) -> None:
    document["NSPrivacyAccessedAPITypes"] = []


def other_reason(document: dict[str, object]) -> None:
    document["NSPrivacyAccessedAPITypes"][0]["NSPrivacyAccessedAPITypeReasons"] = ["DDA9.1"]  # type: ignore[index]


def with_tracking(document: dict[str, object]) -> None:
    document["NSPrivacyTracking"] = True


@pytest.mark.parametrize("change", [without_reasons, other_reason, with_tracking])
def test_the_privacy_manifest_must_be_exact(change: Callable[[dict[str, object]], None]) -> None:
    content = changed_plist(f"{DEVICE}PrivacyInfo.xcprivacy", change)
    assert "otherwise than it is" in found(judge(content), "xcframework-privacy")


def test_a_declared_use_that_is_none_is_found() -> None:
    quiet = {**LIBRARIES, f"{DEVICE}SmileAR": (replace(macho(TARGETS[0]), undefined=()),)}
    assert "FileTimestamp otherwise" in found(judge(files(), quiet), "xcframework-privacy")


def test_a_use_without_a_reason_is_refused() -> None:
    curious = {**LIBRARIES, f"{DEVICE}SmileAR": (replace(macho(TARGETS[0]), undefined=("_stat", "_statfs")),)}
    assert (
        "DiskSpace, for which data/privacy.toml has no reason" in judge(files(), curious).findings[0].sentence
    )


def test_bill_of_materials_and_licences_are_judged() -> None:
    content = files()
    del content["licenses/eigen.txt"]
    assert "no licence text of eigen" in found(judge(content), "xcframework-licences")


CONTEXT = MachoContext(TARGETS[0], frozenset(EXPORTS), frozenset(UNDEFINED))


def test_a_good_object_passes() -> None:
    verdict = audit_static_library("library", (macho(TARGETS[0]),), POLICY, CONTEXT)
    assert verdict.findings == ()
    assert len(verdict.checked) == 7


@pytest.mark.parametrize(
    ("field", "value", "rule", "sentence"),
    [
        ("arch", "x86_64", "macho-machine", "wanted arm64"),
        ("slice_arch", "x86_64", "macho-machine", "listed as x86_64"),
        ("relocatable", False, "macho-machine", "is no object"),
        ("platform", "ios-simulator", "macho-platform", "is built for ios-simulator, wanted ios;"),
        ("platform", "", "macho-platform", "is built for no stated platform"),
        ("min_os", "16.0", "macho-min-os", "wants iOS 16.0, wanted 15.0"),
        ("min_os", "", "macho-min-os", "(none stated)"),
        (
            "exports",
            (*EXPORTS, "__ZN6tflite"),
            "macho-exports",
            "exports __ZN6tflite, which is not in the API",
        ),
        ("coalesced", ("__ZNSt3__16vectorE",), "macho-exports", "exports __ZNSt3__16vectorE"),
        ("exports", EXPORTS[1:], "macho-exports", "does not export _OBJC_CLASS_$_SMRArScan"),
        ("undefined", ("_newer",), "macho-undefined", "asks for _newer, which the oldest iOS"),
        ("strings", ("/root/smilear/native/src/a.cc",), "macho-build-paths", "/root/smilear/native/src/a.cc"),
    ],
)
def test_each_fault_of_an_object_is_found(field: str, value: object, rule: str, sentence: str) -> None:
    changes: dict[str, Any] = {field: value}
    facts = replace(macho(TARGETS[0]), **changes)
    verdict = audit_static_library("library", (facts,), POLICY, CONTEXT)
    assert sentence in found(verdict, rule)


@pytest.mark.parametrize("count", [0, 2])
def test_a_library_is_one_object(count: int) -> None:
    verdict = audit_static_library("library", (macho(TARGETS[0]),) * count, POLICY, CONTEXT)
    assert f"has {count} objects for ios-arm64" in found(verdict, "macho-merged")


def test_the_table_of_symbols_is_read_strictly() -> None:
    assert parse_system_symbols('[libc]\nsymbols = ["_a"]\n') == {"libc": frozenset({"_a"})}
    for text in ("[libc]\n", "libc = 1\n", "["):
        with pytest.raises(UsageError, match=r"^build_tools/data/ios/symbols.toml cannot be read"):
            parse_system_symbols(text)
