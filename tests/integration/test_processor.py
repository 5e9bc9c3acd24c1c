"""Without XNNPACK, 64-bit ARM's kernel answers for cpuinfo: ruy hears the same of every processor."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from build_tools.commands.native import link_native, read_manifest, read_product
from build_tools.commands.programs import FULL_OPS
from build_tools.commands.toolchain import read_targets
from build_tools.edge.cache import user_cache
from build_tools.plan.build import Program
from tests.integration.repo import qemu_aarch64

SOURCE = "tests/native/processor/processor_main.cc"


@dataclass(frozen=True)
class Processor:
    """One that the emulator plays: it answers for the kernel, and a file with the same tells cpuinfo."""

    name: str
    part: int
    variant: int
    features: str
    dot_products: bool = False
    in_order: bool = False


PROCESSORS = (
    Processor("cortex-a53", 0xD03, 0, "fp asimd crc32", in_order=True),
    Processor("cortex-a72", 0xD08, 0, "fp asimd crc32"),
    Processor("cortex-a76", 0xD0B, 4, "fp asimd crc32 atomics asimdrdm asimddp", dot_products=True),
    Processor("neoverse-n1", 0xD0C, 4, "fp asimd crc32 atomics asimdrdm asimddp", dot_products=True),
)


@pytest.fixture(scope="module")
def folder() -> Path:
    product = read_product("scan-builtin")
    ours = Program("processor", (SOURCE,))
    theirs = Program("processor_full", (SOURCE, FULL_OPS), ops="")
    target = read_targets()["linux-aarch64"]
    build = link_native(user_cache(), product, target, read_manifest(product), (), programs=(ours, theirs))
    return build.folder / "programs"


@pytest.mark.parametrize("processor", PROCESSORS, ids=lambda processor: processor.name)
def test_the_kernel_and_cpuinfo_agree(folder: Path, processor: Processor, tmp_path: Path) -> None:
    root = emulated_root(processor, tmp_path)
    expected = [
        f"dot products {processor.dot_products:d}",
        f"in order {processor.in_order:d}",
        "Cortex-X1 0",
    ]
    assert answers(folder / "processor_full", processor, root) == expected
    assert answers(folder / "processor", processor, root) == expected


def test_cpuinfo_is_not_there(folder: Path) -> None:
    assert b"/proc/cpuinfo" in (folder / "processor_full").read_bytes()
    assert b"/proc/cpuinfo" not in (folder / "processor").read_bytes()


def emulated_root(processor: Processor, folder: Path) -> Path:
    """The emulator's files of ARM, with another processor's description."""
    arm = Path(qemu_aarch64()[-1])
    (folder / "lib").symlink_to(arm / "lib")
    (folder / "proc").mkdir()
    text = (
        f"processor\t: 0\nFeatures\t: {processor.features}\nCPU implementer\t: 0x41\n"
        f"CPU architecture: 8\nCPU variant\t: {processor.variant:#x}\nCPU part\t: {processor.part:#x}\n"
        "CPU revision\t: 1\n\n"
    )
    (folder / "proc" / "cpuinfo").write_text(text, encoding="utf-8")
    return folder


def answers(program: Path, processor: Processor, root: Path) -> list[str]:
    emulator = qemu_aarch64()[0]
    command = [emulator, "-L", str(root), "-cpu", processor.name, str(program)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
