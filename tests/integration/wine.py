"""A Windows program on this machine: compiled by the kit for mingw, run by wine.

Everything comes from the shipped zip but the compiler, which is the kit's own driver with mingw's
headers and C++ library, as a user's mingw would be.
"""

import os
import subprocess
import sys
from pathlib import Path

COMPILER = (sys.executable, "-m", "ziglang", "c++", "-target", "x86_64-windows-gnu")
WARNINGS = ("-Wall", "-Wextra", "-Wconversion", "-Werror")
LOADER = Path("/usr/lib/wine/wine64")  # where Debian puts it; not on PATH


def compile_program(package: Path, source: Path, output: Path, *flags: str) -> Path:
    """`source` against the headers and the import library of the unpacked zip."""
    run(
        [
            *(*COMPILER, "-std=c++20", "-O2", *WARNINGS, *flags, f"-I{package / 'include'}", str(source)),
            *(str(package / "lib" / "smilear.lib"), "-o", str(output)),
        ]
    )
    return output


def run(command: list[str], environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", check=False, env=environment
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done


class Wine:
    """A wine of its own, with its registry in `prefix`; it finds the DLL of `package`."""

    def __init__(self, package: Path, prefix: Path) -> None:
        assert LOADER.is_file(), f"{LOADER} is missing; apt-get install wine64"
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(prefix),
            "LC_ALL": "C.UTF-8",
            "WINEPREFIX": str(prefix / "wine"),
            "WINEPATH": f"Z:{package / 'bin'}".replace("/", "\\"),
            "WINEDEBUG": "-all",
            # Neither is needed, and both would be looked for on the network.
            "WINEDLLOVERRIDES": "mscoree=d;mshtml=d",
        }

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        return run([str(LOADER), *map(str, command)], self._environment)
