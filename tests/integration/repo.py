"""Where things are, and how a test runs the build tools."""

import subprocess
import sys
from pathlib import Path

from build_tools.commands.layout import LOGS
from build_tools.edge.apt import ensure_unpacked
from build_tools.edge.cache import user_cache

ROOT = Path(__file__).parents[2]
MODELS = ROOT / "tests" / "models"
HOST = "linux-x86_64"
ARM_PREFIX = "usr/aarch64-linux-gnu"


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


def qemu_aarch64() -> list[str]:
    """A command that runs programs for 64-bit ARM Linux.

    The emulator and ARM's glibc are Debian packages, unpacked in our cache, not installed.
    """
    packages = ("qemu-user-static", "libc6-arm64-cross")
    folder = ensure_unpacked(user_cache(), "qemu", packages, LOGS / "qemu.log", _describe_processor)
    return [str(folder / "usr" / "bin" / "qemu-aarch64-static"), "-L", str(folder / ARM_PREFIX)]


def _describe_processor(folder: Path) -> None:
    """An ARM /proc/cpuinfo: the emulator would show this machine's, which cpuinfo cannot read."""
    processor = (
        "processor\t: {}\n"
        "BogoMIPS\t: 48.00\n"
        "Features\t: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp asimddp\n"
        "CPU implementer\t: 0x41\n"
        "CPU architecture: 8\n"
        "CPU variant\t: 0x3\n"
        "CPU part\t: 0xd0b\n"
        "CPU revision\t: 1\n"
    )
    proc = folder / ARM_PREFIX / "proc"
    proc.mkdir()
    text = "".join(processor.format(number) + "\n" for number in range(2))
    (proc / "cpuinfo").write_text(text, encoding="utf-8")
