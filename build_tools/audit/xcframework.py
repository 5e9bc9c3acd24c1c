"""The verdict on the zip of an XCFramework, beside those on the libraries in it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from build_tools.audit.archive import ArchiveFacts, deterministic, safe_paths
from build_tools.audit.binary import verdict
from build_tools.audit.context import Judgement, listed
from build_tools.audit.macho import MACHO_ARCHES
from build_tools.audit.plist import Plist, parse_plist
from build_tools.audit.policy import Policy
from build_tools.audit.privacy_manifest import privacy_manifest
from build_tools.audit.sbom import licences_are_there, sbom_is_complete
from build_tools.errors import AuditError
from build_tools.model.artefact import (
    XCFRAMEWORK_BUILD_INFO,
    XCFRAMEWORK_LICENCES,
    XCFRAMEWORK_SBOM,
    BuildInfo,
    BuiltTarget,
    parse_build_info,
)
from build_tools.model.finding import Verdict
from build_tools.model.macho import MachoObject
from build_tools.model.privacy import AccessedApi

_FRAMEWORK = re.compile(r"(?P<bundle>[^/]+\.xcframework)/(?P<id>[^/]+)/(?P<name>[^/]+)\.framework/")

_VARIANTS = {"iphoneos": "", "iphonesimulator": "simulator"}
_SUPPORTED = {"iphoneos": "iPhoneOS", "iphonesimulator": "iPhoneSimulator"}
_IMPORT = re.compile(r'^#\s*(?:import|include)\s*[<"](?:[^">]*/)?([^">/]+)[">]', re.MULTILINE)


@dataclass(frozen=True)
class Framework:
    """One framework of the XCFramework; `folder` ends with a slash, `sdk` is Apple's name."""

    folder: str
    identifier: str
    name: str
    sdk: str

    @property
    def library(self) -> str:
        return f"{self.folder}{self.name}"


def xcframework_build_info(facts: ArchiveFacts) -> BuildInfo:
    """What the zip says about itself; without it nothing can be judged."""
    content = facts.find(XCFRAMEWORK_BUILD_INFO)
    if content is None:
        raise AuditError(
            f"{facts.name} has no {XCFRAMEWORK_BUILD_INFO}; audit XCFrameworks that this project built"
        )
    return parse_build_info(content, facts.name)


def frameworks(facts: ArchiveFacts) -> tuple[Framework, ...]:
    """The frameworks in the zip, by folder."""
    found = {}
    for member in facts.members:
        match = _FRAMEWORK.match(member.path)
        if match:
            sdk = "iphonesimulator" if match["id"].endswith("-simulator") else "iphoneos"
            found[match[0]] = Framework(match[0], match["id"], match["name"], sdk)
    return tuple(found[folder] for folder in sorted(found))


def targets_of(framework: Framework, info: BuildInfo) -> tuple[BuiltTarget, ...]:
    """The targets that the framework's library was built for."""
    return tuple(target for target in info.targets if target.abi == framework.sdk)


def audit_xcframework(
    facts: ArchiveFacts,
    libraries: Mapping[str, tuple[MachoObject, ...]],
    module_faults: Mapping[str, str],
    accessed: tuple[AccessedApi, ...],
    policy: Policy,
) -> Verdict:
    """Judge the archive.

    `libraries` are the static libraries in it, by path; `module_faults` is what a compiler said of
    each framework's module, by folder, empty where it took it; `accessed` is the privacy table.
    """
    info = xcframework_build_info(facts)
    found = frameworks(facts)
    texts = [
        (member.path.removeprefix(XCFRAMEWORK_LICENCES).removesuffix(".txt"), member.content)
        for member in facts.below(XCFRAMEWORK_LICENCES)
    ]
    judged: dict[str, Judgement] = {
        "xcframework-paths": safe_paths(facts),
        "xcframework-determinism": deterministic(facts, sorted(member.path for member in facts.members)),
        "xcframework-index": _index(facts, found, info),
        "xcframework-info": _each(_info(facts, framework, info) for framework in found),
        "xcframework-headers": _each(_headers(facts, framework) for framework in found),
        "xcframework-module": _each(_module(framework, module_faults) for framework in found),
        "xcframework-privacy": _each(
            privacy_manifest(facts, framework.folder, libraries.get(framework.library, ()), accessed)
            for framework in found
        ),
        "xcframework-sbom": sbom_is_complete(facts.find(XCFRAMEWORK_SBOM)),
        "xcframework-licences": licences_are_there(facts.find(XCFRAMEWORK_SBOM), texts, policy),
    }
    return verdict(facts.name, judged, policy)


def _each(judgements: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(sentence for sentences in judgements for sentence in sentences)


def _index(facts: ArchiveFacts, found: tuple[Framework, ...], info: BuildInfo) -> Judgement:
    bundles = {framework.folder.split("/")[0] for framework in found}
    if len(bundles) != 1:
        return f"has {len(bundles)} XCFrameworks with a framework in them, wanted one; package it again"
    path = f"{bundles.pop()}/Info.plist"
    plist = parse_plist(facts.find(path))
    if (
        plist is None
        or plist.get("CFBundlePackageType") != "XFWK"
        or not plist.get("XCFrameworkFormatVersion")
    ):
        return f"has no {path} that describes an XCFramework; package it again"
    rows = plist.get("AvailableLibraries")
    rows = [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    sentences = []
    for framework in found:
        wanted = _library_row(framework, info)
        # Xcode may say more.
        if not any(wanted.items() <= row.items() for row in rows):
            sentences.append(f"does not describe {framework.folder} in {path} as {wanted}; package it again")
    missing = {target.name for target in info.targets} - {
        target.name for framework in found for target in targets_of(framework, info)
    }
    if missing or len(rows) != len(found):
        sentences.append(
            f"describes {len(rows)} libraries in {path} and has {len(found)} frameworks"
            f"{f', none for {listed(missing)}' if missing else ''}; package it again"
        )
    return tuple(sentences)


def _library_row(framework: Framework, info: BuildInfo) -> Plist:
    arches = sorted(MACHO_ARCHES[target.arch] for target in targets_of(framework, info))
    variant = _VARIANTS[framework.sdk]
    identifier = "-".join(part for part in ("ios", "_".join(arches), variant) if part)
    row: Plist = {
        "BinaryPath": f"{framework.name}.framework/{framework.name}",
        "LibraryIdentifier": identifier,
        "LibraryPath": f"{framework.name}.framework",
        "SupportedArchitectures": arches,
        "SupportedPlatform": "ios",
    }
    return {**row, "SupportedPlatformVariant": variant} if variant else row


def _info(facts: ArchiveFacts, framework: Framework, info: BuildInfo) -> tuple[str, ...]:
    path = f"{framework.folder}Info.plist"
    plist = parse_plist(facts.find(path))
    if plist is None:
        return (f"has no readable {path}; package it again",)
    levels = {target.min_os for target in targets_of(framework, info)}
    wanted: Plist = {
        "CFBundleExecutable": framework.name,
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleName": framework.name,
        "CFBundlePackageType": "FMWK",
        "CFBundleShortVersionString": info.version,
        "CFBundleSupportedPlatforms": [_SUPPORTED[framework.sdk]],
        "CFBundleVersion": info.version,
        "DTPlatformName": framework.sdk,
        "MinimumOSVersion": max(levels, default=""),
    }
    wrong = {key for key, value in wanted.items() if plist.get(key) != value}
    bundle_id = plist.get("CFBundleIdentifier")
    if not isinstance(bundle_id, str) or not re.fullmatch(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", bundle_id):
        wrong.add("CFBundleIdentifier")
    return (f"has {listed(wrong)} missing or wrong in {path}; package it again",) if wrong else ()


def _headers(facts: ArchiveFacts, framework: Framework) -> tuple[str, ...]:
    """The umbrella header that the module map names reaches every header."""
    path = f"{framework.folder}Modules/module.modulemap"
    umbrella = re.search(r'umbrella header "([^"]+)"', (facts.find(path) or b"").decode("utf-8", "replace"))
    folder = f"{framework.folder}Headers/"
    headers = {member.path.removeprefix(folder): member.content for member in facts.below(folder)}
    if umbrella is None or umbrella[1] not in headers:
        return (f"has no umbrella header in {folder} that {path} names; package it again",)
    reached: set[str] = set()
    waiting = [umbrella[1]]
    while waiting:
        name = waiting.pop()
        if name in headers and name not in reached:
            reached.add(name)
            waiting += _IMPORT.findall(headers[name].decode("utf-8", "replace"))
    lost = set(headers) - reached
    return (f"has {listed(lost)} in {folder}, which {umbrella[1]} does not import; add it",) if lost else ()


def _module(framework: Framework, faults: Mapping[str, str]) -> tuple[str, ...]:
    fault = faults.get(framework.folder, "it was not compiled")
    return (f"has a module in {framework.folder} that clang refuses ({fault}); correct it",) if fault else ()
