"""A Python wheel: frozen description in, bytes out."""

import base64
import csv
import hashlib
import io
from dataclasses import dataclass

from build_tools.errors import UsageError
from build_tools.model.artefact import (
    WHEEL_BUILD_INFO,
    WHEEL_LICENCES,
    WHEEL_SBOMS,
    ArchiveEntry,
    BuildInfo,
    LicenceText,
)
from build_tools.package.archive import archive_order, zip_bytes

GENERATOR = "smilear-build-tools"


@dataclass(frozen=True)
class Wheel:
    """`name` is the distribution's normalised name; `files` are relative to site-packages.

    `licence` is the SPDX expression of the whole wheel, `licences` the texts of
    everything linked into it.
    """

    name: str
    version: str
    summary: str
    readme: str
    requires_python: str
    dependencies: tuple[str, ...]
    python_tag: str
    abi_tag: str
    platform_tag: str
    files: tuple[ArchiveEntry, ...]
    licence: str
    licences: tuple[LicenceText, ...]
    build_info: BuildInfo
    sbom: bytes

    @property
    def tag(self) -> str:
        return f"{self.python_tag}-{self.abi_tag}-{self.platform_tag}"

    @property
    def file_name(self) -> str:
        return f"{self.name}-{self.version}-{self.tag}.whl"

    @property
    def dist_info(self) -> str:
        return f"{self.name}-{self.version}.dist-info"


def wheel_bytes(wheel: Wheel) -> bytes:
    """The whole wheel; `.dist-info` comes last, as the format advises."""
    return zip_bytes(wheel_entries(wheel), last=f"{wheel.dist_info}/")


def wheel_entries(wheel: Wheel) -> tuple[ArchiveEntry, ...]:
    """Every file of the wheel, in no particular order."""
    if not wheel.files:
        raise UsageError(f"the wheel {wheel.file_name} has no files; build the extension before packaging")
    about = wheel.dist_info
    entries = [
        *wheel.files,
        ArchiveEntry(f"{about}/METADATA", _metadata(wheel).encode()),
        ArchiveEntry(f"{about}/WHEEL", _wheel_file(wheel).encode()),
        ArchiveEntry(f"{about}/{WHEEL_SBOMS}{wheel.name}.cdx.json", wheel.sbom),
        ArchiveEntry(f"{about}/{WHEEL_BUILD_INFO}", wheel.build_info.to_json()),
        *(
            ArchiveEntry(f"{about}/{WHEEL_LICENCES}{licence.name}.txt", licence.text.encode())
            for licence in wheel.licences
        ),
    ]
    entries.append(ArchiveEntry(f"{about}/RECORD", _record(entries, about).encode()))
    return tuple(entries)


def record_hash(content: bytes) -> str:
    """The hash column of RECORD."""
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest())
    return "sha256=" + digest.rstrip(b"=").decode()


def _metadata(wheel: Wheel) -> str:
    lines = [
        "Metadata-Version: 2.4",
        f"Name: {wheel.name}",
        f"Version: {wheel.version}",
        f"Summary: {wheel.summary}",
        f"Requires-Python: {wheel.requires_python}",
        *(f"Requires-Dist: {dependency}" for dependency in wheel.dependencies),
        f"License-Expression: {wheel.licence}",
        *(f"License-File: {licence.name}.txt" for licence in sorted(wheel.licences, key=lambda x: x.name)),
        "Description-Content-Type: text/markdown",
    ]
    for line in lines:
        if "\n" in line or "\r" in line:
            raise UsageError(
                f"{line!r} cannot be a line of the wheel's METADATA; write it without line breaks"
            )
    return "\n".join(lines) + "\n\n" + wheel.readme


def _wheel_file(wheel: Wheel) -> str:
    return f"Wheel-Version: 1.0\nGenerator: {GENERATOR}\nRoot-Is-Purelib: false\nTag: {wheel.tag}\n"


def _record(entries: list[ArchiveEntry], about: str) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    for entry in sorted(entries, key=lambda entry: archive_order(entry.path, f"{about}/")):
        writer.writerow((entry.path, record_hash(entry.content), len(entry.content)))
    writer.writerow((f"{about}/RECORD", "", ""))
    return stream.getvalue()
