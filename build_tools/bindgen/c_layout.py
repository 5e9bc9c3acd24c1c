"""Which files the C interface and the C++ headers on top of it consist of.

Everything declared with one C++ header stands in one C header of the same name.
"""

from dataclasses import dataclass
from pathlib import PurePosixPath

from build_tools.bindgen import names
from build_tools.bindgen.check import uses
from build_tools.bindgen.directions import feature_types
from build_tools.errors import UsageError
from build_tools.model.api import (
    Api,
    Enumeration,
    Interface,
    Record,
    View,
)

# Written by hand beside the generated ones, in smilear/c or smilear/internal.
_BY_HAND = ("arena", "base", "call", "marshal", "reader")


@dataclass(frozen=True)
class HeaderPart:
    """What one C++ header declares; records follow those that they contain."""

    header: str
    stem: str
    feature: str
    enums: tuple[Enumeration, ...]
    records: tuple[Record, ...]
    interfaces: tuple[Interface, ...]
    views: tuple[View, ...]

    @property
    def users(self) -> tuple[Record | Interface, ...]:
        """What may mention other declarations."""
        return (*self.records, *self.interfaces)


def header_parts(api: Api) -> tuple[HeaderPart, ...]:
    """One part per C++ header, by path.

    Raises UsageError when a header belongs to two features, or two headers have one name.
    """
    parts: list[HeaderPart] = []
    for header in sorted({item.header for item in api.declarations()}):
        here = [item for item in api.declarations() if item.header == header]
        features = sorted({item.feature for item in here})
        if len(features) > 1:
            raise UsageError(
                f"the header {header} has declarations of the features {' and '.join(features)}; a product "
                "gets whole headers, so move those of one feature to a header of their own"
            )
        stem = PurePosixPath(header).stem
        if stem in (*_BY_HAND, *(part.stem for part in parts)) or stem.endswith(("_view", "_inline")):
            raise UsageError(f"the C header of {header} would meet another {stem}.h; rename the header")
        _, records = feature_types(api, features[0])
        parts.append(
            HeaderPart(
                header=header,
                stem=stem,
                feature=features[0],
                enums=tuple(item for item in api.enums if item.header == header),
                records=tuple(item for item in records if item.header == header),
                interfaces=tuple(item for item in api.interfaces if item.header == header),
                views=tuple(item for item in api.views if item.header == header),
            )
        )
    return tuple(parts)


def is_plain(part: HeaderPart) -> bool:
    """Whether the header only declares values, so that programs are given it as it is."""
    return not part.interfaces


def used_headers(api: Api, part: HeaderPart) -> tuple[str, ...]:
    """Stems of the other headers whose types the part uses; a view's has the suffix `_view`."""
    stems: set[str] = set()
    for declaration in part.users:
        for name in uses(declaration):
            found = next(item for item in api.declarations() if item.name == name)
            if isinstance(found, View):
                stems.add(view_stem(found))
            else:
                stems.add(PurePosixPath(found.header).stem)
    return tuple(sorted(stems - {part.stem}))


def used_cpp_headers(api: Api, part: HeaderPart) -> tuple[str, ...]:
    """C++ headers whose types the part uses."""
    used = {name for declaration in part.users for name in uses(declaration)}
    return tuple(sorted({item.header for item in api.declarations() if item.name in used} - {part.header}))


def view_stem(view: View) -> str:
    return f"{names.snake(view.name)}_view"
