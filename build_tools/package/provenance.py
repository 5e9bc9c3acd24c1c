"""How an artefact came to be: an in-toto statement with SLSA's provenance predicate, as JSON.

There is no time in it and no machine: equal builds of equal sources say the same.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from build_tools.model.artefact import ArchiveEntry, Component

STATEMENT_TYPE = "https://in-toto.io/Statement/v1"
PREDICATE_TYPE = "https://slsa.dev/provenance/v1"
# What our own words below mean; nothing has to be there.
BUILD_TYPE = "https://smilear.dev/build-tools/v1"
BUILDER = "https://smilear.dev/build-tools"


@dataclass(frozen=True)
class Ingredients:
    """What went into a build.

    `sources` is the SHA-256 of this repository's own sources, by `sources_digest`. `models` are (path,
    SHA-256), `toolchains` (target, what says which compiler and flags).
    """

    product: str
    version: str
    sources: str
    ops_digest: str
    models: tuple[tuple[str, str], ...]
    components: tuple[Component, ...]
    toolchains: tuple[tuple[str, str], ...]


def sources_digest(files: Iterable[ArchiveEntry]) -> str:
    """SHA-256 over the lines that `sha256sum` prints for the files, sorted by path."""
    ordered = sorted(files, key=lambda entry: entry.path)
    lines = "".join(f"{hashlib.sha256(entry.content).hexdigest()}  {entry.path}\n" for entry in ordered)
    return hashlib.sha256(lines.encode()).hexdigest()


def provenance_bytes(files: Mapping[str, bytes], made_of: Ingredients) -> bytes:
    """State what the `files`, by name, were made of."""
    statement = {
        "_type": STATEMENT_TYPE,
        "subject": [
            {"name": name, "digest": {"sha256": hashlib.sha256(content).hexdigest()}}
            for name, content in sorted(files.items())
        ],
        "predicateType": PREDICATE_TYPE,
        "predicate": {
            "buildDefinition": {
                "buildType": BUILD_TYPE,
                "externalParameters": {
                    "product": made_of.product,
                    "version": made_of.version,
                    "targets": [target for target, _ in made_of.toolchains],
                },
                "internalParameters": {
                    "ops_digest": made_of.ops_digest,
                    "toolchains": dict(made_of.toolchains),
                },
                "resolvedDependencies": _dependencies(made_of),
            },
            "runDetails": {"builder": {"id": BUILDER}},
        },
    }
    return (json.dumps(statement, indent=2, sort_keys=True) + "\n").encode()


def _dependencies(made_of: Ingredients) -> Sequence[Mapping[str, object]]:
    sources = [{"name": "smilear", "digest": {"sha256": made_of.sources}}]
    models = [{"name": path, "digest": {"sha256": sha256}} for path, sha256 in made_of.models]
    libraries = [
        {
            "name": part.name,
            "digest": {"sha256": part.sha256},
            **({"uri": part.url} if part.url else {}),
            "annotations": {"version": part.version, "licence": part.licence},
        }
        for part in sorted(made_of.components, key=lambda part: part.name)
    ]
    return [*sources, *models, *libraries]
