"""From the bytes of a `.tflite` to `ModelOps`.

The ops are those of the nodes of all subgraphs, not those of the operator code
table: a converter may leave codes in the table that no node uses.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from flatbuffers import encode
from flatbuffers.number_types import Int32Flags, UOffsetTFlags
from flatbuffers.table import Table
from tflite.Model import Model
from tflite.OperatorCode import OperatorCode
from tflite.SubGraph import SubGraph
from tflite.Tensor import Tensor
from tflite.TensorMap import TensorMap

from build_tools.errors import ModelError
from build_tools.model.ops import DeadOp, ModelOps, OpUse, Signature, Subgraph, TensorSpec
from build_tools.model.schema import Schema, vtable_offset
from build_tools.ops.control_flow import called_subgraphs, check_calls_end, reachable_subgraphs
from build_tools.ops.names import is_op_name, quoted
from build_tools.ops.verifier import MalformedError, verify

_IDENTIFIER = b"TFL3"
_SCHEMA_VERSION = 3
_NO_TENSOR = -1
_LONGEST_NAME = 256
# Shared vectors make a small file describe endless operands; real models have some ten thousand.
_MAX_OPERANDS = 1_000_000


def read_model(name: str, content: bytes, schema: Schema) -> ModelOps:
    """Verify a model and list what it uses; `name` is how messages and the manifest call it."""
    try:
        verify(content, _IDENTIFIER, "Model", schema)
        return _Reader(content, schema).read(name)
    except MalformedError as error:
        raise ModelError(f"{name} is not a usable model: {error}; export or download it again") from error


@dataclass(frozen=True)
class _OpCode:
    name: str
    custom: bool
    version: int


@dataclass(frozen=True)
class _Node:
    code: int
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    calls: tuple[int, ...]


class _Reader:
    """Reads a verified buffer; the operand counter is why this is a class."""

    def __init__(self, content: bytes, schema: Schema) -> None:
        self._content = content
        self._schema = schema
        self._model = Model.GetRootAs(content, 0)
        self._operands_left = _MAX_OPERANDS

    def read(self, name: str) -> ModelOps:
        model = self._model
        if model.Version() != _SCHEMA_VERSION:
            raise MalformedError(f"its schema version is {model.Version()}, not {_SCHEMA_VERSION}")
        self._check_buffers()
        codes = tuple(self._op_code(model.OperatorCodes(i), i) for i in range(model.OperatorCodesLength()))
        graphs = tuple(model.Subgraphs(i) for i in range(model.SubgraphsLength()))
        if not graphs:
            raise MalformedError("it has no subgraph")
        tensors = tuple(self._tensors(graph, index) for index, graph in enumerate(graphs))
        nodes = tuple(self._nodes(graph, index, tensors[index], codes) for index, graph in enumerate(graphs))
        calls = tuple(frozenset(call for node in graph for call in node.calls) for graph in nodes)
        check_calls_end(calls)
        signatures = self._signatures(tensors)
        reachable = reachable_subgraphs(calls, {0, *(signature.subgraph for signature in signatures)})
        uses = _group(codes, nodes)
        used = {(use.name, use.custom, use.version) for use in uses}
        dead = {(code.name, code.custom, code.version) for code in codes} - used
        return ModelOps(
            name=name,
            sha256=hashlib.sha256(self._content).hexdigest(),
            size=len(self._content),
            subgraphs=tuple(
                self._subgraph(graph, f"subgraph {i}", tensors[i], len(nodes[i]), reachable=i in reachable)
                for i, graph in enumerate(graphs)
            ),
            signatures=signatures,
            uses=uses,
            dead=tuple(sorted(DeadOp(*op) for op in dead)),
        )

    def _check_buffers(self) -> None:
        model = self._model
        if model.BuffersIsNone():
            raise MalformedError("it has no list of buffers")
        for index in range(model.BuffersLength()):
            buffer = model.Buffers(index)
            if buffer.Offset() > 1 or buffer.Size() > 1:
                raise MalformedError(f"buffer {index} lies behind the flatbuffer, which is not supported")
        for index in range(model.MetadataLength()):
            if model.Metadata(index).Buffer() >= model.BuffersLength():
                raise MalformedError(f"metadata {index} names a buffer that does not exist")

    def _op_code(self, code: OperatorCode, index: int) -> _OpCode:
        # The runtime's rule: whichever field is larger. The older one has a byte and ends at 127.
        number = max(self._builtin_code(index), code.DeprecatedBuiltinCode())
        name = self._schema.enums["BuiltinOperator"].get(number)
        if name is None:
            raise MalformedError(f"operator code {index} is {number}, an op the pinned runtime does not know")
        if name != "CUSTOM":
            return _OpCode(name, custom=False, version=code.Version())
        custom = _text(code.CustomCode(), len(code.CustomCode() or b""))
        if not is_op_name(custom):
            raise MalformedError(
                f"operator code {index} is the custom op {quoted(custom)}, whose name is not an identifier "
                "of at most 64 letters, digits and underscores"
            )
        return _OpCode(custom, custom=True, version=code.Version())

    def _builtin_code(self, index: int) -> int:
        """Read the newer field itself: the package's accessor gives the older one when it is below 127."""
        content, tables = self._content, self._schema.tables
        model = Table(content, encode.Get(UOffsetTFlags.packer_type, content, 0))
        codes = model.Vector(model.Offset(vtable_offset(tables["Model"], "operator_codes")))
        code = Table(content, model.Indirect(codes + UOffsetTFlags.bytewidth * index))
        number: int = code.GetSlot(vtable_offset(tables["OperatorCode"], "builtin_code"), 0, Int32Flags)
        return number

    def _tensors(self, graph: SubGraph, index: int) -> tuple[TensorSpec, ...]:
        if graph.TensorsIsNone() or graph.OperatorsIsNone():
            raise MalformedError(f"subgraph {index} has no list of tensors or none of operators")
        return tuple(self._tensor(graph.Tensors(i), index, i) for i in range(graph.TensorsLength()))

    def _tensor(self, tensor: Tensor, subgraph: int, index: int) -> TensorSpec:
        kind = self._schema.enums["TensorType"].get(tensor.Type())
        if kind is None:
            raise MalformedError(
                f"tensor {index} of subgraph {subgraph} has the unknown type {tensor.Type()}"
            )
        if tensor.Buffer() and tensor.Buffer() >= self._model.BuffersLength():
            raise MalformedError(f"tensor {index} of subgraph {subgraph} names a buffer that does not exist")
        if tensor.ShapeSignatureLength():
            shape = self._operands(tensor.ShapeSignatureLength(), tensor.ShapeSignature)
        else:
            shape = self._operands(tensor.ShapeLength(), tensor.Shape)
        return TensorSpec(_text(tensor.Name()), kind, shape)

    def _nodes(
        self, graph: SubGraph, subgraph: int, tensors: tuple[TensorSpec, ...], codes: tuple[_OpCode, ...]
    ) -> tuple[_Node, ...]:
        nodes = []
        for index in range(graph.OperatorsLength()):
            label = f"node {index} of subgraph {subgraph}"
            node = graph.Operators(index)
            code = node.OpcodeIndex()
            if code >= len(codes):
                raise MalformedError(f"{label} names an operator code that does not exist")
            if node.LargeCustomOptionsOffset() > 1:
                raise MalformedError(f"{label} has options behind the flatbuffer, which is not supported")
            self._specs(label, tensors, node.IntermediatesLength(), node.Intermediates, lowest=_NO_TENSOR)
            inputs = self._specs(label, tensors, node.InputsLength(), node.Inputs, lowest=_NO_TENSOR)
            outputs = self._specs(label, tensors, node.OutputsLength(), node.Outputs)
            calls = called_subgraphs(node, codes[code].name, self._schema, self._operands)
            if any(not 0 <= call < self._model.SubgraphsLength() for call in calls):
                raise MalformedError(f"{label} names a subgraph that does not exist")
            nodes.append(
                _Node(code, tuple(spec.type for spec in inputs), tuple(spec.type for spec in outputs), calls)
            )
        return tuple(nodes)

    def _signatures(self, tensors: tuple[tuple[TensorSpec, ...], ...]) -> tuple[Signature, ...]:
        signatures = []
        for index in range(self._model.SignatureDefsLength()):
            signature = self._model.SignatureDefs(index)
            subgraph = signature.SubgraphIndex()
            if subgraph >= len(tensors):
                raise MalformedError(f"signature {index} names a subgraph that does not exist")
            sides = []
            for length, at in (
                (signature.InputsLength(), signature.Inputs),
                (signature.OutputsLength(), signature.Outputs),
            ):
                maps = [at(i) for i in range(length)]
                if any(tensor.TensorIndex() >= len(tensors[subgraph]) for tensor in maps):
                    raise MalformedError(f"signature {index} names a tensor that does not exist")
                sides.append(tuple(self._alias(tensor, tensors[subgraph]) for tensor in maps))
            signatures.append(Signature(_text(signature.SignatureKey()), subgraph, *sides))
        return tuple(signatures)

    def _alias(self, tensor: TensorMap, tensors: tuple[TensorSpec, ...]) -> TensorSpec:
        spec = tensors[tensor.TensorIndex()]
        return TensorSpec(_text(tensor.Name()), spec.type, spec.shape)

    def _subgraph(
        self, graph: SubGraph, label: str, tensors: tuple[TensorSpec, ...], nodes: int, *, reachable: bool
    ) -> Subgraph:
        return Subgraph(
            name=_text(graph.Name()),
            nodes=nodes,
            reachable=reachable,
            inputs=self._specs(label, tensors, graph.InputsLength(), graph.Inputs),
            outputs=self._specs(label, tensors, graph.OutputsLength(), graph.Outputs),
        )

    def _specs(
        self,
        label: str,
        tensors: tuple[TensorSpec, ...],
        length: int,
        at: Callable[[int], int],
        lowest: int = 0,
    ) -> tuple[TensorSpec, ...]:
        indices = self._operands(length, at)
        if any(not lowest <= index < len(tensors) for index in indices):
            raise MalformedError(f"{label} names a tensor that does not exist")
        return tuple(_NOTHING if index == _NO_TENSOR else tensors[index] for index in indices)

    def _operands(self, length: int, at: Callable[[int], int]) -> tuple[int, ...]:
        self._operands_left -= length
        if self._operands_left < 0:
            raise MalformedError(f"its nodes and tensors list more than {_MAX_OPERANDS:,} numbers")
        return tuple(at(index) for index in range(length))


_NOTHING = TensorSpec("", "NONE", ())


def _text(raw: bytes | None, limit: int = _LONGEST_NAME) -> str:
    text = (raw or b"").decode("utf-8", errors="replace")
    return text if len(text) <= limit else text[:limit] + "..."


def _group(codes: tuple[_OpCode, ...], nodes: tuple[tuple[_Node, ...], ...]) -> tuple[OpUse, ...]:
    """Collect nodes alike in op, version and tensor types; order is that of first appearance."""
    groups: dict[tuple[_OpCode, int, tuple[str, ...], tuple[str, ...]], list[int]] = {}
    for subgraph, graph in enumerate(nodes):
        for index, node in enumerate(graph):
            key = (codes[node.code], subgraph, node.inputs, node.outputs)
            groups.setdefault(key, []).append(index)
    return tuple(
        OpUse(code.name, code.custom, code.version, subgraph, tuple(indices), inputs, outputs)
        for (code, subgraph, inputs, outputs), indices in groups.items()
    )
