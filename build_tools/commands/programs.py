"""`programs`: build the C++ test programs for a target."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from build_tools.commands.layout import ROOT
from build_tools.commands.native import add_product_argument, build_native, read_product
from build_tools.commands.toolchain import read_targets
from build_tools.edge.cache import user_cache
from build_tools.plan.build import Program
from build_tools.toolchains.targets import find_target

HELP = "build the C++ test programs for a target"
TESTS = "tests/native"
PROTECTION = f"{TESTS}/protection_main.cc"
HOSTILE = f"{TESTS}/security/hostile_main.cc"
FULL_OPS = f"{TESTS}/full_ops.cc"
TEST_MAIN = f"{TESTS}/test_main.cc"
RUN_MODEL = f"{TESTS}/run_model_main.cc"
MAIN_ENDING, TEST_ENDING = "_main.cc", "_test.cc"
ENDINGS = (MAIN_ENDING, TEST_ENDING)
# Folder of tests/native -> the features that its files use.
FOLDERS = {
    "": ("scan",),
    "poses": ("dance", "pose", "pose_gesture"),
    "vision": ("action", "detection", "gesture", "portrait", "beauty"),
}


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
        # Beside its protection, a product is like its neighbour without, whose programs are tested.
        programs=security_programs() if product.protection else test_programs(product.features),
    )
    print(f"programs: in {build.folder / 'programs'}")
    return 0


def test_programs(features: Sequence[str]) -> tuple[Program, ...]:
    """Programs of tests/native that a product with these features can link.

    One per `*_main.cc`; all `*_test.cc` of a folder are one program, with the helpers of tests/native.
    """
    helpers = [path for path in _sources("") if not path.endswith((*ENDINGS, FULL_OPS))]
    programs = [Program("run_model", (RUN_MODEL,))]
    for folder, needed in FOLDERS.items():
        if not set(needed) <= set(features):
            continue
        sources = _sources(folder)
        tests = [path for path in sources if path.endswith(TEST_ENDING)]
        others = [path for path in sources if folder and not path.endswith(ENDINGS)]
        programs.append(Program(f"test{folder and '_'}{folder}", (TEST_MAIN, *tests, *helpers, *others)))
        programs += [
            Program(Path(path).name.removesuffix(MAIN_ENDING), (path, *others))
            for path in sources
            if path.endswith(MAIN_ENDING) and path not in (TEST_MAIN, RUN_MODEL)
        ]
    # The same program with every op of the runtime, to compare a product's build with.
    full = Program("run_model_full", (RUN_MODEL, FULL_OPS), ops="")
    return (*programs, full)


def security_programs() -> tuple[Program, ...]:
    """Programs that look behind the API of bundles and licences; only for products that have both.

    The one that runs hostile models has every op of the runtime, so that none is refused for its op.
    """
    sources = [*_sources("security"), PROTECTION]
    mains = [path for path in sources if path.endswith(MAIN_ENDING)]
    helpers = tuple(path for path in sources if path not in mains)
    return tuple(
        Program("hostile", (path, *helpers, FULL_OPS), ops="")
        if path == HOSTILE
        else Program(Path(path).name.removesuffix(MAIN_ENDING), (path,))
        for path in mains
    )


def _sources(folder: str) -> list[str]:
    return sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / TESTS / folder).glob("*.cc"))
