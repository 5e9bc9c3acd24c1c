"""The C backend: Api to files, and which of them a product compiles, exports and ships."""

from build_tools.bindgen.c_header import header
from build_tools.bindgen.c_layout import header_parts, view_stem
from build_tools.bindgen.c_marshal import marshal_header
from build_tools.bindgen.c_source import HANDLES_FILE, handles, source
from build_tools.bindgen.directions import selected
from build_tools.bindgen.text import lines
from build_tools.bindgen.types_c import CTypes, check_names, functions
from build_tools.model.api import Api

GENERATED_FOLDER = "generated/c"
RUNTIME_FOLDER = "runtime/c"
EXPORTS_FILE = "c_exports.map"
UMBRELLA = "c/smilear.h"

_RUNTIME_SOURCES = ("error",)
_RUNTIME_HEADERS = ("c/base", "internal/arena", "internal/marshal", "internal/reader")


def files(api: Api) -> dict[str, str]:
    """Every committed file, by path within `bindings/`."""
    types = CTypes(api)
    parts = header_parts(api)
    check_names(types, [part.header for part in parts])
    result = {f"{GENERATED_FOLDER}/{HANDLES_FILE}": handles(types)}
    include = f"{GENERATED_FOLDER}/include/{api.namespace}"
    for part in parts:
        result[f"{include}/c/{part.stem}.h"] = header(types, part)
        result[f"{include}/internal/{part.stem}.h"] = marshal_header(types, part)
        result[f"{GENERATED_FOLDER}/{part.stem}.cc"] = source(types, part)
    return result


def sources(api: Api, features: tuple[str, ...]) -> list[str]:
    """C++ files to compile for a product, within `bindings/`."""
    return [
        *(f"{RUNTIME_FOLDER}/{stem}.cc" for stem in _RUNTIME_SOURCES),
        *(f"{GENERATED_FOLDER}/{part.stem}.cc" for part in header_parts(selected(api, features))),
    ]


def headers(api: Api, features: tuple[str, ...]) -> dict[str, str]:
    """What a product ships: path below the include folder -> file within `bindings/`."""
    part_of_product = selected(api, features)
    generated = [
        f"{folder}/{part.stem}" for part in header_parts(part_of_product) for folder in ("c", "internal")
    ]
    by_hand = [
        *_RUNTIME_HEADERS,
        *(f"{folder}/{view_stem(view)}" for view in part_of_product.views for folder in ("c", "internal")),
    ]
    found = {
        f"{api.namespace}/{stem}.h": f"{folder}/include/{api.namespace}/{stem}.h"
        for folder, stems in ((GENERATED_FOLDER, generated), (RUNTIME_FOLDER, by_hand))
        for stem in stems
    }
    return dict(sorted(found.items()))


def version_script(api: Api, features: tuple[str, ...]) -> str:
    """The linker's list of what a product's C library exports."""
    return lines(
        f"# Generated for the features {', '.join(selected(api, features).features())}; do not edit.",
        "{",
        "  global:",
        (f"    {name};" for name in exports(api, features)),
        "  local: *;",
        "};",
    )


def exports(api: Api, features: tuple[str, ...]) -> tuple[str, ...]:
    """Every function of a product's C interface, sorted."""
    part = selected(api, features)
    return tuple(sorted(functions(CTypes(part), [item.header for item in header_parts(part)])))
