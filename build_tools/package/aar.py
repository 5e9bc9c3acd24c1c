"""An Android library: frozen description in, bytes out."""

import html
from dataclasses import dataclass

from build_tools.errors import UsageError
from build_tools.model.artefact import (
    AAR_BUILD_INFO,
    AAR_LICENCES,
    AAR_SBOM,
    ArchiveEntry,
    BuildInfo,
    LicenceText,
)
from build_tools.package.archive import zip_bytes
from build_tools.package.prefab import PrefabModule, prefab_entries

METADATA_PATH = "META-INF/com/android/build/gradle/aar-metadata.properties"


@dataclass(frozen=True)
class AarLibrary:
    """The stripped JNI library of one ABI."""

    abi: str
    content: bytes


@dataclass(frozen=True)
class Aar:
    """`package` is the Java package (the manifest's), `classes` are paths within classes.jar."""

    package: str
    min_sdk: int
    library_name: str
    libraries: tuple[AarLibrary, ...]
    classes: tuple[ArchiveEntry, ...]
    proguard: str
    licences: tuple[LicenceText, ...]
    build_info: BuildInfo
    sbom: bytes
    prefab_name: str = ""  # what CMake's find_package is called with
    prefab: tuple[PrefabModule, ...] = ()


def aar_bytes(aar: Aar) -> bytes:
    """The whole AAR."""
    return zip_bytes(aar_entries(aar))


def aar_entries(aar: Aar) -> tuple[ArchiveEntry, ...]:
    """Every file of the AAR, in no particular order."""
    if not aar.libraries or not aar.classes:
        raise UsageError(
            f"the AAR of {aar.package} has no native library or no Java class; build both before packaging"
        )
    entries = [
        ArchiveEntry("AndroidManifest.xml", _manifest(aar).encode()),
        # AGP wants the file even from libraries without resources.
        ArchiveEntry("R.txt", b""),
        ArchiveEntry("classes.jar", zip_bytes(aar.classes)),
        ArchiveEntry("proguard.txt", aar.proguard.encode()),
        ArchiveEntry(METADATA_PATH, _metadata().encode()),
        ArchiveEntry(AAR_BUILD_INFO, aar.build_info.to_json()),
        ArchiveEntry(AAR_SBOM, aar.sbom),
    ]
    entries += [
        ArchiveEntry(f"{AAR_LICENCES}{licence.name}.txt", licence.text.encode()) for licence in aar.licences
    ]
    entries += [
        ArchiveEntry(f"jni/{library.abi}/{aar.library_name}", library.content) for library in aar.libraries
    ]
    if aar.prefab:
        entries += prefab_entries(aar.prefab_name, aar.build_info.version, aar.prefab)
    return tuple(entries)


def _manifest(aar: Aar) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<manifest xmlns:android="http://schemas.android.com/apk/res/android"\n'
        f'    package="{html.escape(aar.package)}">\n'
        f'    <uses-sdk android:minSdkVersion="{aar.min_sdk}" />\n'
        "</manifest>\n"
    )


def _metadata() -> str:
    # No resources and no compile-time API beyond minSdk: any compileSdk and any AGP will do.
    return (
        "aarFormatVersion=1.0\n"
        "aarMetadataVersion=1.0\n"
        "minCompileSdk=1\n"
        "minCompileSdkExtension=0\n"
        "minAndroidGradlePluginVersion=1.0.0\n"
    )
