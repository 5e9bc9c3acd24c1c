"""The same sources built again: elsewhere, with another model, with another op."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.integration.repo import HOST, ROOT, build_tools

# Nothing of it may show in what is built; every object is compiled, not taken from a cache.
ELSEWHERE = {
    "TZ": "Pacific/Chatham",
    "LC_ALL": "C",
    "LANG": "C",
    "USER": "somebody",
    "PYTHONHASHSEED": "7",
    "CCACHE_DISABLE": "1",
}


class Checkout:
    """A copy of this one whose path has a space and letters beyond ASCII."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "another ch\u00e9ckout"
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        for name in listed.stdout.split("\0"):
            if name and (ROOT / name).is_file():
                (self.root / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(ROOT / name, self.root / name)

    def run(self, *arguments: str) -> None:
        done = subprocess.run(
            ["sh", "-c", 'umask 077; exec "$@"', "sh", sys.executable, "-m", "build_tools", *arguments],
            cwd=self.root,
            env={**os.environ, **ELSEWHERE},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def steps(self, *arguments: str) -> list[str]:
        """What a build of the host's wheel does: `compile SOURCE`, `link FILE`, `strip FILE`."""
        log = self.root / "build" / "logs" / f"scan-{HOST}.log"
        before = log.read_text("utf-8") if log.is_file() else ""
        self.run("build", "--target", HOST, *arguments)
        lines = log.read_text("utf-8").removeprefix(before).splitlines()
        return [line for line in lines if line.startswith(("compile ", "link ", "strip "))]


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    return Checkout(tmp_path_factory.mktemp("elsewhere"))


def products_with(checkout: Checkout, edit: Callable[[str], str]) -> None:
    """Edit the scan product and write its manifest anew."""
    path = checkout.root / "ops_manifest" / "products.toml"
    text = path.read_text("utf-8")
    start = text.index("[scan]")
    end = text.index("\n[", start)
    path.write_text(text[:start] + edit(text[start:end]) + text[end:], encoding="utf-8")
    checkout.run("ops")


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(("--target", HOST), id="wheel"),
        pytest.param((), id="aar"),
        pytest.param(("--ios", "--slice", "arm64"), id="xcframework"),
        pytest.param(("--target", "windows-x86_64"), id="windows", marks=pytest.mark.full),
    ],
)
def test_everything_built_elsewhere_is_the_same(
    arguments: tuple[str, ...], android: tuple[str, ...], checkout: Checkout
) -> None:
    arguments = arguments or android
    build_tools("build", *arguments)
    dist = checkout.root / "dist" / "scan"
    shutil.rmtree(dist, ignore_errors=True)
    checkout.run("build", *arguments)
    made = [path for path in dist.rglob("*") if path.is_file()]
    assert made
    for path in made:
        assert path.read_bytes() == (ROOT / "dist" / "scan" / path.relative_to(dist)).read_bytes(), path.name


def test_nothing_changed_does_nothing(checkout: Checkout) -> None:
    checkout.steps()
    assert checkout.steps() == []


def test_a_new_model_with_the_same_ops_compiles_nothing(checkout: Checkout) -> None:
    checkout.steps()
    models = checkout.root / "tests" / "models"
    shutil.copyfile(models / "scan_f32.tflite", models / "another.tflite")
    products_with(
        checkout, lambda text: text.replace("models = [", 'models = ["tests/models/another.tflite", ')
    )
    checkout.run("trim", "--product", "scan")
    assert checkout.steps() == []
    manifest = json.loads((checkout.root / "ops_manifest" / "scan.json").read_text("utf-8"))
    assert "tests/models/another.tflite" in [model["name"] for model in manifest["models"]]


def test_a_new_op_compiles_one_file(checkout: Checkout) -> None:
    # An op that no model of the product has goes together with all of XNNPACK only.
    products_with(checkout, lambda text: text.replace("trim = true\n", ""))
    checkout.steps()
    products_with(checkout, lambda text: f'{text.rstrip()}\nops = [{{ name = "TANH" }}]\n')
    compiled = [step for step in checkout.steps() if step.startswith("compile ")]
    assert [step.rpartition("/")[2] for step in compiled] == ["register_ops.cc"]
