"""The features about bodies: one scenario from every language, and libraries with nothing else in them."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.integration.repo import HOST, MODELS, ROOT, build_tools, installed_wheel, qemu_aarch64
from tests.integration.test_scenario import run
from tests.integration.test_scenario_objc import objc_linker
from tests.scenario.make_poses import scenario as scenario_text

PRODUCT = "poses"
FEATURES = ("dance", "pose", "pose_gesture")
SCENARIO = ROOT / "tests" / "scenario" / "poses.txt"


@pytest.fixture(scope="module")
def poses_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the product, installed."""
    return installed_wheel(PRODUCT, tmp_path_factory.mktemp("poses_site"))


@pytest.fixture(scope="module")
def cpp_lines(programs: Callable[[str, str], Path], tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    program = programs(PRODUCT, HOST) / "poses_scenario"
    return run([str(program), str(SCENARIO), str(tmp_path_factory.mktemp("poses_cpp"))])


def test_the_scenario_is_what_is_written() -> None:
    assert SCENARIO.read_text() == scenario_text()


def test_cpp_covers_every_case(cpp_lines: list[str]) -> None:
    printing = ("match", "score", "follow", "finish", "error")
    cases = [words[1] for line in SCENARIO.read_text().splitlines() if (words := line.split())[0] in printing]
    assert {line.split()[0] for line in cpp_lines} == set(cases)
    assert not any(line.endswith((" error OK", " error OTHER")) for line in cpp_lines)


def test_native_tests_pass(programs: Callable[[str, str], Path]) -> None:
    run([str(programs(PRODUCT, HOST) / "test_poses"), str(MODELS)])


def test_python_gives_the_numbers_of_cpp(poses_site: Path, cpp_lines: list[str], tmp_path: Path) -> None:
    runner = ROOT / "tests" / "bindings" / "python" / "run_poses.py"
    command = [sys.executable, str(runner), str(SCENARIO), str(tmp_path)]
    assert run(command, PYTHONPATH=str(poses_site)) == cpp_lines


def test_java_gives_the_numbers_of_cpp(poses_site: Path, cpp_lines: list[str]) -> None:
    assert poses_site.is_dir()
    project = ROOT / "tests" / "bindings" / "java"
    settings = {
        "smilear.library.path": ROOT / "build" / PRODUCT / HOST / "stripped" / "jni" / "libsmilear.so",
        "smilear.scenario": SCENARIO,
        "smilear.models": MODELS,
        "excludedGroups": "",
        "groups": PRODUCT,
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


def test_objective_c_gives_the_numbers_of_cpp(cpp_lines: list[str], tmp_path: Path) -> None:
    make = objc_linker(PRODUCT, "poses_scenario", FEATURES, tmp_path)
    program = make(ROOT / "tests" / "bindings" / "objc" / "run_poses.mm")
    assert run([str(program), str(SCENARIO), str(tmp_path)]) == cpp_lines


@pytest.mark.full
def test_arm_gives_the_numbers_of_the_host(
    programs: Callable[[str, str], Path],
    cpp_lines: list[str],
    tmp_path: Path,
) -> None:
    """But for what other vector units and libraries of functions round another way."""
    program = programs(PRODUCT, "linux-aarch64") / "poses_scenario"
    lines = run([*qemu_aarch64(), str(program), str(SCENARIO), str(tmp_path)])
    assert len(lines) == len(cpp_lines)
    for ours, theirs in zip(lines, cpp_lines, strict=True):
        for one, other in zip(ours.split(), theirs.split(), strict=True):
            try:
                value = float(one)
            except ValueError:
                assert one == other
            else:
                assert value == pytest.approx(float(other), abs=2e-3)


@pytest.mark.parametrize(
    ("product", "own", "others"),
    [
        pytest.param("dance", "DanceScorer", ("PoseGesture", "ArScan", "Detect"), marks=pytest.mark.full),
        ("pose-gesture", "PoseGestureMatcher", ("Dance", "ArScan", "Detect")),
    ],
)
def test_a_product_has_no_code_of_other_features(product: str, own: str, others: tuple[str, ...]) -> None:
    """Nor of TensorFlow Lite, since there is no model."""
    build_tools("build", "--product", product, "--target", HOST)
    build = ROOT / "build" / product / HOST
    maps = sorted(build.rglob("*.map"))
    texts = [path.read_text() for path in maps if path.name != "c_exports.map"]
    assert texts
    for text in texts:
        assert f"smilear::{own}" in text
        for other in (*others, "tflite::", "xnn_"):
            assert other not in text
