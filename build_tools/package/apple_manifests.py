"""Descriptions of an XCFramework's zip for Swift Package Manager and CocoaPods."""

import hashlib
import json
from dataclasses import dataclass


@dataclass(frozen=True)
class AppleRelease:
    """`url` is the folder that the zip is published in; empty: it lies beside the description."""

    name: str
    version: str
    summary: str
    licence: str
    min_os: str
    zip_name: str
    url: str


def package_swift(release: AppleRelease, archive: bytes) -> bytes:
    """`Package.swift` with one binary target; what it links stands in its module map."""
    name = _quoted(release.name)
    if release.url:
        where = f"url: {_quoted(f'{release.url}/{release.zip_name}')},\n"
        where += f'            checksum: "{hashlib.sha256(archive).hexdigest()}"\n'
    else:
        where = f"path: {_quoted(release.zip_name)}\n"
    major = release.min_os.partition(".")[0]
    return (
        "// swift-tools-version:5.9\n"
        "import PackageDescription\n\n"
        "let package = Package(\n"
        f"    name: {name},\n"
        f"    platforms: [.iOS(.v{major})],\n"
        f"    products: [.library(name: {name}, targets: [{name}])],\n"
        "    targets: [\n"
        "        .binaryTarget(\n"
        f"            name: {name},\n"
        f"            {where}"
        "        )\n"
        "    ]\n"
        ")\n"
    ).encode()


def podspec(release: AppleRelease, archive: bytes) -> bytes:
    """`<name>.podspec.json`, the form of a podspec that is data; the release needs its `url`."""
    zip_url = f"{release.url}/{release.zip_name}"
    document = {
        "name": release.name,
        "version": release.version,
        "summary": release.summary,
        "homepage": release.url,
        "license": {"type": release.licence, "file": "licenses/smilear.txt"},
        "authors": release.name,
        "platforms": {"ios": release.min_os},
        "source": {"http": zip_url, "sha256": hashlib.sha256(archive).hexdigest()},
        "vendored_frameworks": f"{release.name}.xcframework",
        "static_framework": True,
        # The module map says the same, but not everyone compiles with modules.
        "frameworks": ["Foundation"],
        "libraries": ["c++"],
    }
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()


def _quoted(text: str) -> str:
    """A Swift literal; JSON's escapes are Swift's for everything a name or an address may contain."""
    return json.dumps(text, ensure_ascii=False)
