"""Api to generated files: the backends side by side."""

from build_tools.bindgen import c, cpp, java, jni, objc, pybind
from build_tools.bindgen.directions import selected
from build_tools.bindgen.pyi import stub
from build_tools.errors import UsageError
from build_tools.model.api import Api

_PREFIX = "generated/"


def generate(api: Api) -> dict[str, str]:
    """Every committed file: path within `bindings/generated/` -> text, sorted."""
    files = {
        **java.files(api),
        **jni.files(api),
        **objc.files(api),
        **pybind.files(api),
        **c.files(api),
        **cpp.files(api),
    }
    return {path.removeprefix(_PREFIX): text for path, text in sorted(files.items())}


def feature_registration(api: Api, features: tuple[str, ...]) -> dict[str, str]:
    """A product's own files: what registers core and its features, and what says so to its users.

    Paths: `jni_on_load.cc`, `pybind_module.cc`, `_native.pyi`, `c_exports.map`, `SmileAR.h` and
    `module.modulemap`.
    """
    return {
        jni.ON_LOAD_FILE: jni.on_load(api, features),
        pybind.MODULE_FILE: pybind.module(api, features),
        pybind.STUB_FILE: stub(selected(api, features)),
        c.EXPORTS_FILE: c.version_script(api, features),
        objc.UMBRELLA_FILE: objc.umbrella_header(api, features),
        objc.MODULE_MAP_FILE: objc.module_map(),
    }


def sources(api: Api, features: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Committed files to compile for a product, within `bindings/`; for c, java, jni, objc or pybind."""
    backends = {
        "c": c.sources,
        "java": java.sources,
        "jni": jni.sources,
        "objc": objc.sources,
        "pybind": pybind.sources,
    }
    if language not in backends:
        raise UsageError(f"no binding language {language!r}; choose from: {', '.join(sorted(backends))}")
    return tuple(backends[language](api, features))


def shipped_headers(api: Api, features: tuple[str, ...]) -> tuple[dict[str, str], dict[str, str]]:
    """What C and C++ programs compile against, by path below the include folder.

    First those that are files of the repository, with their paths; then the product's own, with their text.
    """
    return cpp.headers(api, features), cpp.umbrellas(api, features)


def c_functions(api: Api, features: tuple[str, ...]) -> tuple[str, ...]:
    """What the C library exports, sorted."""
    return c.exports(api, features)


def java_natives(api: Api, features: tuple[str, ...]) -> dict[str, dict[str, list[str]]]:
    """What the JNI library registers: class (com/smilear/X) -> method -> descriptors."""
    return jni.natives(api, features)


def objc_headers(api: Api, features: tuple[str, ...]) -> tuple[str, ...]:
    """Committed Objective-C headers that a product ships beside its umbrella header, within `bindings/`."""
    return tuple(objc.headers(api, features))


def objc_exports(api: Api, features: tuple[str, ...]) -> tuple[str, ...]:
    """What a product's Objective-C library exports: names as Mach-O has them, with the underscore."""
    return tuple(objc.exports(api, features))
