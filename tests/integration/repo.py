"""Where things are, and how a test runs the build tools."""

import subprocess
import sys
from pathlib import Path

from build_tools.commands.layout import LOGS
from build_tools.edge import qemu
from build_tools.edge.cache import user_cache

ROOT = Path(__file__).parents[2]
MODELS = ROOT / "tests" / "models"
HOST = "linux-x86_64"


def build_tools(*arguments: str, cwd: Path = ROOT) -> str:
    """Run a command of ours as a person would; its output is shown when it fails."""
    done = subprocess.run(
        [sys.executable, "-m", "build_tools", *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def installed_wheel(product: str, folder: Path) -> Path:
    """Builds a product's wheel and installs it into a folder, for `PYTHONPATH`."""
    build_tools("build", "--product", product, "--target", HOST)
    (wheel,) = (ROOT / "dist" / product).glob("*.whl")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(folder)]
    subprocess.run([*pip, str(wheel)], check=True)
    return folder


def qemu_aarch64() -> tuple[str, ...]:
    """Begin of a command that runs programs for 64-bit ARM Linux."""
    return qemu.qemu_aarch64(user_cache(), LOGS / "qemu.log")
