"""`mutate`: change models at random and run those that are accepted, with AddressSanitizer."""

import argparse
from dataclasses import replace
from pathlib import Path

from build_tools.commands.layout import LOGS, ROOT
from build_tools.commands.native import execute_programs, read_product
from build_tools.commands.packages import prepare_packages
from build_tools.commands.programs import security_programs
from build_tools.commands.toolchain import prepare_toolchain, read_targets
from build_tools.edge.cache import Cache, user_cache
from build_tools.edge.files import write_if_changed
from build_tools.edge.process import run as run_process
from build_tools.edge.progress import Progress
from build_tools.errors import ToolchainError, UsageError
from build_tools.plan.build import PROGRAMS
from build_tools.toolchains.render import cmake_toolchain
from build_tools.toolchains.sanitized import COMPILER, RUNTIME, sanitized

HELP = "change models at random and run those that are accepted, with a sanitizer"
PRODUCT, TARGET, PROGRAM = "scan-protected", "linux-x86_64", "hostile"
LOG = LOGS / "mutate.log"
# A model may ask for more memory than there is, which is an answer and no finding; and TensorFlow Lite keeps
# a few shapes of models that it could not prepare.
OPTIONS = {"ASAN_OPTIONS": "allocator_may_return_null=1:detect_leaks=0"}


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("models", nargs="+", type=Path, help="the .tflite files to change")
    parser.add_argument("--count", type=int, default=10_000, help="of changed models, for each (10,000)")
    parser.add_argument("--seed", type=int, default=1, help="of the first; each further one has the next (1)")


def run(arguments: argparse.Namespace) -> int:
    if arguments.count < 1:
        raise UsageError(f"--count {arguments.count} changes nothing; give 1 or more")
    program = build_sanitized(user_cache())
    for model in arguments.models:
        _mutate(program, model, arguments.seed, arguments.count)
    return 0


def build_sanitized(cache: Cache) -> Path:
    """The program that runs hostile models; third-party code too is compiled with the sanitizer."""
    hermetic, _ = prepare_toolchain(cache, read_targets()[TARGET])
    runtime = _runtime()
    toolchain = sanitized(hermetic, runtime, _headers(cache, runtime))
    file = cache.toolchains / f"{TARGET}-{toolchain.digest}" / "toolchain.cmake"
    write_if_changed(file, cmake_toolchain(toolchain).encode())
    packages = prepare_packages(cache, toolchain, file)
    product = read_product(PRODUCT)
    programs = tuple(program for program in security_programs() if program.name == PROGRAM)
    named = replace(product, name=f"{product.name}-sanitized")
    return execute_programs(cache, named, toolchain, packages, programs) / PROGRAMS / PROGRAM


def _mutate(program: Path, model: Path, seed: int, count: int) -> None:
    if not model.is_file():
        raise UsageError(f"there is no model {model}")
    last = ""
    progress = Progress(f"mutate: {model.name}", "models")

    def see(line: str) -> None:
        nonlocal last
        last = line
        if line.isdecimal():  # the seed of the next one
            progress.update(int(line) - seed, count)

    argv = (str(program), "mutate", str(model), str(seed), str(count))
    run_process(
        argv,
        what=f"mutating {model.name}",
        log=LOG,
        cwd=ROOT,
        environment=OPTIONS,
        on_line=see,
    )
    print(f"mutate: {model.name}, {last}, nothing found", flush=True)


def _runtime() -> Path:
    """The sanitizer's runtime, which the compiler knows."""
    answers: list[str] = []
    argv = (COMPILER, f"-print-file-name={RUNTIME}")
    run_process(argv, what="looking for the sanitizer", log=LOG, cwd=ROOT, on_line=answers.append)
    runtime = Path(answers[0])
    if not runtime.is_file():
        raise ToolchainError(f"{COMPILER} has no {RUNTIME}; install what .ci/packages lists")
    return runtime


def _headers(cache: Cache, runtime: Path) -> Path:
    """A folder with the sanitizer's headers alone, which lie among those of its compiler."""
    folder = cache.toolchains / "sanitizer-headers"
    folder.mkdir(parents=True, exist_ok=True)
    link, wanted = folder / "sanitizer", runtime.parents[2] / "include" / "sanitizer"
    if not (link.is_symlink() and link.readlink() == wanted):
        link.unlink(missing_ok=True)
        link.symlink_to(wanted)
    return folder
