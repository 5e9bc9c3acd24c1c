"""Carries out a sysroot recipe: writes its files and runs its commands."""

import os
import shutil
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import suppress
from pathlib import Path

from build_tools.edge.cache import Cache
from build_tools.edge.files import write_bytes
from build_tools.edge.process import Running, run
from build_tools.edge.progress import Progress
from build_tools.edge.seal import damaged, files_below, seal
from build_tools.toolchains.sysroot_recipe import Command, SysrootRecipe

MARKER = "complete.sha256"
OBJECTS = "obj"
SCRIPT_MODE = 0o755


def ensure_sysroot(cache: Cache, root: Path, recipe: SysrootRecipe, log: Path) -> None:
    """Make `root` by `recipe` unless it is there; a damaged one is made again, a half made one to its end.

    What commands made in `root/obj` stands for itself and is kept when a run ends before the last of them.
    """
    marker = root / MARKER
    if marker.is_file() and not damaged(marker, root):
        return
    with cache.locked(root.name) as lock:
        if marker.is_file():
            damage = damaged(marker, root)
            if not damage:
                return
            print(f"toolchain: {damage[0]} of {root} is damaged; it is made again", flush=True)
        _remove(root, but=OBJECTS)
        for file in recipe.files:
            write_bytes(file.path, file.text.encode("utf-8"))
            if file.text.startswith("#!"):
                file.path.chmod(SCRIPT_MODE)
        _run_stages(recipe, root, log, lock)
        for leftover in (OBJECTS, "zig-cache"):
            shutil.rmtree(root / leftover, ignore_errors=True)
        seal(marker, files_below(root), root)


def _remove(root: Path, *, but: str) -> None:
    """Remove what is in `root`; what cannot be is said when its successor is written."""
    for path in root.glob("*"):
        if not path.is_dir():
            with suppress(OSError):
                path.unlink()
        elif path.name != but:
            shutil.rmtree(path, ignore_errors=True)


def _run_stages(recipe: SysrootRecipe, root: Path, log: Path, lock: int) -> None:
    progress = Progress(f"toolchain: {root.name}", "files")
    total = sum(len(stage) for stage in recipe.stages)
    done = 0
    running = Running()

    def execute(command: Command) -> None:
        command.output.parent.mkdir(parents=True, exist_ok=True)
        run(command.argv, what=f"making {command.output.name}", log=log, inherit=(lock,), running=running)
        if command.output.is_relative_to(root / OBJECTS):
            seal(_seal_of(command), (command.output,), root)

    for stage in recipe.stages:
        left = [command for command in stage if damaged(_seal_of(command), root)]
        done += len(stage) - len(left)
        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            try:
                for finished in as_completed([pool.submit(execute, command) for command in left]):
                    finished.result()
                    done += 1
                    progress.update(done, total)
            except BaseException:
                # What has not begun, or not ended, would only delay the message.
                pool.shutdown(wait=False, cancel_futures=True)
                running.stop()
                raise
    progress.finish()


def _seal_of(command: Command) -> Path:
    return Path(f"{command.output}.sha256")
