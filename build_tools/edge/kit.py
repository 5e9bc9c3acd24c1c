"""Brings the pinned compiler wheel into the user's cache.

It is installed there, not into an environment, so that compiler paths are the
same for every checkout and packages built once stay valid.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from build_tools.edge.cache import Cache
from build_tools.edge.process import run

ZIGLANG = "0.17.1"


def ensure_kit(cache: Cache, log: Path) -> Path:
    """The folder of the compiler: the program `zig` and its `lib` folder; installed on first use."""
    folder = cache.kits / f"ziglang-{ZIGLANG}"
    if folder.is_dir():
        return folder
    with cache.locked("kits"):
        if folder.is_dir():
            return folder
        print(f"kit: installing the compiler wheel ziglang {ZIGLANG} (about 100 MB)", flush=True)
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
            shutil.move(Path(temporary) / "ziglang", folder)
    return folder
