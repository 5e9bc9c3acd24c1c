"""The audit command on an AAR and a wheel with real libraries and classes in them."""

import argparse
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.commands import audit
from build_tools.edge.files import write_bytes
from build_tools.edge.tree import read_tree
from build_tools.errors import AuditError, HostError, UsageError
from build_tools.model.artefact import (
    ArchiveEntry,
    BuildInfo,
    BuiltTarget,
    Component,
    LicenceText,
    NativeMethod,
)
from build_tools.package.aar import Aar, AarLibrary, aar_bytes
from build_tools.package.prefab import PrefabLibrary, PrefabModule
from build_tools.package.sbom import sbom_bytes
from build_tools.package.wheel import Wheel, wheel_bytes
from tests.integration.elf_kit import ANDROID_NOTE, JNI, Kit, Recipe

JAVA = """
package com.smilear;
public final class ArScan {
  static final long WIDE = 1L << 40;
  static final String ODD = "nul \\0 and \\uD83D\\uDE00";
  private static native long nativeCreate(byte[] model, String labels);
  private static native void nativeClose(long handle);
  interface Inner { double f(); }
  public static Inner inner() { return () -> 1.5; }
}
"""
SBOM = sbom_bytes("smilear", "0.1.0", "Apache-2.0", (Component("eigen", "1", "MPL-2.0", "12" * 32),))
LICENCES = (LicenceText("eigen", "MPL text"),)
INFO = BuildInfo(
    product="scan",
    version="0.1.0",
    targets=(
        BuiltTarget("android-arm64-v8a", "android", "aarch64", "arm64-v8a", "23"),
        BuiltTarget("android-x86_64", "android", "x86_64", "x86_64", "23"),
    ),
    toolchain="hermetic",
    toolchain_version="0.17.1",
    xnnpack=True,
    ops_digest="ab" * 32,
    ops=("CONV_2D",),
    natives=(
        NativeMethod("com/smilear/ArScan", "nativeClose", "(J)V"),
        NativeMethod("com/smilear/ArScan", "nativeCreate", "([BLjava/lang/String;)J"),
    ),
    c_functions=("smilear_version",),
)
C_INTERFACE = Recipe(
    body='__attribute__((visibility("default"))) int smilear_version(void) { return 1; }',
    exports="smilear_*;",
    libraries=(),
    without=("-soname",),
    link=("-soname=libsmilear_c.so",),
)


def build(kit: Kit, target: str, recipe: Recipe, libc: str = "libc.so", version: str = "") -> bytes:
    kit.stub(target, libc, "strcmp", version)
    return kit.link(target, recipe)


def run_audit(*arguments: str | Path) -> int:
    parser = argparse.ArgumentParser()
    audit.configure(parser)
    return audit.run(parser.parse_args([str(argument) for argument in arguments]))


@pytest.fixture(scope="module")
def aar(tmp_path_factory: pytest.TempPathFactory) -> Aar:
    folder = tmp_path_factory.mktemp("aar")
    kit = Kit(folder)
    write_bytes(folder / "com" / "smilear" / "ArScan.java", JAVA.encode())
    javac = ("javac", "--release", "8", "-Xlint:-options", "-d", "classes", "com/smilear/ArScan.java")
    subprocess.run(javac, cwd=folder, check=True, timeout=120)
    libraries = []
    c_libraries = []
    for target in INFO.targets:
        libraries.append(AarLibrary(target.abi, build(kit, target.name, Recipe())))
        c_libraries.append(PrefabLibrary(target.abi, 23, 27, build(kit, target.name, C_INTERFACE)))
    return Aar(
        package="com.smilear",
        min_sdk=23,
        library_name="libsmilear.so",
        libraries=tuple(libraries),
        classes=read_tree(folder / "classes", "**/*.class"),
        proguard="-keep class com.smilear.** { *; }\n",
        licences=LICENCES,
        build_info=INFO,
        sbom=SBOM,
        prefab_name="smilear",
        prefab=(
            PrefabModule(
                name="smilear_c",
                library_name="libsmilear_c",
                stl="none",
                static=False,
                headers=(ArchiveEntry("smilear_c.h", b"int smilear_version(void);\n"),),
                libraries=tuple(c_libraries),
            ),
        ),
    )


def test_a_whole_aar_passes_alone(aar: Aar, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "smilear scän-0.1.0.aar"
    write_bytes(path, aar_bytes(aar))
    assert run_audit(path) == 0
    printed = capsys.readouterr().out
    for part in ("", ":jni/arm64-v8a/libsmilear.so", ":jni/x86_64/libsmilear.so"):
        assert f"\n{path.name}{part}\n" in f"\n{printed}"
    assert f"{path.name}:prefab/modules/smilear_c/libs/android.x86_64/libsmilear_c.so\n" in printed
    assert "pass  natives\n" in printed
    assert "pass  aar-natives\n" in printed
    assert " 0 broken; " in printed


def test_a_bad_library_inside_an_aar_is_named(aar: Aar, tmp_path: Path) -> None:
    bad = build(Kit(tmp_path), "android-x86_64", Recipe(note=ANDROID_NOTE.replace("23}", "29}")))
    path = tmp_path / "bad.aar"
    write_bytes(path, aar_bytes(replace(aar, libraries=(aar.libraries[0], AarLibrary("x86_64", bad)))))
    with pytest.raises(AuditError, match=r"bad\.aar:jni/x86_64/libsmilear\.so breaks the rule android-note"):
        run_audit(path)


def test_a_java_method_without_native_side_is_named(aar: Aar, tmp_path: Path) -> None:
    write_bytes(tmp_path / "More.java", b"package com.smilear; class More { static native void more(); }")
    subprocess.run(
        ("javac", "--release", "8", "-Xlint:-options", "-d", ".", "More.java"),
        cwd=tmp_path, check=True, timeout=120,
    )  # fmt: skip
    more = read_tree(tmp_path / "com", "**/*.class", "com/")
    path = tmp_path / "more.aar"
    write_bytes(path, aar_bytes(replace(aar, classes=(*aar.classes, *more))))
    with pytest.raises(AuditError, match=r"declares com/smilear/More\.more\(\)V, which the libraries do not"):
        run_audit(path)


def test_classes_for_a_newer_java_are_found(aar: Aar, tmp_path: Path) -> None:
    write_bytes(tmp_path / "New.java", b"class New {}")
    subprocess.run(("javac", "--release", "11", "-d", ".", "New.java"), cwd=tmp_path, check=True, timeout=120)
    path = tmp_path / "new.aar"
    write_bytes(path, aar_bytes(replace(aar, classes=(*aar.classes, *read_tree(tmp_path, "New.class")))))
    with pytest.raises(AuditError, match=r"has New \(55\) in classes\.jar, wanted class-file version 52"):
        run_audit(path)


@pytest.mark.parametrize(
    ("version", "exports", "message"),
    [
        ("GLIBC_2.2.5", "PyInit__native;", ""),
        ("GLIBC_2.34", "PyInit__native;", "glibc-version: it needs strcmp@GLIBC_2.34"),
        ("GLIBC_2.2.5", "PyInit__native; JNI_OnLoad;", "exports: it exports JNI_OnLoad"),
    ],
)
def test_a_whole_wheel(tmp_path: Path, version: str, exports: str, message: str) -> None:
    body = JNI + '__attribute__((visibility("default"))) void* PyInit__native(void) { return 0; }'
    recipe = Recipe(
        note="",
        body=body,
        exports=exports,
        without=("--pack-dyn-relocs",),
        libraries=("libc.so.6",),
        link=("-u", "JNI_OnLoad"),
    )
    target = BuiltTarget("linux-x86_64", "linux", "x86_64", "", "2.28")
    extension = build(Kit(tmp_path), target.name, recipe, "libc.so.6", version)
    wheel = Wheel(
        name="smilear",
        version="0.1.0",
        summary="AR scan",
        readme="# SmileAR\n",
        requires_python=">=3.11",
        dependencies=(),
        python_tag="cp311",
        abi_tag="cp311",
        platform_tag="manylinux_2_28_x86_64",
        files=(
            ArchiveEntry("smilear/__init__.py", b""),
            ArchiveEntry("smilear/py.typed", b""),
            ArchiveEntry("smilear/_native.pyi", b""),
            ArchiveEntry("smilear/_native.cpython-311-x86_64-linux-gnu.so", extension),
        ),
        licence="Apache-2.0",
        licences=LICENCES,
        build_info=replace(INFO, targets=(target,), natives=()),
        sbom=SBOM,
    )
    path = tmp_path / wheel.file_name
    write_bytes(path, wheel_bytes(wheel))
    if not message:
        assert run_audit(path) == 0
        return
    with pytest.raises(AuditError, match=message.replace(".", r"\.")):
        run_audit(path)


def test_a_lone_library_with_map_and_natives(
    aar: Aar, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The target is found out from the file; the map is that of a library without the product's ops."""
    library = tmp_path / "libsmilear.so"
    natives = tmp_path / "natives.json"
    write_bytes(library, aar.libraries[0].content)
    write_bytes(
        natives,
        b'{"com/smilear/ArScan": {"nativeClose": ["(J)V"], "nativeCreate": ["([BLjava/lang/String;)J"]}}',
    )
    assert run_audit(library, "--natives", natives) == 0
    assert "pass  android-note\n" in capsys.readouterr().out
    kit = Kit(tmp_path)
    build(kit, "android-arm64-v8a", Recipe(link=("-Map=library.map",)))
    with pytest.raises(AuditError, match="breaks the rule xnnpack: it was linked without XNNPACK"):
        run_audit(library, "--natives", natives, "--map", tmp_path / "library.map", "--product", "scan")
    assert "contains no kernel of" in capsys.readouterr().out


def test_command_line_mistakes_are_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="audit needs a file"):
        run_audit()
    with pytest.raises(UsageError, match="--map and --product go together"):
        run_audit("x.so", "--map", "x.map")
    with pytest.raises(HostError, match=r"cannot read the artefact .*missing\.so"):
        run_audit(tmp_path / "missing.so")
    text = tmp_path / "text.so"
    write_bytes(text, b"hello")
    with pytest.raises(AuditError, match=r"text\.so is not a readable ELF file"):
        run_audit(text)
    with pytest.raises(UsageError, match=r"text\.so is not a JSON table"):
        run_audit(text, "--natives", text)
    with pytest.raises(UsageError, match="did you mean android-x86_64"):
        run_audit(Path("/bin/true").resolve(), "--target", "android-x86-64")
