"""Reading models: what is listed, and what is refused in one sentence."""

import hashlib
from dataclasses import replace

import pytest

from build_tools.edge.op_tables import load_op_tables
from build_tools.errors import ModelError
from build_tools.model.ops import DeadOp, ModelOps, OpUse, Signature, TensorSpec
from build_tools.ops import read_model, reader
from tests.fakes.models import (
    FakeCode,
    FakeGraph,
    FakeModel,
    FakeNode,
    FakeSignature,
    FakeTensor,
    build_model,
)

SCHEMA = load_op_tables().schema
INT32 = 2


def read(model: FakeModel | None = None) -> ModelOps:
    return read_model("m.tflite", build_model(model), SCHEMA)


def refusal(model: FakeModel) -> str:
    with pytest.raises(ModelError) as caught:
        read(model)
    message = str(caught.value)
    assert message.startswith("m.tflite is not a usable model: ")
    assert message.endswith("; export or download it again")
    return message


def test_lists_the_ops_of_nodes() -> None:
    content = build_model()
    model = read_model("m.tflite", content, SCHEMA)
    assert model.uses == (OpUse("RELU", False, 1, 0, (0,), ("FLOAT32",), ("FLOAT32",)),)  # noqa: FBT003
    assert model.sha256 == hashlib.sha256(content).hexdigest()
    assert model.size == len(content)
    assert model.dead == ()
    assert model.subgraphs[0].inputs == (TensorSpec("in", "FLOAT32", (1, 4)),)


def test_groups_nodes_by_op_version_subgraph_and_tensor_types() -> None:
    tensors = (FakeTensor("a"), FakeTensor("b"), FakeTensor("c", INT32))
    nodes = (FakeNode(0), FakeNode(0, outputs=(2,)), FakeNode(0), FakeNode(1), FakeNode(0, inputs=(0, -1)))
    model = read(
        FakeModel(codes=(FakeCode("RELU"), FakeCode("RELU", 2)), graphs=(FakeGraph(nodes, tensors),))
    )
    assert [(use.version, use.nodes, use.inputs, use.outputs) for use in model.uses] == [
        (1, (0, 2), ("FLOAT32",), ("FLOAT32",)),
        (1, (1,), ("FLOAT32",), ("INT32",)),
        (2, (3,), ("FLOAT32",), ("FLOAT32",)),
        (1, (4,), ("FLOAT32", "NONE"), ("FLOAT32",)),
    ]


@pytest.mark.parametrize(
    ("builtin", "deprecated", "name"),
    [
        (0, 19, "RELU"),
        (19, 0, "RELU"),
        (19, 19, "RELU"),
        (128, 127, "CUMSUM"),
        (0, -5, "ADD"),
        (128, 0, "CUMSUM"),
    ],
)
def test_op_code_is_the_larger_of_the_two_fields(builtin: int, deprecated: int, name: str) -> None:
    model = read(FakeModel(codes=(FakeCode("RELU", builtin=builtin, deprecated=deprecated),)))
    assert [use.name for use in model.uses] == [name]


def test_reports_codes_without_nodes_but_not_duplicates_of_used_ones() -> None:
    codes = (FakeCode("RELU"), FakeCode("QUANTIZE", 2), FakeCode("RELU"), FakeCode("Ghost", custom=True))
    model = read(FakeModel(codes=codes))
    assert model.dead == (DeadOp("Ghost", True, 1), DeadOp("QUANTIZE", False, 2))  # noqa: FBT003


def test_walks_the_bodies_of_control_flow() -> None:
    codes = (FakeCode("WHILE"), FakeCode("IF"), FakeCode("RELU"), FakeCode("TANH"), FakeCode("CALL_ONCE"))
    graphs = (
        FakeGraph((FakeNode(0, calls=(1, 2)), FakeNode(4, calls=(4,)))),
        FakeGraph((FakeNode(2),), name="cond"),
        FakeGraph((FakeNode(1, calls=(3, 3)),), name="body"),
        FakeGraph((FakeNode(3),), name="branch"),
        FakeGraph((FakeNode(2),), name="init"),
        FakeGraph((FakeNode(2),), name="orphan"),
        FakeGraph((FakeNode(2),), name="entry"),
    )
    model = read(FakeModel(codes=codes, graphs=graphs, signatures=(FakeSignature("train", 6),)))
    assert {(use.name, use.subgraph) for use in model.uses} == {
        ("WHILE", 0),
        ("CALL_ONCE", 0),
        ("RELU", 1),
        ("IF", 2),
        ("TANH", 3),
        ("RELU", 4),
        ("RELU", 5),
        ("RELU", 6),
    }
    assert [graph.name for graph in model.subgraphs if not graph.reachable] == ["orphan"]


def test_reads_signatures_with_the_shape_that_may_vary() -> None:
    tensors = (FakeTensor("a", shape_signature=(-1, 4)), FakeTensor("b", INT32, ()))
    model = read(
        FakeModel(graphs=(FakeGraph((FakeNode(0),), tensors),), signatures=(FakeSignature(),)),
    )
    assert model.signatures == (
        Signature(
            "serving_default", 0, (TensorSpec("x", "FLOAT32", (-1, 4)),), (TensorSpec("y", "INT32", ()),)
        ),
    )


def test_cuts_long_names_and_survives_bad_unicode() -> None:
    model = read(FakeModel(graphs=(FakeGraph((FakeNode(0),), name="n" * 5000),)))
    assert len(model.subgraphs[0].name) < 300
    content = build_model().replace(b"main", b"\xff\xfe\n\x1b")
    assert read_model("m", content, SCHEMA).subgraphs[0].name == "\ufffd\ufffd\n\x1b"


GRAPH = FakeGraph((FakeNode(0),))


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        (FakeModel(version=2), "its schema version is 2, not 3"),
        (FakeModel(identifier=b"TFL2"), "its identifier is not TFL3"),
        (FakeModel(graphs=()), "it has no subgraph"),
        (FakeModel(codes=(FakeCode("RELU", builtin=999),)), "operator code 0 is 999"),
        (FakeModel(codes=(FakeCode("RELU", builtin=-7, deprecated=-7),)), "operator code 0 is -7"),
        (FakeModel(codes=(FakeCode('a"); evil("', custom=True),)), r'the custom op "a\"); evil(\""'),
        (FakeModel(codes=(FakeCode("a\nb", custom=True),)), r'"a\nb", whose name is not an identifier'),
        (FakeModel(codes=(FakeCode("", custom=True),)), 'the custom op ""'),
        (FakeModel(codes=(FakeCode("9lives", custom=True),)), 'the custom op "9lives"'),
        (FakeModel(codes=(FakeCode("x" * 65, custom=True),)), "whose name is not an identifier"),
        (FakeModel(codes=(FakeCode("RELU", builtin=32),)), 'the custom op ""'),
        (FakeModel(graphs=(FakeGraph((FakeNode(1),)),)), "names an operator code that does not exist"),
        (FakeModel(graphs=(FakeGraph((FakeNode(0, (2,)),)),)), "node 0 of subgraph 0 names a tensor"),
        (FakeModel(graphs=(FakeGraph((FakeNode(0, (0,), (-2,)),)),)), "node 0 of subgraph 0 names a tensor"),
        (FakeModel(graphs=(FakeGraph((FakeNode(0, (0,), (-1,)),)),)), "node 0 of subgraph 0 names a tensor"),
        (FakeModel(graphs=(replace(GRAPH, inputs=(-1,)),)), "subgraph 0 names a tensor that does not exist"),
        (FakeModel(graphs=(replace(GRAPH, outputs=(7,)),)), "subgraph 0 names a tensor that does not exist"),
        (
            FakeModel(graphs=(FakeGraph((), (FakeTensor(buffer=1), FakeTensor())),)),
            "tensor 0 of subgraph 0 names a buffer that does not exist",
        ),
        (
            FakeModel(graphs=(FakeGraph((), (FakeTensor(type=99), FakeTensor())),)),
            "tensor 0 of subgraph 0 has the unknown type 99",
        ),
        (FakeModel(metadata=(("m", 1),)), "metadata 0 names a buffer that does not exist"),
        (FakeModel(buffer_offset=4096), "buffer 0 lies behind the flatbuffer"),
        (FakeModel(signatures=(FakeSignature(subgraph=1),)), "signature 0 names a subgraph"),
        (FakeModel(signatures=(FakeSignature(outputs=(("y", 2),)),)), "signature 0 names a tensor"),
        (
            FakeModel(codes=(FakeCode("WHILE"),), graphs=(FakeGraph((FakeNode(0, calls=(0, 1)),)),)),
            "node 0 of subgraph 0 names a subgraph that does not exist",
        ),
        (
            FakeModel(codes=(FakeCode("IF"),), graphs=(FakeGraph((FakeNode(0, calls=(-1, 0)),)),)),
            "node 0 of subgraph 0 names a subgraph that does not exist",
        ),
        (FakeModel(codes=(FakeCode("IF"),)), "it has a node IF without IfOptions"),
        (
            FakeModel(
                codes=(FakeCode("STABLEHLO_COMPOSITE"),), graphs=(FakeGraph((FakeNode(0, calls=(0,)),)),)
            ),
            "its subgraphs call one another in a circle (0 -> 0)",
        ),
        (
            FakeModel(
                codes=(FakeCode("CALL_ONCE"),),
                graphs=(FakeGraph((FakeNode(0, calls=(1,)),)), FakeGraph((FakeNode(0, calls=(0,)),))),
            ),
            "its subgraphs call one another in a circle",
        ),
    ],
)
def test_refuses(model: FakeModel, expected: str) -> None:
    message = refusal(model)
    assert expected in message
    assert "\n" not in message
    assert len(message) < 400


def test_accepts_the_sentinel_offset_of_buffers_inside_the_file() -> None:
    assert read(FakeModel(buffer_offset=1)).uses


def test_refuses_more_operands_than_any_model_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_MAX_OPERANDS", 100)
    node = FakeNode(0, inputs=(0,) * 30)
    assert read(FakeModel(graphs=(FakeGraph((node, node, node)),)))
    assert "list more than 100 numbers" in refusal(FakeModel(graphs=(FakeGraph((node, node, node, node)),)))
