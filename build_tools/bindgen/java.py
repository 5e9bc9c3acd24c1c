"""The Java backend: Api to files, and which of them a product compiles."""

from build_tools.bindgen.directions import inputs, outputs, selected
from build_tools.bindgen.java_interface import interface_file
from build_tools.bindgen.java_values import enum_file, record_file
from build_tools.model.api import Api

GENERATED_FOLDER = "generated/java"
RUNTIME_FOLDER = "runtime/java"

# Hand-written classes that every product has; views add one each.
_RUNTIME_CLASSES = ("NativeArguments", "NativeHandle", "NativeLibrary", "SmileArException", "package-info")


def _path(api: Api, folder: str, name: str) -> str:
    return f"{folder}/{api.java_package.replace('.', '/')}/{name}.java"


def files(api: Api) -> dict[str, str]:
    """Every committed file, by path within `bindings/`."""
    goes_in = inputs(api)
    # The error enum comes out by way of the exception.
    comes_out = outputs(api) | {api.error_enum}
    result: dict[str, str] = {}
    for enum in api.enums:
        path = _path(api, GENERATED_FOLDER, enum.name)
        result[path] = enum_file(api.java_package, enum, comes_out=enum.name in comes_out)
    for record in api.records:
        result[_path(api, GENERATED_FOLDER, record.name)] = record_file(
            api.java_package, record, goes_in=record.name in goes_in, comes_out=record.name in comes_out
        )
    for interface in api.interfaces:
        result[_path(api, GENERATED_FOLDER, interface.name)] = interface_file(api, interface)
    return result


def sources(api: Api, features: tuple[str, ...]) -> list[str]:
    """Java files to compile for a product, within `bindings/`."""
    part = selected(api, features)
    runtime = [*_RUNTIME_CLASSES, *(view.name for view in part.views)]
    generated = [item.name for item in part.declarations() if item not in part.views]
    return [
        *(_path(api, RUNTIME_FOLDER, name) for name in sorted(runtime)),
        *(_path(api, GENERATED_FOLDER, name) for name in sorted(generated)),
    ]
