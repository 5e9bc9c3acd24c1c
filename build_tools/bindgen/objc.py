"""The Objective-C backend: Api to files, and which of them a product compiles and ships."""

from build_tools.bindgen import names
from build_tools.bindgen.directions import feature_interfaces, feature_types, selected
from build_tools.bindgen.objc_headers import header, umbrella
from build_tools.bindgen.objc_interface import interface_source
from build_tools.bindgen.objc_names import ERROR_DOMAIN, MODULE, PREFIX, check, class_name
from build_tools.bindgen.objc_values import types_file_stem, types_header, types_source
from build_tools.bindgen.text import lines
from build_tools.model.api import Api, Enumeration, View

GENERATED_FOLDER = "generated/objc"
RUNTIME_FOLDER = "runtime/objc"
UMBRELLA_FILE = f"{MODULE}.h"
MODULE_MAP_FILE = "module.modulemap"

# Public headers written by hand: what every product has, and what a view brings along.
_RUNTIME_HEADERS = (f"{PREFIX}Defines",)
_VIEW_HEADERS = {
    "Image": (
        f"{PREFIX}Image",
        f"{PREFIX}Image+CoreMedia",
        f"{PREFIX}Image+CoreVideo",
        f"{PREFIX}Image+UIKit",
        f"{PREFIX}Plane",
    )
}
# Classes of a view's headers.
_VIEW_CLASSES = {"Image": (f"{PREFIX}Image", f"{PREFIX}Plane")}


def files(api: Api) -> dict[str, str]:
    """Every committed file, by path within `bindings/`; raises UsageError for unfit names."""
    check(api)
    result: dict[str, str] = {}
    for item in api.declarations():
        if not isinstance(item, View):
            path = f"{GENERATED_FOLDER}/include/{MODULE}/{class_name(item.name)}.h"
            result[path] = header(api, item)
    for feature in _compiled_features(api):
        stem = f"{GENERATED_FOLDER}/{types_file_stem(feature)}"
        result[f"{stem}.h"] = types_header(api, feature)
        result[f"{stem}.mm"] = types_source(api, feature)
    for interface in api.interfaces:
        result[f"{GENERATED_FOLDER}/{names.snake(interface.name)}.mm"] = interface_source(api, interface)
    return result


def _compiled_features(api: Api) -> list[str]:
    return [
        feature
        for feature in api.features()
        if any(feature_types(api, feature)) or feature_interfaces(api, feature)
    ]


def sources(api: Api, features: tuple[str, ...]) -> list[str]:
    """Objective-C++ files to compile for a product, within `bindings/`."""
    part = selected(api, features)
    runtime = ["errors", "text", *(names.snake(view.name) for view in part.views)]
    generated = [types_file_stem(feature) for feature in _compiled_features(part)]
    generated += [names.snake(interface.name) for interface in part.interfaces]
    return [
        *(f"{RUNTIME_FOLDER}/{stem}.mm" for stem in sorted(runtime)),
        *(f"{GENERATED_FOLDER}/{stem}.mm" for stem in sorted(generated)),
    ]


def headers(api: Api, features: tuple[str, ...]) -> list[str]:
    """Public headers to ship with a product, within `bindings/`; the umbrella header is made per product."""
    part = selected(api, features)
    generated = [class_name(item.name) for item in part.declarations() if not isinstance(item, View)]
    return [
        *(f"{RUNTIME_FOLDER}/include/{MODULE}/{name}.h" for name in _runtime_headers(part)),
        *(f"{GENERATED_FOLDER}/include/{MODULE}/{name}.h" for name in sorted(generated)),
    ]


def _runtime_headers(part: Api) -> list[str]:
    views = [name for view in part.views for name in _VIEW_HEADERS[view.name]]
    return sorted([*_RUNTIME_HEADERS, *views])


def umbrella_header(api: Api, features: tuple[str, ...]) -> str:
    return umbrella(api, features, _runtime_headers(selected(api, features)))


def module_map() -> str:
    """The framework's module; the system's frameworks are linked because its headers import them."""
    return lines(
        f"framework module {MODULE} {{",
        f'  umbrella header "{UMBRELLA_FILE}"',
        "",
        "  export *",
        "  module * { export * }",
        "",
        '  link "c++"',
        "}",
    )


def exports(api: Api, features: tuple[str, ...]) -> list[str]:
    """Names that a product's library gives to its users, as the linker spells them on Apple's systems."""
    part = selected(api, features)
    classes = [
        class_name(item.name) for item in part.declarations() if not isinstance(item, View | Enumeration)
    ]
    classes += [name for view in part.views for name in _VIEW_CLASSES[view.name]]
    return sorted(
        [
            f"_{ERROR_DOMAIN}",
            *(f"_OBJC_{kind}_$_{name}" for name in classes for kind in ("CLASS", "METACLASS")),
        ]
    )
