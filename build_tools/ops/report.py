"""One model's ops as text for a person; every name from the file is escaped."""

from collections.abc import Iterator, Mapping

from build_tools.model.json_text import compact
from build_tools.model.ops import ModelOps, OpUse, TensorSpec
from build_tools.model.runtime_ops import RuntimeOps
from build_tools.ops.names import quoted
from build_tools.ops.support import unsupported

_SHOWN_NODES = 40


def model_report(model: ModelOps, runtime: RuntimeOps, custom: Mapping[str, str]) -> str:
    """Describe a model: entry points, ops with their nodes, dead codes, and what stands in the way."""
    return "\n".join(_lines(model, runtime, custom)) + "\n"


def _lines(model: ModelOps, runtime: RuntimeOps, custom: Mapping[str, str]) -> Iterator[str]:
    yield f"{model.name}: {model.size:,} bytes, sha256 {model.sha256}"
    for index, subgraph in enumerate(model.subgraphs):
        note = "" if subgraph.reachable else ", which nothing runs"
        yield f"subgraph {index} {quoted(subgraph.name)}: {subgraph.nodes} nodes{note}"
        yield f"  inputs:  {_tensors(subgraph.inputs)}"
        yield f"  outputs: {_tensors(subgraph.outputs)}"
    for signature in model.signatures:
        yield f"signature {quoted(signature.key)} of subgraph {signature.subgraph}"
        yield f"  inputs:  {_tensors(signature.inputs)}"
        yield f"  outputs: {_tensors(signature.outputs)}"
    yield "ops:"
    for use in sorted(
        model.uses, key=lambda use: (use.custom, use.name, use.version, use.subgraph, use.nodes)
    ):
        yield f"  {_use(use)}"
    for dead in model.dead:
        yield f"dead: {'custom ' if dead.custom else ''}{dead.name} version {dead.version}, used by no node"
    for problem in unsupported(model, runtime, custom):
        yield f"problem: {problem}"


def _use(use: OpUse) -> str:
    nodes = compact(use.nodes)
    if len(nodes) > _SHOWN_NODES:
        nodes = f"{nodes[:_SHOWN_NODES]}..."
    kind = "custom " if use.custom else ""
    return (
        f"{kind}{use.name} version {use.version}: {len(use.nodes)} x "
        f"({', '.join(use.inputs)}) -> ({', '.join(use.outputs)}), subgraph {use.subgraph} nodes {nodes}"
    )


def _tensors(specs: tuple[TensorSpec, ...]) -> str:
    described = (
        f"{quoted(spec.name)} {spec.type}[{', '.join(str(size) for size in spec.shape)}]" for spec in specs
    )
    return "; ".join(described) or "none"
