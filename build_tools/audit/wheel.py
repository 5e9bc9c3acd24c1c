"""The verdict on a wheel, beside those on the extensions in it."""

import base64
import csv
import hashlib
import io
import re
from dataclasses import dataclass

from packaging.metadata import Metadata
from packaging.tags import Tag
from packaging.utils import InvalidWheelFilename, canonicalize_name, parse_wheel_filename

from build_tools.audit.archive import ArchiveFacts, deterministic, safe_paths
from build_tools.audit.binary import verdict
from build_tools.audit.context import Judgement, listed
from build_tools.audit.policy import Policy
from build_tools.audit.sbom import licences_are_there, sbom_is_complete
from build_tools.errors import AuditError
from build_tools.model.artefact import (
    WHEEL_BUILD_INFO,
    WHEEL_LICENCES,
    WHEEL_SBOMS,
    BuildInfo,
    parse_build_info,
)
from build_tools.model.finding import Verdict

_MANYLINUX = re.compile(r"manylinux_(\d+)_(\d+)_(\w+)")
_EXTENSION = re.compile(r"\.(cpython-\d+)[^/]*\.so$")


@dataclass(frozen=True)
class _Wheel:
    """The parts of the file name, and the folder with the metadata."""

    facts: ArchiveFacts
    name: str
    version: str
    tags: frozenset[Tag]
    about: str


def wheel_build_info(facts: ArchiveFacts) -> BuildInfo:
    """What the wheel says about itself; without it nothing can be judged."""
    path = _wheel(facts).about + WHEEL_BUILD_INFO
    content = facts.find(path)
    if content is None:
        raise AuditError(f"{facts.name} has no {path}; audit wheels that this project built")
    return parse_build_info(content, facts.name)


def audit_wheel(facts: ArchiveFacts, policy: Policy) -> Verdict:
    """Judge the archive and its metadata."""
    wheel = _wheel(facts)
    info = wheel_build_info(facts)
    sbom = next((member.content for member in facts.below(wheel.about + WHEEL_SBOMS)), None)
    folder = wheel.about + WHEEL_LICENCES
    texts = [(m.path.removeprefix(folder).removesuffix(".txt"), m.content) for m in facts.below(folder)]
    order = sorted(
        (member.path for member in facts.members), key=lambda path: (path.startswith(wheel.about), path)
    )
    judged: dict[str, Judgement] = {
        "wheel-paths": safe_paths(facts),
        "wheel-determinism": deterministic(facts, order),
        "wheel-tag": _tag(wheel, info),
        "wheel-metadata": _metadata(wheel),
        "wheel-record": _record(wheel),
        "wheel-typed": _typed(wheel),
        "wheel-sbom": sbom_is_complete(sbom),
        "wheel-licences": licences_are_there(sbom, texts, policy),
    }
    return verdict(facts.name, judged, policy)


def _wheel(facts: ArchiveFacts) -> _Wheel:
    try:
        name, version, _, tags = parse_wheel_filename(facts.name)
    except InvalidWheelFilename as error:
        raise AuditError(
            f"{facts.name} is not named like a wheel ({error}); keep the name it was built with"
        ) from error
    folders = {member.path.split("/")[0] for member in facts.members if ".dist-info/" in member.path}
    if len(folders) != 1:
        raise AuditError(f"{facts.name} has {len(folders)} .dist-info folders, wanted one; build it again")
    return _Wheel(facts, name, str(version), tags, f"{folders.pop()}/")


def _tag(wheel: _Wheel, info: BuildInfo) -> Judgement:
    """The tag promises no more than the extension keeps; its own imports are judged separately."""
    content = (wheel.facts.find(f"{wheel.about}WHEEL") or b"").decode("utf-8", "replace")
    inside = {line.removeprefix("Tag: ") for line in content.splitlines() if line.startswith("Tag: ")}
    sentences = []
    if inside != {str(tag) for tag in wheel.tags}:
        sentences.append(
            f"is tagged {listed(inside) or '(nothing)'} inside but not in its name; build it again"
        )
    for tag in wheel.tags:
        for target in info.targets:
            match = _MANYLINUX.fullmatch(tag.platform)
            promised = (f"{match[1]}.{match[2]}", match[3]) if match else ("", "")
            if promised != (target.min_os, target.arch):
                sentences.append(
                    f"has the platform tag {tag.platform} but was built for glibc {target.min_os} on"
                    f" {target.arch}; tag it manylinux_{target.min_os.replace('.', '_')}_{target.arch}"
                )
        for member in wheel.facts.members:
            suffix = _EXTENSION.search(member.path)
            if suffix and suffix[1] != tag.abi.replace("cp", "cpython-", 1):
                sentences.append(
                    f"has the ABI tag {tag.abi} but contains {member.path};"
                    " build the extension with the Python that the tag names"
                )
    return tuple(sentences)


def _metadata(wheel: _Wheel) -> Judgement:
    content = wheel.facts.find(f"{wheel.about}METADATA")
    if content is None:
        return "has no METADATA; build it again"
    try:
        metadata = Metadata.from_email(content, validate=True)
    except ExceptionGroup as group:
        return f"has METADATA that breaks the standard ({group.exceptions[0]}); correct its description"
    sentences = []
    if (canonicalize_name(metadata.name), str(metadata.version)) != (wheel.name, wheel.version):
        sentences.append("is called otherwise in its METADATA than in its file name; build it again")
    if not metadata.license_expression or not metadata.license_files:
        sentences.append("names no licence or no licence file in its METADATA; describe both")
    missing = [
        name
        for name in metadata.license_files or ()
        if wheel.facts.find(f"{wheel.about}{WHEEL_LICENCES}{name}") is None
    ]
    if missing:
        sentences.append(f"lacks {listed(missing)}, which its METADATA names; package it again")
    return tuple(sentences)


def _record(wheel: _Wheel) -> Judgement:
    path = f"{wheel.about}RECORD"
    content = wheel.facts.find(path)
    if content is None:
        return "has no RECORD; build it again"
    try:
        rows = list(csv.reader(io.StringIO(content.decode())))
    except (ValueError, csv.Error) as error:
        return f"has an unreadable RECORD ({error}); build it again"
    found = {tuple(row) for row in rows}
    wanted = {
        (path, "", "") if m.path == path else (m.path, _hash(m.content), str(len(m.content)))
        for m in wheel.facts.members
    }
    if found == wanted and len(rows) == len(wanted):
        return ()
    return (
        f"has a RECORD that is wrong about {listed(row[0] for row in found ^ wanted if row)}; build it again"
    )


def _hash(content: bytes) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest())
    return "sha256=" + digest.rstrip(b"=").decode()


def _typed(wheel: _Wheel) -> Judgement:
    packages = {
        member.path.rpartition("/")[0]
        for member in wheel.facts.members
        if member.path.endswith("/__init__.py") and member.path.count("/") == 1
    }
    untyped = [package for package in packages if wheel.facts.find(f"{package}/py.typed") is None]
    sentences = []
    if untyped or not packages:
        sentences.append(f"has no py.typed in {listed(untyped) or 'any package'}; add it")
    for member in wheel.facts.members:
        if _EXTENSION.search(member.path):
            stub = _EXTENSION.sub(".pyi", member.path)
            if wheel.facts.find(stub) is None:
                sentences.append(f"has no {stub} beside {member.path}; generate the bindings again")
    return tuple(sentences)
