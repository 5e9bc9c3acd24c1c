"""Rules on DLLs and Windows zips, over hand-made facts and archives."""

import io
import struct
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.audit.archive import read_archive
from build_tools.audit.import_library import imported_names
from build_tools.audit.link_map import parse_link_map
from build_tools.audit.pe import LINK_RULES, PE_RULES, PeContext, audit_pe
from build_tools.audit.policy import parse_policy
from build_tools.audit.windows_zip import audit_windows_zip, windows_build_info
from build_tools.errors import AuditError
from build_tools.model.artefact import (
    ArchiveEntry,
    BuildInfo,
    BuiltTarget,
    Component,
    LicenceText,
)
from build_tools.model.pe import PeFacts, PeSection
from build_tools.package.archive import zip_bytes
from build_tools.package.sbom import sbom_bytes
from build_tools.package.windows_zip import WindowsZip, windows_zip_bytes

POLICY_FILE = Path(__file__).parents[2] / "build_tools" / "data" / "policy.toml"
POLICY = parse_policy(POLICY_FILE.read_text("utf-8"))
WINDOWS = BuiltTarget("windows-x86_64", "windows", "x86_64", "", "10")
GOOD = PeFacts(
    name="smilear.dll",
    library=True,
    machine="amd64",
    traits=frozenset({"dynamic_base", "high_entropy_va", "nx_compat", "guard_cf"}),
    relocatable=True,
    guarded_functions=3,
    checked_calls=True,
    timestamp=123,
    reproducible=True,
    min_os="10.0",
    exports=("smilear_scan", "smilear_version"),
    imports=("KERNEL32.dll", "api-ms-win-crt-heap-l1-1-0.dll"),
    sections=(PeSection(".text", "RX"), PeSection(".data", "RW")),
    symbol_file="smilear.pdb",
    strings=("harmless",),
)
CONTEXT = PeContext(WINDOWS, GOOD.exports)


def import_library(*names: str) -> bytes:
    symbols = [symbol for name in names for symbol in (f"__imp_{name}", name)]
    body = struct.pack(f">I{len(symbols)}I", len(symbols), *([0] * len(symbols)))
    body += b"".join(f"{symbol}\0".encode() for symbol in symbols)
    return b"!<arch>\n" + f"{'/':<48}{len(body):<10}".encode() + b"`\n" + body


PACKAGE = WindowsZip(
    library=b"MZ",
    import_library=import_library(*GOOD.exports),
    headers=(
        ArchiveEntry("smilear/smilear.h", b'#include "smilear/c/smilear.h"\n#include <vector>\n'),
        ArchiveEntry("smilear/c/smilear.h", b"// C\n"),
    ),
    licences=(LicenceText("eigen", "MPL text"),),
    build_info=BuildInfo(
        product="scan",
        version="1.2.3",
        targets=(WINDOWS,),
        toolchain="hermetic",
        toolchain_version="0",
        xnnpack=True,
        ops_digest="",
        ops=(),
        natives=(),
        c_functions=GOOD.exports,
    ),
    sbom=sbom_bytes("smilear", "1.2.3", "Apache-2.0", (Component("eigen", "1", "MPL-2.0", "12" * 32),)),
)


def broken(facts: PeFacts, context: PeContext = CONTEXT) -> set[str]:
    return {finding.rule for finding in audit_pe(facts, POLICY, context).findings}


def test_good_facts_pass_and_the_link_is_not_judged_without_its_map() -> None:
    verdict = audit_pe(GOOD, POLICY, CONTEXT)
    assert not verdict.findings
    assert verdict.checked == tuple(PE_RULES)
    assert verdict.skipped == tuple(LINK_RULES)


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        (replace(GOOD, machine="arm64"), "machine"),
        (replace(GOOD, library=False), "machine"),
        (replace(GOOD, traits=GOOD.traits - {"dynamic_base"}), "aslr"),
        (replace(GOOD, traits=GOOD.traits - {"high_entropy_va"}), "aslr"),
        (replace(GOOD, relocatable=False), "aslr"),
        (replace(GOOD, traits=GOOD.traits - {"nx_compat"}), "data-execution"),
        (replace(GOOD, traits=GOOD.traits - {"guard_cf"}), "control-flow-guard"),
        (replace(GOOD, checked_calls=False), "control-flow-guard"),
        (replace(GOOD, guarded_functions=0), "control-flow-guard"),
        (replace(GOOD, sections=(PeSection(".text", "RWX"),)), "writable-code"),
        (replace(GOOD, exports=(*GOOD.exports, "smilear_spy")), "exports"),
        (replace(GOOD, exports=GOOD.exports[:1]), "exports"),
        (replace(GOOD, imports=(*GOOD.imports, "libstdc++-6.dll")), "imports"),
        (replace(GOOD, imports=(*GOOD.imports, "libwinpthread-1.dll")), "imports"),
        (replace(GOOD, imports=(*GOOD.imports, "VCRUNTIME140.dll")), "imports"),
        (replace(GOOD, reproducible=False), "timestamp"),
        (replace(GOOD, min_os="6.0"), "oldest-system"),
        (replace(GOOD, min_os="10.1"), "oldest-system"),
        (replace(GOOD, strings=("/home/me/a.cc",)), "build-paths"),
        (replace(GOOD, symbol_file="/somewhere/smilear.pdb"), "build-paths"),
        (replace(GOOD, symbol_file="C:\\x\\smilear.pdb"), "build-paths"),
    ],
)
def test_one_wrong_fact_breaks_one_rule(facts: PeFacts, rule: str) -> None:
    assert broken(facts) == {rule}


def test_a_time_of_zero_tells_nothing() -> None:
    assert not broken(replace(GOOD, reproducible=False, timestamp=0))


def test_without_a_list_the_policys_patterns_are_the_exports() -> None:
    context = PeContext(WINDOWS)
    assert not broken(GOOD, context)
    assert broken(replace(GOOD, exports=("DllMain", "smilear_a")), context) == {"exports"}


def test_the_map_of_lld_link_is_read_as_that_of_ld_lld() -> None:
    text = (
        "Address  Size     Align Out     In      Symbol\n"
        "00001000 00001016  4096 .text\n"
        "00001000 00000000     4         a.obj:(.text)\n"
        "00001000 00000000     0                 tflite::f(int)\n"
    )
    assert parse_link_map(text, "x.map").symbols == {"tflite::f(int)"}


def zip_findings(content: bytes, library: PeFacts | None = GOOD) -> set[str]:
    verdict = audit_windows_zip(read_archive(content, "x.zip"), library, POLICY)
    return {finding.rule for finding in verdict.findings}


def edited(changes: dict[str, bytes | None]) -> bytes:
    """The good zip with members replaced, added, or (None) taken out."""
    with zipfile.ZipFile(io.BytesIO(windows_zip_bytes(PACKAGE))) as archive:
        files: dict[str, bytes | None] = {name: archive.read(name) for name in archive.namelist()}
    kept = {**files, **changes}
    return zip_bytes(ArchiveEntry(path, content) for path, content in kept.items() if content is not None)


def test_what_the_packager_makes_passes_and_says_what_it_is() -> None:
    content = windows_zip_bytes(PACKAGE)
    assert not zip_findings(content)
    assert content == windows_zip_bytes(PACKAGE)
    assert windows_build_info(read_archive(content, "x.zip")) == PACKAGE.build_info


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"bin/smilear.dll": None}, "zip-contents"),
        ({"bin/libc++.dll": b"MZ"}, "zip-contents"),
        ({"include/smilear/smilear.h": None}, "zip-contents"),
        ({"include/smilear/more.h": b'# include "smilear/gone.h"\n'}, "zip-headers"),
        ({"lib/cmake/SmileAR/SmileARConfig.cmake": b"# nothing\n"}, "zip-cmake"),
        (
            {"lib/cmake/SmileAR/SmileARConfig.cmake": b'"${SmileAR_ROOT_FOLDER}/bin/other.dll"'},
            "zip-cmake",
        ),
        ({"lib/smilear.lib": import_library("smilear_scan")}, "zip-import-library"),
        ({"share/smilear/sbom.cdx.json": None}, "zip-sbom"),
        ({"share/smilear/licenses/eigen.txt": None}, "zip-licences"),
        ({"../climb": b""}, "zip-paths"),
    ],
)
def test_one_change_of_the_zip_breaks_one_rule(changes: dict[str, bytes | None], rule: str) -> None:
    if rule == "zip-paths":
        stream = io.BytesIO(windows_zip_bytes(PACKAGE))
        with zipfile.ZipFile(stream, "a") as archive:
            for path, content in changes.items():
                archive.writestr(zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0)), content or b"")
        assert rule in zip_findings(stream.getvalue())
    else:
        # Without the DLL, CMake's package and the headers point nowhere as well.
        assert rule in zip_findings(edited(changes))
        assert zip_findings(edited(changes)) - {rule} <= {"zip-cmake", "zip-headers"}


def test_a_zip_of_something_else_is_one_sentence() -> None:
    content = zip_bytes([ArchiveEntry("a.txt", b"a")])
    with pytest.raises(AuditError, match="audit zips that this project built"):
        windows_build_info(read_archive(content, "x.zip"))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"!<arch>\n",
        b"MZ",
        import_library("a")[:-1],
        import_library(),
        import_library("a")[:68] + b"\xff\xff\xff\xff",
    ],
)
def test_damaged_import_libraries_are_one_sentence(content: bytes) -> None:
    with pytest.raises(AuditError, match="build it again"):
        imported_names(content, "x.lib")


def test_an_import_library_offers_what_it_imports() -> None:
    assert imported_names(import_library("a", "b"), "x.lib") == {"a", "b"}


def test_the_cmake_package_knows_its_version() -> None:
    archive = read_archive(windows_zip_bytes(PACKAGE), "x.zip")
    text = (archive.find("lib/cmake/SmileAR/SmileARConfigVersion.cmake") or b"").decode()
    assert 'set(PACKAGE_VERSION "1.2.3")' in text
    assert 'PACKAGE_FIND_VERSION_MAJOR STREQUAL "1"' in text
