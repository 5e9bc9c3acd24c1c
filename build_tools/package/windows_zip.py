"""What a Windows program needs of a product: frozen description in, bytes out.

The tree is the one that CMake's find_package, Visual Studio and mingw expect: the DLL in `bin`,
its import library in `lib`, headers in `include`.
"""

from dataclasses import dataclass

from build_tools.model.artefact import (
    WINDOWS_BUILD_INFO,
    WINDOWS_CMAKE,
    WINDOWS_DLL,
    WINDOWS_IMPORT_LIBRARY,
    WINDOWS_INCLUDE,
    WINDOWS_LICENCES,
    WINDOWS_SBOM,
    ArchiveEntry,
    BuildInfo,
    LicenceText,
)
from build_tools.package.archive import zip_bytes

_CONFIG = f"""\
# find_package(SmileAR) defines the target SmileAR::smilear: a DLL with a C interface, and headers
# for C and for C++20 over it.
if(NOT WIN32)
  set(SmileAR_FOUND FALSE)
  set(SmileAR_NOT_FOUND_MESSAGE "this package is for Windows, not for ${{CMAKE_SYSTEM_NAME}}")
  return()
endif()
get_filename_component(SmileAR_ROOT_FOLDER "${{CMAKE_CURRENT_LIST_DIR}}/../../.." ABSOLUTE)
if(NOT TARGET SmileAR::smilear)
  add_library(SmileAR::smilear SHARED IMPORTED)
  set_target_properties(SmileAR::smilear PROPERTIES
    IMPORTED_LOCATION "${{SmileAR_ROOT_FOLDER}}/{WINDOWS_DLL}"
    IMPORTED_IMPLIB "${{SmileAR_ROOT_FOLDER}}/{WINDOWS_IMPORT_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${{SmileAR_ROOT_FOLDER}}/{WINDOWS_INCLUDE.rstrip("/")}")
endif()
"""
# Versions with the same first number are compatible; the machine is x64 only.
_CONFIG_VERSION = """\
set(PACKAGE_VERSION "{version}")
if(PACKAGE_FIND_VERSION_MAJOR STREQUAL "{major}" AND NOT PACKAGE_FIND_VERSION VERSION_GREATER PACKAGE_VERSION)
  set(PACKAGE_VERSION_COMPATIBLE TRUE)
endif()
if(PACKAGE_FIND_VERSION STREQUAL PACKAGE_VERSION)
  set(PACKAGE_VERSION_EXACT TRUE)
endif()
if(CMAKE_SIZEOF_VOID_P AND NOT CMAKE_SIZEOF_VOID_P EQUAL 8)
  set(PACKAGE_VERSION "{version} (64-bit only)")
  set(PACKAGE_VERSION_UNSUITABLE TRUE)
endif()
"""


@dataclass(frozen=True)
class WindowsZip:
    """`headers` are relative to the include folder."""

    library: bytes
    import_library: bytes
    headers: tuple[ArchiveEntry, ...]
    licences: tuple[LicenceText, ...]
    build_info: BuildInfo
    sbom: bytes


def windows_zip_bytes(package: WindowsZip) -> bytes:
    """The whole zip."""
    return zip_bytes(windows_zip_entries(package))


def windows_zip_entries(package: WindowsZip) -> tuple[ArchiveEntry, ...]:
    """Every file of the zip, in no particular order."""
    version = package.build_info.version
    config_version = _CONFIG_VERSION.format(version=version, major=version.partition(".")[0])
    return (
        ArchiveEntry(WINDOWS_DLL, package.library),
        ArchiveEntry(WINDOWS_IMPORT_LIBRARY, package.import_library),
        *(ArchiveEntry(f"{WINDOWS_INCLUDE}{header.path}", header.content) for header in package.headers),
        ArchiveEntry(f"{WINDOWS_CMAKE}SmileARConfig.cmake", _CONFIG.encode()),
        ArchiveEntry(f"{WINDOWS_CMAKE}SmileARConfigVersion.cmake", config_version.encode()),
        ArchiveEntry(WINDOWS_BUILD_INFO, package.build_info.to_json()),
        ArchiveEntry(WINDOWS_SBOM, package.sbom),
        *(
            ArchiveEntry(f"{WINDOWS_LICENCES}{licence.name}.txt", licence.text.encode())
            for licence in package.licences
        ),
    )
