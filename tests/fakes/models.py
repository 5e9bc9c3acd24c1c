"""Tiny `.tflite` files for tests, made with the schema package's own builder functions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import flatbuffers
import tflite

CUSTOM = tflite.BuiltinOperator.CUSTOM


@dataclass(frozen=True)
class FakeCode:
    """An entry of the operator code table; `deprecated` is the older one-byte field."""

    name: str
    version: int = 1
    custom: bool = False
    builtin: int | None = None
    deprecated: int | None = None


@dataclass(frozen=True)
class FakeNode:
    """`calls` fills the subgraph fields of a control flow op's options; None leaves the options out."""

    code: int
    inputs: tuple[int, ...] = (0,)
    outputs: tuple[int, ...] = (1,)
    calls: tuple[int, ...] | None = None


@dataclass(frozen=True)
class FakeTensor:
    name: str = "t"
    type: int = tflite.TensorType.FLOAT32
    shape: tuple[int, ...] = (1, 4)
    buffer: int = 0
    shape_signature: tuple[int, ...] = ()


@dataclass(frozen=True)
class FakeGraph:
    nodes: tuple[FakeNode, ...]
    tensors: tuple[FakeTensor, ...] = (FakeTensor("in"), FakeTensor("out"))
    inputs: tuple[int, ...] = (0,)
    outputs: tuple[int, ...] = (1,)
    name: str = "main"


@dataclass(frozen=True)
class FakeSignature:
    key: str = "serving_default"
    subgraph: int = 0
    inputs: tuple[tuple[str, int], ...] = (("x", 0),)
    outputs: tuple[tuple[str, int], ...] = (("y", 1),)


@dataclass(frozen=True)
class FakeModel:
    codes: tuple[FakeCode, ...] = (FakeCode("RELU"),)
    graphs: tuple[FakeGraph, ...] = (FakeGraph((FakeNode(0),)),)
    signatures: tuple[FakeSignature, ...] = ()
    buffers: tuple[bytes, ...] = (b"",)
    metadata: tuple[tuple[str, int], ...] = ()
    version: int = 3
    identifier: bytes = b"TFL3"
    buffer_offset: int = 0


def build_model(model: FakeModel | None = None) -> bytes:
    """Write a model; without one, a single RELU."""
    return _Writer(model or FakeModel()).build()


@dataclass
class _Writer:
    model: FakeModel
    builder: Any = field(default_factory=lambda: flatbuffers.Builder(256))

    def build(self) -> bytes:
        model, b = self.model, self.builder
        codes = self.offsets(tflite.ModelStartOperatorCodesVector, [self.code(c) for c in model.codes])
        graphs = self.offsets(tflite.ModelStartSubgraphsVector, [self.graph(g) for g in model.graphs])
        buffers = self.offsets(tflite.ModelStartBuffersVector, [self.buffer(data) for data in model.buffers])
        metadata = self.offsets(tflite.ModelStartMetadataVector, [self.meta(*m) for m in model.metadata])
        signatures = self.offsets(
            tflite.ModelStartSignatureDefsVector, [self.signature(s) for s in model.signatures]
        )
        tflite.ModelStart(b)
        tflite.ModelAddVersion(b, model.version)
        tflite.ModelAddOperatorCodes(b, codes)
        tflite.ModelAddSubgraphs(b, graphs)
        tflite.ModelAddBuffers(b, buffers)
        tflite.ModelAddMetadata(b, metadata)
        tflite.ModelAddSignatureDefs(b, signatures)
        b.Finish(tflite.ModelEnd(b), model.identifier)
        return bytes(b.Output())

    def code(self, code: FakeCode) -> int:
        b = self.builder
        custom = b.CreateString(code.name) if code.custom else None
        number = CUSTOM if code.custom else getattr(tflite.BuiltinOperator, code.name, 0)
        builtin = number if code.builtin is None else code.builtin
        tflite.OperatorCodeStart(b)
        tflite.OperatorCodeAddBuiltinCode(b, builtin)
        tflite.OperatorCodeAddDeprecatedBuiltinCode(
            b, min(number, 127) if code.deprecated is None else code.deprecated
        )
        tflite.OperatorCodeAddVersion(b, code.version)
        if custom is not None:
            tflite.OperatorCodeAddCustomCode(b, custom)
        return int(tflite.OperatorCodeEnd(b))

    def graph(self, graph: FakeGraph) -> int:
        b = self.builder
        name = b.CreateString(graph.name)
        tensors = self.offsets(tflite.SubGraphStartTensorsVector, [self.tensor(t) for t in graph.tensors])
        nodes = self.offsets(tflite.SubGraphStartOperatorsVector, [self.node(n) for n in graph.nodes])
        inputs, outputs = self.ints(graph.inputs), self.ints(graph.outputs)
        tflite.SubGraphStart(b)
        tflite.SubGraphAddName(b, name)
        tflite.SubGraphAddTensors(b, tensors)
        tflite.SubGraphAddOperators(b, nodes)
        tflite.SubGraphAddInputs(b, inputs)
        tflite.SubGraphAddOutputs(b, outputs)
        return int(tflite.SubGraphEnd(b))

    def tensor(self, tensor: FakeTensor) -> int:
        b = self.builder
        name, shape = b.CreateString(tensor.name), self.ints(tensor.shape)
        signature = self.ints(tensor.shape_signature) if tensor.shape_signature else None
        tflite.QuantizationParametersStartScaleVector(b, 1)
        b.PrependFloat32(0.5)
        scale = b.EndVector()
        tflite.QuantizationParametersStartZeroPointVector(b, 1)
        b.PrependInt64(0)
        zero_point = b.EndVector()
        tflite.QuantizationParametersStart(b)
        tflite.QuantizationParametersAddScale(b, scale)
        tflite.QuantizationParametersAddZeroPoint(b, zero_point)
        quantization = tflite.QuantizationParametersEnd(b)
        tflite.TensorStart(b)
        tflite.TensorAddName(b, name)
        tflite.TensorAddShape(b, shape)
        tflite.TensorAddType(b, tensor.type)
        tflite.TensorAddBuffer(b, tensor.buffer)
        tflite.TensorAddQuantization(b, quantization)
        if signature is not None:
            tflite.TensorAddShapeSignature(b, signature)
        return int(tflite.TensorEnd(b))

    def node(self, node: FakeNode) -> int:
        b = self.builder
        inputs, outputs = self.ints(node.inputs), self.ints(node.outputs)
        options = self.options(node)
        tflite.OperatorStart(b)
        tflite.OperatorAddOpcodeIndex(b, node.code)
        tflite.OperatorAddInputs(b, inputs)
        tflite.OperatorAddOutputs(b, outputs)
        if options is not None:
            kind, offset = options
            if kind == "StableHLOCompositeOptions":
                tflite.OperatorAddBuiltinOptions2Type(b, tflite.BuiltinOptions2.StableHLOCompositeOptions)
                tflite.OperatorAddBuiltinOptions2(b, offset)
            else:
                tflite.OperatorAddBuiltinOptionsType(b, getattr(tflite.BuiltinOptions, kind))
                tflite.OperatorAddBuiltinOptions(b, offset)
        return int(tflite.OperatorEnd(b))

    def options(self, node: FakeNode) -> tuple[str, int] | None:
        """Write the options whose fields name subgraphs, by the op of the node."""
        name = self.model.codes[node.code].name if node.code < len(self.model.codes) else ""
        if node.calls is None or name not in _SUBGRAPH_FIELDS:
            return None
        kind, fields = _SUBGRAPH_FIELDS[name]
        getattr(tflite, f"{kind}Start")(self.builder)
        for add, subgraph in zip(fields, node.calls, strict=True):
            add(self.builder, subgraph)
        return kind, int(getattr(tflite, f"{kind}End")(self.builder))

    def buffer(self, data: bytes) -> int:
        b = self.builder
        vector = b.CreateByteVector(data) if data else None
        tflite.BufferStart(b)
        if vector is not None:
            tflite.BufferAddData(b, vector)
        tflite.BufferAddOffset(b, self.model.buffer_offset)
        return int(tflite.BufferEnd(b))

    def meta(self, name: str, buffer: int) -> int:
        b = self.builder
        text = b.CreateString(name)
        tflite.MetadataStart(b)
        tflite.MetadataAddName(b, text)
        tflite.MetadataAddBuffer(b, buffer)
        return int(tflite.MetadataEnd(b))

    def signature(self, signature: FakeSignature) -> int:
        b = self.builder
        key = b.CreateString(signature.key)
        start_inputs = tflite.SignatureDefStartInputsVector
        start_outputs = tflite.SignatureDefStartOutputsVector
        inputs = self.offsets(start_inputs, [self.alias(*pair) for pair in signature.inputs])
        outputs = self.offsets(start_outputs, [self.alias(*pair) for pair in signature.outputs])
        tflite.SignatureDefStart(b)
        tflite.SignatureDefAddSignatureKey(b, key)
        tflite.SignatureDefAddSubgraphIndex(b, signature.subgraph)
        tflite.SignatureDefAddInputs(b, inputs)
        tflite.SignatureDefAddOutputs(b, outputs)
        return int(tflite.SignatureDefEnd(b))

    def alias(self, name: str, tensor: int) -> int:
        b = self.builder
        text = b.CreateString(name)
        tflite.TensorMapStart(b)
        tflite.TensorMapAddName(b, text)
        tflite.TensorMapAddTensorIndex(b, tensor)
        return int(tflite.TensorMapEnd(b))

    def ints(self, values: Sequence[int]) -> int:
        self.builder.StartVector(4, len(values), 4)
        for value in reversed(values):
            self.builder.PrependInt32(value)
        return int(self.builder.EndVector())

    def offsets(self, start: Callable[[Any, int], Any], values: Sequence[int]) -> int:
        start(self.builder, len(values))
        for value in reversed(values):
            self.builder.PrependUOffsetTRelative(value)
        return int(self.builder.EndVector())


_SUBGRAPH_FIELDS: dict[str, tuple[str, tuple[Callable[[Any, int], Any], ...]]] = {
    "IF": ("IfOptions", (tflite.IfOptionsAddThenSubgraphIndex, tflite.IfOptionsAddElseSubgraphIndex)),
    "WHILE": (
        "WhileOptions",
        (tflite.WhileOptionsAddCondSubgraphIndex, tflite.WhileOptionsAddBodySubgraphIndex),
    ),
    "CALL_ONCE": ("CallOnceOptions", (tflite.CallOnceOptionsAddInitSubgraphIndex,)),
    "STABLEHLO_COMPOSITE": (
        "StableHLOCompositeOptions",
        (tflite.StableHLOCompositeOptionsAddDecompositionSubgraphIndex,),
    ),
}
