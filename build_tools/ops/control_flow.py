"""Which subgraphs call which: WHILE, IF, CALL_ONCE and whatever else names a subgraph."""

from collections.abc import Callable, Iterable
from functools import partial
from graphlib import CycleError, TopologicalSorter

from flatbuffers.number_types import Int32Flags
from flatbuffers.table import Table
from tflite.Operator import Operator

from build_tools.model.schema import FieldKind, Schema, vtable_offset
from build_tools.ops.verifier import MalformedError

# Without its options such a node would call whatever lies in the runtime's memory.
_OPTIONS = {
    "CALL_ONCE": "CallOnceOptions",
    "IF": "IfOptions",
    "STABLEHLO_CASE": "StablehloCaseOptions",
    "STABLEHLO_COMPOSITE": "StableHLOCompositeOptions",
    "WHILE": "WhileOptions",
}


# Reads so many numbers by index; the caller limits how many a whole model may list.
ReadNumbers = Callable[[int, Callable[[int], int]], tuple[int, ...]]


def called_subgraphs(node: Operator, op: str, schema: Schema, read: ReadNumbers) -> tuple[int, ...]:
    """Subgraphs that the options of one node name, in range or not."""
    calls: set[int] = set()
    kinds: list[str] = []
    for union, tag, options in (
        ("BuiltinOptions", node.BuiltinOptionsType(), node.BuiltinOptions()),
        ("BuiltinOptions2", node.BuiltinOptions2Type(), node.BuiltinOptions2()),
    ):
        if tag and options is not None:
            kinds.append(schema.unions[union][tag - 1])
            calls.update(_named_subgraphs(options, kinds[-1], schema, read))
    if op in _OPTIONS and _OPTIONS[op] not in kinds:
        raise MalformedError(f"it has a node {op} without {_OPTIONS[op]}")
    return tuple(sorted(calls))


def check_calls_end(calls: Iterable[frozenset[int]]) -> None:
    """Refuse a subgraph that calls itself, directly or through others: it would never return."""
    try:
        TopologicalSorter(dict(enumerate(calls))).prepare()
    except CycleError as error:
        circle = " -> ".join(str(subgraph) for subgraph in reversed(error.args[1]))
        raise MalformedError(f"its subgraphs call one another in a circle ({circle[:80]})") from error


def reachable_subgraphs(calls: tuple[frozenset[int], ...], entries: set[int]) -> frozenset[int]:
    """Every subgraph that running one of the entries may run."""
    seen: set[int] = set()
    waiting = list(entries)
    while waiting:
        subgraph = waiting.pop()
        if subgraph not in seen:
            seen.add(subgraph)
            waiting.extend(calls[subgraph])
    return frozenset(seen)


def _named_subgraphs(options: Table, kind: str, schema: Schema, read: ReadNumbers) -> list[int]:
    """Read the fields whose name says that they hold a subgraph, so that new ops need no code here."""
    named: list[int] = []
    fields = schema.tables[kind]
    for field in fields:
        if field.kind is FieldKind.SCALAR and (
            field.name == "subgraph" or field.name.endswith("subgraph_index")
        ):
            named.append(options.GetSlot(vtable_offset(fields, field.name), 0, Int32Flags))
        elif field.kind is FieldKind.SCALARS and field.name.endswith("subgraph_indices"):
            offset = options.Offset(vtable_offset(fields, field.name))
            if offset:
                at = partial(_number, options, options.Vector(offset))
                named.extend(read(options.VectorLen(offset), at))
    return named


def _number(table: Table, start: int, index: int) -> int:
    return int(table.Get(Int32Flags, start + 4 * index))
