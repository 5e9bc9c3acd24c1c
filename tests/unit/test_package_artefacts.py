"""AAR, prefab, POM, SBOM, symbols and wheel, read back with the standard library."""

import io
import json
import zipfile
from dataclasses import replace
from email.parser import BytesParser

import pytest

from build_tools.errors import AuditError, UsageError
from build_tools.model.artefact import (
    ArchiveEntry,
    BuildInfo,
    BuiltTarget,
    Component,
    LicenceText,
    NativeMethod,
    parse_build_info,
)
from build_tools.package.aar import Aar, AarLibrary, aar_bytes
from build_tools.package.pom import MavenCoordinate, pom_bytes
from build_tools.package.prefab import PrefabLibrary, PrefabModule
from build_tools.package.sbom import sbom_bytes
from build_tools.package.symbols import symbols_bytes
from build_tools.package.wheel import Wheel, record_hash, wheel_bytes

INFO = BuildInfo(
    product="scan",
    version="0.1.0",
    targets=(
        BuiltTarget("android-x86_64", "android", "x86_64", "x86_64", "23"),
        BuiltTarget("android-arm64-v8a", "android", "arm64", "arm64-v8a", "23"),
    ),
    toolchain="hermetic",
    toolchain_version="0.17.1",
    xnnpack=True,
    ops_digest="ab" * 32,
    ops=("SOFTMAX", "CONV_2D"),
    natives=(NativeMethod("com/smilear/ArScan", "nativeClose", "(J)V"),),
    c_functions=("smilear_scan_create",),
)
LICENCES = (LicenceText("xnnpack", "BSD text"), LicenceText("tensorflow-lite", "Apache text"))
COMPONENTS = (
    Component("xnnpack", "56ac34b", "BSD-3-Clause", "12" * 32, "https://github.com/google/XNNPACK"),
    Component("farmhash", "816a4ae", "MIT", "34" * 32),
)
PREFAB = PrefabModule(
    name="smilear",
    library_name="libsmilear",
    stl="none",
    static=False,
    headers=(ArchiveEntry("smilear/smilear.h", b"// C\n"),),
    libraries=(PrefabLibrary("arm64-v8a", 23, 27, b"ELF"),),
    export_libraries=("-llog",),
)
AAR = Aar(
    package="com.smilear",
    min_sdk=23,
    library_name="libsmilear.so",
    libraries=(AarLibrary("x86_64", b"ELF x86"), AarLibrary("arm64-v8a", b"ELF arm")),
    classes=(ArchiveEntry("com/smilear/B.class", b"B"), ArchiveEntry("com/smilear/A.class", b"A")),
    proguard="-keep class com.smilear.**\n",
    licences=LICENCES,
    build_info=INFO,
    sbom=b"{}",
    prefab_name="smilear",
    prefab=(PREFAB,),
)
WHEEL = Wheel(
    name="smilear",
    version="0.1.0",
    summary="AR scan",
    readme="# SmileAR\n\nUmlaut: ä\n",
    requires_python=">=3.11",
    dependencies=("numpy>=1.23",),
    python_tag="cp311",
    abi_tag="cp311",
    platform_tag="manylinux_2_28_x86_64",
    files=(ArchiveEntry("smilear/__init__.py", b""), ArchiveEntry('smilear/a,"b".txt', b"odd name")),
    licence="Apache-2.0 AND BSD-3-Clause",
    licences=LICENCES,
    build_info=INFO,
    sbom=b"{}",
)


def unzip(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_build_info_reads_back_as_it_was_written_and_is_stable() -> None:
    parsed = parse_build_info(INFO.to_json(), "x.aar")
    assert parsed.to_json() == INFO.to_json()
    assert set(parsed.targets) == set(INFO.targets)
    assert replace(parsed, targets=INFO.targets, ops=INFO.ops) == INFO


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b"[" * 100_000,
        INFO.to_json()[:-40],
        INFO.to_json().replace(b'"0.1.0"', b"1"),
        INFO.to_json().replace(b'"(J)V"', b"null"),
        INFO.to_json().replace(b'"schema": 2', b'"schema": 1'),
    ],
)
def test_hostile_build_info_is_one_sentence(content: bytes) -> None:
    with pytest.raises(AuditError, match=r"x\.aar has (damaged )?build info"):
        parse_build_info(content, "x.aar")


def test_aar_has_every_part_in_its_place() -> None:
    files = unzip(aar_bytes(AAR))
    assert sorted(files) == [
        "AndroidManifest.xml",
        "META-INF/com/android/build/gradle/aar-metadata.properties",
        "META-INF/licenses/tensorflow-lite.txt",
        "META-INF/licenses/xnnpack.txt",
        "META-INF/sbom/smilear.cdx.json",
        "META-INF/smilear/build-info.json",
        "R.txt",
        "classes.jar",
        "jni/arm64-v8a/libsmilear.so",
        "jni/x86_64/libsmilear.so",
        "prefab/modules/smilear/include/smilear/smilear.h",
        "prefab/modules/smilear/libs/android.arm64-v8a/abi.json",
        "prefab/modules/smilear/libs/android.arm64-v8a/libsmilear.so",
        "prefab/modules/smilear/module.json",
        "prefab/prefab.json",
        "proguard.txt",
    ]
    assert files["AndroidManifest.xml"].decode() == (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<manifest xmlns:android="http://schemas.android.com/apk/res/android"\n'
        '    package="com.smilear">\n'
        '    <uses-sdk android:minSdkVersion="23" />\n'
        "</manifest>\n"
    )
    assert list(unzip(files["classes.jar"])) == ["com/smilear/A.class", "com/smilear/B.class"]
    assert files["jni/arm64-v8a/libsmilear.so"] == b"ELF arm"
    assert parse_build_info(files["META-INF/smilear/build-info.json"], "x").product == "scan"


def test_prefab_metadata_is_schema_2() -> None:
    files = unzip(aar_bytes(AAR))
    module = "prefab/modules/smilear"
    assert json.loads(files["prefab/prefab.json"]) == {
        "schema_version": 2,
        "name": "smilear",
        "version": "0.1.0",
        "dependencies": [],
    }
    assert json.loads(files[f"{module}/module.json"]) == {
        "export_libraries": ["-llog"],
        "library_name": "libsmilear",
        "android": {},
    }
    assert json.loads(files[f"{module}/libs/android.arm64-v8a/abi.json"]) == {
        "abi": "arm64-v8a",
        "api": 23,
        "ndk": 27,
        "stl": "none",
        "static": False,
    }


def test_a_static_prefab_module_is_an_archive() -> None:
    files = unzip(aar_bytes(replace(AAR, prefab=(replace(PREFAB, static=True),))))
    assert "prefab/modules/smilear/libs/android.arm64-v8a/libsmilear.a" in files


def test_aar_without_prefab_has_no_prefab_folder() -> None:
    assert not [name for name in unzip(aar_bytes(replace(AAR, prefab=()))) if name.startswith("prefab")]


def test_the_same_aar_is_the_same_bytes_whatever_the_order_of_its_parts() -> None:
    turned = replace(
        AAR,
        libraries=AAR.libraries[::-1],
        classes=AAR.classes[::-1],
        licences=AAR.licences[::-1],
        build_info=replace(INFO, targets=INFO.targets[::-1], ops=INFO.ops[::-1]),
    )
    assert aar_bytes(turned) == aar_bytes(AAR)


def test_an_aar_without_library_is_refused() -> None:
    with pytest.raises(UsageError, match="has no native library"):
        aar_bytes(replace(AAR, libraries=()))


POM = """\
<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.smilear</groupId>
  <artifactId>scan</artifactId>
  <version>0.1.0</version>
  <packaging>aar</packaging>
  <name>scan</name>
  <description>a &lt;b&gt; &amp; c</description>
  <licenses>
    <license>
      <name>Apache-2.0</name>
    </license>
  </licenses>
  <dependencies>
    <dependency>
      <groupId>org.jspecify</groupId>
      <artifactId>jspecify</artifactId>
      <version>1.0.0</version>
      <scope>compile</scope>
    </dependency>
  </dependencies>
</project>
"""


def test_pom_names_the_annotation_library_and_escapes_text() -> None:
    coordinate = MavenCoordinate("com.smilear", "scan", "0.1.0")
    assert pom_bytes(coordinate, "a <b> & c", "Apache-2.0").decode() == POM


def test_sbom_lists_components_sorted_and_its_serial_follows_from_the_content() -> None:
    first = sbom_bytes("smilear-scan", "0.1.0", "Apache-2.0", COMPONENTS)
    document = json.loads(first)
    assert [row["name"] for row in document["components"]] == ["farmhash", "xnnpack"]
    assert document["components"][1]["hashes"] == [{"alg": "SHA-256", "content": "12" * 32}]
    assert first == sbom_bytes("smilear-scan", "0.1.0", "Apache-2.0", COMPONENTS[::-1])
    other = json.loads(sbom_bytes("smilear-scan", "0.1.1", "Apache-2.0", COMPONENTS))
    assert other["serialNumber"] != document["serialNumber"]


def test_symbols_are_filed_by_abi() -> None:
    unstripped = (("x86_64", "a.so", b"1"), ("x86_64", "b.so", b"2"), ("arm64-v8a", "a.so", b"3"))
    files = unzip(symbols_bytes(unstripped))
    assert files == {"arm64-v8a/a.so": b"3", "x86_64/a.so": b"1", "x86_64/b.so": b"2"}


def test_wheel_metadata_and_record() -> None:
    files = unzip(wheel_bytes(WHEEL))
    assert WHEEL.file_name == "smilear-0.1.0-cp311-cp311-manylinux_2_28_x86_64.whl"
    metadata = BytesParser().parsebytes(files["smilear-0.1.0.dist-info/METADATA"])
    assert metadata["Name"] == "smilear"
    assert metadata["License-Expression"] == "Apache-2.0 AND BSD-3-Clause"
    assert metadata.get_all("License-File") == ["tensorflow-lite.txt", "xnnpack.txt"]
    assert b"Tag: cp311-cp311-manylinux_2_28_x86_64\n" in files["smilear-0.1.0.dist-info/WHEEL"]
    record = files["smilear-0.1.0.dist-info/RECORD"].decode().splitlines()
    assert len(record) == len(files)
    assert record[-1] == "smilear-0.1.0.dist-info/RECORD,,"
    assert f'"smilear/a,""b"".txt",{record_hash(b"odd name")},8' in record
    assert next(iter(files)).startswith("smilear/")


def test_the_hash_of_nothing_is_the_known_one() -> None:
    assert record_hash(b"") == "sha256=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"


def test_a_line_break_cannot_smuggle_in_a_metadata_field() -> None:
    with pytest.raises(UsageError, match="line breaks"):
        wheel_bytes(replace(WHEEL, summary="x\nRequires-Dist: evil"))


def test_a_wheel_without_files_is_refused() -> None:
    with pytest.raises(UsageError, match="has no files"):
        wheel_bytes(replace(WHEEL, files=()))
