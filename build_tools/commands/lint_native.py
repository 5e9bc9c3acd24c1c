"""`lint-native`: clang-format and clang-tidy over our C++."""

import argparse
import os
import re
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from build_tools.commands.layout import BUILD, LOGS, ROOT
from build_tools.commands.native import make_plan, read_product
from build_tools.commands.packages import prepare_packages
from build_tools.commands.toolchain import prepare_toolchain, read_targets
from build_tools.edge.cache import user_cache
from build_tools.edge.files import read_bytes, write_bytes, write_if_changed
from build_tools.edge.process import run as run_process
from build_tools.edge.progress import Progress
from build_tools.errors import HostError, StepError
from build_tools.plan.build import WINDOWS_SOURCES
from build_tools.plan.lint import LintJob, compile_commands, lint_jobs

HELP = "check the format of the C++ files and look for mistakes in them"
FORMATTED = ("native", "bindings/runtime", "tests/native", "tests/bench")
LOOKED_AT = ("native/src", "bindings/runtime")
WITH_HEADERS = ("native", "bindings")
CXX = {".cc", ".h", ".c", ".mm"}
# The sources are compiled as for this target and product, which uses every one of them or its neighbour.
TARGET, PRODUCT = "linux-x86_64", "scan"
COMMANDS = BUILD / "lint"
LOG = LOGS / "lint-native.log"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--fix", action="store_true", help="bring the files into the right format")
    parser.add_argument(
        "--format-only", action="store_true", help="leave out clang-tidy, which needs a build"
    )


def run(arguments: argparse.Namespace) -> int:
    check_format(_files(FORMATTED), fix=arguments.fix)
    if not arguments.format_only:
        check_tidy()
    return 0


def check_format(paths: Sequence[Path], *, fix: bool) -> None:
    """Raises StepError naming the files that clang-format would change, unless it may."""
    lines: list[str] = []
    mode = ("-i",) if fix else ("--dry-run", "-Werror")
    argv = (_tool("clang-format"), *mode, *map(str, paths))
    try:
        run_process(argv, what="clang-format", log=LOG, cwd=ROOT, on_line=lines.append)
    except StepError as error:
        names = dict.fromkeys(
            match[1] for line in lines if (match := re.match(r"(.+?):\d+:\d+: error", line))
        )
        if not names:
            raise
        changed = ", ".join(str(Path(name).relative_to(ROOT)) for name in names)
        raise StepError(
            f"{len(names)} of {len(paths)} C++ files are not formatted ({changed}); "
            "run `python -m build_tools lint-native --fix`"
        ) from error
    print(f"clang-format: {len(paths)} files {'formatted' if fix else 'checked'}", flush=True)


def check_tidy() -> None:
    """Raises StepError when clang-tidy finds something in a file that it has not passed before."""
    tool = _tool("clang-tidy")
    jobs = _jobs()
    passed = user_cache().root / "lint"  # an empty file for each job that found nothing
    write_if_changed(COMMANDS / "compile_commands.json", compile_commands(jobs, str(ROOT)).encode())
    waiting = [job for job in jobs if not (passed / job.key).is_file()]
    print(f"clang-tidy: {len(waiting)} of {len(jobs)} files have changed", flush=True)
    progress = Progress("clang-tidy", "files")
    bad = []
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        results = pool.map(lambda job: _findings(tool, job), waiting)
        for done, (job, findings) in enumerate(zip(waiting, results, strict=True), start=1):
            if findings:
                print(findings, flush=True)
                bad.append(job.source)
            else:
                write_bytes(passed / job.key, b"")
            progress.update(done, len(waiting))
    if bad:
        raise StepError(
            f"clang-tidy found something in {', '.join(bad)}, as printed above; "
            "mend it, or except the check in .clang-tidy with its reason"
        )
    progress.finish()


def _jobs() -> tuple[LintJob, ...]:
    toolchain, toolchain_file = prepare_toolchain(user_cache(), read_targets()[TARGET])
    packages = prepare_packages(user_cache(), toolchain, toolchain_file)
    rules = read_bytes(ROOT / ".clang-tidy", "rules of clang-tidy").decode()
    return lint_jobs(
        make_plan(user_cache(), read_product(PRODUCT), toolchain, packages),
        _texts(
            path
            for path in _files(LOOKED_AT)
            # Windows' headers are in no Linux compilation.
            if path.suffix == ".cc" and path.name not in WINDOWS_SOURCES
        ),
        _texts(path for path in _files(WITH_HEADERS) if path.suffix == ".h"),
        rules=f"{version('clang-tidy')}\n{rules}",
        root=str(ROOT),
    )


def _findings(tool: str, job: LintJob) -> str:
    """What clang-tidy says against a file; empty when it is satisfied."""
    lines: list[str] = []
    argv = (tool, "--quiet", "-p", str(COMMANDS), str(ROOT / job.source))
    try:
        run_process(argv, what=f"clang-tidy {job.source}", log=LOG, cwd=ROOT, on_line=lines.append)
    except StepError as error:
        return "\n".join(lines) or str(error)
    return ""


def _files(folders: Sequence[str]) -> tuple[Path, ...]:
    return tuple(
        sorted(path for folder in folders for path in (ROOT / folder).rglob("*") if path.suffix in CXX)
    )


def _texts(paths: Iterable[Path]) -> dict[str, str]:
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def _tool(name: str) -> str:
    """The pinned program beside this Python; another version would judge otherwise."""
    path = Path(sys.executable).parent / name
    try:
        version(name)
    except PackageNotFoundError as error:
        raise HostError(f"{name} is not installed in this Python's environment; use nox -s lint") from error
    return str(path)
