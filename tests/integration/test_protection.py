"""Protected models and licences through every language: the same outcome, and the one that is meant."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fakes.protection import make_files
from tests.integration.repo import HOST, ROOT, build_tools
from tests.integration.test_scenario import run
from tests.integration.test_scenario_objc import objc_linker

PRODUCT = "scan-protected"
SCENARIO = ROOT / "tests/scenario/protection.txt"
FRAME = ROOT / "tests/scenario/frames/orbit.rgb888.raw"

# By line of the scenario: the number of the error, or the standing of a licence that is good.
TAMPERED, WRONG_KEY, ROLLED_BACK, SDK_TOO_OLD = 8, 9, 10, 11
UNLICENSED, WRONG_APPLICATION, LICENCE_EXPIRED = 12, 13, 14
INVALID_ARGUMENT, NOT_FOUND, UNSUPPORTED_OP, FAILED_PRECONDITION = 1, 2, 4, 6
ERRORS = {
    "no_licence": UNLICENSED,
    "unlicensed_feature": UNLICENSED,
    "other_product": UNLICENSED,
    "expired": LICENCE_EXPIRED,
    "not_yet": LICENCE_EXPIRED,
    "wrong_package": WRONG_APPLICATION,
    "package_in_capitals": WRONG_APPLICATION,
    "other_platform": WRONG_APPLICATION,
    "clock_set_back": ROLLED_BACK,
    "tampered_licence": TAMPERED,
    "stranger_licence": TAMPERED,
    "licence_without_key": UNLICENSED,
    "tampered_head": TAMPERED,
    "tampered_chunk": TAMPERED,
    "truncated": TAMPERED,
    "stranger_bundle": TAMPERED,
    "bundle_of_other_product": TAMPERED,
    "wrong_key": WRONG_KEY,
    "short_key": INVALID_ARGUMENT,
    "older_bundle": ROLLED_BACK,
    "newer_sdk": SDK_TOO_OLD,
    "missing_op": UNSUPPORTED_OP,
    "missing_model": NOT_FOUND,
    "no_bundle": NOT_FOUND,
}
STANDINGS = {
    "licensed": 0,
    "licensed_int8": 0,
    "only_model": 0,
    "key_of_the_licence": 0,
    "expires_soon": 1,
    "in_grace": 2,
    "next_licence_key": 0,
    "next_publisher": 0,
}


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("protection")
    make_files(folder)
    return folder


@pytest.fixture(scope="session")
def program(programs: Callable[[str, str], Path]) -> Path:
    return programs(PRODUCT, HOST) / "protection"


@pytest.fixture(scope="session")
def cpp_lines(program: Path, files: Path) -> list[str]:
    return run([str(program), str(SCENARIO), str(files), str(FRAME)])


@pytest.fixture(scope="session")
def protected_wheel() -> Path:
    build_tools("build", "--product", PRODUCT, "--target", HOST, "--test-keys")
    (path,) = (ROOT / "dist" / PRODUCT).glob("*.whl")
    return path


def test_cpp_gives_what_is_meant(cpp_lines: list[str]) -> None:
    cases = [line.split()[1] for line in SCENARIO.read_text().splitlines() if line.startswith("open ")]
    assert [line.split()[0] for line in cpp_lines] == cases
    assert set(cases) == {*ERRORS, *STANDINGS}
    for line in cpp_lines:
        name, *outcome = line.split()
        if name in ERRORS:
            assert outcome == ["error", str(ERRORS[name])], line
        else:
            assert outcome[2] == str(STANDINGS[name]), line


def test_a_model_from_a_bundle_gives_the_numbers_of_the_plain_one(
    cpp_lines: list[str], programs: Callable[[str, str], Path]
) -> None:
    scenario = ROOT / "tests/scenario/scan.txt"
    plain = run([str(programs("scan", HOST) / "scenario"), str(scenario), str(ROOT / "tests/models")])
    for case, ours in (("f32_rgb", "licensed"), ("int8_rgb", "licensed_int8")):
        (expected,) = (line.split()[3:] for line in plain if line.startswith(f"{case} 0 "))
        (found,) = (line.split()[1:3] for line in cpp_lines if line.startswith(f"{ours} "))
        assert found == expected


def test_python_gives_the_outcome_of_cpp(
    protected_wheel: Path, files: Path, cpp_lines: list[str], tmp_path: Path
) -> None:
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(tmp_path)]
    subprocess.run([*pip, str(protected_wheel)], check=True)
    runner = ROOT / "tests/bindings/python/run_protection.py"
    command = [sys.executable, str(runner), str(SCENARIO), str(files), str(FRAME)]
    assert run(command, PYTHONPATH=str(tmp_path)) == cpp_lines


def test_java_gives_the_outcome_of_cpp(
    protected_wheel: Path, files: Path, cpp_lines: list[str], tmp_path: Path
) -> None:
    assert protected_wheel.is_file()
    build = ROOT / "build" / PRODUCT / HOST
    source = ROOT / "tests/bindings/java/programs/com/smilear/RunProtection.java"
    classes = build / "java"
    subprocess.run(
        ["javac", "--release", "8", "-Xlint:-options", "-cp", str(classes), "-d", str(tmp_path), str(source)],
        check=True,
    )
    command = [
        *("java", "-Xcheck:jni", f"-Dsmilear.library.path={build / 'stripped/jni/libsmilear.so'}"),
        *("-cp", f"{classes}:{tmp_path}", "com.smilear.RunProtection"),
        *(str(SCENARIO), str(files), str(FRAME)),
    ]
    assert run(command) == cpp_lines


def test_objective_c_gives_the_outcome_of_cpp(
    files: Path,
    cpp_lines: list[str],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    link = objc_linker(PRODUCT, "protection", ("scan",), tmp_path_factory.mktemp("objc"))
    runner = link(ROOT / "tests/bindings/objc/run_protection.mm")
    assert run([str(runner), str(SCENARIO), str(files), str(FRAME)]) == cpp_lines


def test_a_library_without_protection_says_so(programs: Callable[[str, str], Path], files: Path) -> None:
    lines = run([str(programs("scan", HOST) / "protection"), str(SCENARIO), str(files), str(FRAME)])
    assert {line.split(maxsplit=1)[1] for line in lines} == {f"error {FAILED_PRECONDITION}"}


def test_a_release_is_not_made_with_keys_that_everybody_knows() -> None:
    command = [sys.executable, "-m", "build_tools", "build", "--product", PRODUCT, "--target", HOST]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "trusts the test key tests/keys/publisher-1.pub" in done.stderr
