"""Asks clang whether a framework's module can be imported."""

import tempfile
from collections.abc import Mapping
from pathlib import Path

from build_tools.edge.files import write_bytes
from build_tools.edge.process import capture
from build_tools.errors import StepError
from build_tools.model.artefact import archive_path_fault

_HEADERS = ("Headers/", "Modules/")
_SHOWN = 300


def module_fault(kit: Path, apple_headers: Path, name: str, files: Mapping[str, bytes]) -> str:
    """What clang says against importing the framework `name`; empty if it takes it.

    `files` are the framework's, by path within it; one with a bad path is left out.
    `kit` is the compiler's folder and `apple_headers` declares Foundation.
    """
    if not name.isidentifier():
        return f"{name!r} is no name of a module"
    with tempfile.TemporaryDirectory(prefix="smilear-module-") as temporary:
        folder = Path(temporary)
        for path, content in files.items():
            if path.startswith(_HEADERS) and not archive_path_fault(path):
                write_bytes(folder / f"{name}.framework" / path, content)
        source = folder / "import.m"
        write_bytes(source, f"@import {name};\n".encode())
        lib = kit / "lib"
        try:
            capture(
                (
                    *(
                        str(kit / "zig"),
                        "clang",
                        "--target=arm64-apple-ios15.0",
                        "-fsyntax-only",
                        "-nostdlibinc",
                    ),
                    *("-isystem", str(lib / "include"), "-isystem", str(apple_headers)),
                    *("-isystem", str(lib / "libc" / "include" / "any-darwin-any")),
                    *("-fmodules", f"-fmodules-cache-path={folder / 'cache'}", "-Werror", f"-F{folder}"),
                    str(source),
                ),
                what=f"importing the module {name}",
            )
        except StepError as error:
            return " ".join(str(error).replace(str(folder), "").split())[:_SHOWN]
    return ""
