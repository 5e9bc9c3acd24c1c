"""Source that a crate carries, through cargo: for what the Debian package lacks."""

import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from build_tools.edge.process import run
from build_tools.model.source import Crate, SourceLibrary

_MANIFEST = """\
[package]
name = "sources"
version = "0.0.0"
edition = "2021"
[lib]
path = "none.rs"
[dependencies]
{name} = "={version}"
"""


class CratesProvider:
    """One crate per library; cargo fetches it, with the crates that it names, and nothing is compiled."""

    name = "crates"
    needed_bytes = 500_000_000

    def unpack(self, libraries: Sequence[SourceLibrary], folder: Path, log: Path) -> None:
        for library in libraries:
            if library.crate is not None:
                _vendor(library.crate, folder / library.name, log)

    def discard(self) -> None:
        """Nothing is kept but what was unpacked."""


def toolchain_home(cargo: str | None, environment: Mapping[str, str]) -> dict[str, str]:
    """Where the toolchains are of a cargo that rustup installed, also for another home folder than then.

    rustup puts its programs into `.cargo/bin` and what they start into `.rustup` beside it, but they look
    for that in the home folder of whoever runs them. Empty where there is nothing to say.
    """
    if cargo is None or "RUSTUP_HOME" in environment:
        return {}
    home = Path(cargo).parent.parent.parent / ".rustup"
    return {"RUSTUP_HOME": str(home)} if home.is_dir() else {}


def _vendor(crate: Crate, tree: Path, log: Path) -> None:
    """Leave the crate's folder that has the library in `tree`."""
    project = tree.with_suffix(".crate")
    project.mkdir()
    (project / "Cargo.toml").write_text(_MANIFEST.format(name=crate.name, version=crate.version), "utf-8")
    command = ("cargo", "vendor", "--quiet", "vendor")
    run(
        command,
        what=f"fetching the crate {crate.name}",
        log=log,
        cwd=project,
        environment=toolchain_home(shutil.which("cargo"), os.environ),
    )
    (project / "vendor" / crate.name / crate.folder).rename(tree)
    shutil.rmtree(project)
