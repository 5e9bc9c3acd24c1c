"""Brings the pinned compiler wheel into the user's cache.

It is installed there, not into an environment, so that compiler paths are the
same for every checkout and packages built once stay valid.
"""

import functools
import shutil
import sys
import tempfile
from pathlib import Path

from build_tools.edge.cache import Cache
from build_tools.edge.process import run
from build_tools.edge.seal import damaged, files_below, seal

ZIGLANG = "0.17.1"


def ensure_kit(cache: Cache, log: Path) -> Path:
    """The folder of the compiler: the program `zig` and its `lib` folder.

    Installed on first use, and again when a file of it is damaged.
    """
    folder = cache.kits / f"ziglang-{ZIGLANG}"
    if not _damage(folder):
        return folder
    with cache.locked("kits"):
        damage = _damage.__wrapped__(folder)  # another run may have mended it
        if not damage:
            return folder
        if folder.is_dir():
            print(f"kit: {damage[0]} of the compiler in {folder} is damaged or was never checked", flush=True)
        print(f"kit: installing the compiler wheel ziglang {ZIGLANG} (about 100 MB)", flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        cache.kits.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache.kits, prefix=".installing-") as temporary:
            run(
                (
                    *(sys.executable, "-m", "pip", "install", "--no-deps", "--no-compile", "--quiet"),
                    *("--disable-pip-version-check", "--target", temporary, f"ziglang=={ZIGLANG}"),
                ),
                what="installing the compiler wheel",
                log=log,
            )
            made = Path(temporary) / "ziglang"
            seal(_seal_of(folder), files_below(made), made)
            shutil.move(made, folder)
    return folder


@functools.cache
def _damage(folder: Path) -> tuple[str, ...]:
    """Damaged files; looked for once per run, since 20,000 files take most of a second."""
    return damaged(_seal_of(folder), folder)


def _seal_of(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.sha256")
