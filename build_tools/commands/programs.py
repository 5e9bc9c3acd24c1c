"""`programs`: build the C++ test programs for a target."""

import argparse
from pathlib import Path

from build_tools.commands.layout import ROOT
from build_tools.commands.native import add_product_argument, build_native, read_product
from build_tools.commands.toolchain import read_targets
from build_tools.edge.cache import user_cache
from build_tools.plan.build import Program
from build_tools.toolchains.targets import find_target

HELP = "build the C++ test programs for a target"
TESTS = "tests/native"
FULL_OPS = f"{TESTS}/full_ops.cc"


def configure(parser: argparse.ArgumentParser) -> None:
    add_product_argument(parser)
    parser.add_argument("--target", required=True, help="a row of targets.toml")


def run(arguments: argparse.Namespace) -> int:
    target = find_target(read_targets(), arguments.target)
    product = read_product(arguments.product)
    build = build_native(
        user_cache(),
        product,
        target,
        forced=arguments.toolchain,
        programs=(*test_programs(), *(security_programs() if product.protection else ())),
    )
    print(f"programs: in {build.folder / 'programs'}")
    return 0


def test_programs() -> tuple[Program, ...]:
    """Every program of tests/native: one per `*_main.cc`; the tests share one."""
    folder = ROOT / TESTS
    sources = sorted(path.name for path in folder.glob("*.cc"))
    mains = [name for name in sources if name.endswith("_main.cc")]
    apart = {*mains, Path(FULL_OPS).name}
    shared = [f"{TESTS}/{name}" for name in sources if name not in apart]
    programs = [
        Program(
            name.removesuffix("_main.cc"),
            (f"{TESTS}/{name}", *(shared if name == "test_main.cc" else ())),
        )
        for name in mains
    ]
    # The same program with every op of the runtime, to compare a product's build with.
    full = Program("run_model_full", (f"{TESTS}/run_model_main.cc", FULL_OPS), ops="")
    return (*programs, full)


def security_programs() -> tuple[Program, ...]:
    """Programs that look behind the API of bundles and licences; only for products that have both."""
    folder = ROOT / TESTS / "security"
    return tuple(
        Program(path.name.removesuffix("_main.cc"), (path.relative_to(ROOT).as_posix(),))
        for path in sorted(folder.glob("*_main.cc"))
    )
