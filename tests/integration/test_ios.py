"""The XCFramework for devices: audited, imported and linked as an app would."""

import functools
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import lief
import pytest

from build_tools.commands.audit import LibraryOptions, audit_file, load_audit_data
from build_tools.commands.layout import LOGS
from build_tools.edge.cache import user_cache
from build_tools.edge.kit import ensure_kit
from build_tools.model.artefact import ArchiveEntry
from build_tools.model.finding import Finding
from build_tools.package.archive import zip_bytes
from tests.integration.apple_linker import compile_objc, link, write_stubs
from tests.integration.repo import ROOT, build_tools

SLICE = "arm64"
# Bytes that the library of a product may add to an app.
LARGEST = {"scan": 730_000, "scan-builtin": 510_000}
PROGRAM = """\
@import SmileAR;
#include <stdio.h>

int main(int count, char **arguments) {
  @autoreleasepool {
    NSError *error = nil;
    SMREngineOptions *options = [[SMREngineOptions alloc] init];
    SMREngine *engine = [[SMREngine alloc] initWithOptions:options error:&error];
    SMRArScan *scan = [[SMRArScan alloc] initWithPath:@"scan.tflite"
                                               labels:[NSArray array]
                                              options:[[SMRScanOptions alloc] init]
                                               engine:engine
                                                error:&error];
    printf("%d %d\\n", scan != nil, error != nil);
  }
  return count;
}
"""
NOTHING = "int main(void) { return 0; }\n"


def build(product: str) -> Path:
    build_tools("build", "--product", product, "--ios", "--slice", SLICE)
    (path,) = (ROOT / "dist" / product).glob("*.xcframework.zip")
    return path


@pytest.fixture(scope="module")
def packed() -> Callable[[str], Path]:
    """The zip of a product's XCFramework for devices."""
    return functools.cache(build)


def unpack(packed: Path, folder: Path) -> Path:
    """The folder that holds the framework."""
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(folder)
    return folder / "SmileAR.xcframework" / "ios-arm64"


def test_the_shipped_file_passes_the_audit(packed: Callable[[str], Path]) -> None:
    assert "0 broken; 0 not judged" in build_tools("audit", str(packed("scan")))


@pytest.mark.parametrize("product", LARGEST)
def test_an_app_imports_and_links_it(
    product: str,
    packed: Callable[[str], Path],
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    framework = unpack(packed(product), tmp_path)
    write_stubs(tmp_path / "stubs")
    sizes = {}
    for name, text in (("app", PROGRAM), ("nothing", NOTHING)):
        source = tmp_path / f"{name}.m"
        source.write_text(text, encoding="utf-8")
        compile_objc(
            source,
            tmp_path / f"{name}.o",
            f"-F{framework}",
            "-fmodules",
            f"-fmodules-cache-path={tmp_path / 'cache'}",
        )
        flags = (
            (f"-F{framework}", "-framework", "SmileAR", "-framework", "Foundation") if name == "app" else ()
        )
        complaints = link([tmp_path / f"{name}.o"], tmp_path / name, tmp_path / "stubs", *flags)
        assert complaints == ""
        sizes[name] = (tmp_path / name).stat().st_size
    fat = lief.MachO.parse(str(tmp_path / "app"))
    assert fat is not None
    app = fat.at(0)
    assert app is not None
    # The module map alone has asked for it.
    assert "/usr/lib/libc++.1.dylib" in {library.name for library in app.libraries}
    added = sizes["app"] - sizes["nothing"]
    print(f"{product}: {added:,} bytes in an app")
    record_property("bytes in an app", added)
    assert 100_000 < added <= LARGEST[product]


def test_a_symbol_that_the_oldest_ios_lacks_does_not_link(tmp_path: Path) -> None:
    """The stubs are what makes the link above mean something."""
    write_stubs(tmp_path / "stubs")
    source = tmp_path / "app.m"
    source.write_text("int newer(void);\nint main(void) { return newer(); }\n", encoding="utf-8")
    compile_objc(source, tmp_path / "app.o")
    assert "undefined symbol: _newer" in link([tmp_path / "app.o"], tmp_path / "app", tmp_path / "stubs")


def repacked(packed: Path, folder: Path, library: bytes) -> tuple[Finding, ...]:
    """What the audit finds in the zip with another library in it."""
    with zipfile.ZipFile(packed) as archive:
        entries = [ArchiveEntry(name, archive.read(name)) for name in archive.namelist()]
    entries = [
        replace(entry, content=library) if entry.path.endswith("SmileAR.framework/SmileAR") else entry
        for entry in entries
    ]
    path = folder / packed.name
    path.write_bytes(zip_bytes(entries))
    verdicts = audit_file(path, load_audit_data(), LibraryOptions())
    return tuple(finding for verdict in verdicts for finding in verdict.findings)


@pytest.mark.parametrize(
    ("text", "triple", "rule"),
    [
        ("int smr_extra;", "arm64-apple-ios15.0", "macho-exports"),
        ("int newer(void); int f(void) { return newer(); }", "arm64-apple-ios15.0", "macho-undefined"),
        ("int f;", "arm64-apple-ios16.0", "macho-min-os"),
        ("int f;", "arm64-apple-ios15.0-simulator", "macho-platform"),
        ("int f;", "arm64-apple-macos12", "macho-platform"),
        ("int f;", "x86_64-apple-ios15.0-simulator", "macho-machine"),
        ('const char *f = "/home/somebody/secret.cc";', "arm64-apple-ios15.0", "macho-build-paths"),
    ],
)
def test_real_objects_that_are_wrong_are_found(
    text: str, triple: str, rule: str, packed: Callable[[str], Path], tmp_path: Path
) -> None:
    source = tmp_path / "wrong.m"
    source.write_text(text, encoding="utf-8")
    compile_objc(source, tmp_path / "wrong.o", triple=triple)
    zig = str(ensure_kit(user_cache(), LOGS / "kit.log") / "zig")
    library = tmp_path / "wrong.a"
    subprocess.run([zig, "ar", "rcsD", "--format=darwin", library, tmp_path / "wrong.o"], check=True)
    assert rule in {finding.rule for finding in repacked(packed("scan"), tmp_path, library.read_bytes())}
