"""The ledger for people: a table, and what changed since another one."""

from collections import Counter
from collections.abc import Iterable

from build_tools.ledger.ledger import summary
from build_tools.ledger.owners import GROUPS
from build_tools.model.ledger import Ledger, SizeSummary

_OWNERS_SHOWN = 12
_NAME_WIDTH = 44


def ledger_text(ledger: Ledger, *, owners: int = _OWNERS_SHOWN) -> str:
    """Groups with their largest owners, and who needs those."""
    whole = summary(ledger)
    what = f"{ledger.library} of {ledger.product} for {ledger.target}"
    lines = [
        f"{what}: {ledger.raw:,} bytes, {ledger.zipped:,} zipped",
        f"{'':{_NAME_WIDTH}}{'raw':>10}{'zipped':>10}   needed by",
    ]
    totals = {group: (raw, zipped) for group, raw, zipped in group_totals(whole)}
    for group in GROUPS:
        if group not in totals:
            continue
        lines.append(_line(group, *totals[group], ""))
        rows = sorted((row for row in whole.owners if row[0] == group), key=lambda row: (-row[2], row[1]))
        for _, owner, raw, zipped in rows[:owners]:
            models = ", ".join(model.rpartition("/")[2] for model in ledger.needs.get((group, owner), ()))
            lines.append(_line(f"  {owner}", raw, zipped, models))
        rest = rows[owners:]
        if rest:
            lines.append(_line(f"  {len(rest)} more", sum(r[2] for r in rest), sum(r[3] for r in rest), ""))
    return "\n".join((*lines, _line("sum", whole.raw, whole.zipped, ""))) + "\n"


def group_totals(whole: SizeSummary) -> tuple[tuple[str, int, int], ...]:
    """(group, raw, zipped) of each group."""
    raw: Counter[str] = Counter()
    zipped: Counter[str] = Counter()
    for group, _, size, packed in whole.owners:
        raw[group] += size
        zipped[group] += packed
    return tuple((group, raw[group], zipped[group]) for group in sorted(raw))


def changes(before: SizeSummary, after: SizeSummary) -> tuple[tuple[str, str, int, int], ...]:
    """(group, owner, raw, zipped) of what grew or shrank, the largest growth first."""
    old = {row[:2]: row[2:] for row in before.owners}
    new = {row[:2]: row[2:] for row in after.owners}
    rows = [
        (
            *key,
            new.get(key, (0, 0))[0] - old.get(key, (0, 0))[0],
            new.get(key, (0, 0))[1] - old.get(key, (0, 0))[1],
        )
        for key in sorted(old.keys() | new.keys())
    ]
    return tuple(sorted((row for row in rows if row[2] or row[3]), key=lambda row: (-row[2], row[:2])))


def changes_text(before: SizeSummary, after: SizeSummary) -> str:
    """What is different in the second build; what only packs differently is put together."""
    rows = changes(before, after)
    repacked = sum(zipped for *_, raw, zipped in rows if not raw)
    lines = [
        f"{'':{_NAME_WIDTH}}{'raw':>10}{'zipped':>10}",
        *(_line(f"{group}: {owner}", raw, zipped, "", sign="+") for group, owner, raw, zipped in rows if raw),
        *((_line("the same bytes, packed otherwise", 0, repacked, "", sign="+"),) if repacked else ()),
        _line("in all", after.raw - before.raw, after.zipped - before.zipped, "", sign="+"),
    ]
    return "\n".join(lines) + "\n"


def grown(before: SizeSummary, after: SizeSummary, most: int) -> Iterable[str]:
    """Sentences' parts about what grew most."""
    larger = [row for row in changes(before, after) if row[2] > 0 or row[3] > 0]
    return (f"{group} {owner} by {raw:,} ({zipped:,} zipped)" for group, owner, raw, zipped in larger[:most])


def _line(name: str, raw: int, zipped: int, note: str, *, sign: str = "") -> str:
    if len(name) >= _NAME_WIDTH:
        name = f"{name[: _NAME_WIDTH - 4]}..."
    return f"{name:{_NAME_WIDTH}}{raw:>{sign}10,}{zipped:>{sign}10,}   {note}".rstrip()
