"""AARs and wheels: what the packager makes passes, and each change to it is found."""

import io
import re
import struct
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.audit.aar import audit_aar
from build_tools.audit.android_manifest import parse_android_manifest
from build_tools.audit.archive import read_archive
from build_tools.audit.class_file import ClassFacts, parse_class_file
from build_tools.audit.policy import parse_policy
from build_tools.audit.wheel import audit_wheel
from build_tools.errors import AuditError
from build_tools.model.artefact import (
    AAR_BUILD_INFO,
    AAR_SBOM,
    ArchiveEntry,
    BuildInfo,
    BuiltTarget,
    Component,
    LicenceText,
    NativeMethod,
)
from build_tools.model.finding import Verdict
from build_tools.package.aar import Aar, AarLibrary, aar_bytes
from build_tools.package.archive import zip_bytes
from build_tools.package.prefab import PrefabLibrary, PrefabModule
from build_tools.package.sbom import sbom_bytes
from build_tools.package.wheel import Wheel, wheel_bytes

POLICY = parse_policy((Path(__file__).parents[2] / "build_tools" / "data" / "policy.toml").read_text("utf-8"))
CLOSE = NativeMethod("com/smilear/A", "nativeClose", "(J)V")


def class_bytes(name: str, natives: tuple[NativeMethod, ...] = (), major: int = 52) -> bytes:
    """A class with a field-less body, one long constant, and the given native methods."""
    texts = [name, *(text for method in natives for text in (method.name, method.signature))]
    pool = b"".join(struct.pack(">BH", 1, len(text)) + text.encode() for text in texts)
    pool += struct.pack(">BH", 7, 1) + struct.pack(">BQ", 5, 1) + struct.pack(">BH", 8, 1)
    count = len(texts) + 1 + 2 + 1 + 1
    this = len(texts) + 1
    code = struct.pack(">HI", 1, 3) + b"abc"
    methods = b"".join(
        struct.pack(">HHHH", 0x0100, 2 + 2 * index, 3 + 2 * index, 1) + code for index in range(len(natives))
    )
    head = struct.pack(">IHHH", 0xCAFEBABE, 0, major, count)
    body = struct.pack(">HHHHHH", 1, this, 0, 0, 0, len(natives))
    return head + pool + body + methods + struct.pack(">H", 0)


INFO = BuildInfo(
    product="scan",
    version="0.1.0",
    targets=(BuiltTarget("android-arm64-v8a", "android", "aarch64", "arm64-v8a", "23"),),
    toolchain="hermetic",
    toolchain_version="0.17.1",
    xnnpack=True,
    ops_digest="ab" * 32,
    ops=("CONV_2D",),
    natives=(CLOSE,),
    c_functions=(),
)
SBOM = sbom_bytes("smilear", "0.1.0", "Apache-2.0", (Component("eigen", "1", "MPL-2.0", "12" * 32),))
LICENCES = (LicenceText("eigen", "MPL text"),)
PREFAB = PrefabModule(
    name="smilear",
    library_name="libsmilear",
    stl="none",
    static=False,
    headers=(ArchiveEntry("smilear/smilear_c.h", b"// C\n"),),
    libraries=(PrefabLibrary("arm64-v8a", 23, 27, b"so"),),
)
AAR = Aar(
    package="com.smilear",
    min_sdk=23,
    library_name="libsmilear.so",
    libraries=(AarLibrary("arm64-v8a", b"so"),),
    classes=(ArchiveEntry("com/smilear/A.class", class_bytes("com/smilear/A", (CLOSE,))),),
    proguard="-keep class com.smilear.** { *; }\n",
    licences=LICENCES,
    build_info=INFO,
    sbom=SBOM,
    prefab_name="smilear",
    prefab=(PREFAB,),
)
WHEEL = Wheel(
    name="smilear",
    version="0.1.0",
    summary="AR scan",
    readme="# SmileAR\n",
    requires_python=">=3.11",
    dependencies=("numpy>=1.23",),
    python_tag="cp311",
    abi_tag="cp311",
    platform_tag="manylinux_2_28_x86_64",
    files=(
        ArchiveEntry("smilear/__init__.py", b""),
        ArchiveEntry("smilear/py.typed", b""),
        ArchiveEntry("smilear/_native.pyi", b""),
        ArchiveEntry("smilear/_native.cpython-311-x86_64-linux-gnu.so", b"so"),
    ),
    licence="Apache-2.0",
    licences=LICENCES,
    build_info=replace(INFO, targets=(BuiltTarget("linux-x86_64", "linux", "x86_64", "", "2.28"),)),
    sbom=SBOM,
)


def sentences(verdict: Verdict) -> dict[str, str]:
    """By rule, several sentences on lines of their own."""
    found: dict[str, str] = {}
    for finding in verdict.findings:
        found[finding.rule] = found.get(finding.rule, "") + finding.sentence + "\n"
    return found


def aar_findings(content: bytes) -> dict[str, str]:
    return sentences(audit_aar(read_archive(content, "x.aar"), {}, POLICY))


def wheel_findings(content: bytes, name: str = WHEEL.file_name) -> dict[str, str]:
    return sentences(audit_wheel(read_archive(content, name), POLICY))


def edited(content: bytes, changes: dict[str, bytes | None], last: str = "") -> bytes:
    """The archive with members replaced, added, or (None) taken out."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        files: dict[str, bytes | None] = {name: archive.read(name) for name in archive.namelist()}
    kept = {**files, **changes}
    return zip_bytes((ArchiveEntry(k, v) for k, v in kept.items() if v is not None), last)


def test_what_the_packager_makes_passes() -> None:
    assert aar_findings(aar_bytes(AAR)) == {}
    assert aar_findings(aar_bytes(replace(AAR, prefab=()))) == {}
    with_c = replace(AAR, prefab=(), build_info=replace(INFO, c_functions=("smilear_engine_create",)))
    assert "no prefab package" in str(aar_findings(aar_bytes(with_c))["aar-prefab"])
    assert wheel_findings(wheel_bytes(WHEEL)) == {}


def with_class(content: bytes, path: str = "com/smilear/A.class") -> Aar:
    return replace(AAR, classes=(ArchiveEntry(path, content),))


ABI_JSON = "prefab/modules/smilear/libs/android.arm64-v8a/abi.json"


@pytest.mark.parametrize(
    ("aar", "rule", "words"),
    [
        (replace(AAR, min_sdk=21), "aar-manifest", "minSdkVersion 21"),
        (replace(AAR, package=""), "aar-manifest", r"package \(none\)"),
        (with_class(class_bytes("com/smilear/A", (CLOSE,), 61)), "aar-classes", r"A \(61\).*--release 8"),
        (
            replace(AAR, classes=(*AAR.classes, ArchiveEntry("a/B.class", class_bytes("c/B")))),
            "aar-classes",
            "a/B.class in classes.jar under a wrong path",
        ),
        (with_class(class_bytes("com/smilear/A")), "aar-natives", "registers com/smilear/A.nativeClose"),
        (replace(AAR, build_info=replace(INFO, natives=())), "aar-natives", "declares com/smilear/A"),
        (
            replace(AAR, libraries=(AarLibrary("x86_64", b"so"),)),
            "aar-abis",
            "has no jni/arm64-v8a/libsmilear.so",
        ),
        (replace(AAR, libraries=(*AAR.libraries, AarLibrary("x86", b"so"))), "aar-abis", "has jni/x86"),
        (replace(AAR, library_name="libother.so"), "aar-abis", "libsmilear.so"),
        (replace(AAR, proguard=""), "aar-proguard", "-keep"),
        (replace(AAR, sbom=b"{}"), "aar-sbom", "not CycloneDX"),
        (replace(AAR, sbom=sbom_bytes("a", "1", "MIT", ())), "aar-sbom", "without a component"),
        (
            replace(AAR, sbom=sbom_bytes("a", "1", "MIT", (Component("eigen", "1", "MPL-2.0", "12"),))),
            "aar-sbom",
            "eigen without version or sha256",
        ),
        (replace(AAR, licences=()), "aar-licences", "no licence text of eigen"),
        (replace(AAR, licences=(LicenceText("eigen", " "),)), "aar-licences", "no licence text of eigen"),
        (
            replace(
                AAR, sbom=sbom_bytes("a", "1", "MIT", (Component("eigen", "1", "GPL-3.0-only", "12" * 32),))
            ),
            "aar-licences",
            r"eigen \(GPL-3\.0-only\)",
        ),
        (replace(AAR, prefab=(replace(PREFAB, stl="c++_static"),)), "aar-prefab", "refuses for every"),
        (replace(AAR, prefab=(replace(PREFAB, stl="gnustl"),)), "aar-prefab", "wrong abi or stl"),
        (replace(AAR, prefab=(replace(PREFAB, headers=()),)), "aar-prefab", "no headers"),
        (replace(AAR, prefab=(replace(PREFAB, libraries=()),)), "aar-prefab", "one per ABI"),
        (replace(AAR, prefab_name=""), "aar-prefab", "with a name"),
    ],
)
def test_each_fault_of_an_aar_is_found(aar: Aar, rule: str, words: str) -> None:
    found = aar_findings(aar_bytes(aar))
    assert set(found) == {rule}
    assert re.search(words, found[rule]), found[rule]


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"AndroidManifest.xml": None}, "aar-manifest"),
        ({"classes.jar": None}, "aar-classes"),
        ({"proguard.txt": None}, "aar-proguard"),
        ({AAR_SBOM: None}, "aar-sbom"),
        ({"jni/arm64-v8a/extra.so": b""}, "aar-abis"),
        ({"prefab/prefab.json": b"{"}, "aar-prefab"),
        ({"prefab/prefab.json": b'{"schema_version": 2, "name": "a", "version": "1-rc"}'}, "aar-prefab"),
        ({"prefab/modules/smilear/module.json": b"[]"}, "aar-prefab"),
        ({ABI_JSON: b'{"abi": "arm64-v8a"}'}, "aar-prefab"),
        ({ABI_JSON.replace("abi.json", "libsmilear.so"): None}, "aar-prefab"),
    ],
)
def test_each_missing_part_of_an_aar_is_found(changes: dict[str, bytes | None], rule: str) -> None:
    assert rule in aar_findings(edited(aar_bytes(AAR), changes))


def rezipped(content: bytes, change: Callable[[list[tuple[zipfile.ZipInfo, bytes]]], None]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = [(info, archive.read(info)) for info in archive.infolist()]
    change(members)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for info, data in members:
            archive.writestr(info, data)
    return stream.getvalue()


def put(path: str, mode: int = 0o100644) -> Callable[[list[tuple[zipfile.ZipInfo, bytes]]], None]:
    def change(members: list[tuple[zipfile.ZipInfo, bytes]]) -> None:
        info = zipfile.ZipInfo(path)
        info.create_system = 3
        info.external_attr = mode << 16
        members.append((info, b"x"))

    return change


def set_time(members: list[tuple[zipfile.ZipInfo, bytes]]) -> None:
    members[0][0].date_time = (2026, 1, 2, 3, 4, 6)


@pytest.mark.parametrize(
    ("change", "rule", "words"),
    [
        (put("../../etc/cron.d/x"), "aar-paths", "'..'"),
        (put("/abs"), "aar-paths", "absolute"),
        (put("a\\b"), "aar-paths", "backslash"),
        (put("zz/link", 0o120777), "aar-paths", "not a regular file"),
        (put("CLASSES.jar"), "aar-paths", "more than once, case ignored"),
        (put("zz", 0o100755), "aar-determinism", "modes 100644, 100755"),
        (list.reverse, "aar-determinism", "sorted order"),
        (set_time, "aar-determinism", "a time of its own"),
    ],
)
def test_hostile_or_careless_archives_are_found(
    change: Callable[[list[tuple[zipfile.ZipInfo, bytes]]], None], rule: str, words: str
) -> None:
    found = aar_findings(rezipped(aar_bytes(AAR), change))
    assert words in found[rule]


def test_a_careless_classes_jar_is_found() -> None:
    jar = rezipped(zip_bytes(AAR.classes), set_time)
    assert "a time of its own" in aar_findings(edited(aar_bytes(AAR), {"classes.jar": jar}))["aar-classes"]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"x" * 100, aar_bytes(AAR)[:-30]])
def test_what_is_no_zip_is_one_sentence(content: bytes) -> None:
    with pytest.raises(AuditError, match=r"x\.aar is not a readable zip archive"):
        read_archive(content, "x.aar")


def test_a_damaged_member_is_one_sentence() -> None:
    content = bytearray(zip_bytes([ArchiveEntry("a", b"content of the only member")]))
    content[content.index(b"a", 30) + 3] ^= 0xFF
    with pytest.raises(AuditError, match=r"x\.aar is not a readable zip archive"):
        read_archive(bytes(content), "x.aar")


def test_an_archive_that_unpacks_to_too_much_is_refused_before_unpacking() -> None:
    content = bytearray(zip_bytes([ArchiveEntry("a", b"")]))
    directory = content.rindex(b"PK\x01\x02")
    content[directory + 24 : directory + 28] = struct.pack("<I", 0xFFFFFFF0)
    with pytest.raises(AuditError, match="unpacks to over"):
        read_archive(bytes(content), "x.aar")


def test_an_aar_of_somebody_else_is_refused() -> None:
    with pytest.raises(AuditError, match="audit AARs that this project built"):
        aar_findings(edited(aar_bytes(AAR), {AAR_BUILD_INFO: None}))


def test_a_class_file_is_read() -> None:
    content = class_bytes("com/smilear/A", (CLOSE,))
    assert parse_class_file(content, "A.class") == ClassFacts("com/smilear/A", 52, (CLOSE,))


def test_a_cut_class_file_is_one_sentence() -> None:
    content = class_bytes("com/smilear/A", (CLOSE,))
    for length in range(len(content) - 2):
        with pytest.raises(AuditError, match=r"A\.class is not a readable class file"):
            parse_class_file(content[:length], "A.class")


@pytest.mark.parametrize(
    "content",
    [b"", b"<manifest", b"\xff\xfe", b'<!DOCTYPE a [<!ENTITY b "c">]><manifest/>'],
)
def test_a_bad_manifest_is_one_sentence(content: bytes) -> None:
    with pytest.raises(AuditError, match=r"m has a document type|m is not readable XML"):
        parse_android_manifest(content, "m")


DIST = "smilear-0.1.0.dist-info/"


@pytest.mark.parametrize(
    ("wheel", "rule", "words"),
    [
        (replace(WHEEL, platform_tag="manylinux_2_17_x86_64"), "wheel-tag", "glibc 2.28"),
        (replace(WHEEL, platform_tag="manylinux_2_28_aarch64"), "wheel-tag", "x86_64"),
        (replace(WHEEL, platform_tag="linux_x86_64"), "wheel-tag", "tag it manylinux_2_28_x86_64"),
        (replace(WHEEL, python_tag="cp312", abi_tag="cp312"), "wheel-tag", "ABI tag cp312"),
        (replace(WHEEL, requires_python="soon"), "wheel-metadata", "requires-python"),
        (replace(WHEEL, licence="Proprietary words"), "wheel-metadata", "license-expression"),
        (replace(WHEEL, files=WHEEL.files[:1] + WHEEL.files[2:]), "wheel-typed", "no py.typed in smilear"),
        (replace(WHEEL, files=WHEEL.files[:2] + WHEEL.files[3:]), "wheel-typed", "no smilear/_native.pyi"),
        (replace(WHEEL, sbom=b""), "wheel-sbom", "not CycloneDX"),
    ],
)
def test_each_fault_of_a_wheel_is_found(wheel: Wheel, rule: str, words: str) -> None:
    found = wheel_findings(wheel_bytes(wheel), wheel.file_name)
    assert set(found) == {rule}
    assert words in found[rule]


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"smilear/__init__.py": b"changed"}, "wheel-record"),
        ({"smilear/new.py": b""}, "wheel-record"),
        ({"smilear/py.typed": None}, "wheel-record"),
        ({f"{DIST}RECORD": None}, "wheel-record"),
        ({f"{DIST}RECORD": b"\xff"}, "wheel-record"),
        ({f"{DIST}METADATA": None}, "wheel-metadata"),
        ({f"{DIST}WHEEL": b"Tag: py3-none-any\n"}, "wheel-tag"),
        ({f"{DIST}licenses/eigen.txt": None}, "wheel-metadata"),
        ({f"{DIST}sboms/smilear.cdx.json": None}, "wheel-sbom"),
    ],
)
def test_each_changed_file_of_a_wheel_is_found(changes: dict[str, bytes | None], rule: str) -> None:
    assert rule in wheel_findings(edited(wheel_bytes(WHEEL), changes, DIST))


def test_a_wheel_out_of_order_is_found() -> None:
    assert "wheel-determinism" in wheel_findings(edited(wheel_bytes(WHEEL), {}))


@pytest.mark.parametrize("name", ["x.whl", "smilear-0.1.0.whl", "a-b-c-d.whl"])
def test_a_renamed_wheel_is_refused(name: str) -> None:
    with pytest.raises(AuditError, match="is not named like a wheel"):
        wheel_findings(wheel_bytes(WHEEL), name)


def test_a_wheel_of_somebody_else_is_refused() -> None:
    with pytest.raises(AuditError, match="audit wheels that this project built"):
        wheel_findings(edited(wheel_bytes(WHEEL), {f"{DIST}build-info.json": None}, DIST))
    with pytest.raises(AuditError, match=r"has 2 \.dist-info folders"):
        wheel_findings(edited(wheel_bytes(WHEEL), {"b-1.dist-info/RECORD": b""}, DIST))
