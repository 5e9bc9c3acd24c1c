"""From the ops of a product's models to its ops manifest."""

import difflib
from collections.abc import Mapping, Sequence

from build_tools.errors import ModelError, UsageError
from build_tools.model.json_text import compact
from build_tools.model.ops import PRODUCTS_FILE, ManifestModel, ManifestOp, ModelOps, OpsManifest, Reason
from build_tools.model.product import OpRequest, Product
from build_tools.model.runtime_ops import RuntimeOps
from build_tools.ops.support import highest_custom_version, unsupported

REQUESTED = f"requested by {PRODUCTS_FILE}"
_NO_SUBGRAPH = -1

_Reasons = dict[tuple[bool, str], list[Reason]]  # (custom, op name) -> why


def merge(product: Product, models: Sequence[ModelOps], runtime: RuntimeOps) -> OpsManifest:
    """Merge the ops of all models and those asked for by hand; refuse what the runtime cannot run."""
    custom = {**runtime.custom, **dict(product.custom_ops)}
    reasons: _Reasons = {}
    for model in models:
        problems = unsupported(model, runtime, custom)
        if problems:
            raise ModelError(f"{model.name} cannot be built into product {product.name}: {_first(problems)}")
        for use in model.uses:
            reasons.setdefault((use.custom, use.name), []).append(
                Reason(model.name, use.version, use.subgraph, compact(use.nodes), use.inputs, use.outputs)
            )
    for request in product.ops:
        _check_request(request, product, runtime, custom)
        reasons.setdefault((request.custom, request.name), []).extend(
            Reason(REQUESTED, version, _NO_SUBGRAPH, "", (), ())
            for version in sorted({request.min_version, request.max_version})
        )
    if models and not reasons:
        raise ModelError(f"product {product.name} uses no op at all; check its models")
    return OpsManifest(
        product=product.name,
        ops=tuple(
            ManifestOp(
                name=name,
                custom=is_custom,
                symbol=custom[name] if is_custom else "",
                min_version=min(reason.version for reason in why),
                max_version=max(reason.version for reason in why),
                reasons=tuple(why),
            )
            for (is_custom, name), why in sorted(reasons.items())
        ),
        models=tuple(_remember(model) for model in models),
    )


def _check_request(
    request: OpRequest, product: Product, runtime: RuntimeOps, custom: Mapping[str, str]
) -> None:
    where = f"product {product.name} in {PRODUCTS_FILE} asks for the op {request.name}"
    if request.custom:
        if request.name not in custom:
            raise UsageError(
                f"{where}, whose kernel is unknown; name its registration function under custom_ops"
            )
        lowest, highest = 1, highest_custom_version(request.name, runtime, custom)
    else:
        if request.name not in runtime.builtin:
            close = difflib.get_close_matches(request.name, runtime.builtin, n=1)
            hint = f"did you mean {close[0]}?" if close else "see build_tools/data/runtime_ops.json"
            raise UsageError(f"{where}, for which the runtime has no kernel; {hint}")
        op = runtime.builtin[request.name]
        lowest, highest = op.min_version, op.max_version
    if not lowest <= request.min_version <= request.max_version <= highest:
        raise UsageError(
            f"{where} versions {request.min_version} to {request.max_version}, "
            f"but the runtime has {lowest} to {highest}; correct the range"
        )


def _first(problems: tuple[str, ...]) -> str:
    if len(problems) == 1:
        return problems[0]
    return f"{problems[0]} ({len(problems) - 1} more: see `python -m build_tools ops --model`)"


def _remember(model: ModelOps) -> ManifestModel:
    return ManifestModel(
        name=model.name,
        sha256=model.sha256,
        size=model.size,
        subgraphs=model.subgraphs,
        signatures=model.signatures,
        dead=model.dead,
    )
