"""What a model asks of the runtime against what the runtime has."""

from collections.abc import Mapping

from build_tools.model.ops import PRODUCTS_FILE, ModelOps, OpUse
from build_tools.model.runtime_ops import RuntimeOps

# The runtime registers its own custom ops at version 1 and a converter writes nothing else. The
# resolver adds one entry per version, so a limit keeps a crafted version from filling the memory.
MAX_CUSTOM_VERSION = 127
_FLEX_PREFIX = "Flex"


def unsupported(model: ModelOps, runtime: RuntimeOps, custom: Mapping[str, str]) -> tuple[str, ...]:
    """Say, op by op, why this model cannot run; empty when it can.

    `custom` holds every custom op that may be linked, with its symbol. Ops
    that no node uses are no obstacle.
    """
    problems = {_problem(use, runtime, custom): None for use in model.uses}
    return tuple(problem for problem in problems if problem)


def _problem(use: OpUse, runtime: RuntimeOps, custom: Mapping[str, str]) -> str:
    if use.custom:
        return _custom_problem(use, runtime, custom)
    op = runtime.builtin.get(use.name)
    if op is None:
        return f"it uses {use.name}, for which the runtime has no kernel; convert it without this op"
    return version_problem(
        f"it uses {use.name} version {use.version}", use.version, op.min_version, op.max_version
    )


def version_problem(what: str, version: int, lowest: int, highest: int) -> str:
    """Say what is wrong with a version; empty when nothing is."""
    if lowest <= version <= highest:
        return ""
    has = f"version {lowest}" if lowest == highest else f"versions {lowest} to {highest}"
    older_or_newer = "an older" if version > highest else "a newer"
    return f"{what}, but the runtime has {has}; convert it with {older_or_newer} TensorFlow"


def highest_custom_version(name: str, runtime: RuntimeOps, custom: Mapping[str, str]) -> int:
    """Return the newest version that a custom op may be registered at."""
    return 1 if custom[name] == runtime.custom.get(name) else MAX_CUSTOM_VERSION


def _custom_problem(use: OpUse, runtime: RuntimeOps, custom: Mapping[str, str]) -> str:
    if use.name.startswith(_FLEX_PREFIX):
        return (
            f"it uses the TensorFlow op {use.name}, which needs the Flex delegate; "
            "convert it with TFLite's builtin ops only"
        )
    if use.name not in custom:
        return (
            f"it uses the custom op {use.name}, whose kernel is unknown; "
            f"name its registration function under custom_ops of the product in {PRODUCTS_FILE}"
        )
    highest = highest_custom_version(use.name, runtime, custom)
    return version_problem(f"it uses {use.name} version {use.version}", use.version, 1, highest)
