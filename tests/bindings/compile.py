"""Compiling wrappers with whatever C++ compiler the machine has, for tests that need no build."""

import concurrent.futures
import os
import shutil
import subprocess
import sysconfig
from pathlib import Path

import pybind11
import pytest

ROOT = Path(__file__).resolve().parents[2]
BINDINGS = ROOT / "bindings"
PUBLIC_HEADERS = ROOT / "native" / "include"

_FLAGS = ("-std=c++20", "-O1", "-fPIC", "-fvisibility=hidden", "-Wall", "-Wextra", "-Wconversion", "-Werror")


def tool(name: str) -> str:
    """A program's path; the test is skipped where it is missing."""
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path


def run(*command: str | Path, **environment: str) -> str:
    """Standard output and error of a program that must succeed."""
    done = subprocess.run(
        [str(part) for part in command],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    output = done.stdout + done.stderr
    assert done.returncode == 0, f"{command[0]} failed with {done.returncode}:\n{output[-8000:]}"
    return output


def jni_flags(generated: Path) -> tuple[str, ...]:
    folders = (BINDINGS / "runtime/jni", generated, PUBLIC_HEADERS)
    return ("-fno-exceptions", "-fno-rtti", *(f"-I{folder}" for folder in folders))


def pybind_flags(generated: Path) -> tuple[str, ...]:
    folders = (BINDINGS / "runtime/pybind", generated, PUBLIC_HEADERS)
    system = (pybind11.get_include(), sysconfig.get_path("include"))
    return (*(f"-isystem{folder}" for folder in system), *(f"-I{folder}" for folder in folders))


def shared_library(sources: list[Path], output: Path, flags: tuple[str, ...], *link: str) -> None:
    """Compile and link; two compilers at a time."""
    compiler = tool("c++")
    objects = [output.parent / f"{output.stem}.{source.parent.name}.{source.stem}.o" for source in sources]

    def compile_one(pair: tuple[Path, Path]) -> None:
        run(compiler, *_FLAGS, *flags, "-c", pair[0], "-o", pair[1])

    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        list(pool.map(compile_one, zip(sources, objects, strict=True)))
    run(compiler, "-shared", *objects, *link, "-o", output)
