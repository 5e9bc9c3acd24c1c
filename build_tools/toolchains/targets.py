"""Reads `targets.toml` and chooses the toolchain of a target."""

import tomllib
from difflib import get_close_matches

from build_tools.errors import ToolchainError, UsageError
from build_tools.model.target import ArtefactKind, Target, ToolchainKind


def parse_targets(text: str) -> dict[str, Target]:
    """All rows by name."""
    return {
        name: Target(
            name=name,
            **{
                **row,
                "cpu_flags": tuple(row["cpu_flags"]),
                "toolchains": tuple(ToolchainKind(kind) for kind in row["toolchains"]),
                "artefact": ArtefactKind(row["artefact"]),
            },
        )
        for name, row in tomllib.loads(text).items()
    }


def find_target(targets: dict[str, Target], name: str) -> Target:
    """The row called `name`, or an error that suggests the nearest one."""
    if name in targets:
        return targets[name]
    near = get_close_matches(name, targets, n=1)
    hint = f"did you mean {near[0]}?" if near else f"choose from {', '.join(targets)}"
    raise UsageError(f"there is no target {name}; {hint}")


def vendor_kind(target: Target, *, forced: str) -> ToolchainKind | None:
    """The vendor's kit that would be used if it is on the machine; None if that does not matter."""
    for kind in target.toolchains:
        if kind is not ToolchainKind.HERMETIC and forced in ("", kind.value):
            return kind
    return None


def choose_kind(target: Target, *, forced: str, vendor_found: bool) -> ToolchainKind:
    """The toolchain to use: the forced one, else the vendor's kit when it is there, else hermetic."""
    if forced:
        kind = ToolchainKind(forced)
        if kind not in target.toolchains:
            allowed = ", ".join(known.value for known in target.toolchains)
            raise ToolchainError(
                f"target {target.name} cannot be built with the {forced} toolchain; use {allowed}"
            )
        return kind
    vendor = vendor_kind(target, forced=forced)
    if vendor and vendor_found:
        return vendor
    if ToolchainKind.HERMETIC in target.toolchains:
        return ToolchainKind.HERMETIC
    raise ToolchainError(
        f"target {target.name} needs Android NDK r27 or newer, which was not found; "
        "install it and set ANDROID_NDK_HOME to its folder"
    )
