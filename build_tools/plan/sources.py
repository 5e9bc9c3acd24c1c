"""Which files of a third-party tree a recipe needs."""

import re
import tomllib
from collections.abc import Mapping
from fnmatch import translate

from build_tools.errors import SourceError
from build_tools.model.source import Crate, DebianSource, SourceLibrary, Sources


def parse_sources(text: str, pins: Mapping[str, str]) -> Sources:
    """Read sources.toml; `pins` maps a library to the sha256 in its recipe."""
    table = tomllib.loads(text)
    libraries = tuple(
        SourceLibrary(
            name=name,
            subtree=row.get("subtree", ""),
            upstream=row["upstream"],
            include=tuple(row["include"]),
            exclude=tuple(row["exclude"]),
            sha256=pins.get(name, ""),
            crate=Crate(**row["crate"]) if "crate" in row else None,
        )
        for name, row in table["library"].items()
    )
    return Sources(debian=DebianSource(**table["debian"]), libraries=libraries)


def select(library: SourceLibrary, paths: tuple[str, ...]) -> tuple[str, ...]:
    """The wanted ones of `paths` (relative, with forward slashes), sorted.

    Raises SourceError when an include pattern matches nothing: the tree is not what it was.
    """
    include = [re.compile(translate(pattern)) for pattern in library.include]
    exclude = [re.compile(translate(pattern)) for pattern in library.exclude]
    for pattern, compiled in zip(library.include, include, strict=True):
        if not any(compiled.match(path) for path in paths):
            raise SourceError(
                f"the source of {library.name} has no file like {pattern}; "
                "it is not the pinned revision, remove it and fetch again"
            )
    return tuple(
        sorted(
            path
            for path in paths
            if any(pattern.match(path) for pattern in include)
            and not any(pattern.match(path) for pattern in exclude)
        )
    )
