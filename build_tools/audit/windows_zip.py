"""The verdict on a Windows zip, beside the one on the DLL in it."""

import re

from build_tools.audit.archive import ArchiveFacts, deterministic, safe_paths
from build_tools.audit.binary import verdict
from build_tools.audit.context import Judgement, listed
from build_tools.audit.import_library import imported_names
from build_tools.audit.policy import Policy
from build_tools.audit.sbom import licences_are_there, sbom_is_complete
from build_tools.errors import AuditError
from build_tools.model.artefact import (
    WINDOWS_BUILD_INFO,
    WINDOWS_CMAKE,
    WINDOWS_DLL,
    WINDOWS_IMPORT_LIBRARY,
    WINDOWS_INCLUDE,
    WINDOWS_LICENCES,
    WINDOWS_SBOM,
    BuildInfo,
    parse_build_info,
)
from build_tools.model.finding import Verdict
from build_tools.model.pe import PeFacts

_NEEDED = (
    WINDOWS_DLL,
    WINDOWS_IMPORT_LIBRARY,
    f"{WINDOWS_INCLUDE}smilear/smilear.h",
    f"{WINDOWS_INCLUDE}smilear/c/smilear.h",
    f"{WINDOWS_CMAKE}SmileARConfig.cmake",
    f"{WINDOWS_CMAKE}SmileARConfigVersion.cmake",
)
# What the CMake package says is in the zip.
_NAMED = re.compile(r'"\$\{SmileAR_ROOT_FOLDER\}/([^"]*)"')
_INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]*)"', re.MULTILINE)


def windows_build_info(facts: ArchiveFacts) -> BuildInfo:
    """What the zip says about itself; without it nothing can be judged."""
    content = facts.find(WINDOWS_BUILD_INFO)
    if content is None:
        raise AuditError(f"{facts.name} has no {WINDOWS_BUILD_INFO}; audit zips that this project built")
    return parse_build_info(content, facts.name)


def audit_windows_zip(facts: ArchiveFacts, library: PeFacts | None, policy: Policy) -> Verdict:
    """Judge the archive; `library` is what is known of the DLL in it."""
    sbom = facts.find(WINDOWS_SBOM)
    texts = [
        (member.path.removeprefix(WINDOWS_LICENCES).removesuffix(".txt"), member.content)
        for member in facts.below(WINDOWS_LICENCES)
    ]
    judged: dict[str, Judgement] = {
        "zip-paths": safe_paths(facts),
        "zip-determinism": deterministic(facts, sorted(member.path for member in facts.members)),
        "zip-contents": _contents(facts),
        "zip-headers": _headers(facts),
        "zip-cmake": _cmake(facts),
        "zip-import-library": _import_library(facts, library),
        "zip-sbom": sbom_is_complete(sbom),
        "zip-licences": licences_are_there(sbom, texts, policy),
    }
    return verdict(facts.name, judged, policy)


def _contents(facts: ArchiveFacts) -> Judgement:
    missing = [path for path in _NEEDED if facts.find(path) is None]
    programs = [m.path for m in facts.members if m.path.lower().endswith((".dll", ".exe"))]
    extra = set(programs) - {WINDOWS_DLL}
    sentences = []
    if missing:
        sentences.append(f"lacks {listed(missing)}; build it again")
    if extra:
        sentences.append(f"brings {listed(extra)} along, wanted {WINDOWS_DLL} alone; link it statically")
    return tuple(sentences)


def _headers(facts: ArchiveFacts) -> Judgement:
    """Every header that a shipped header includes is shipped."""
    missing = {
        name
        for member in facts.below(WINDOWS_INCLUDE)
        for name in _INCLUDE.findall(member.content.decode("utf-8", "replace"))
        if facts.find(f"{WINDOWS_INCLUDE}{name}") is None
    }
    if not missing:
        return ()
    return f"has headers that include {listed(missing)}, which is not there; generate the bindings again"


def _cmake(facts: ArchiveFacts) -> Judgement:
    config = facts.find(f"{WINDOWS_CMAKE}SmileARConfig.cmake")
    if config is None:
        return None
    named = _NAMED.findall(config.decode("utf-8", "replace"))
    missing = [path for path in named if not facts.below(path)]
    if named and not missing:
        return ()
    return (
        f"has a CMake package that names {listed(missing) or 'nothing'}, which is not there; build it again"
    )


def _import_library(facts: ArchiveFacts, library: PeFacts | None) -> Judgement:
    content = facts.find(WINDOWS_IMPORT_LIBRARY)
    if content is None or library is None:
        return None
    difference = imported_names(content, WINDOWS_IMPORT_LIBRARY) ^ set(library.exports)
    if not difference:
        return ()
    return f"has an import library that differs from the DLL in {listed(difference)}; build both again"
