"""From what programs printed to claims."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from build_tools.errors import StepError
from build_tools.model.json_text import compact
from build_tools.model.proof import Claim, ClaimKind
from build_tools.model.xnnpack import KEPT, REFERENCE, Call, XnnEvidence
from build_tools.prove.outputs import RunOutputs, distance


@dataclass(frozen=True)
class Refusal:
    """What became of a model when XNNPACK refused a function: `runs`, `fails` or `crashes`."""

    function: str
    asked: bool
    outcome: str
    delegated: int


def sufficient(model: str, run: str, ours: RunOutputs, full: RunOutputs) -> Claim:
    """The trimmed library gives the bits that all of the runtime and of XNNPACK give."""
    same = ours.tensors == full.tensors
    apart = distance(ours, full)[0]
    detail = "bit for bit as with every op and all of XNNPACK" if same else f"differs by up to {apart:g}"
    return Claim(ClaimKind.SUFFICIENT, f"{model}, {run}", same, detail)


def broken(subject: str, message: str) -> Claim:
    """The trimmed library does not run the model at all."""
    return Claim(ClaimKind.SUFFICIENT, subject, holds=False, detail=f"it does not run: {message[-200:]}")


def delegated(model: str, nodes: int, ours: int, full: int) -> Claim:
    """XNNPACK takes as many nodes as it would if all of it were there."""
    detail = f"XNNPACK takes {ours} of {nodes} nodes"
    if ours != full:
        detail += f", and {full} with all of XNNPACK: something that it asks for is left out"
    return Claim(ClaimKind.DELEGATED, model, ours == full, detail)


def traced(
    evidence: XnnEvidence, arch: str, calls: Iterable[Call], known: Collection[str]
) -> tuple[Claim, ...]:
    """Everything that the models ask XNNPACK for is there; `known` are functions that could be left out."""
    there = {use.name for use in evidence.uses if arch in use.arches}
    references = {f"{REFERENCE}{row.operator},{row.input},{row.output}" for row in evidence.references}
    asked: dict[tuple[str, str], set[int]] = {}
    models = {model.name for model in evidence.models}
    found: dict[str, int] = dict.fromkeys(sorted(models), 0)
    for call in calls:
        if call.function == KEPT or call.model not in models:
            continue
        if call.function.startswith(REFERENCE):
            if call.function not in references:
                name = f"the kernel without vectors {call.function.removeprefix(REFERENCE)}"
                asked.setdefault((call.model, name), set()).add(call.node)
            continue
        found[call.model] += call.node < 0
        if call.function in known and call.function not in there:
            asked.setdefault((call.model, call.function), set()).add(call.node)
    missing = tuple(
        Claim(
            ClaimKind.EVIDENCE,
            f"{model} on {arch}",
            holds=False,
            detail=f"{_nodes(nodes)} asks for {function}, which is left out",
        )
        for (model, function), nodes in sorted(asked.items())
    )
    bad = {model for model, _ in asked} | {model for model, count in found.items() if not count}
    missing += tuple(
        Claim(ClaimKind.EVIDENCE, f"{model} on {arch}", holds=False, detail="asks XNNPACK for nothing at all")
        for model, count in found.items()
        if not count
    )
    good = tuple(
        Claim(
            ClaimKind.EVIDENCE,
            f"{model} on {arch}",
            holds=True,
            detail=f"all {count} functions that it asks for are there",
        )
        for model, count in found.items()
        if model not in bad
    )
    return (*missing, *good)


def minimal_op(op: str, wanted: Collection[str], failing: Mapping[str, str]) -> Claim:
    """Without the op exactly the models fail that want it; `failing` has what each says."""
    holds = set(failing) == set(wanted)
    if holds:
        model = min(failing)
        detail = f"without it {', '.join(sorted(failing))} fails: {failing[model]}"
    else:
        detail = (
            f"without it {', '.join(sorted(failing)) or 'no model'} fails, "
            f"but {', '.join(sorted(wanted)) or 'no model'} is to need it"
        )
    return Claim(ClaimKind.MINIMAL_OPS, op, holds, detail)


def parse_refusals(text: str, what: str) -> tuple[Refusal, ...]:
    """Read what `refuse` printed; the first is for no function at all."""
    try:
        rows = [line.split("\t") for line in text.splitlines()]
        return tuple(
            Refusal(function, bool(int(asked)), outcome, int(count))
            for function, asked, outcome, count in rows
        )
    except ValueError as error:
        raise StepError(f"{what} printed something odd ({error}); build its program again") from error


def minimal_functions(refusals: Mapping[str, Sequence[Refusal]]) -> tuple[Claim, ...]:
    """Of each function that stays, which model loses nodes when it is refused.

    Some that models ask for they can do without on this processor, others are for other processors;
    both are told, and neither is a fault.
    """
    found: dict[str, list[str]] = {}
    asked: dict[str, list[str]] = {}
    claims = []
    for model, (whole, *rows) in sorted(refusals.items()):
        if whole.outcome != "runs":
            claims.append(
                Claim(
                    ClaimKind.MINIMAL_FUNCTIONS,
                    model,
                    holds=False,
                    detail=f"{whole.outcome} with all of them",
                )
            )
        for row in rows:
            found.setdefault(row.function, [])
            if row.asked:
                asked.setdefault(row.function, []).append(model)
            if row.outcome != "runs":
                found[row.function].append(f"{model} {row.outcome}")
            elif row.delegated < whole.delegated:
                found[row.function].append(
                    f"{model} keeps {row.delegated} of {whole.delegated} nodes in XNNPACK"
                )
    claims += [_minimal_function(name, losses, asked.get(name, [])) for name, losses in sorted(found.items())]
    return tuple(claims)


def _minimal_function(name: str, losses: Sequence[str], asked: Sequence[str]) -> Claim:
    if losses:
        detail = f"without it {'; '.join(losses)}"
    elif asked:
        detail = f"asked for by {', '.join(asked)}, which can do without it on this processor"
    else:
        detail = "not asked for on this processor"
    return Claim(ClaimKind.MINIMAL_FUNCTIONS, name, holds=True, detail=detail)


def agrees(kind: ClaimKind, model: str, other: str, ours: RunOutputs, theirs: RunOutputs) -> Claim:
    """Numbers that are made in another way are the same within what rounding does."""
    apart, near = distance(ours, theirs)
    detail = "the same bits" if ours.tensors == theirs.tensors else f"differs by up to {apart:.3g}"
    return Claim(kind, f"{model}, {other}", near, detail)


def _nodes(nodes: Collection[int]) -> str:
    own = sorted(node for node in nodes if node >= 0)
    return f"node {compact(own)}" if own else "the whole graph"
