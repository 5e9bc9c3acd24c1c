"""Providers of third-party source: each fills a folder per library with its pinned tree."""

import gzip
import http.client
import shutil
import ssl
import subprocess
import tarfile
import threading
import urllib.error
import urllib.request
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from build_tools.edge.apt import PrivateApt
from build_tools.edge.progress import Progress
from build_tools.edge.tarball import file_sha256
from build_tools.errors import HostError, SourceError, StepError
from build_tools.model.source import DebianSource, SourceLibrary

CHUNK = 4 << 20
HTTP_PARTIAL = 206
HTTP_RANGE_NOT_SATISFIABLE = 416

# What a damaged or hostile archive can raise while it is unpacked.
ARCHIVE_FAULTS = (tarfile.TarError, gzip.BadGzipFile, zlib.error, EOFError)


class Provider(Protocol):
    """Where source comes from; `needed_bytes` of disk are used while it works."""

    name: str
    needed_bytes: int

    def unpack(self, libraries: Sequence[SourceLibrary], folder: Path, log: Path) -> None:
        """Leave the tree of each library in `folder/<library name>`."""

    def discard(self) -> None:
        """Remove what was downloaded, unless it is to be kept; called when all trees are packed."""


class DebianProvider:
    """One Debian source package that carries all trees, through a private apt state.

    The machine's own apt lists and settings stay as they are; root is not needed.
    """

    name = "debian"
    needed_bytes = 2_500_000_000

    def __init__(self, source: DebianSource, downloads: Path, *, keep: bool) -> None:
        self._source = source
        self._downloads = downloads
        self._keep = keep

    def unpack(self, libraries: Sequence[SourceLibrary], folder: Path, log: Path) -> None:
        tarball = self._fetch(log)
        subtrees = folder / "subtrees"
        subtrees.mkdir(parents=True)
        self._extract(tarball, [library.subtree for library in libraries], subtrees)
        for library in libraries:
            _merge(subtrees / library.subtree, folder / library.name)
        shutil.rmtree(subtrees)

    def discard(self) -> None:
        if not self._keep:
            shutil.rmtree(self._downloads)

    def _fetch(self, log: Path) -> Path:
        tarball = self._downloads / self._source.file
        if not (tarball.is_file() and file_sha256(tarball) == self._source.sha256):
            apt = PrivateApt(self._downloads / "apt", "deb-src", log)
            with _watch_size(tarball, self._source.size, "sources: downloading"):
                apt.source(self._source.package, self._source.version, self._downloads)
        actual = file_sha256(tarball)
        if actual != self._source.sha256:
            tarball.unlink()
            raise SourceError(
                f"{self._source.file} has sha256 {actual} instead of {self._source.sha256}; "
                "it was removed, run again"
            )
        return tarball

    def _extract(self, tarball: Path, subtrees: Sequence[str], folder: Path) -> None:
        """Unpack the wanted subtrees while reporting how much of the tarball was read."""
        top = f"{self._source.package}-{self._source.version.rsplit('-', 1)[0]}"
        members = [f"{top}/third_party/{subtree}" for subtree in subtrees]
        progress = Progress("sources: unpacking", "MB")
        for program in ("xz", "tar"):
            if not shutil.which(program):
                raise HostError(f"unpacking {tarball} needs {program}, which is not on PATH; install it")
        with (
            tarball.open("rb") as stream,
            subprocess.Popen(("xz", "-T0", "-dc"), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as xz,
            subprocess.Popen(
                ("tar", "-x", "-C", str(folder), "--strip-components=2", *members), stdin=xz.stdout
            ) as tar,
        ):
            if xz.stdin is None or xz.stdout is None:
                raise StepError("cannot talk to xz; install xz-utils")
            xz.stdout.close()  # tar holds the other end; xz must notice when tar is gone
            try:
                done = 0
                while chunk := stream.read(CHUNK):
                    xz.stdin.write(chunk)
                    done += len(chunk)
                    progress.update(done / 1e6, self._source.size / 1e6)
                xz.stdin.close()
            except BrokenPipeError:
                pass  # the statuses below say who stopped
        if xz.returncode or tar.returncode:
            raise StepError(f"unpacking {tarball} failed; make sure that the disk has room and run again")
        progress.finish()


class UpstreamProvider:
    """One archive per library from its own project, for machines without apt."""

    name = "upstream"
    needed_bytes = 1_500_000_000

    def __init__(self, downloads: Path, *, keep: bool) -> None:
        self._downloads = downloads
        self._keep = keep

    def unpack(self, libraries: Sequence[SourceLibrary], folder: Path, log: Path) -> None:
        del log
        self._downloads.mkdir(parents=True, exist_ok=True)
        for number, library in enumerate(libraries, start=1):
            archive = self._downloads / f"{library.name}.tar.gz"
            label = f"sources: {library.name} ({number}/{len(libraries)})"
            download(library.upstream, archive, label)
            unpacked = folder / f"{library.name}.tmp"
            try:
                with tarfile.open(archive) as tar:
                    tar.extractall(unpacked, filter="data")
            except ARCHIVE_FAULTS as error:
                archive.unlink()
                reason = str(error).partition("\n")[0].rstrip(":")
                raise SourceError(
                    f"{library.upstream} is not an archive that can be unpacked ({reason}); "
                    "it was removed, run again"
                ) from error
            tops = list(unpacked.iterdir())
            only = tops[0] if len(tops) == 1 and tops[0].is_dir() else unpacked
            only.rename(folder / library.name)

    def discard(self) -> None:
        if not self._keep:
            shutil.rmtree(self._downloads)


def download(url: str, path: Path, label: str) -> None:
    """Fetch `url` into `path`, going on where an earlier try stopped."""
    partial = path.with_suffix(".partial")
    have = partial.stat().st_size if partial.exists() else 0
    request = urllib.request.Request(url, headers={"Range": f"bytes={have}-"} if have else {})  # noqa: S310 (https only, from sources.toml)
    progress = Progress(label, "MB")
    try:
        with urllib.request.urlopen(request, timeout=60) as reply:  # noqa: S310
            resumed = reply.status == HTTP_PARTIAL
            total = (have if resumed else 0) + int(reply.headers.get("Content-Length") or 0)
            with partial.open("ab" if resumed else "wb") as stream:
                while chunk := reply.read(CHUNK):
                    stream.write(chunk)
                    progress.update(stream.tell() / 1e6, total / 1e6)
                arrived = stream.tell()
    except (
        urllib.error.URLError,
        http.client.HTTPException,
        ssl.SSLError,
        TimeoutError,
        ConnectionError,
    ) as error:
        if have and getattr(error, "code", 0) == HTTP_RANGE_NOT_SATISFIABLE:
            # Nothing is left to fetch, or the file became shorter: only a fresh start can tell.
            partial.unlink()
            download(url, path, label)
            return
        raise SourceError(
            f"cannot download {url}: {error}; check the network and run again, what arrived is kept"
        ) from error
    if arrived < total:
        raise SourceError(
            f"the download of {url} stopped at {arrived:,} of {total:,} bytes; "
            "check the network and run again, what arrived is kept"
        )
    partial.replace(path)
    progress.finish()


@contextmanager
def _watch_size(path: Path, total: int, label: str) -> Iterator[None]:
    """Report how much of `path` has arrived while somebody else fetches it."""
    progress = Progress(label, "MB")
    finished = threading.Event()

    def watch() -> None:
        while not finished.wait(1.0):
            if path.exists():
                progress.update(path.stat().st_size / 1e6, total / 1e6)

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        finished.set()
        watcher.join()
    progress.finish()


def _merge(subtree: Path, folder: Path) -> None:
    """One tree as upstream has it: `subtree/src` plus the files beside it that upstream lacks."""
    source = subtree / "src"
    if not source.is_dir():
        subtree.rename(folder)
        return
    source.rename(folder)
    for path in subtree.iterdir():
        if path.is_file() and not (folder / path.name).exists():
            path.rename(folder / path.name)
