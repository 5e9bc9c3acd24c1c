"""The compiler cache that our own objects go through, where the machine has ccache."""

import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class CompilerCache:
    """A program put before the compiler, and how it is told to work.

    The same source is compiled once for all products and checkouts that want the same object.
    Nothing depends on it: without it, or with CCACHE_DISABLE set, everything is compiled.
    """

    program: str
    environment: tuple[tuple[str, str], ...]


def find_compiler_cache(folder: Path, root: Path) -> CompilerCache | None:
    """The machine's ccache with its files in `folder`, for sources within `root`; None when there is none."""
    program = shutil.which("ccache")
    if program is None:
        return None
    settings = {
        "CCACHE_DIR": str(folder),
        "CCACHE_MAXSIZE": "2G",
        # Names within a checkout are made relative, so that another checkout finds the object.
        "CCACHE_BASEDIR": str(root),
        # The compiler is a script that names its kit; its time says nothing.
        "CCACHE_COMPILERCHECK": "content",
    }
    return CompilerCache(program, tuple(settings.items()))
