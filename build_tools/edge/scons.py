"""Hands a build plan to SCons."""

import json
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path, PurePosixPath

from build_tools.edge.cache import hold
from build_tools.edge.compiler_cache import CompilerCache
from build_tools.edge.files import write_if_changed
from build_tools.edge.process import run
from build_tools.edge.progress import Progress
from build_tools.edge.seal import damaged, files_below, intact, seal
from build_tools.model.plan import BuildPlan

# What SConstruct leaves when it is killed: a mark, and the files that it had finished.
UNFINISHED = "running"
KEPT = "kept"
SEAL = "made.sha256"
# Files of a build folder that no step makes.
_NOT_MADE = (SEAL, UNFINISHED, "lock", "plan.json", "scons.dblite")
_STEP = re.compile(r"^(compile|link|strip|make|javac) ")


def execute_plan(
    plan: BuildPlan,
    *,
    sconstruct: Path,
    root: Path,
    folder: Path,
    log: Path,
    compiler_cache: CompilerCache | None = None,
) -> int:
    """Bring everything in `folder`, within `root`, up to the plan; returns how many steps were needed.

    SCons looks for changes of what it reads, not of what it made: that is sealed here, and what is
    damaged, or was made by a run that was killed, is taken away, so that it is made again.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with hold(folder / "lock", str(folder)) as lock:
        write_if_changed(folder / "plan.json", json.dumps(asdict(plan), indent=1).encode("utf-8"))
        for file in plan.generated:
            write_if_changed(folder / file.path, file.text.encode("utf-8"))
        within = folder.relative_to(root)
        settings = {"PLAN": str(within / "plan.json"), "BUILD": str(within), "JOBS": str(os.cpu_count() or 1)}
        if compiler_cache:
            settings["LAUNCHER"] = compiler_cache.program
        _discard(plan, folder)
        try:
            return _run_scons(
                plan,
                (
                    *(sys.executable, "-m", "SCons", "-f", str(sconstruct), "-Q"),
                    *map("=".join, settings.items()),
                ),
                environment=dict(compiler_cache.environment) if compiler_cache else {},
                root=root,
                lock=lock,
                log=log,
            )
        finally:
            if not (folder / UNFINISHED).exists():
                seal(folder / SEAL, _results(folder), folder)


def _discard(plan: BuildPlan, folder: Path) -> None:
    """Take away what the seal does not vouch for; what SCons wrote down is of the time of the seal, too."""
    made = folder / SEAL
    names = set(damaged(made, folder))
    killed = (folder / UNFINISHED).exists()
    if not killed:
        for name in sorted(name for name in names if (folder / name).exists()):
            print(f"{plan.target}: {name} in {folder} is damaged and made again", flush=True)
    if killed or SEAL in names:
        names |= {path.relative_to(folder).as_posix() for path in _results(folder)} - intact(made, folder)
    for name in names:
        (folder / name).unlink(missing_ok=True)
    # To SCons, Java's classes are one thing.
    if plan.java and any(PurePosixPath(name).is_relative_to(plan.java.output) for name in names):
        (folder / f"{plan.java.output}.stamp").unlink(missing_ok=True)


def _results(folder: Path) -> Iterator[Path]:
    others = (folder / "generated", folder / KEPT)
    for path in files_below(folder):
        if path.name not in _NOT_MADE and not any(map(path.is_relative_to, others)):
            yield path


def _run_scons(
    plan: BuildPlan, argv: tuple[str, ...], *, environment: dict[str, str], root: Path, lock: int, log: Path
) -> int:
    total = sum(len(group.sources) for group in plan.groups) + sum(
        2 + len(binary.steps) for binary in plan.binaries
    )
    progress = Progress(f"{plan.target}: own code", "steps")
    done = 0

    def on_line(line: str) -> None:
        nonlocal done
        if _STEP.match(line):
            done += 1
            progress.update(done, total, line)

    run(
        argv,
        what=f"compiling and linking {plan.product} for {plan.target}",
        log=log,
        cwd=root,
        environment=environment,
        on_line=on_line,
        inherit=(lock,),
    )
    progress.finish(f"{done} steps" if done else "nothing to do")
    return done
