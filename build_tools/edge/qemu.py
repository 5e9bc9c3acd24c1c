"""Running programs for 64-bit ARM Linux on another machine."""

from pathlib import Path

from build_tools.edge.apt import ensure_unpacked
from build_tools.edge.cache import Cache

_PREFIX = "usr/aarch64-linux-gnu"
_PACKAGES = ("qemu-user-static", "libc6-arm64-cross")


def qemu_aarch64(cache: Cache, log: Path) -> tuple[str, ...]:
    """Begin of a command that runs a program for 64-bit ARM Linux.

    The emulator and ARM's glibc are Debian packages, unpacked in our cache, not installed.
    """
    folder = ensure_unpacked(cache, "qemu", _PACKAGES, log, _describe_processor)
    return (str(folder / "usr" / "bin" / "qemu-aarch64-static"), "-L", str(folder / _PREFIX))


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
    proc = folder / _PREFIX / "proc"
    proc.mkdir()
    text = "".join(processor.format(number) + "\n" for number in range(2))
    (proc / "cpuinfo").write_text(text, encoding="utf-8")
