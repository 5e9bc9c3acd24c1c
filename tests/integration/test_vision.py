"""Actions, detection, hands, portraits and beauty: one scenario from every language, and oracles in NumPy."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.integration.repo import HOST, MODELS, ROOT, build_tools, installed_wheel, qemu_aarch64
from tests.integration.test_scenario import run
from tests.integration.test_scenario_objc import objc_linker

PRODUCT = "vision"
FEATURES = ("action", "beauty", "detection", "gesture", "portrait")
SCENARIO = ROOT / "tests" / "scenario" / "vision.txt"


@pytest.fixture(scope="module")
def vision_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the product, installed."""
    return installed_wheel(PRODUCT, tmp_path_factory.mktemp("vision_site"))


@pytest.fixture(scope="module")
def cpp_lines(programs: Callable[[str, str], Path]) -> list[str]:
    return run([str(programs(PRODUCT, HOST) / "vision_scenario"), str(SCENARIO), str(MODELS)])


def test_native_tests_pass(programs: Callable[[str, str], Path]) -> None:
    run([str(programs(PRODUCT, HOST) / "test_vision"), str(MODELS)])


def test_cpp_does_every_case(cpp_lines: list[str]) -> None:
    words = [line.split() for line in SCENARIO.read_text().splitlines() if line and line[0] != "#"]
    cases = {name for verb, name, *_ in words if verb != "frame"}
    silent = {"none"}  # nothing is found
    assert {line.split()[0] for line in cpp_lines} == cases - silent
    assert not any(line.endswith((" error OK", " error OTHER")) for line in cpp_lines)
    events = [line.split()[4] for line in cpp_lines if line.split()[0] in ("seen", "gone")]
    assert "1" in events  # appeared
    assert "3" in events  # lost


def test_python_gives_the_numbers_of_cpp(vision_site: Path, cpp_lines: list[str]) -> None:
    runner = ROOT / "tests" / "bindings" / "python" / "run_vision.py"
    lines = run([sys.executable, str(runner), str(SCENARIO), str(MODELS)], PYTHONPATH=str(vision_site))
    assert lines == cpp_lines


def test_java_gives_the_numbers_of_cpp(vision_site: Path, cpp_lines: list[str]) -> None:
    assert vision_site.is_dir()
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
    make = objc_linker(PRODUCT, "vision_scenario", FEATURES, tmp_path)
    program = make(ROOT / "tests" / "bindings" / "objc" / "run_vision.mm")
    assert run([str(program), str(SCENARIO), str(MODELS)]) == cpp_lines


@pytest.mark.full
def test_arm_gives_the_numbers_of_the_host(
    programs: Callable[[str, str], Path], cpp_lines: list[str]
) -> None:
    """To the bit for beauty; where a model runs, but for the order in which other vector units add."""
    program = programs(PRODUCT, "linux-aarch64") / "vision_scenario"
    lines = run([*qemu_aarch64(), str(program), str(SCENARIO), str(MODELS)])
    assert len(lines) == len(cpp_lines)
    for ours, theirs in zip(lines, cpp_lines, strict=True):
        for one, other in zip(ours.split(), theirs.split(), strict=True):
            if one != other:
                assert float(one) == pytest.approx(float(other), rel=1e-4, abs=2e-4), ours


@pytest.mark.parametrize("name", ["compare.py", "compare_models.py"])
def test_the_library_agrees_with_oracles_and_with_what_is_true(vision_site: Path, name: str) -> None:
    """In a process of its own, which has the product's package and not another's."""
    script = ROOT / "tests" / "vision" / name
    lines = run([sys.executable, str(script), str(MODELS)], PYTHONPATH=f"{vision_site}:{ROOT}:{MODELS}")
    assert lines[-1] == "all agree"


@pytest.mark.parametrize(
    ("product", "own", "others"),
    [
        ("beauty", "BeautyFilter", ("ObjectDetector", "Gesture", "Portrait", "ArScan", "Dance", "tflite::")),
        pytest.param(
            "detection",
            "ObjectDetector",
            ("Gesture", "Portrait", "ArScan", "Dance", "Beauty"),
            marks=pytest.mark.full,
        ),
    ],
)
def test_a_product_has_no_code_of_other_features(product: str, own: str, others: tuple[str, ...]) -> None:
    build_tools("build", "--product", product, "--target", HOST)
    maps = sorted((ROOT / "build" / product / HOST).rglob("*.map"))
    texts = [path.read_text() for path in maps if path.name != "c_exports.map"]
    assert texts
    for text in texts:
        assert f"smilear::{own}" in text
        for other in others:
            assert other not in text
