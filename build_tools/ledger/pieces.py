"""Cuts a library into pieces without a gap: functions, objects, tables, headers, padding.

The link map belongs to the unstripped library; what is loaded lies at the same addresses in both,
which is checked.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from build_tools.errors import AuditError
from build_tools.ledger.file_layout import FileLayout, FileSection
from build_tools.model.link_map import Level, MapLine

PADDING = "padding"


@dataclass(frozen=True)
class Piece:
    """Bytes of the file; `source` is what the map says of their origin, empty for the format's own."""

    offset: int
    size: int
    section: str
    source: str
    name: str


def cut(layout: FileLayout, lines: Iterable[MapLine], size: int, where: str) -> tuple[Piece, ...]:
    """All bytes of the file of that `size`, in order; raises AuditError when the map is another link's."""
    lines = tuple(lines)
    # By place: a DLL's section headers have no room for long names.
    outputs = {(line.address, line.size): line.text for line in lines if line.level is Level.OUTPUT}
    inputs = sorted(_inputs(lines), key=lambda piece: piece.offset)
    places = [piece.offset for piece in inputs]
    pieces = [Piece(span.offset, span.size, "", "", span.name) for span in layout.headers]
    for section in layout.sections:
        if not section.loaded:
            pieces.append(Piece(section.offset, section.size, section.name, "", section.name))
            continue
        name = outputs.get((section.address, section.extent))
        if name is None:
            raise AuditError(
                f"{where} has the section {section.name} at another place than its link map says; "
                "build it again, so that both are of one link"
            )
        first = bisect_left(places, section.address)
        last = bisect_left(places, section.address + section.extent)
        pieces.extend(_contents(section, [piece for piece in inputs[first:last] if piece.section == name]))
    return tuple(_without_gaps(sorted(pieces, key=lambda piece: piece.offset), size))


def _inputs(lines: Sequence[MapLine]) -> Iterator[Piece]:
    """Symbols of the map, and what input sections have beside them; offsets are still addresses."""
    section = source = ""
    end = place = 0
    for line in lines:
        if line.level is not Level.SYMBOL and place < end:
            yield Piece(place, end - place, section, source, "")
        if line.level is Level.OUTPUT:
            section, end = line.text, 0
        elif line.level is Level.INPUT:
            source, place, end = line.text, line.address, line.address + line.size
        elif line.size and place <= line.address < end:
            if place < line.address:
                yield Piece(place, line.address - place, section, source, "")
            size = min(line.size, end - line.address)
            yield Piece(line.address, size, section, source, line.text)
            place = line.address + size
    if place < end:
        yield Piece(place, end - place, section, source, "")


def _contents(section: FileSection, inputs: Iterable[Piece]) -> Iterator[Piece]:
    """Pieces of a section, moved from addresses to places in the file, as far as they are in it."""
    shift = section.offset - section.address
    end = section.offset + section.size
    for piece in inputs:
        offset = piece.offset + shift
        if offset < end:
            yield replace(piece, offset=offset, size=min(piece.size, end - offset))


def _without_gaps(pieces: Sequence[Piece], size: int) -> Iterator[Piece]:
    place = 0
    section = ""
    for piece in pieces:
        if piece.offset > place:
            yield Piece(place, piece.offset - place, section, "", PADDING)
        start = max(piece.offset, place)  # a linker may lay one constant over another's end
        end = min(piece.offset + piece.size, size)
        if end > start:
            yield replace(piece, offset=start, size=end - start)
            place = end
            section = piece.section
    if size > place:
        yield Piece(place, size - place, "", "", PADDING)
