"""Reading a bill of materials back, and the rules on third-party code in any artefact."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass

from build_tools.audit.context import Judgement, listed
from build_tools.audit.policy import Policy

_SHA256 = re.compile(r"[0-9a-f]{64}")
# SPDX identifiers within an expression; the operators are upper case, ids rarely are.
_WORD = re.compile(r"[A-Za-z0-9.+\-]+")
_OPERATORS = {"AND", "OR", "WITH"}


@dataclass(frozen=True)
class SbomComponent:
    name: str
    version: str
    licence: str
    sha256: str


def parse_sbom(content: bytes) -> tuple[SbomComponent, ...] | None:
    """Read the components of a CycloneDX 1.6 document; None if it is none."""
    try:
        document = json.loads(content)
        if (document["bomFormat"], document["specVersion"]) != ("CycloneDX", "1.6"):
            return None
        return tuple(
            SbomComponent(
                str(row["name"]),
                str(row["version"]),
                str(row["licenses"][0]["expression"]),
                next((str(h["content"]) for h in row.get("hashes", ()) if h["alg"] == "SHA-256"), ""),
            )
            for row in document["components"]
        )
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        return None


def sbom_is_complete(content: bytes | None) -> Judgement:
    if content is None:
        return "has no bill of materials; package it again"
    components = parse_sbom(content)
    if components is None:
        return "has a bill of materials that is not CycloneDX 1.6; package it again"
    if not components:
        return "has a bill of materials without a component; give the linked libraries to the packager"
    bad = [c.name for c in components if not c.version or not _SHA256.fullmatch(c.sha256)]
    if bad:
        return f"lists {listed(bad)} without version or sha256 of its source; add them to the recipe"
    return ()


def licences_are_there(sbom: bytes | None, texts: Iterable[tuple[str, bytes]], policy: Policy) -> Judgement:
    """Every component's licence is allowed, and its text (by component name) is included."""
    components = parse_sbom(sbom) if sbom is not None else None
    if components is None:
        return None
    included = {name for name, text in texts if text.strip()}
    sentences = []
    missing = [c.name for c in components if c.name not in included]
    if missing:
        sentences.append(
            f"has no licence text of {listed(missing)}; take it from the package's licenses folder"
        )
    refused = [f"{c.name} ({c.licence})" for c in components if not _allowed(c.licence, policy)]
    if refused:
        sentences.append(
            f"contains {listed(refused)}, whose licence policy.toml does not allow;"
            " leave the library out, or have the licence cleared and added to policy.toml"
        )
    return tuple(sentences)


def _allowed(expression: str, policy: Policy) -> bool:
    words = [word for word in _WORD.findall(expression) if word not in _OPERATORS]
    return bool(words) and all(word in policy.licences for word in words)
