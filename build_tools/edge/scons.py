"""Hands a build plan to SCons."""

import json
import os
import re
import sys
from dataclasses import asdict
from pathlib import Path

from build_tools.edge.cache import hold
from build_tools.edge.compiler_cache import CompilerCache
from build_tools.edge.files import write_if_changed
from build_tools.edge.process import run
from build_tools.edge.progress import Progress
from build_tools.model.plan import BuildPlan

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
    """Bring everything in `folder`, within `root`, up to the plan; returns how many steps were needed."""
    folder.mkdir(parents=True, exist_ok=True)
    with hold(folder / "lock", str(folder)) as lock:
        write_if_changed(folder / "plan.json", json.dumps(asdict(plan), indent=1).encode("utf-8"))
        for file in plan.generated:
            write_if_changed(folder / file.path, file.text.encode("utf-8"))
        within = folder.relative_to(root)
        settings = {"PLAN": str(within / "plan.json"), "BUILD": str(within), "JOBS": str(os.cpu_count() or 1)}
        if compiler_cache:
            settings["LAUNCHER"] = compiler_cache.program
        return _run_scons(
            plan,
            (*(sys.executable, "-m", "SCons", "-f", str(sconstruct), "-Q"), *map("=".join, settings.items())),
            environment=dict(compiler_cache.environment) if compiler_cache else {},
            root=root,
            lock=lock,
            log=log,
        )


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
