"""The ledger as a picture (SVG): areas are raw sizes, first of groups, within them of owners."""

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from build_tools.ledger.ledger import summary
from build_tools.ledger.owners import GROUPS
from build_tools.model.ledger import Ledger

_WIDTH, _HEIGHT, _TITLE = 960, 540, 22
_COLOURS = dict(
    zip(
        GROUPS,
        (
            *("#7bb274", "#a2cf9a", "#5b9bd5", "#f4a259", "#8e7cc3"),
            *("#c27ba0", "#76a5af", "#d9c56b", "#b7b7b7", "#d0d0d0"),
        ),
        strict=True,
    )
)
_LETTER = 6.2  # width of one at the size used
_LINE = 13


@dataclass(frozen=True)
class Box:
    """A rectangle of the picture."""

    x: float
    y: float
    width: float
    height: float


def lay(sizes: Sequence[int], box: Box) -> tuple[Box, ...]:
    """Divide a box in proportion: in two halves of about equal weight along its longer side, and so on."""
    if not sizes[1:]:  # nothing to divide
        return (box,) * len(sizes)
    total = sum(sizes)
    count, left = 1, sizes[0]
    while count < len(sizes) - 1 and left + sizes[count] / 2 < total / 2:
        left += sizes[count]
        count += 1
    share = left / total if total else 0.5
    if box.width > box.height:
        first = Box(box.x, box.y, box.width * share, box.height)
        second = Box(box.x + first.width, box.y, box.width - first.width, box.height)
    else:
        first = Box(box.x, box.y, box.width, box.height * share)
        second = Box(box.x, box.y + first.height, box.width, box.height - first.height)
    return (*lay(sizes[:count], first), *lay(sizes[count:], second))


def picture_svg(ledger: Ledger) -> str:
    """Print the picture; equal ledgers give equal pictures."""
    owners = sorted(summary(ledger).owners, key=lambda row: (-row[2], row[:2]))
    groups = {group: [row for row in owners if row[0] == group] for group in GROUPS}
    parts = sorted(
        ((sum(row[2] for row in rows), group) for group, rows in groups.items() if rows), reverse=True
    )
    title = f"{ledger.library} of {ledger.product}, {ledger.target}: {ledger.raw:,} bytes"
    boxes = lay([size for size, _ in parts], Box(0, _TITLE, _WIDTH, _HEIGHT - _TITLE))
    shapes = [
        shape
        for (_, group), box in zip(parts, boxes, strict=True)
        for shape in _group(group, groups[group], box)
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        'font-family="sans-serif" font-size="11">\n'
        f'<text x="2" y="15" font-size="13">{html.escape(title)}</text>\n' + "\n".join(shapes) + "\n</svg>\n"
    )


def _group(group: str, rows: Sequence[tuple[str, str, int, int]], box: Box) -> Iterator[str]:
    inner = Box(box.x, box.y + _LINE, box.width, max(box.height - _LINE, 0))
    for row, place in zip(rows, lay([row[2] for row in rows], inner), strict=True):
        yield _rectangle(place, _COLOURS[group], "#fff")
        yield from _label(row[1], row[2], place)
    yield _rectangle(box, "none", "#444")
    yield from _label(group, sum(row[2] for row in rows), Box(box.x, box.y, box.width, _LINE), weight="bold")


def _rectangle(box: Box, fill: str, stroke: str) -> str:
    size = f'width="{box.width:.1f}" height="{box.height:.1f}"'
    return f'<rect x="{box.x:.1f}" y="{box.y:.1f}" {size} fill="{fill}" stroke="{stroke}"/>'


def _label(name: str, size: int, box: Box, *, weight: str = "normal") -> Iterator[str]:
    text = f"{name} {round(size / 1000)} KB"
    if box.width > len(text) * _LETTER and box.height >= _LINE:
        place = f'x="{box.x + 3:.1f}" y="{box.y + 10:.1f}" font-weight="{weight}"'
        yield f"<text {place}>{html.escape(text)}</text>"
