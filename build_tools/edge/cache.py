"""The user's cache folder, shared between checkouts, and the lock that guards it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from build_tools.errors import HostError


@dataclass(frozen=True)
class Cache:
    """Folders below one root; each is created by whoever writes into it.

    sources     Conan's download cache: `s/<sha256>`
    downloads   what providers fetch, resumable, removed after use
    kits        compilers, one folder per version
    toolchains  sysroots and toolchain files, one folder per digest
    conan       Conan's home
    work        CMake build folders of packages that are not finished
    lto         code that the linker made of bitcode
    objects     our own objects, kept by the compiler cache
    """

    root: Path

    @property
    def sources(self) -> Path:
        return self.root / "sources"

    @property
    def downloads(self) -> Path:
        return self.root / "downloads"

    @property
    def kits(self) -> Path:
        return self.root / "kits"

    @property
    def toolchains(self) -> Path:
        return self.root / "toolchains"

    @property
    def conan(self) -> Path:
        return self.root / "conan"

    @property
    def work(self) -> Path:
        return self.root / "work"

    @property
    def lto(self) -> Path:
        return self.root / "lto"

    @property
    def objects(self) -> Path:
        return self.root / "objects"

    @contextmanager
    def locked(self, what: str) -> Iterator[int]:
        """Hold the lock called `what`, as `hold` does."""
        file = self.root / "locks" / f"{what}.lock"
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch()
        except OSError as error:
            raise HostError(
                f"cannot write to the cache folder {file.parent}: {error.strerror}; "
                "fix the permission or set SMILEAR_CACHE to a folder that can be written"
            ) from error
        with hold(file, what) as descriptor:
            yield descriptor


@contextmanager
def hold(file: Path, what: str) -> Iterator[int]:
    """Hold the lock `file`; a second build waits and says so.

    Yields the lock's descriptor. A program that inherits it keeps the lock when this process
    is killed and it is not, so that no other build starts beside it.
    """
    descriptors: list[int] = []
    lock = FileLock(file, on_acquired=descriptors.append)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        print(f"waiting for another build that uses {what}", flush=True)
        lock.acquire()
    try:
        yield descriptors[-1]
    finally:
        lock.release()


def user_cache() -> Cache:
    """`$SMILEAR_CACHE`, else `smilear` in the user's cache folder."""
    chosen = os.environ.get("SMILEAR_CACHE")
    if chosen:
        return Cache(Path(chosen).absolute())
    base = os.environ.get("XDG_CACHE_HOME")
    return Cache((Path(base) if base else Path.home() / ".cache") / "smilear")
