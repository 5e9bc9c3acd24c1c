"""`python -m build_tools COMMAND`: the door that nox sessions and people use."""

import argparse
import errno
import io
import signal
import sys
from typing import Protocol

from build_tools.commands import (
    audit,
    bench,
    bindings,
    build,
    fuzz,
    inspect,
    keygen,
    licence,
    lint_native,
    lock,
    mutate,
    ops,
    plan,
    programs,
    protect,
    prove,
    size,
    sources,
    trim,
)
from build_tools.errors import BuildToolsError, HostError, way_out


class Command(Protocol):
    """What a module in `build_tools.commands` offers."""

    HELP: str

    def configure(self, parser: argparse.ArgumentParser) -> None: ...
    def run(self, arguments: argparse.Namespace) -> int: ...


COMMANDS: dict[str, Command] = {
    "sources": sources,
    "ops": ops,
    "bindings": bindings,
    "plan": plan,
    "build": build,
    "programs": programs,
    "audit": audit,
    "bench": bench,
    "lint-native": lint_native,
    "lock": lock,
    "keygen": keygen,
    "protect": protect,
    "inspect": inspect,
    "licence": licence,
    "fuzz": fuzz,
    "mutate": mutate,
    "trim": trim,
    "size": size,
    "prove": prove,
}
INTERRUPTED = 130
# What the machine can refuse at any read or write, wherever it happens.
REFUSALS = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOTDIR, errno.EIO}


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m build_tools", allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, module in COMMANDS.items():
        module.configure(commands.add_parser(name, help=module.HELP, allow_abbrev=False))
    arguments = parser.parse_args(argv)
    try:
        return COMMANDS[arguments.command].run(arguments)
    except BuildToolsError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    except OSError as error:
        if error.errno not in REFUSALS:
            raise
        where = f"{error.filename}: " if error.filename else ""
        print(f"error: {where}{error.strerror}; {way_out(error)}, then run again", file=sys.stderr)
        return HostError.exit_code
    except KeyboardInterrupt:
        print("interrupted; run the same command again to go on", file=sys.stderr)
        return INTERRUPTED


def command_line(argv: list[str]) -> int:
    """`main` for a process of its own."""
    # A job that is cancelled ends as one that is interrupted: programs stopped, nothing half-written.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    # In a log file, too, an error comes after what was said before it.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(line_buffering=True)
    return main(argv)


if __name__ == "__main__":
    sys.exit(command_line(sys.argv[1:]))
