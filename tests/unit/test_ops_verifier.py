"""Every damaged file is refused in one sentence: no other exception, no hang, no huge allocation."""

import random
import struct

import flatbuffers
import pytest
import tflite

from build_tools.edge.op_tables import load_op_tables
from build_tools.errors import ModelError
from build_tools.model.schema import FieldKind
from build_tools.ops import read_model, verifier
from build_tools.ops.verifier import MalformedError, verify
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
RICH = build_model(
    FakeModel(
        codes=(FakeCode("RELU"), FakeCode("WHILE"), FakeCode("Custom", custom=True), FakeCode("CUMSUM")),
        graphs=(
            FakeGraph((FakeNode(0), FakeNode(1, calls=(1, 2)), FakeNode(2))),
            FakeGraph((FakeNode(0),)),
            FakeGraph((FakeNode(3),), (FakeTensor(buffer=1, shape_signature=(-1, 4)), FakeTensor())),
        ),
        signatures=(FakeSignature(),),
        buffers=(b"", b"sixteen bytes ok"),
        metadata=(("m", 1),),
    )
)
MUTATIONS = 1000


def attempt(content: bytes) -> str:
    """Read; return the refusal, or nothing when the model is usable."""
    try:
        read_model("m", content, SCHEMA)
    except ModelError as error:
        message = str(error)
        assert message.startswith("m is not a usable model: ")
        assert "\n" not in message
        assert len(message) < 400
        return message
    return ""


def test_the_whole_model_is_usable() -> None:
    assert attempt(RICH) == ""


def test_no_truncation_is_usable() -> None:
    usable = [length for length in range(len(RICH)) if not attempt(RICH[:length])]
    # The writer pads the end of the file; a cut inside the padding loses nothing.
    assert all(not any(RICH[length:]) for length in usable)
    assert len(usable) <= 16


def test_mutations_end_in_a_model_or_a_sentence() -> None:
    rng = random.Random(20240229)  # noqa: S311 - reproducible damage, not secrecy
    refused = 0
    for _ in range(MUTATIONS):
        content = bytearray(RICH)
        for _ in range(rng.choice((1, 1, 2, 8))):
            position = rng.randrange(len(content) - 4)
            if rng.random() < 0.5:
                content[position] = rng.randrange(256)
            else:
                word = rng.choice((0, 1, 2**31 - 1, 2**31, 2**32 - 1, rng.randrange(2 * len(content))))
                struct.pack_into("<I", content, position & ~3, word)
        refused += bool(attempt(bytes(content)))
    assert MUTATIONS * 0.2 < refused < MUTATIONS


@pytest.mark.parametrize(
    "content", [b"", b"\0", b"TFL3", b"\0" * 64, b"\xff" * 64, b"PK\x03\x04" + b"a" * 60]
)
def test_refuses_what_is_no_model_at_all(content: bytes) -> None:
    assert attempt(content)


def at(position: int, layout: str, value: int) -> bytes:
    content = bytearray(RICH)
    struct.pack_into(layout, content, position, value)
    return bytes(content)


def test_names_the_damage() -> None:
    root = struct.unpack_from("<I", RICH)[0]
    vtable = root - struct.unpack_from("<i", RICH, root)[0]
    subgraphs = root + struct.unpack_from("<H", RICH, vtable + 8)[0]
    vector = subgraphs + struct.unpack_from("<I", RICH, subgraphs)[0]
    assert "Model lies outside the file" in attempt(at(0, "<I", len(RICH)))
    assert "Model points to itself" in attempt(at(0, "<I", 0))
    assert "Model is not aligned" in attempt(at(0, "<I", root + 2))
    assert "the vtable of Model lies outside the file" in attempt(at(root, "<i", 2**31 - 1))
    assert "the vtable of Model is not aligned" in attempt(at(root, "<i", 3))
    assert "the vtable of Model has an impossible size" in attempt(at(vtable, "<H", 3))
    assert "the vtable of Model lies outside the file" in attempt(at(vtable, "<H", 65534))
    assert "Model.subgraphs lies outside the file" in attempt(at(vector, "<I", 2**32 - 1))
    assert "Model.subgraphs points to itself" in attempt(at(vector + 4, "<I", 0))
    assert "no subgraph" in attempt(at(vector, "<I", 0))


def test_refuses_an_unterminated_string() -> None:
    assert "is not terminated" in attempt(RICH.replace(b"serving_default\0", b"serving_defaultX"))


def test_refuses_an_unknown_kind_of_options() -> None:
    builder = flatbuffers.Builder(64)
    tflite.WhileOptionsStart(builder)
    options = tflite.WhileOptionsEnd(builder)
    tflite.OperatorStart(builder)
    tflite.OperatorAddBuiltinOptionsType(builder, 250)
    tflite.OperatorAddBuiltinOptions(builder, options)
    builder.Finish(tflite.OperatorEnd(builder), b"TFL3")
    with pytest.raises(MalformedError, match="is of the unknown kind 250"):
        verify(bytes(builder.Output()), b"TFL3", "Operator", SCHEMA)


def bomb(tensors: int, name: bytes) -> bytes:
    """Write one subgraph whose tensors are all the same table."""
    builder = flatbuffers.Builder(1 << 20)
    text = builder.CreateString(name)
    tflite.TensorStart(builder)
    tflite.TensorAddName(builder, text)
    tensor = tflite.TensorEnd(builder)
    tflite.SubGraphStartTensorsVector(builder, tensors)
    for _ in range(tensors):
        builder.PrependUOffsetTRelative(tensor)
    vector = builder.EndVector()
    tflite.SubGraphStart(builder)
    tflite.SubGraphAddTensors(builder, vector)
    graph = tflite.SubGraphEnd(builder)
    tflite.ModelStartSubgraphsVector(builder, 1000)
    for _ in range(1000):
        builder.PrependUOffsetTRelative(graph)
    graphs = builder.EndVector()
    tflite.ModelStart(builder)
    tflite.ModelAddSubgraphs(builder, graphs)
    builder.Finish(tflite.ModelEnd(builder), b"TFL3")
    return bytes(builder.Output())


def test_shared_tables_cannot_make_a_small_file_endless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verifier, "MAX_TABLES", 5000)
    assert "it has more than 5,000 tables" in attempt(bomb(1000, b"t"))


def test_shared_strings_cannot_make_a_small_file_endless() -> None:
    assert "its strings together are larger than the file" in attempt(bomb(100, b"n" * 100_000))


def test_the_schema_has_no_table_that_contains_itself() -> None:
    """The verifier's recursion ends because of this."""
    inside = {
        name: {
            member
            for field in fields
            for member in (
                SCHEMA.unions[field.type]
                if field.kind is FieldKind.UNION
                else [field.type]
                if field.kind in {FieldKind.TABLE, FieldKind.TABLES}
                else []
            )
        }
        for name, fields in SCHEMA.tables.items()
    }
    depths: dict[str, int] = {}

    def depth(name: str, above: tuple[str, ...]) -> int:
        assert name not in above
        if name not in depths:
            depths[name] = 1 + max((depth(member, (*above, name)) for member in inside[name]), default=0)
        return depths[name]

    assert depth("Model", ()) <= 10
