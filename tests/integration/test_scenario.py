"""One scenario, run from C++, Python and Java on this machine and from C++ on 64-bit ARM: equal numbers."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.integration.repo import HOST, MODELS, ROOT, qemu_aarch64

SCENARIO = ROOT / "tests" / "scenario" / "scan.txt"


@pytest.fixture(scope="session")
def cpp_lines(programs: Callable[[str, str], Path]) -> list[str]:
    folder = programs("scan", HOST)
    return run([str(folder / "scenario"), str(SCENARIO), str(MODELS)])


def run(command: list[str], **environment: str) -> list[str]:
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment or None)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()


def test_cpp_covers_every_case(cpp_lines: list[str]) -> None:
    cases = [line.split()[1] for line in SCENARIO.read_text().splitlines() if line and line[0] != "#"]
    assert {line.split()[0] for line in cpp_lines} == set(cases)


def test_python_gives_the_numbers_of_cpp(site: Path, cpp_lines: list[str]) -> None:
    runner = ROOT / "tests" / "bindings" / "python" / "run_scenario.py"
    lines = run([sys.executable, str(runner), str(SCENARIO), str(MODELS)], PYTHONPATH=str(site))
    assert lines == cpp_lines


def test_java_gives_the_numbers_of_cpp(wheel: Path, cpp_lines: list[str]) -> None:
    """JUnit runs the scenario, and the wrapper's own rules, against the JNI library of the same build."""
    assert wheel.is_file()
    project = ROOT / "tests" / "bindings" / "java"
    library = ROOT / "build" / "scan" / HOST / "stripped" / "jni" / "libsmilear.so"
    settings = {
        "smilear.library.path": library,
        "smilear.scenario": SCENARIO,
        "smilear.models": MODELS,
    }
    done = subprocess.run(
        ["mvn", "-q", "-B", "test", *(f"-D{name}={value}" for name, value in settings.items())],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    assert (project / "target" / "scenario.txt").read_text().splitlines() == cpp_lines


def test_arm_gives_the_numbers_of_the_host(
    programs: Callable[[str, str], Path], cpp_lines: list[str]
) -> None:
    folder = programs("scan", "linux-aarch64")
    lines = run([*qemu_aarch64(), str(folder / "scenario"), str(SCENARIO), str(MODELS)])
    assert [line.rsplit(" ", 1)[0] for line in lines] == [line.rsplit(" ", 1)[0] for line in cpp_lines]
    for ours, theirs in zip(lines, cpp_lines, strict=True):
        if " error " not in ours:
            # Other vector units sum in another order.
            assert float(ours.split()[-1]) == pytest.approx(float(theirs.split()[-1]), abs=2e-5)


def test_native_tests_pass(programs: Callable[[str, str], Path]) -> None:
    run([str(programs("scan", HOST) / "test"), str(MODELS)])


def test_native_tests_pass_on_arm(programs: Callable[[str, str], Path]) -> None:
    run([*qemu_aarch64(), str(programs("scan", "linux-aarch64") / "test"), str(MODELS)])
