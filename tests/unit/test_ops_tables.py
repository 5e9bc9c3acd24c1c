"""The tables about the pinned runtime: read from source text, kept as data."""

from pathlib import Path

import pytest

from build_tools.edge.op_tables import RUNTIME_OPS, SCHEMA, load_op_tables, tables_from_source
from build_tools.errors import HostError, SourceError, UsageError
from build_tools.model.runtime_ops import RuntimeOp
from build_tools.model.schema import Field, FieldKind
from build_tools.ops.register_table import (
    missing_symbols,
    parse_custom_ops,
    parse_register_cc,
    parse_runtime_ops,
    runtime_ops_json,
)
from build_tools.ops.schema_text import parse_fbs, parse_schema, schema_json

REGISTER_CC = """
BuiltinOpResolver::BuiltinOpResolver() {
  AddBuiltin(BuiltinOperator_MUL, Register_MUL(), /* min_version = */ 1,
             /* max_version = */ 7);
  AddBuiltin(BuiltinOperator_FLOOR, Register_FLOOR());
  AddBuiltin(BuiltinOperator_WHILE,
             tflite::ops::builtin::Register_WHILE());
  AddBuiltin(BuiltinOperator_FAKE_QUANT, Register_FAKE_QUANT(), 1, 2);
  AddBuiltin(BuiltinOperator_SECOND, Register_SECOND(), 2);
  // AddBuiltin(BuiltinOperator_GONE, Register_GONE());
  AddCustom("Mfcc", tflite::ops::custom::Register_MFCC());
}
"""
CUSTOM = "MFCC DETECTION_POSTPROCESS AUDIO_SPECTROGRAM NUMERIC_VERIFY AVG_POOL_3D IRFFT2D MAX_POOL_3D ROLL"
FBS = """
// table NotThis { x:int; }
file_identifier "TFL3";
enum TensorType : byte { FLOAT32 = 0, INT8 = 9, }
enum BuiltinOperator : int32 {
  FLOOR = 0, MUL = 1,  // why
  WHILE = 2, FAKE_QUANT = 3, SECOND = 4, OLD = 5 (deprecated),
}
union Options { MulOptions, WhileOptions }
table MulOptions { axis:int = -1; type:TensorType; }
table WhileOptions (deprecated) { body_subgraph_index:int; }
table Node {
  inputs:[int];
  options:Options;
  tag:string (deprecated);
  data:[ubyte] (force_align: 16);
  nodes:[Node];
  name:string;
  one:MulOptions;
}
root_type Node;
"""


def test_reads_the_runtimes_op_table() -> None:
    prefix = "tflite::ops::builtin::Register_"
    assert parse_register_cc(REGISTER_CC) == (
        RuntimeOp("FAKE_QUANT", prefix + "FAKE_QUANT", 1, 2),
        RuntimeOp("FLOOR", prefix + "FLOOR", 1, 1),
        RuntimeOp("MUL", prefix + "MUL", 1, 7),
        RuntimeOp("SECOND", prefix + "SECOND", 2, 2),
        RuntimeOp("WHILE", prefix + "WHILE", 1, 1),
    )


@pytest.mark.parametrize(
    "text",
    ["", REGISTER_CC + "AddBuiltin(BuiltinOperator_X, Register_X(), kMin, kMax);", "AddBuiltin(op, reg);"],
)
def test_refuses_an_op_table_that_it_does_not_wholly_understand(text: str) -> None:
    with pytest.raises(SourceError, match="AddBuiltin calls"):
        parse_register_cc(text)


def test_op_table_round_trips() -> None:
    ops = parse_register_cc(REGISTER_CC)
    runtime = parse_runtime_ops(runtime_ops_json(ops, "00" * 32), 'A = "ns::F"')
    assert runtime.builtin == {op.name: op for op in ops}
    assert runtime.custom == {"A": "ns::F"}


def test_finds_symbols_that_the_source_lost() -> None:
    custom = {"Mfcc": "tflite::ops::custom::Register_MFCC", "Gone": "tflite::ops::custom::Register_GON"}
    assert missing_symbols(custom, REGISTER_CC) == ("tflite::ops::custom::Register_GON",)


def test_custom_table_is_checked() -> None:
    with pytest.raises(UsageError, match="which is not an identifier"):
        parse_custom_ops('"aeq.hadamard" = "ns::F"')
    with pytest.raises(UsageError, match="is not valid TOML"):
        parse_custom_ops("=")


def test_reads_the_schema() -> None:
    schema = parse_fbs(FBS)
    assert schema.tables["Node"] == (
        Field("inputs", FieldKind.SCALARS, "int"),
        Field("options_type", FieldKind.SCALAR, "ubyte"),
        Field("options", FieldKind.UNION, "Options"),
        Field("tag", FieldKind.DEPRECATED, "deprecated"),
        Field("data", FieldKind.SCALARS, "ubyte"),
        Field("nodes", FieldKind.TABLES, "Node"),
        Field("name", FieldKind.STRING, "string"),
        Field("one", FieldKind.TABLE, "MulOptions"),
    )
    assert schema.tables["MulOptions"][1] == Field("type", FieldKind.SCALAR, "byte")
    assert schema.unions == {"Options": ("MulOptions", "WhileOptions")}
    assert schema.enums["BuiltinOperator"][5] == "OLD"
    assert parse_schema(schema_json(schema)) == schema


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (":[int];", ":[string];"),
        (":[int];", ":[int:4];"),
        ("one:MulOptions", "one:Unknown"),
        ("name:string;", "name:string (required);"),
        ("name:string;", "name:string"),
        ("FLOOR = 0", "FLOOR"),
        ("FLOOR = 0", "FLOOR = a b"),
        ("MulOptions, WhileOptions }", "Gone }"),
        ("table MulOptions", "struct MulOptions"),
        ("enum BuiltinOperator", "enum Builtin"),
    ],
)
def test_refuses_a_schema_that_it_does_not_wholly_understand(old: str, new: str) -> None:
    assert old in FBS
    with pytest.raises(SourceError, match=r"in the runtime's schema\.fbs"):
        parse_fbs(FBS.replace(old, new))


def source_tree(root: Path) -> Path:
    for path, text in {
        "lite/core/kernels/register.cc": REGISTER_CC,
        "lite/kernels/custom_ops_register.h": "".join(
            f"TfLiteRegistration* Register_{n}();\n" for n in CUSTOM.split()
        ),
        "compiler/mlir/lite/schema/schema.fbs": FBS,
    }.items():
        file = root / "tensorflow" / path
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
    return root


def test_derives_the_tables_from_a_source_tree(tmp_path: Path) -> None:
    root = source_tree(tmp_path / "with spaces é")
    tables = tables_from_source(root)
    assert tables == tables_from_source(root / "tensorflow")
    assert '"MUL": [1, 7, "tflite::ops::builtin::Register_MUL"]' in tables[RUNTIME_OPS]
    assert parse_schema(tables[SCHEMA]) == parse_fbs(FBS)


def test_refuses_a_source_tree_that_does_not_fit(tmp_path: Path) -> None:
    with pytest.raises(HostError, match="cannot read the runtime's op table"):
        tables_from_source(tmp_path)
    root = source_tree(tmp_path / "a")
    (root / "tensorflow/lite/kernels/custom_ops_register.h").write_text("", encoding="utf-8")
    with pytest.raises(SourceError, match="Register_ROLL"):
        tables_from_source(root)
    root = source_tree(tmp_path / "b")
    (root / "tensorflow/compiler/mlir/lite/schema/schema.fbs").write_text(FBS.replace("MUL = 1", "M = 1"))
    with pytest.raises(SourceError, match="MUL"):
        tables_from_source(root)


def test_the_committed_tables_agree_with_each_other() -> None:
    tables = load_op_tables()
    enumerators = set(tables.schema.enums["BuiltinOperator"].values())
    assert len(tables.runtime.builtin) > 150
    assert set(tables.runtime.builtin) <= enumerators
    assert all(1 <= op.min_version <= op.max_version < 100 for op in tables.runtime.builtin.values())
    assert tables.runtime.builtin["CONV_2D"].max_version >= 5
    assert "TFLite_Detection_PostProcess" in tables.runtime.custom
    assert SCHEMA.read_text(encoding="utf-8") == schema_json(tables.schema)
