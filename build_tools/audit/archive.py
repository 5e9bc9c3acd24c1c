"""A zip archive read into facts, and the rules that hold for every archive."""

import io
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from build_tools.audit.context import listed
from build_tools.errors import AuditError
from build_tools.model.artefact import archive_path_fault

FIXED_TIME = (1980, 1, 1, 0, 0, 0)
_LARGEST = 1 << 30  # bytes after unpacking; a product is a hundredth of that
_ENCRYPTED = 0x1
_REGULAR_FILE = 0o100000
_FILE_TYPE = 0o170000


@dataclass(frozen=True)
class MemberFacts:
    """One member as the archive lists it; `mode` is Unix's, 0 if the archive does not say."""

    path: str
    content: bytes
    time: tuple[int, int, int, int, int, int]
    mode: int


@dataclass(frozen=True)
class ArchiveFacts:
    """`members` are in the archive's own order."""

    name: str
    members: tuple[MemberFacts, ...]

    def find(self, path: str) -> bytes | None:
        return next((member.content for member in self.members if member.path == path), None)

    def below(self, folder: str) -> tuple[MemberFacts, ...]:
        return tuple(member for member in self.members if member.path.startswith(folder))


def read_archive(content: bytes, name: str) -> ArchiveFacts:
    """Unpack in memory; nothing is written, so a hostile path can do nothing yet."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            infos = archive.infolist()
            if not all(_is_plain(info) for info in infos) or sum(i.file_size for i in infos) > _LARGEST:
                raise AuditError(
                    f"{name} is encrypted, packed in an unusual way, or unpacks to over {_LARGEST} bytes;"
                    " it is not one of ours"
                )
            return ArchiveFacts(
                name,
                tuple(
                    MemberFacts(
                        info.orig_filename, archive.read(info), info.date_time, info.external_attr >> 16
                    )
                    for info in infos
                ),
            )
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as error:
        raise AuditError(f"{name} is not a readable zip archive ({error}); package it again") from error


def _is_plain(info: zipfile.ZipInfo) -> bool:
    return not info.flag_bits & _ENCRYPTED and info.compress_type in (
        zipfile.ZIP_STORED,
        zipfile.ZIP_DEFLATED,
    )


def safe_paths(facts: ArchiveFacts) -> tuple[str, ...]:
    sentences = []
    for member in facts.members:
        fault = archive_path_fault(member.path)
        if fault:
            sentences.append(f"has the member {member.path!r}, wrong because {fault}; package it again")
        elif member.mode and member.mode & _FILE_TYPE not in (0, _REGULAR_FILE):
            sentences.append(f"has the member {member.path}, which is not a regular file; package it again")
    counts = Counter(member.path.casefold() for member in facts.members)
    twice = [path for path, count in counts.items() if count > 1]
    if twice:
        sentences.append(f"has {listed(twice)} more than once, case ignored; package it again")
    return tuple(sentences)


def deterministic(facts: ArchiveFacts, wanted_order: Iterable[str]) -> tuple[str, ...]:
    """Nothing in the archive's own fields may differ from one build to the next."""
    sentences = []
    if [member.path for member in facts.members] != list(wanted_order):
        sentences.append("does not list its members in sorted order; package it with build_tools.package")
    times = [member.path for member in facts.members if member.time != FIXED_TIME]
    if times:
        sentences.append(
            f"gives {listed(times)} a time of its own, wanted 1980-01-01 for all;"
            " package it with build_tools.package"
        )
    modes = {member.mode for member in facts.members}
    if len(modes) > 1:
        sentences.append(
            f"has members of the modes {listed(f'{mode:o}' for mode in modes)}, wanted one for all;"
            " package it with build_tools.package"
        )
    return tuple(sentences)
