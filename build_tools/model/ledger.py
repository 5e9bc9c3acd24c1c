"""Who owns which bytes of a library."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class LedgerRow:
    """Bytes of the file that belong together: a function, an object, a table, padding.

    `group` is a part of the product (`op`, `delegate`, `runtime`), `owner` something in it
    (`CONV_2D`). `zipped` is the row's share of the file's compressed size.
    """

    group: str
    owner: str
    name: str
    section: str
    raw: int
    zipped: int


@dataclass(frozen=True)
class Ledger:
    """Every byte of one shipped library, once: the rows add up to `raw` and to `zipped`.

    `needs` has the models that want an owner, by (group, owner); what the whole product wants is
    not in it.
    """

    product: str
    target: str
    library: str
    raw: int
    zipped: int
    rows: tuple[LedgerRow, ...]
    needs: Mapping[tuple[str, str], tuple[str, ...]]


@dataclass(frozen=True)
class SizeSummary:
    """A library's size and what each owner had of it, remembered from the last good build.

    `owners` are (group, owner, raw, zipped).
    """

    target: str
    raw: int
    zipped: int
    owners: tuple[tuple[str, str, int, int], ...]
