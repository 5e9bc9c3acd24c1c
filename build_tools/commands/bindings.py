"""`python -m build_tools bindings`: write, or check, the wrappers' generated files."""

import argparse
from pathlib import Path

from build_tools.bindgen.generate import generate
from build_tools.bindgen.parse import parse
from build_tools.bindgen.text import REGENERATE
from build_tools.edge.files import read_bytes, write_if_changed
from build_tools.errors import StaleError, UsageError

HELP = "generate the Java, JNI, Python, C and C++ wrappers from bindings/smilear.toml"

_ROOT = Path(__file__).resolve().parents[2]
_DESCRIPTION = "bindings/smilear.toml"
_GENERATED = "bindings/generated"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--check", action="store_true", help="change nothing; fail when a committed file is stale"
    )


def run(arguments: argparse.Namespace) -> int:
    content = read_bytes(_ROOT / _DESCRIPTION, "interface description")
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        raise UsageError(f"{_DESCRIPTION} is not UTF-8: {error.reason}; save it as UTF-8") from error
    generated = generate(parse(text, _DESCRIPTION))
    wanted = {_ROOT / _GENERATED / path: text.encode() for path, text in generated.items()}
    extra = sorted(path for path in (_ROOT / _GENERATED).rglob("*") if path.is_file() and path not in wanted)
    if arguments.check:
        stale = [path for path, content in wanted.items() if not _holds(path, content)] + extra
        if stale:
            raise StaleError(
                f"{stale[0].relative_to(_ROOT)} (one of {len(stale)}) does not follow from {_DESCRIPTION}; "
                f"run `{REGENERATE}` and commit what it writes"
            )
        print(f"{len(wanted)} generated files are up to date")
        return 0
    written = [path for path, content in wanted.items() if write_if_changed(path, content)]
    for path in extra:
        path.unlink()
    print(f"{len(wanted)} generated files: {len(written)} written, {len(extra)} removed")
    return 0


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content
