"""Debian packages through an apt state of our own: no root, the machine's apt stays as it is."""

import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from build_tools.edge.cache import Cache
from build_tools.edge.process import run
from build_tools.errors import SourceError


class PrivateApt:
    """Lists and caches below `folder`; `kind` of entries to read is `deb` or `deb-src`."""

    def __init__(self, folder: Path, kind: str, log: Path) -> None:
        self._folder = folder
        self._kind = kind
        self._log = log

    def source(self, package: str, version: str, into: Path) -> None:
        """Leave the upstream tarball of a source package in `into`; goes on where it stopped."""
        self._apt("update", "-q")
        self._apt("source", "-q", "--download-only", "--tar-only", f"{package}={version}", cwd=into)

    def unpack(self, package: str, into: Path) -> None:
        """Unpack the newest binary package into `into`, without installing it."""
        self._apt("update", "-q")
        downloads = self._folder / "packages"
        downloads.mkdir(exist_ok=True)
        self._apt("download", "-q", package, cwd=downloads)
        for archive in downloads.glob(f"{package}_*.deb"):
            run(("dpkg-deb", "-x", str(archive), str(into)), what=f"unpacking {archive.name}", log=self._log)

    def _apt(self, *arguments: str, cwd: Path | None = None) -> None:
        what = f"apt-get {arguments[0]} {arguments[-1] if cwd else ''}".strip()
        run(("apt-get", *self._options(), *arguments), what=what, log=self._log, cwd=cwd)

    def _options(self) -> tuple[str, ...]:
        for folder in ("lists/partial", "cache/archives/partial", "sourceparts"):
            (self._folder / folder).mkdir(parents=True, exist_ok=True)
        for name, text in debian_entries(Path("/etc/apt"), self._kind).items():
            (self._folder / "sourceparts" / name).write_text(text, encoding="utf-8")
        settings = {
            "Dir::State::Lists": self._folder / "lists",
            "Dir::Cache": self._folder / "cache",
            "Dir::Etc::SourceList": "/dev/null",
            "Dir::Etc::SourceParts": self._folder / "sourceparts",
        }
        return tuple(part for key, value in settings.items() for part in ("-o", f"{key}={value}"))


def ensure_unpacked(
    cache: Cache, name: str, packages: Sequence[str], log: Path, finish: Callable[[Path], None] | None = None
) -> Path:
    """The cache's folder `name` with binary packages unpacked into it, then completed by `finish`."""
    folder = cache.root / name
    if not folder.is_dir():
        with cache.locked(name):
            if not folder.is_dir():
                unpacked = folder.with_suffix(".tmp")
                apt = PrivateApt(unpacked / "apt", "deb", log)
                for package in packages:
                    apt.unpack(package, unpacked)
                shutil.rmtree(unpacked / "apt")
                if finish:
                    finish(unpacked)
                unpacked.rename(folder)
    return folder


def debian_entries(folder: Path, kind: str) -> dict[str, str]:
    """The machine's own Debian entries below `folder` (/etc/apt), as entries of `kind`.

    Entries of other archives are left out. Raises SourceError when there is none.
    """
    entries: dict[str, str] = {}
    for path in sorted((folder / "sources.list.d").glob("*.sources")):
        stanzas = path.read_text(encoding="utf-8").split("\n\n")
        debian = [stanza for stanza in stanzas if "debian-archive-keyring" in stanza]
        if debian:
            entries[path.name] = re.sub(r"(?m)^Types:.*$", f"Types: {kind}", "\n\n".join(debian))
    for path in (folder / "sources.list", *sorted((folder / "sources.list.d").glob("*.list"))):
        lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
        debian = [line for line in lines if re.match(r"deb\s.*\bdebian", line)]
        if debian:
            entries[path.name] = "".join(re.sub(r"^deb\s", f"{kind} ", line) + "\n" for line in debian)
    if not entries:
        raise SourceError(
            "apt has no Debian package source to fetch from; use --provider upstream on this machine"
        )
    return entries
