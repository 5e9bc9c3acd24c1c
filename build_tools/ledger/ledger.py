"""The ledger of a library: pieces with owners, their share of the compressed size, and who needs them."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict

from build_tools.errors import StaleError
from build_tools.ledger.deflate_cost import BITS, GZIP_FRAME, compressed_costs
from build_tools.ledger.owners import DELEGATE, FILE, OP, Origins, owner_of
from build_tools.ledger.pieces import Piece
from build_tools.model.json_text import dump
from build_tools.model.ledger import Ledger, LedgerRow, SizeSummary
from build_tools.model.ops import OpsManifest
from build_tools.model.xnnpack import XnnEvidence

_SCHEMA = 1


def make_ledger(
    content: bytes,
    pieces: Iterable[Piece],
    origins: Origins,
    *,
    product: str,
    target: str,
    library: str,
    needs: Mapping[tuple[str, str], tuple[str, ...]],
) -> Ledger:
    """Put rows of one owner, name and section together; those sums are exactly the file's sizes."""
    zipped, costs = compressed_costs(content)
    raw_sums: Counter[tuple[str, str, str, str]] = Counter()
    zipped_sums: Counter[tuple[str, str, str, str]] = Counter()
    for piece in pieces:
        group, owner = owner_of(piece, origins)
        key = (group, owner, piece.name or f"rest of {piece.section}", piece.section)
        end = piece.offset + piece.size
        raw_sums[key] += piece.size
        # Rounded where pieces meet, so that nothing is lost between them.
        zipped_sums[key] += round(costs[end] / BITS) - round(costs[piece.offset] / BITS)
    zipped_sums[FILE, "headers", "gzip's frame", ""] += GZIP_FRAME
    keys = sorted(raw_sums.keys() | zipped_sums.keys())
    rows = tuple(LedgerRow(*key, raw_sums[key], zipped_sums[key]) for key in keys)
    owners = {(row.group, row.owner) for row in rows}
    wanted = {key: models for key, models in needs.items() if key in owners}
    return Ledger(product, target, library, len(content), zipped, rows, wanted)


def who_needs(
    manifest: OpsManifest,
    evidence: XnnEvidence | None,
    kernel_ops: Mapping[str, tuple[str, ...]],
    owners: Iterable[tuple[str, str]],
) -> dict[tuple[str, str], tuple[str, ...]]:
    """Which models want an owner: ops by the manifest, microkernels by what was traced."""
    op_models = {op.name: {reason.source for reason in op.reasons} for op in manifest.ops}
    found = {
        (OP, ", ".join(ops)): tuple(sorted(set().union(*(op_models.get(op, set()) for op in ops))))
        for ops in kernel_ops.values()
    }
    if evidence:
        configs = {
            use.name.removeprefix("xnn_init_").removesuffix("_config"): {row.source for row in use.reasons}
            for use in evidence.uses
            if use.name.startswith("xnn_init_")
        }
        for group, owner in owners:
            models = configs.get(owner) or configs.get(owner.replace("igemm", "gemm"))
            if group == DELEGATE and models:
                found[group, owner] = tuple(sorted(models))
    return found


def kernel_ops(
    registered: Mapping[str, str], owners: Mapping[str, Iterable[str]]
) -> dict[str, tuple[str, ...]]:
    """Kernel file -> the ops that it registers.

    `registered` has the symbol of each op, `owners` the files of each symbol.
    """
    files: dict[str, set[str]] = {}
    for op, symbol in registered.items():
        for file in owners.get(symbol, ()):
            files.setdefault(file, set()).add(op)
    return {file: tuple(sorted(ops)) for file, ops in sorted(files.items())}


def summary(ledger: Ledger) -> SizeSummary:
    """The ledger without its rows."""
    raw: Counter[tuple[str, str]] = Counter()
    zipped: Counter[tuple[str, str]] = Counter()
    for row in ledger.rows:
        raw[row.group, row.owner] += row.raw
        zipped[row.group, row.owner] += row.zipped
    owners = tuple((*key, raw[key], zipped[key]) for key in sorted(raw))
    return SizeSummary(ledger.target, ledger.raw, ledger.zipped, owners)


def ledger_json(ledger: Ledger) -> str:
    """Print the ledger for programs."""
    owners = [
        {
            "group": group,
            "owner": owner,
            "raw": raw,
            "zipped": zipped,
            "needed_by": list(ledger.needs.get((group, owner), ())),
        }
        for group, owner, raw, zipped in summary(ledger).owners
    ]
    return dump(
        {
            "schema": _SCHEMA,
            "product": ledger.product,
            "target": ledger.target,
            "library": ledger.library,
            "raw": ledger.raw,
            "zipped": ledger.zipped,
            "owners": owners,
            "rows": [[r.group, r.owner, r.name, r.section, r.raw, r.zipped] for r in ledger.rows],
        }
    )


def parse_ledger(text: str, where: str) -> Ledger:
    """Read what `ledger_json` printed; `where` names the file."""
    try:
        data = json.loads(text)
        return Ledger(
            str(data["product"]),
            str(data["target"]),
            str(data["library"]),
            int(data["raw"]),
            int(data["zipped"]),
            tuple(_row(row) for row in data["rows"]),
            {
                (row["group"], row["owner"]): tuple(row["needed_by"])
                for row in data["owners"]
                if row["needed_by"]
            },
        )
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise StaleError(
            f"{where} is no ledger that can be read ({error}); write one with `python -m build_tools size`"
        ) from error


def _row(row: Sequence[object]) -> LedgerRow:
    group, owner, name, section, raw, zipped = (str(field) for field in row)
    return LedgerRow(group, owner, name, section, int(raw), int(zipped))


def summaries_json(product: str, summaries: Iterable[SizeSummary]) -> str:
    """Print what is remembered of a product's last good builds, for committing."""
    targets = [asdict(row) for row in sorted(summaries, key=lambda row: row.target)]
    command = f"python -m build_tools size --product {product} --target TARGET --accept"
    return dump({"generated_by": command, "targets": targets})


def parse_summaries(text: str, where: str) -> tuple[SizeSummary, ...]:
    """Read what `summaries_json` printed; `where` names the file."""
    try:
        return tuple(
            SizeSummary(
                str(row["target"]),
                int(row["raw"]),
                int(row["zipped"]),
                tuple((str(g), str(o), int(raw), int(zipped)) for g, o, raw, zipped in row["owners"]),
            )
            for row in json.loads(text)["targets"]
        )
    except (ValueError, KeyError, TypeError) as error:
        raise StaleError(
            f"{where} cannot be read ({error}); write it anew with `python -m build_tools size --accept`"
        ) from error
