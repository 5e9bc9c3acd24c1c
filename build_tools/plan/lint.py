"""Which C++ files have to be looked at again, and as which compilation; pure."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from build_tools.model.plan import BuildPlan, ObjectGroup


@dataclass(frozen=True)
class LintJob:
    """A source, relative to the repository, with the arguments of its compilation.

    `key` changes with everything that a finding could depend on, and not with the checkout's place.
    """

    source: str
    arguments: tuple[str, ...]
    key: str


def lint_jobs(
    plan: BuildPlan, sources: Mapping[str, str], headers: Mapping[str, str], *, rules: str, root: str
) -> tuple[LintJob, ...]:
    """One job per entry of `sources` (path -> text), as the plan compiles it.

    A source that this plan does not compile is judged as its neighbours are.
    `headers` are all of ours; those of packages lie in folders that the arguments
    name by the package's id. `rules` are the linter's version and configuration.
    """
    common = _digest([rules, sorted(headers.items())])
    jobs = []
    for path, text in sorted(sources.items()):
        arguments = _arguments(plan, _group_of(plan, path), f"{root}/{path}", root)
        placeless = [argument.replace(root, "") for argument in arguments]
        jobs.append(LintJob(path, arguments, _digest([common, path, text, placeless])))
    return tuple(jobs)


def compile_commands(jobs: tuple[LintJob, ...], root: str) -> str:
    """The jobs as clang's tools read them."""
    entries = [
        {"directory": root, "file": f"{root}/{job.source}", "arguments": list(job.arguments)} for job in jobs
    ]
    return json.dumps(entries, indent=1) + "\n"


def _group_of(plan: BuildPlan, path: str) -> ObjectGroup:
    def kinship(group: ObjectGroup) -> tuple[bool, int]:
        shared = max((_shared_folders(path, source) for source in group.sources), default=0)
        return path in group.sources, shared

    return max(plan.groups, key=kinship)


def _shared_folders(one: str, other: str) -> int:
    count = 0
    for mine, yours in zip(one.split("/")[:-1], other.split("/")[:-1], strict=False):
        if mine != yours:
            break
        count += 1
    return count


def _arguments(plan: BuildPlan, group: ObjectGroup, file: str, root: str) -> tuple[str, ...]:
    folders = tuple(f"-I{root}/{folder}" for folder in group.include_folders)
    return (plan.compiler, *group.flags, *folders, "-c", file)


def _digest(described: object) -> str:
    return hashlib.sha256(json.dumps(described).encode()).hexdigest()
