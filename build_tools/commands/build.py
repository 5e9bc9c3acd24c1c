"""`build`: from models to audited artefacts."""

import argparse
import time

from build_tools.commands.ledger import check_budget, evidence_of, has_ledger, ledger_of, write_ledger
from build_tools.commands.native import add_product_argument, build_native, read_product
from build_tools.commands.package import (
    judge,
    package_aar,
    package_wheel,
    package_windows,
    package_xcframework,
)
from build_tools.commands.toolchain import read_targets
from build_tools.commands.trust import refuse_test_keys
from build_tools.edge.cache import user_cache
from build_tools.edge.progress import clock
from build_tools.errors import UsageError
from build_tools.model.target import ArtefactKind, Target, ToolchainKind
from build_tools.toolchains.targets import find_target

HELP = "build a product for targets, package and audit it"


def configure(parser: argparse.ArgumentParser) -> None:
    add_product_argument(parser)
    parser.add_argument(
        "--test-keys",
        action="store_true",
        help="allow keys that everybody knows; never ship what is built so",
    )
    parser.add_argument("--target", action="append", default=[], help="a row of targets.toml; repeatable")
    parser.add_argument("--android", action="store_true", help="the Android ABIs, packed into one AAR")
    parser.add_argument(
        "--abi", action="append", default=[], help="with --android: only this ABI; repeatable"
    )
    parser.add_argument(
        "--ios", action="store_true", help="iOS and its simulator, packed into one XCFramework"
    )
    parser.add_argument(
        "--slice", action="append", default=[], help="with --ios: only this slice (arm64); repeatable"
    )


def run(arguments: argparse.Namespace) -> int:
    started = time.monotonic()
    cache = user_cache()
    product = read_product(arguments.product)
    if not arguments.test_keys:
        refuse_test_keys(product)
    targets = chosen_targets(arguments, read_targets())
    builds = [build_native(cache, product, target, forced=arguments.toolchain) for target in targets]
    for build in builds:
        judge(build)
    for build in filter(has_ledger, builds):
        ledger = ledger_of(build, evidence_of(build))
        print(f"size: {write_ledger(build, ledger)}: {ledger.raw:,} bytes, {ledger.zipped:,} zipped")
        check_budget(build, ledger)
    artefacts = [package_wheel(build) for build in builds if build.target.artefact is ArtefactKind.WHEEL]
    artefacts += [
        package_windows(build) for build in builds if build.target.artefact is ArtefactKind.WINDOWS_ZIP
    ]
    android = [build for build in builds if build.target.artefact is ArtefactKind.AAR]
    if android:
        artefacts.append(package_aar(android))
    ios = [build for build in builds if build.target.artefact is ArtefactKind.XCFRAMEWORK]
    if ios:
        artefacts.append(package_xcframework(ios))
    for artefact in artefacts:
        print(f"built {artefact} ({artefact.stat().st_size:,} bytes)")
    print(f"build: {product.name} done in {clock(time.monotonic() - started)}")
    return 0


def chosen_targets(arguments: argparse.Namespace, targets: dict[str, Target]) -> tuple[Target, ...]:
    """The targets that the command line asks for.

    Raises UsageError when it asks for none, for an ABI without --android, or for an unknown slice.
    """
    chosen = [find_target(targets, name) for name in arguments.target]
    if arguments.abi and not arguments.android:
        raise UsageError("--abi goes with --android; add it, or name a --target")
    if arguments.android:
        if arguments.abi:
            chosen += [find_target(targets, f"android-{abi}") for abi in arguments.abi]
        else:
            chosen += [
                target
                for target in targets.values()
                if target.artefact is ArtefactKind.AAR and ToolchainKind.HERMETIC in target.toolchains
            ]
    if arguments.slice and not arguments.ios:
        raise UsageError("--slice goes with --ios; add it, or name a --target")
    if arguments.ios:
        chosen += _slices(arguments.slice, targets)
    if not chosen:
        raise UsageError("build needs a target; give --target NAME, --android or --ios")
    return tuple(chosen)


def _slices(names: list[str], targets: dict[str, Target]) -> list[Target]:
    """The iOS targets of these slices, or of all."""
    known = {
        name.removeprefix("ios-"): target
        for name, target in targets.items()
        if target.artefact is ArtefactKind.XCFRAMEWORK
    }
    for name in names:
        if name not in known:
            raise UsageError(f"there is no iOS slice {name}; choose from {', '.join(known)}")
    return [known[name] for name in names or known]
