"""What goes into a shipped file, and what it says about itself."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from build_tools.errors import AuditError
from build_tools.model.target import Target

BUILD_INFO_SCHEMA = 2

# Where an AAR keeps what is ours.
AAR_BUILD_INFO = "META-INF/smilear/build-info.json"
AAR_SBOM = "META-INF/sbom/smilear.cdx.json"
AAR_LICENCES = "META-INF/licenses/"
# Where a wheel does, below its .dist-info folder; the last two are the format's own.
WHEEL_BUILD_INFO = "build-info.json"
WHEEL_SBOMS = "sboms/"
WHEEL_LICENCES = "licenses/"

# Where a Windows zip has everything.
WINDOWS_DLL = "bin/smilear.dll"
WINDOWS_IMPORT_LIBRARY = "lib/smilear.lib"
WINDOWS_INCLUDE = "include/"
WINDOWS_CMAKE = "lib/cmake/SmileAR/"
WINDOWS_BUILD_INFO = "share/smilear/build-info.json"
WINDOWS_SBOM = "share/smilear/sbom.cdx.json"
WINDOWS_LICENCES = "share/smilear/licenses/"

# Where the zip of an XCFramework does, beside the XCFramework.
XCFRAMEWORK_BUILD_INFO = "build-info.json"
XCFRAMEWORK_SBOM = "sbom.cdx.json"
XCFRAMEWORK_LICENCES = "licenses/"

_API_LEVEL = re.compile(r"[0-9]{1,4}")
_VERSION = re.compile(r"[0-9]{1,4}(\.[0-9]{1,4}){0,3}")
_FORBIDDEN_IN_PATHS = re.compile(r"[\\:\x00-\x1f\x7f]")


@dataclass(frozen=True)
class ArchiveEntry:
    """One file of an archive; `path` uses forward slashes and is relative to the archive's root."""

    path: str
    content: bytes


@dataclass(frozen=True)
class LicenceText:
    """The licence of one linked library, word for word."""

    name: str
    text: str


@dataclass(frozen=True)
class Component:
    """A third-party library linked into the artefact.

    `licence` is an SPDX expression, `sha256` is of the source archive it was
    built from, `url` is its home and may be empty.
    """

    name: str
    version: str
    licence: str
    sha256: str
    url: str = ""


@dataclass(frozen=True, order=True)
class NativeMethod:
    """A Java method implemented in C++.

    `owner` is the class in its binary form (`com/smilear/ArScan`), `signature`
    the JNI descriptor (`(J)V`).
    """

    owner: str
    name: str
    signature: str


def native_methods(table: Mapping[str, Mapping[str, Iterable[str]]]) -> tuple[NativeMethod, ...]:
    """Flatten class -> method -> descriptors."""
    return tuple(
        sorted(
            NativeMethod(owner, name, signature)
            for owner, methods in table.items()
            for name, signatures in methods.items()
            for signature in signatures
        )
    )


@dataclass(frozen=True)
class BuiltTarget:
    """A target that one binary of the artefact was built for: what is known of it afterwards.

    The words are those of targets.toml: `arch` is LLVM's, `abi` is the folder below `jni/`, the
    name of Apple's SDK or empty, `min_os` is the API level, the glibc version or the one of iOS.
    """

    name: str
    os: str
    arch: str
    abi: str
    min_os: str


def built_target(target: Target) -> BuiltTarget:
    """The part of a target that an artefact remembers."""
    return BuiltTarget(target.name, target.os, target.arch, target.abi, target.min_os)


@dataclass(frozen=True)
class BuildInfo:
    """Travels inside the artefact, so that it can be audited without the tree that built it.

    `natives` are what its JNI libraries register, `c_functions` what its C libraries export,
    `exports` the symbols of a static library's API.
    """

    product: str
    version: str
    targets: tuple[BuiltTarget, ...]
    toolchain: str
    toolchain_version: str
    xnnpack: bool
    ops_digest: str
    ops: tuple[str, ...]
    natives: tuple[NativeMethod, ...]
    c_functions: tuple[str, ...]
    exports: tuple[str, ...] = ()

    def to_json(self) -> bytes:
        """Sorted and stable: equal values give equal bytes."""
        document = {
            "schema": BUILD_INFO_SCHEMA,
            "product": self.product,
            "version": self.version,
            "targets": [
                {"name": t.name, "os": t.os, "arch": t.arch, "abi": t.abi, "min_os": t.min_os}
                for t in sorted(self.targets, key=lambda t: t.name)
            ],
            "toolchain": {"name": self.toolchain, "version": self.toolchain_version},
            "xnnpack": self.xnnpack,
            "ops": {"digest": self.ops_digest, "names": sorted(self.ops)},
            "natives": [[n.owner, n.name, n.signature] for n in sorted(self.natives)],
            "c_functions": sorted(self.c_functions),
            "exports": sorted(self.exports),
        }
        return (json.dumps(document, indent=2, sort_keys=True, ensure_ascii=False) + "\n").encode()


def parse_build_info(content: bytes, where: str) -> BuildInfo:
    """Read back what `BuildInfo.to_json` wrote; `where` names the file in the error."""
    try:
        document = json.loads(content)
        if document["schema"] != BUILD_INFO_SCHEMA:
            raise AuditError(
                f"{where} has build info of schema {document['schema']}, this version reads"
                f" {BUILD_INFO_SCHEMA}; audit it with the version that built it"
            )
        return BuildInfo(
            product=_text(document["product"]),
            version=_text(document["version"]),
            targets=tuple(_target(row) for row in document["targets"]),
            toolchain=_text(document["toolchain"]["name"]),
            toolchain_version=_text(document["toolchain"]["version"]),
            xnnpack=document["xnnpack"] is True,
            ops_digest=_text(document["ops"]["digest"]),
            ops=tuple(_text(name) for name in document["ops"]["names"]),
            natives=tuple(
                NativeMethod(_text(owner), _text(name), _text(signature))
                for owner, name, signature in document["natives"]
            ),
            c_functions=tuple(_text(name) for name in document["c_functions"]),
            exports=tuple(_text(name) for name in document["exports"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise AuditError(
            f"{where} has damaged build info ({type(error).__name__}: {error}); build the artefact again"
        ) from error


def _target(row: Mapping[str, object]) -> BuiltTarget:
    target = BuiltTarget(*(_text(row[key]) for key in ("name", "os", "arch", "abi", "min_os")))
    pattern = _API_LEVEL if target.os == "android" else _VERSION
    if not pattern.fullmatch(target.min_os):
        raise ValueError(f"{target.min_os!r} is no version of {target.os}")
    return target


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected text, found {value!r}")
    return value


def archive_path_fault(path: str) -> str | None:
    """Say why `path` must not be an archive member, or None if it may.

    Unpackers disagree about backslashes, drive letters and control characters,
    so none of them is allowed.
    """
    if not path:
        return "it is empty"
    if path.startswith("/"):
        return "it is absolute"
    if _FORBIDDEN_IN_PATHS.search(path):
        return "it has a backslash, a colon or a control character"
    if any(part in ("", ".", "..") for part in path.split("/")):
        return "it has an empty, '.' or '..' part"
    return None
