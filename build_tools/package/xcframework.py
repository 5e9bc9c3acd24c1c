"""An XCFramework of static frameworks: frozen description in, bytes out."""

import plistlib
from dataclasses import dataclass

from build_tools.errors import UsageError
from build_tools.model.artefact import (
    XCFRAMEWORK_BUILD_INFO,
    XCFRAMEWORK_LICENCES,
    XCFRAMEWORK_SBOM,
    ArchiveEntry,
    BuildInfo,
    LicenceText,
)
from build_tools.model.privacy import AccessedApi
from build_tools.package.archive import zip_bytes
from build_tools.package.universal import universal_bytes

PRIVACY_MANIFEST = "PrivacyInfo.xcprivacy"
# Apple's name of an SDK -> platform and variant in an XCFramework, and what a bundle for it is called.
_PLATFORMS = {"iphoneos": ("ios", "", "iPhoneOS"), "iphonesimulator": ("ios", "simulator", "iPhoneSimulator")}
_IPHONE_AND_IPAD = [1, 2]


@dataclass(frozen=True)
class Slice:
    """The static library of one architecture for one SDK (`iphoneos`)."""

    sdk: str
    arch: str
    min_os: str
    library: bytes


@dataclass(frozen=True)
class XcFramework:
    """`name` is the framework's and the module's; `headers` are paths below its folder Headers."""

    name: str
    bundle_id: str
    version: str
    slices: tuple[Slice, ...]
    headers: tuple[ArchiveEntry, ...]
    module_map: str
    privacy: tuple[AccessedApi, ...]
    licences: tuple[LicenceText, ...]
    build_info: BuildInfo
    sbom: bytes


def xcframework_bytes(framework: XcFramework, bundle: tuple[ArchiveEntry, ...] = ()) -> bytes:
    """The zip with the XCFramework and what belongs to it; `bundle` is one that Xcode has made."""
    return zip_bytes(
        (
            *(bundle or xcframework_entries(framework)),
            ArchiveEntry(XCFRAMEWORK_BUILD_INFO, framework.build_info.to_json()),
            ArchiveEntry(XCFRAMEWORK_SBOM, framework.sbom),
            *(
                ArchiveEntry(f"{XCFRAMEWORK_LICENCES}{licence.name}.txt", licence.text.encode())
                for licence in framework.licences
            ),
        )
    )


def xcframework_entries(framework: XcFramework) -> tuple[ArchiveEntry, ...]:
    """Every file of the XCFramework itself, in no particular order."""
    if not framework.slices:
        raise UsageError(f"the XCFramework {framework.name} has no slice; build one before packaging")
    folder = f"{framework.name}.xcframework"
    groups = by_sdk(framework.slices)
    entries = [ArchiveEntry(f"{folder}/Info.plist", plist_bytes(_index(framework, groups)))]
    for slices in groups:
        place = f"{folder}/{library_identifier(slices)}"
        entries += [
            ArchiveEntry(f"{place}/{entry.path}", entry.content)
            for entry in framework_entries(framework, slices)
        ]
    return tuple(entries)


def framework_entries(framework: XcFramework, slices: tuple[Slice, ...]) -> tuple[ArchiveEntry, ...]:
    """The framework for one SDK: all its architectures in one library."""
    folder = f"{framework.name}.framework"
    library = universal_bytes({part.arch: part.library for part in slices})
    return (
        ArchiveEntry(f"{folder}/{framework.name}", library),
        ArchiveEntry(f"{folder}/Info.plist", plist_bytes(_info(framework, slices[0]))),
        ArchiveEntry(f"{folder}/{PRIVACY_MANIFEST}", plist_bytes(_privacy(framework.privacy))),
        ArchiveEntry(f"{folder}/Modules/module.modulemap", framework.module_map.encode()),
        *(ArchiveEntry(f"{folder}/Headers/{header.path}", header.content) for header in framework.headers),
    )


def library_identifier(slices: tuple[Slice, ...]) -> str:
    """How Xcode calls the folder of these slices: `ios-arm64_x86_64-simulator`."""
    platform, variant, _ = _PLATFORMS[slices[0].sdk]
    parts = (platform, "_".join(sorted(part.arch for part in slices)), variant)
    return "-".join(part for part in parts if part)


def plist_bytes(document: dict[str, object]) -> bytes:
    """XML with sorted keys: equal values give equal bytes."""
    return plistlib.dumps(document, sort_keys=True)


def by_sdk(slices: tuple[Slice, ...]) -> tuple[tuple[Slice, ...], ...]:
    """The slices in groups of one SDK, each in order."""
    found = {part.sdk for part in slices}
    return tuple(
        tuple(sorted((part for part in slices if part.sdk == sdk), key=lambda part: part.arch))
        for sdk in sorted(found)
    )


def _index(framework: XcFramework, groups: tuple[tuple[Slice, ...], ...]) -> dict[str, object]:
    libraries = []
    for slices in groups:
        platform, variant, _ = _PLATFORMS[slices[0].sdk]
        library: dict[str, object] = {
            "BinaryPath": f"{framework.name}.framework/{framework.name}",
            "LibraryIdentifier": library_identifier(slices),
            "LibraryPath": f"{framework.name}.framework",
            "SupportedArchitectures": sorted(part.arch for part in slices),
            "SupportedPlatform": platform,
        }
        if variant:
            library["SupportedPlatformVariant"] = variant
        libraries.append(library)
    return {
        "AvailableLibraries": libraries,
        "CFBundlePackageType": "XFWK",
        "XCFrameworkFormatVersion": "1.0",
    }


def _info(framework: XcFramework, part: Slice) -> dict[str, object]:
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleExecutable": framework.name,
        "CFBundleIdentifier": framework.bundle_id,
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleName": framework.name,
        "CFBundlePackageType": "FMWK",
        "CFBundleShortVersionString": framework.version,
        "CFBundleSupportedPlatforms": [_PLATFORMS[part.sdk][2]],
        "CFBundleVersion": framework.version,
        "DTPlatformName": part.sdk,
        "MinimumOSVersion": part.min_os,
        "UIDeviceFamily": _IPHONE_AND_IPAD,
    }


def _privacy(accessed: tuple[AccessedApi, ...]) -> dict[str, object]:
    return {
        "NSPrivacyAccessedAPITypes": [
            {
                "NSPrivacyAccessedAPIType": row.category,
                "NSPrivacyAccessedAPITypeReasons": list(row.reasons),
            }
            for row in accessed
        ],
        "NSPrivacyCollectedDataTypes": [],
        "NSPrivacyTracking": False,
        "NSPrivacyTrackingDomains": [],
    }
