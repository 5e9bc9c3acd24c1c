"""The two facts that matter in an AAR's AndroidManifest.xml."""

import io
from dataclasses import dataclass
from xml.parsers import expat

from build_tools.errors import AuditError

_ANDROID = "http://schemas.android.com/apk/res/android"
_SEPARATOR = " "


@dataclass(frozen=True)
class AndroidManifest:
    """`min_sdk` is empty when the manifest does not say."""

    package: str
    min_sdk: str


def parse_android_manifest(content: bytes, where: str) -> AndroidManifest:
    """Read the manifest; a document type is refused, because entities can make a small file huge."""
    found = {"package": "", "min_sdk": ""}

    def element(name: str, attributes: dict[str, str]) -> None:
        if name == "manifest":
            found["package"] = attributes.get("package", "")
        elif name == "uses-sdk":
            found["min_sdk"] = attributes.get(f"{_ANDROID}{_SEPARATOR}minSdkVersion", "")

    def doctype(*_: object) -> None:
        raise AuditError(f"{where} has a document type, which no manifest needs; package it again")

    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.StartElementHandler = element
    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.ParseFile(io.BytesIO(content))
    except expat.ExpatError as error:
        raise AuditError(f"{where} is not readable XML ({error}); package it again") from error
    return AndroidManifest(found["package"], found["min_sdk"])
