"""`python -m tests.fakes.sources FOLDER HOLD GO`: the real `sources` command on two tiny libraries.

Everything but the data and its download is the real thing: the lock, unpacking with xz
and tar, packing, checking and storing. FOLDER holds the tarballs. At the place called HOLD
the program waits until the file GO is there, so that a test can kill it exactly there.
"""

import io
import shutil
import sys
import tarfile
import time
from pathlib import Path
from typing import BinaryIO, cast
from unittest.mock import patch

from build_tools import __main__ as door
from build_tools.commands import sources
from build_tools.edge import progress, providers
from build_tools.edge.providers import DebianProvider
from build_tools.edge.tarball import file_sha256
from build_tools.model.source import DebianSource, SourceLibrary, Sources

FILES = 60
NAMES = ("alpha", "beta")
TARBALL = "world_1.0.orig.tar.xz"
DAMAGED = "damaged_1.0.orig.tar.xz"
# The sums of the two archives; they follow from `content` and the form of our archives alone.
PINS = {
    "alpha": "0b47a516b4b283af9aeae2e7cfe3bdee99bcb5035753d0918334cb4be8e44dd3",
    "beta": "15a7367ae08ebeaf59d0f41553e36514476f8eaed6d26211b34ae15fff7ea44d",
}


def content(library: str, number: int) -> bytes:
    """Text that compresses badly enough to be read in many pieces."""
    numbers = (str((number + 7) * (index + 13) % 999_983) for index in range(3333))
    return f"{library} {number}\n{' '.join(numbers)}\n".encode()


def make_tarballs(folder: Path) -> None:
    """A source package as Debian has them: every library below third_party, among other things.

    And one that breaks off in the middle.
    """
    with tarfile.open(folder / TARBALL, "w:xz", preset=0) as archive:

        def add(name: str, data: bytes) -> None:
            member = tarfile.TarInfo(f"world-1.0/{name}")
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))

        add("README", b"not wanted\n")
        for library in NAMES:
            add(f"third_party/{library}/LICENSE", b"free\n")
            for number in range(FILES):
                add(f"third_party/{library}/src/deep/{number}.c", content(library, number))
            add(f"third_party/{library}/src/deep/test.c", b"not wanted\n")
    whole = (folder / TARBALL).read_bytes()
    (folder / DAMAGED).write_bytes(whole[: len(whole) // 2])


def world(folder: Path, tarball: str = TARBALL, **pins: str) -> Sources:
    """Descriptions of the libraries; `pins` replace the right ones."""
    path = folder / tarball
    libraries = tuple(
        SourceLibrary(name, name, "", ("LICENSE", "deep/*"), ("*/test.c",), {**PINS, **pins}[name])
        for name in NAMES
    )
    debian = DebianSource("world", "1.0-1", path.name, path.stat().st_size, file_sha256(path))
    return Sources(debian, libraries)


def provider_from(folder: Path, needed: int = 5_000_000) -> type[DebianProvider]:
    """A provider that fetches the tarball from `folder` instead of through apt."""

    class TinyProvider(DebianProvider):
        needed_bytes = needed

        def _fetch(self, log: Path) -> Path:
            shutil.copyfile(folder / self._source.file, self._downloads / self._source.file)
            return super()._fetch(log)

    return TinyProvider


def hold(place: str, go: Path) -> None:
    """Make the program wait for `go` at `place`."""

    def wait() -> None:
        while not go.exists():
            time.sleep(0.005)

    if place == "unpacking":
        providers.CHUNK = 16_384

        def update(_: progress.Progress, done: float, total: float) -> None:
            if done > total / 2:
                wait()

        progress.Progress.update = update  # type: ignore[assignment,method-assign]
    else:
        add = tarfile.TarFile.addfile

        def slow_add(archive: tarfile.TarFile, member: tarfile.TarInfo, data: io.BytesIO) -> None:
            if member.name == "deep/40.c" and data.getvalue().startswith(place.encode()):
                cast("BinaryIO", archive.fileobj).flush()
                wait()
            add(archive, member, data)

        tarfile.TarFile.addfile = slow_add  # type: ignore[assignment,method-assign]


if __name__ == "__main__":
    hold(sys.argv[2], Path(sys.argv[3]))
    folder = Path(sys.argv[1])
    with (
        patch.object(sources, "read_sources", lambda: world(folder)),
        patch.object(sources, "DebianProvider", provider_from(folder)),
    ):
        sys.exit(door.command_line(["sources", "--provider", "debian"]))
