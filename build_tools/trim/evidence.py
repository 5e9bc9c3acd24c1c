"""From traces to the committed evidence of what a product's models ask XNNPACK for."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from types import MappingProxyType
from typing import cast

from build_tools.errors import StaleError, StepError
from build_tools.model.json_text import compact, dump, expand, read
from build_tools.model.ops import OpsManifest
from build_tools.model.xnnpack import (
    KEPT,
    REFERENCE,
    Call,
    ReferenceKernel,
    TracedModel,
    UnusedKernel,
    XnnEvidence,
    XnnReason,
    XnnTable,
    XnnUse,
)

REGENERATE = "python -m build_tools trim"
# Where a running program and its symbols meet: `smilear::RegisterOps`.
_ANCHOR = "_ZN7smilear11RegisterOpsEPN6tflite17MutableOpResolverE"
# What every processor of a target has, by the names of the table. Traces start here.
BASELINES = {
    "aarch64": ("neon", "neon_fma", "neon_v8"),
    "x86_64": ("sse", "sse2", "ssse3", "sse4_1"),
}


def masks(table: XnnTable, arch: str) -> tuple[int, ...]:
    """Processors to trace on: from the baseline one ability more each time, then all but one each.

    The second half has what the first has not: newer abilities without an older one, as some
    processors have.
    """
    flags = dict(table.arch_flags[arch])
    baseline = sum(flags[name] for name in BASELINES[arch])
    everything = sum(flags.values())
    chosen = [baseline]
    for bit in flags.values():
        chosen.append(chosen[-1] | bit)
    chosen += [everything & ~bit for bit in flags.values() if not baseline & bit]
    return tuple(dict.fromkeys(chosen))


def parse_trace(text: str, models: Sequence[str]) -> tuple[Call, ...]:
    """Read the lines of the tracing program: place in `models`, mask, subgraph, node, function."""
    calls = []
    for line in text.splitlines():
        fields = line.split("\t")
        try:
            model, mask, subgraph, node, function = fields
            calls.append(Call(models[int(model)], int(mask), int(subgraph), int(node), function))
        except (ValueError, IndexError) as error:
            raise StepError(f"the trace has the odd line {line!r}; run it again") from error
    return tuple(calls)


def collect(
    manifest: OpsManifest,
    basis: str,
    traces: Mapping[str, Iterable[Call]],
    kernels: Mapping[str, str] = MappingProxyType({}),
) -> XnnEvidence:
    """Bring together the traces of a product's models, by architecture.

    `kernels` has the symbol of the function that computes an op, for as many ops as have one.
    """
    models = {model.name: model.sha256 for model in manifest.models}
    arches: dict[str, set[str]] = {}
    nodes: dict[tuple[str, str, int], set[int]] = {}
    kept: set[tuple[str, int, int]] = set()
    references: set[ReferenceKernel] = set()
    for arch, calls in traces.items():
        for call in calls:
            if call.model in models and call.function == KEPT:
                kept.add((call.model, call.subgraph, call.node))
            elif call.model in models and call.function.startswith(REFERENCE):
                numbers = call.function.removeprefix(REFERENCE).split(",")
                references.add(ReferenceKernel(*map(int, numbers)))
            elif call.model in models:
                arches.setdefault(call.function, set()).add(arch)
                nodes.setdefault((call.function, call.model, call.subgraph), set()).add(call.node)
    return XnnEvidence(
        product=manifest.product,
        basis=basis,
        arches=tuple(sorted(traces)),
        models=tuple(TracedModel(name, sha256) for name, sha256 in sorted(models.items())),
        uses=tuple(
            XnnUse(
                function,
                tuple(sorted(arches[function])),
                _reasons({key[1:]: found for key, found in nodes.items() if key[0] == function}),
            )
            for function in sorted(arches)
        ),
        unused=_unused(manifest, kernels, kept),
        references=tuple(sorted(references)),
    )


def _unused(
    manifest: OpsManifest, kernels: Mapping[str, str], kept: Collection[tuple[str, int, int]]
) -> tuple[UnusedKernel, ...]:
    """Kernels of ops none of whose nodes is kept; of several ops with one function, all or none."""
    never = {
        op.name
        for op in manifest.ops
        if op.name in kernels
        and not any(
            (reason.source, reason.subgraph, node) in kept
            for reason in op.reasons
            for node in expand(reason.nodes)
        )
    }
    used = {kernels[op.name] for op in manifest.ops if op.name in kernels and op.name not in never}
    return tuple(UnusedKernel(op, kernels[op]) for op in sorted(never) if kernels[op] not in used)


def _reasons(nodes: Mapping[tuple[str, int], set[int]]) -> tuple[XnnReason, ...]:
    """The nodes that ask; a whole graph is named where none of its nodes alone does."""
    of_nodes = {key: found for key, found in nodes.items() if key[1] >= 0}
    named = {model for model, _ in of_nodes}
    reasons = [
        XnnReason(model, subgraph, compact(sorted(found))) for (model, subgraph), found in of_nodes.items()
    ]
    reasons += [XnnReason(model, 0, "") for model, subgraph in nodes if subgraph < 0 and model not in named]
    return tuple(sorted(reasons, key=lambda row: (row.source, row.subgraph)))


def without_model(evidence: XnnEvidence, model: str) -> XnnEvidence:
    """What the other models ask for."""
    uses = (
        replace(use, reasons=tuple(reason for reason in use.reasons if reason.source != model))
        for use in evidence.uses
    )
    return replace(
        evidence,
        models=tuple(traced for traced in evidence.models if traced.name != model),
        uses=tuple(use for use in uses if use.reasons),
    )


def evidence_json(evidence: XnnEvidence) -> str:
    """Print the evidence for committing."""
    return dump({"generated_by": f"{REGENERATE} --product {evidence.product}", **asdict(evidence)})


def parse_evidence(text: str, name: str) -> XnnEvidence:
    """Read what `evidence_json` printed; `name` is the file's."""
    try:
        data = json.loads(text)
        if isinstance(data, dict):
            data.pop("generated_by", None)
        return cast("XnnEvidence", read(XnnEvidence, data))
    except (ValueError, TypeError, RecursionError) as error:
        raise StaleError(
            f"{name} cannot be read ({str(error)[:80]}); run `{REGENERATE}` to write it anew"
        ) from error


def parse_kernels(
    text: str, symbols: Mapping[int, Sequence[str]], defined: Collection[str]
) -> dict[str, str]:
    """Op -> the function that computes it, from the tracing program's `kernels` and its symbols.

    Only functions that the runtime's library has `defined` for others are told: no other definition
    could come before one that is private to a file.
    """
    (anchor,) = (place for place, names in symbols.items() if _ANCHOR in names)
    found = {}
    for line in text.splitlines():
        op, function, main = line.split("\t")
        names = [name for name in symbols.get(int(function) - int(main) + anchor, ()) if name in defined]
        if names:
            found[op] = names[0]
    return found


def check_fresh(evidence: XnnEvidence, manifest: OpsManifest, basis: str, name: str) -> None:
    """Refuse evidence that was found for other models, or with another runtime."""
    models = {model.name: model.sha256 for model in manifest.models}
    traced = {model.name: model.sha256 for model in evidence.models}
    command = f"{REGENERATE} --product {manifest.product}"
    for model in sorted(models.keys() | traced.keys()):
        if models.get(model) != traced.get(model):
            raise StaleError(f"{name} was found for another {model}; run `{command}` and commit the result")
    if evidence.basis != basis:
        raise StaleError(
            f"{name} was found for another runtime or other delegate options; "
            f"run `{command}` and commit the result"
        )
