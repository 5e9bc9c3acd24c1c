"""Real builds, made once per test run and shared by the tests."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.integration.repo import HOST, ROOT, build_tools


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Callable[..., Path]]:
    """Mounts a file system in memory; skips where the user has no right to mount."""
    folder = tmp_path / "disk"
    folder.mkdir()

    def mount(*options: str) -> Path:
        argv = ["mount", "-t", "tmpfs", *options, "tmpfs", str(folder)]
        if subprocess.run(argv, capture_output=True, check=False).returncode:
            pytest.skip("needs the right to mount a file system")
        return folder

    yield mount
    if folder.is_mount():
        subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture(scope="session")
def wheel() -> Path:
    """The wheel of the scan product."""
    build_tools("build", "--product", "scan", "--target", HOST)
    (path,) = (ROOT / "dist" / "scan").glob("*.whl")
    return path


@pytest.fixture(scope="session")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel installed, for `PYTHONPATH`."""
    folder = tmp_path_factory.mktemp("site")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(folder)]
    subprocess.run([*pip, str(wheel)], check=True)
    return folder


@pytest.fixture(scope="session")
def programs() -> Callable[[str, str], Path]:
    """Folder of the C++ test programs for a product and a target."""
    made: dict[tuple[str, str], Path] = {}

    def get(product: str, target: str) -> Path:
        if (product, target) not in made:
            build_tools("programs", "--product", product, "--target", target)
            made[product, target] = ROOT / "build" / product / target / "programs"
        return made[product, target]

    return get


@pytest.fixture(scope="session")
def android(pytestconfig: pytest.Config) -> tuple[str, ...]:
    """What `build` is told for an AAR: one ABI, since each takes minutes of its own; all with --full."""
    return ("--android",) if pytestconfig.getoption("--full") else ("--android", "--abi", "arm64-v8a")


@pytest.fixture(scope="session")
def aar(android: tuple[str, ...]) -> Path:
    """The AAR of the scan product."""
    build_tools("build", "--product", "scan", *android)
    (path,) = (ROOT / "dist" / "scan").glob("*.aar")
    return path
