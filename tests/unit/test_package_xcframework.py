"""The XCFramework, universal files and the descriptions beside the zip, read back."""

import hashlib
import io
import json
import plistlib
import struct
import zipfile
from dataclasses import replace

import pytest

from build_tools.edge.static_archive import slices
from build_tools.errors import UsageError
from build_tools.model.artefact import parse_build_info
from build_tools.package.apple_manifests import AppleRelease, package_swift, podspec
from build_tools.package.universal import universal_bytes
from build_tools.package.xcframework import xcframework_bytes
from tests.fakes.xcframework import FRAMEWORK

RELEASE = AppleRelease(
    name="SmileAR",
    version="1.2.3",
    summary='Which "card" is it?',
    licence="Apache-2.0",
    min_os="15.0",
    zip_name="smilear-scan-1.2.3.xcframework.zip",
    url="https://acme.org/ar",
)
DEVICE = "SmileAR.xcframework/ios-arm64/SmileAR.framework/"
SIMULATOR = "SmileAR.xcframework/ios-arm64_x86_64-simulator/SmileAR.framework/"


def unzip(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


FILES = unzip(xcframework_bytes(FRAMEWORK))


def test_what_is_where() -> None:
    inside = {
        "SmileAR",
        "Info.plist",
        "PrivacyInfo.xcprivacy",
        "Modules/module.modulemap",
        "Headers/SmileAR.h",
        "Headers/SMRArScan.h",
        "Headers/SMRDefines.h",
    }
    assert set(FILES) == {
        "SmileAR.xcframework/Info.plist",
        "build-info.json",
        "sbom.cdx.json",
        "licenses/eigen.txt",
        *(DEVICE + name for name in inside),
        *(SIMULATOR + name for name in inside),
    }


def test_the_index_describes_each_framework() -> None:
    index = plistlib.loads(FILES["SmileAR.xcframework/Info.plist"])
    assert index == {
        "AvailableLibraries": [
            {
                "BinaryPath": "SmileAR.framework/SmileAR",
                "LibraryIdentifier": "ios-arm64",
                "LibraryPath": "SmileAR.framework",
                "SupportedArchitectures": ["arm64"],
                "SupportedPlatform": "ios",
            },
            {
                "BinaryPath": "SmileAR.framework/SmileAR",
                "LibraryIdentifier": "ios-arm64_x86_64-simulator",
                "LibraryPath": "SmileAR.framework",
                "SupportedArchitectures": ["arm64", "x86_64"],
                "SupportedPlatform": "ios",
                "SupportedPlatformVariant": "simulator",
            },
        ],
        "CFBundlePackageType": "XFWK",
        "XCFrameworkFormatVersion": "1.0",
    }


def test_each_framework_says_what_it_is_for() -> None:
    device = plistlib.loads(FILES[f"{DEVICE}Info.plist"])
    simulator = plistlib.loads(FILES[f"{SIMULATOR}Info.plist"])
    assert device == {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleExecutable": "SmileAR",
        "CFBundleIdentifier": "com.smilear.scan",
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleName": "SmileAR",
        "CFBundlePackageType": "FMWK",
        "CFBundleShortVersionString": "0.1.0",
        "CFBundleSupportedPlatforms": ["iPhoneOS"],
        "CFBundleVersion": "0.1.0",
        "DTPlatformName": "iphoneos",
        "MinimumOSVersion": "15.0",
        "UIDeviceFamily": [1, 2],
    }
    assert {key for key in device if device[key] != simulator[key]} == {
        "CFBundleSupportedPlatforms",
        "DTPlatformName",
    }


def test_the_privacy_manifest_gives_the_reasons() -> None:
    assert plistlib.loads(FILES[f"{DEVICE}PrivacyInfo.xcprivacy"]) == {
        "NSPrivacyAccessedAPITypes": [
            {
                "NSPrivacyAccessedAPIType": "NSPrivacyAccessedAPICategoryFileTimestamp",
                "NSPrivacyAccessedAPITypeReasons": ["C617.1"],
            }
        ],
        "NSPrivacyCollectedDataTypes": [],
        "NSPrivacyTracking": False,
        "NSPrivacyTrackingDomains": [],
    }


def test_the_build_info_remembers_the_api() -> None:
    info = parse_build_info(FILES["build-info.json"], "zip")
    assert info.exports == FRAMEWORK.build_info.exports
    assert {target.name for target in info.targets} == {t.name for t in FRAMEWORK.build_info.targets}


def test_order_of_slices_and_headers_does_not_matter() -> None:
    turned = replace(FRAMEWORK, slices=FRAMEWORK.slices[::-1], headers=FRAMEWORK.headers[::-1])
    assert xcframework_bytes(turned) == xcframework_bytes(FRAMEWORK)


def test_one_slice_is_enough_and_none_is_refused() -> None:
    alone = unzip(xcframework_bytes(replace(FRAMEWORK, slices=FRAMEWORK.slices[:1])))
    assert alone[f"{DEVICE}SmileAR"] == b"device"
    with pytest.raises(UsageError, match=r"^the XCFramework SmileAR has no slice; build one"):
        xcframework_bytes(replace(FRAMEWORK, slices=()))


def test_a_universal_file_holds_its_parts_aligned() -> None:
    content = FILES[f"{SIMULATOR}SmileAR"]
    assert slices(content, "SmileAR") == (("arm64", b"simulator arm"), ("x86_64", b"simulator x86"))
    # The header, as Apple's mach-o/fat.h lays it out.
    assert struct.unpack_from(">II", content) == (0xCAFEBABE, 2)
    arm = struct.unpack_from(">iiIII", content, 8)
    x86 = struct.unpack_from(">iiIII", content, 28)
    assert arm == (0x0100000C, 0, 48, 13, 3)
    assert x86 == (0x01000007, 3, 64, 13, 3)


def test_an_unknown_architecture_is_refused() -> None:
    with pytest.raises(UsageError, match=r"^no universal file can be made of armv7; give it any of arm64"):
        universal_bytes({"arm64": b"", "armv7": b""})
    with pytest.raises(UsageError, match=r"^no universal file can be made of nothing"):
        universal_bytes({})


def test_the_swift_package_downloads_and_checks_the_zip() -> None:
    checksum = hashlib.sha256(b"zip").hexdigest()
    assert package_swift(RELEASE, b"zip").decode() == (
        "// swift-tools-version:5.9\n"
        "import PackageDescription\n"
        "\n"
        "let package = Package(\n"
        '    name: "SmileAR",\n'
        "    platforms: [.iOS(.v15)],\n"
        '    products: [.library(name: "SmileAR", targets: ["SmileAR"])],\n'
        "    targets: [\n"
        "        .binaryTarget(\n"
        '            name: "SmileAR",\n'
        '            url: "https://acme.org/ar/smilear-scan-1.2.3.xcframework.zip",\n'
        f'            checksum: "{checksum}"\n'
        "        )\n"
        "    ]\n"
        ")\n"
    )


def test_without_an_address_the_swift_package_takes_the_zip_beside_it() -> None:
    text = package_swift(replace(RELEASE, url=""), b"zip").decode()
    assert 'name: "SmileAR",\n            path: "smilear-scan-1.2.3.xcframework.zip"\n' in text
    assert "checksum" not in text


def test_the_pod_is_the_same_zip_and_checked_too() -> None:
    pod = json.loads(podspec(RELEASE, b"zip"))
    assert pod["source"] == {
        "http": "https://acme.org/ar/smilear-scan-1.2.3.xcframework.zip",
        "sha256": hashlib.sha256(b"zip").hexdigest(),
    }
    assert pod["vendored_frameworks"] == "SmileAR.xcframework"
    assert pod["platforms"] == {"ios": "15.0"}
    assert pod["libraries"] == ["c++"]
    assert "xcconfig" not in json.dumps(pod)  # no flags of ours in the app's build
