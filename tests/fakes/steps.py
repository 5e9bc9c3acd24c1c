"""`python -m tests.fakes.steps KIND FOLDER`: long steps of ours that a test can kill.

`sysroot` makes a sysroot of three files and two objects, one of which waits while FOLDER/hold is there;
`process` runs a program that says its process id and sleeps.
"""

import signal
import sys
from pathlib import Path

from build_tools.edge.cache import Cache
from build_tools.edge.process import run
from build_tools.edge.sysroot import ensure_sysroot
from build_tools.toolchains.sysroot_recipe import Command, SysrootRecipe, TextFile


def sysroot_recipe(folder: Path) -> SysrootRecipe:
    root = folder / "root"
    hold, count = folder / "hold", folder / "count"

    def copy(source: Path, output: Path) -> Command:
        """Write half, wait while `hold` is there, write the rest."""
        name = output.name
        script = (
            f'echo {name} >> "$4"; echo half > "$2"; touch "$3.{name}"; '
            f'while [ {name} = two ] && [ -e "$3" ]; do sleep 0.02; done; cat "$1" >> "$2"'
        )
        argv = ("sh", "-ec", script, "sh", str(source), str(output), str(hold), str(count))
        return Command(argv, output)

    files = (
        TextFile(root / "include" / "a.h", "header\n"),
        TextFile(root / "bin" / "cc", "#!/bin/sh\nexit 0\n"),
    )
    header = root / "include" / "a.h"
    objects, lib = root / "obj", root / "lib"
    first = (copy(header, objects / "one"), copy(header, objects / "two"), copy(header, lib / "three"))
    second = (copy(objects / "one", lib / "four"), copy(objects / "two", lib / "five"))
    return SysrootRecipe(files, (first, second))


def make_sysroot(folder: Path) -> None:
    ensure_sysroot(Cache(folder), folder / "root", sysroot_recipe(folder), folder / "sysroot.log")


def run_program(folder: Path) -> None:
    script = "sleep 1000 & echo $! $$; wait"
    run(("sh", "-c", script), what="sleeping", log=folder / "process.log", on_line=print)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # as our own entry does
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    {"sysroot": make_sysroot, "process": run_program}[sys.argv[1]](Path(sys.argv[2]))
