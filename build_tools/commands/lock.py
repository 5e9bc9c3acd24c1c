"""`lock`: pin the recipes' revisions after a recipe was changed."""

import argparse

from build_tools.commands.layout import LOGS, RECIPES
from build_tools.commands.packages import CONANFILE, LOCKFILE, write_profiles
from build_tools.commands.toolchain import prepare_toolchain, read_targets
from build_tools.edge.cache import user_cache
from build_tools.edge.conan import Conan

HELP = "write native/conan/conan.lock anew, after a recipe was changed"
REFERENCE_TARGET = "linux-x86_64"  # every target has the same recipes


def configure(parser: argparse.ArgumentParser) -> None:
    del parser


def run(arguments: argparse.Namespace) -> int:
    del arguments
    cache = user_cache()
    toolchain, file = prepare_toolchain(cache, read_targets()[REFERENCE_TARGET])
    Conan(cache, RECIPES.parent).lock(
        conanfile=CONANFILE,
        lockfile=LOCKFILE,
        profiles=write_profiles(cache, toolchain, file),
        log=LOGS / "lock.log",
    )
    print(f"lock: {LOCKFILE} written; commit it with the recipes")
    return 0
