"""`programs`: build the C++ test programs for a target."""

import argparse

from build_tools.commands.layout import ROOT
from build_tools.commands.native import add_product_argument, build_native, read_product
from build_tools.commands.toolchain import read_targets
from build_tools.edge.cache import user_cache
from build_tools.model.product import Product
from build_tools.plan.build import Program
from build_tools.toolchains.targets import find_target

HELP = "build the C++ test programs for a target"
TESTS = "tests/native"
FULL_OPS = f"{TESTS}/full_ops.cc"
# Sources that need no feature, and the features that those of a folder need.
SHARED = ("test_main.cc", "allocation_counter.cc")
FEATURES = {"poses": ("dance", "pose_gesture")}


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
        programs=test_programs(product),
    )
    print(f"programs: in {build.folder / 'programs'}")
    return 0


def test_programs(product: Product) -> tuple[Program, ...]:
    """Every program of tests/native that the product's features suffice for: one per `*_main.cc`.

    All tests are one program. What lies in a folder of FEATURES wants the features named there, and the
    rest, but for what all tests share, wants scan.
    """
    sources = [path.relative_to(ROOT).as_posix() for path in sorted((ROOT / TESTS).rglob("*.cc"))]
    here = [name for name in sources if _wanted(name) <= set(product.features)]
    mains = [name for name in here if name.endswith("_main.cc")]
    shared = [name for name in here if name not in (*mains, FULL_OPS)]
    programs = [Program(_stem(name), (name, *(shared if _stem(name) == "test" else ()))) for name in mains]
    if "scan" not in product.features:
        return tuple(programs)
    # The same program with every op of the runtime, to compare a product's build with.
    full = Program("run_model_full", (f"{TESTS}/run_model_main.cc", FULL_OPS), ops="")
    return (*programs, full)


def _wanted(source: str) -> set[str]:
    folder, _, name = source.removeprefix(f"{TESTS}/").rpartition("/")
    if folder:
        return set(FEATURES[folder])
    return set() if name in SHARED else {"scan"}


def _stem(main: str) -> str:
    return main.rpartition("/")[2].removesuffix("_main.cc")
