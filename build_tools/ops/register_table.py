"""The runtime's own op table: read from its `register.cc`, kept as committed JSON."""

import json
import re
import tomllib
from collections.abc import Mapping

from build_tools.errors import SourceError, UsageError
from build_tools.model.runtime_ops import RuntimeOp, RuntimeOps
from build_tools.ops.names import check_custom_op

_BUILTIN_NAMESPACE = "tflite::ops::builtin::"
_COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
_ADD_BUILTIN = re.compile(
    r"\bAddBuiltin\(\s*BuiltinOperator_(\w+)\s*,\s*(?:tflite::ops::builtin::)?(Register_\w+)\(\)"
    r"\s*(?:,\s*(\d+)\s*)?(?:,\s*(\d+)\s*)?\)"
)


def parse_register_cc(text: str) -> tuple[RuntimeOp, ...]:
    """Read the op table of `BuiltinOpResolver`; a version range left out means version 1."""
    bare = _COMMENT.sub("", text)
    ops = []
    for name, function, first, second in _ADD_BUILTIN.findall(bare):
        # With one number the runtime registers just that version, with two a range.
        min_version = int(first or 1)
        ops.append(
            RuntimeOp(name, _BUILTIN_NAMESPACE + function, min_version, int(second or min_version)),
        )
    if not ops or len(ops) != len(re.findall(r"\bAddBuiltin\(", bare)):
        raise SourceError(
            f"understood {len(ops)} of {len(re.findall(r'AddBuiltin[(]', bare))} AddBuiltin calls in the "
            "runtime's register.cc; extend build_tools/ops/register_table.py or take the pinned revision"
        )
    return tuple(sorted(ops, key=lambda op: op.name))


def missing_symbols(custom: Mapping[str, str], sources: str) -> tuple[str, ...]:
    """Symbols of custom ops that the runtime's sources do not mention."""
    mentioned = set(re.findall(r"\bRegister_\w+", sources))
    return tuple(sorted(symbol for symbol in custom.values() if symbol.split("::")[-1] not in mentioned))


def runtime_ops_json(ops: tuple[RuntimeOp, ...], source_sha256: str) -> str:
    """Print the table for committing: one op per line as [min version, max version, symbol]."""
    lines = [f'"{op.name}": {json.dumps([op.min_version, op.max_version, op.symbol])}' for op in ops]
    return f'{{\n"register_cc_sha256": "{source_sha256}",\n"builtin": {{\n' + ",\n".join(lines) + "\n}\n}\n"


def parse_runtime_ops(table: str, custom: str) -> RuntimeOps:
    """Read what `runtime_ops_json` printed, and the hand-written table of custom ops."""
    builtin = {
        name: RuntimeOp(name, symbol, min_version, max_version)
        for name, (min_version, max_version, symbol) in json.loads(table)["builtin"].items()
    }
    return RuntimeOps(builtin=builtin, custom=parse_custom_ops(custom))


def parse_custom_ops(text: str) -> dict[str, str]:
    """Read `custom_ops.toml`: registered name to registration symbol."""
    where = "build_tools/data/custom_ops.toml"
    try:
        custom = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{where} is not valid TOML: {error}; correct it") from error
    return {name: check_custom_op(name, symbol, where) for name, symbol in custom.items()}
