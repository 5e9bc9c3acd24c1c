"""Where the tables about the pinned runtime come from: committed data, or its source tree."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from build_tools.edge.files import read_bytes
from build_tools.errors import SourceError
from build_tools.model.runtime_ops import RuntimeOps
from build_tools.model.schema import Schema
from build_tools.ops.register_table import (
    missing_symbols,
    parse_custom_ops,
    parse_register_cc,
    parse_runtime_ops,
    runtime_ops_json,
)
from build_tools.ops.schema_text import parse_fbs, parse_schema, schema_json

_DATA = Path(__file__).resolve().parents[1] / "data"
RUNTIME_OPS = _DATA / "runtime_ops.json"
SCHEMA = _DATA / "tflite_schema.json"
CUSTOM_OPS = _DATA / "custom_ops.toml"

_REGISTER_CC = "lite/core/kernels/register.cc"
_CUSTOM_OPS_HEADER = "lite/kernels/custom_ops_register.h"
_SCHEMA_FBS = "compiler/mlir/lite/schema/schema.fbs"


@dataclass(frozen=True)
class OpTables:
    """What this repository knows about the pinned runtime."""

    runtime: RuntimeOps
    schema: Schema


def load_op_tables() -> OpTables:
    """Read the committed tables."""
    return OpTables(
        runtime=parse_runtime_ops(_text(RUNTIME_OPS), _text(CUSTOM_OPS)),
        schema=parse_schema(_text(SCHEMA)),
    )


def tables_from_source(source: Path) -> dict[Path, str]:
    """Derive the committed tables from a TensorFlow source tree: path to what it should hold."""
    root = source / "tensorflow" if (source / "tensorflow").is_dir() else source
    register_cc = read_bytes(root / _REGISTER_CC, "runtime's op table")
    header = read_bytes(root / _CUSTOM_OPS_HEADER, "runtime's custom ops")
    schema = parse_fbs(read_bytes(root / _SCHEMA_FBS, "runtime's schema").decode())
    ops = parse_register_cc(register_cc.decode())
    unknown = [op.name for op in ops if op.name not in schema.enums["BuiltinOperator"].values()]
    missing = missing_symbols(parse_custom_ops(_text(CUSTOM_OPS)), (register_cc + header).decode())
    if unknown or missing:
        raise SourceError(
            f"the source tree {source} does not fit: no enumerator for {unknown or 'none'}, "
            f"no function {missing or 'none'}; take the pinned revision or correct {CUSTOM_OPS.name}"
        )
    return {
        RUNTIME_OPS: runtime_ops_json(ops, hashlib.sha256(register_cc).hexdigest()),
        SCHEMA: schema_json(schema),
    }


def _text(path: Path) -> str:
    return read_bytes(path, "table").decode()
