"""The C++ headers over the C library: Api to files, and what a product ships of them."""

from build_tools.bindgen import c
from build_tools.bindgen.c_layout import header_parts, is_plain
from build_tools.bindgen.cpp_header import public_header
from build_tools.bindgen.cpp_inline import inline_header
from build_tools.bindgen.directions import selected
from build_tools.bindgen.text import lines
from build_tools.bindgen.types_c import CTypes
from build_tools.model.api import Api

GENERATED_FOLDER = "generated/cpp"
RUNTIME_FOLDER = "runtime/cpp"
# Plain headers of the core that the description does not mention.
_RESULT_HEADER = "result.h"


def files(api: Api) -> dict[str, str]:
    """Every committed file, by path within `bindings/`."""
    types = CTypes(api)
    include = f"{GENERATED_FOLDER}/include"
    result: dict[str, str] = {}
    for part in header_parts(api):
        if not is_plain(part):
            result[f"{include}/{part.header}"] = public_header(types, part)
            result[f"{include}/{api.namespace}/internal/{part.stem}_inline.h"] = inline_header(types, part)
    return result


def headers(api: Api, features: tuple[str, ...]) -> dict[str, str]:
    """All that a product ships: path below the include folder -> file within the repository."""
    part = selected(api, features)
    namespace = api.namespace
    found = {path: f"bindings/{file}" for path, file in c.headers(api, features).items()}
    call = f"{namespace}/internal/call.h"
    found[call] = f"bindings/{RUNTIME_FOLDER}/include/{call}"
    plain = [item.header for item in header_parts(part) if is_plain(item)]
    for header in (*plain, f"{namespace}/{_RESULT_HEADER}"):
        found[header] = f"native/include/{header}"
    for path in files(part):
        name = path.removeprefix(f"{GENERATED_FOLDER}/include/")
        found[name] = f"bindings/{path}"
    return dict(sorted(found.items()))


def umbrellas(api: Api, features: tuple[str, ...]) -> dict[str, str]:
    """A product's own headers, which include all the others: path below the include folder -> text."""
    part = selected(api, features)
    namespace = api.namespace
    plain = sorted({*(item.header for item in header_parts(part)), f"{namespace}/{_RESULT_HEADER}"})
    c_headers = sorted(path for path in c.headers(api, features) if path.startswith(f"{namespace}/c/"))
    return {
        f"{namespace}/{namespace}.h": _umbrella(part, "", "Everything public", plain),
        f"{namespace}/{c.UMBRELLA}": _umbrella(part, "C_", "The whole C interface", c_headers),
    }


def _umbrella(part: Api, kind: str, what: str, includes: list[str]) -> str:
    guard = f"{part.namespace}_{kind}{part.namespace}_H_".upper()
    return lines(
        f"// {what} of the features {', '.join(part.features())}, in one include.",
        f"#ifndef {guard}",
        f"#define {guard}",
        "",
        (f'#include "{path}"  // IWYU pragma: export' for path in includes),
        "",
        f"#endif  // {guard}",
    )
