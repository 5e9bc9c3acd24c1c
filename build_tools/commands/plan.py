"""`plan`: print what a build would do, without doing it."""

import argparse
import json
from dataclasses import asdict

import yaml

from build_tools.commands.layout import RECIPES
from build_tools.commands.native import add_product_argument, describe_build, read_product
from build_tools.commands.packages import LOCKFILE
from build_tools.commands.toolchain import read_targets
from build_tools.edge.cache import user_cache
from build_tools.edge.files import read_bytes
from build_tools.model.package import Package
from build_tools.model.plan import BuildPlan
from build_tools.toolchains.targets import find_target

HELP = "print what a build would do, without doing it"


def configure(parser: argparse.ArgumentParser) -> None:
    add_product_argument(parser)
    parser.add_argument("--target", required=True, help="a row of targets.toml")
    parser.add_argument("--json", action="store_true", help="the whole plan, every flag and file")


def run(arguments: argparse.Namespace) -> int:
    product = read_product(arguments.product)
    target = find_target(read_targets(), arguments.target)
    plan = describe_build(user_cache(), product, target, locked_packages(), forced=arguments.toolchain)
    if arguments.json:
        print(json.dumps(asdict(plan), indent=1))
    else:
        print(summary(plan), end="")
    return 0


def locked_packages() -> tuple[Package, ...]:
    """The packages of the lock file, with symbolic folders: nothing is built to print a plan."""
    locked = json.loads(read_bytes(LOCKFILE, "lock file").decode())["requires"]
    references = [line.partition("#")[0].split("/") for line in locked]
    return tuple(
        Package(
            name=name,
            version=version,
            reference="",
            licence="",
            homepage="",
            source_sha256=_pin(name, version),
            include_folders=(f"<packages>/{name}/include",),
            archives=(f"<packages>/{name}/lib/*.a",),
            licence_files=(),
        )
        for name, version in references
    )


def _pin(name: str, version: str) -> str:
    data = read_bytes(RECIPES / name / "all" / "conandata.yml", "recipe's pins").decode()
    return str(yaml.safe_load(data)["sources"][version]["sha256"])


def summary(plan: BuildPlan) -> str:
    """The plan for people: one line per group and binary."""
    lines = [f"product    {plan.product}", f"target     {plan.target}", f"toolchain  {plan.toolchain}"]
    lines += [f"generate   {file.path} ({file.text.count(chr(10))} lines)" for file in plan.generated]
    lines += [f"compile    {group.name}: {len(group.sources)} files" for group in plan.groups]
    lines += [f"link       {binary.output} from {', '.join(binary.groups)}" for binary in plan.binaries]
    lines += [f"then       {step.output}" for binary in plan.binaries for step in binary.steps]
    if plan.java:
        lines.append(f"javac      {len(plan.java.sources)} files into {plan.java.output}")
    return "\n".join(lines) + "\n"
