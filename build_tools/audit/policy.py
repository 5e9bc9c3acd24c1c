"""The wanted state of artefacts, read from policy.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from build_tools.errors import UsageError
from build_tools.model.finding import Severity


@dataclass(frozen=True)
class SystemPolicy:
    """`relocations` maps a table format to the first system version that reads it."""

    needed: tuple[str, ...]
    relocations: Mapping[str, str]


@dataclass(frozen=True)
class RolePolicy:
    """`soname` is None where it is not judged."""

    soname: str | None
    exports: tuple[str, ...]
    imports: tuple[str, ...]
    natives: bool


@dataclass(frozen=True)
class WindowsPolicy:
    """`exports` and `imports` are patterns."""

    machines: Mapping[str, str]
    exports: tuple[str, ...]
    imports: tuple[str, ...]


@dataclass(frozen=True)
class BuildPathPolicy:
    suffixes: tuple[str, ...]
    folders: tuple[str, ...]
    markers: tuple[str, ...]


@dataclass(frozen=True)
class Policy:
    """The fields are documented in policy.toml; `page_sizes` is keyed `<os>-<arch>`."""

    severities: Mapping[str, Severity]
    machines: Mapping[str, str]
    page_sizes: Mapping[str, int]
    android_arches: Mapping[str, str]
    systems: Mapping[str, SystemPolicy]
    roles: Mapping[str, RolePolicy]
    windows: WindowsPolicy
    build_paths: BuildPathPolicy
    full_resolver: tuple[str, ...]
    xnnpack: tuple[str, ...]
    class_major: int
    licences: frozenset[str]


def parse_policy(text: str) -> Policy:
    """Read policy.toml; a missing or misspelt key is one sentence."""
    try:
        return _policy(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise UsageError(
            f"build_tools/data/policy.toml cannot be read ({type(error).__name__}: {error});"
            " compare it with the committed version"
        ) from error


def _policy(document: Mapping[str, Any]) -> Policy:
    paths = document["build_paths"]
    return Policy(
        severities={rule: Severity(word) for rule, word in document["severity"].items()},
        machines=document["machine"],
        page_sizes=document["page_size"],
        android_arches=document["android_arch"],
        systems={
            name: SystemPolicy(tuple(row["needed"]), row["relocations"])
            for name, row in document["os"].items()
        },
        roles={
            name: RolePolicy(
                row.get("soname"), tuple(row["exports"]), tuple(row["imports"]), bool(row["natives"])
            )
            for name, row in document["role"].items()
        },
        windows=WindowsPolicy(
            document["windows"]["machine"],
            tuple(document["windows"]["exports"]),
            tuple(document["windows"]["imports"]),
        ),
        build_paths=BuildPathPolicy(
            tuple(paths["suffixes"]), tuple(paths["folders"]), tuple(paths["markers"])
        ),
        full_resolver=tuple(document["link_map"]["full_resolver"]),
        xnnpack=tuple(document["link_map"]["xnnpack"]),
        class_major=int(document["aar"]["class_major"]),
        licences=frozenset(document["licences"]["allowed"]),
    )
