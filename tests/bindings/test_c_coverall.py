"""The contrived API through C, and through the C++ headers over it, beside the core's own headers."""

import shutil
from pathlib import Path

import pytest

from build_tools.bindgen.drift import enum_asserts, interface_asserts, record_asserts
from build_tools.bindgen.generate import feature_registration, generate, shipped_headers, sources
from build_tools.bindgen.parse import parse
from build_tools.bindgen.types_cpp import CppTypes
from build_tools.model.api import Api
from build_tools.plan.build import FEATURE_FOLDERS
from tests.bindings.compile import BINDINGS, PUBLIC_HEADERS, ROOT, run, shared_library, tool

_HERE = Path(__file__).parent / "coverall"
_DESCRIPTION = ROOT / "tests/golden/bindings/coverall.toml"
_FEATURES = ("paint",)
_ALL = tuple(sorted(set(FEATURE_FOLDERS) - {"core"}))
# What a careful user's own program is compiled with; -pedantic keeps GNU extensions out of our headers.
_STRICT = ("-pedantic", "-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-Werror")
# A leak, a wrong access or undefined behaviour ends the program with an error.
_SANITIZED = ("-fsanitize=address,undefined", "-fno-sanitize-recover=undefined")


@pytest.fixture(scope="module")
def api() -> Api:
    return parse(_DESCRIPTION.read_text(encoding="utf-8"), str(_DESCRIPTION))


def ship(api: Api, features: tuple[str, ...], include: Path) -> None:
    """Writes the headers that a product ships, generated anew."""
    generated = {f"bindings/generated/{path}": text for path, text in generate(api).items()}
    headers, texts = shipped_headers(api, features)
    for path, file in headers.items():
        texts[path] = generated[file] if file in generated else (ROOT / file).read_text(encoding="utf-8")
    for path, text in texts.items():
        (include / path).parent.mkdir(parents=True, exist_ok=True)
        (include / path).write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def written(api: Api, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All that is generated, laid out as `bindings/` is, and the shipped headers in `include/`."""
    folder = tmp_path_factory.mktemp("c_coverall")
    files = {f"generated/{path}": text for path, text in generate(api).items()}
    for path, text in {**files, **feature_registration(api, _FEATURES)}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    ship(api, _FEATURES, folder / "include")
    return folder


@pytest.fixture(scope="module")
def library(api: Api, written: Path) -> Path:
    output = written / "libsmilear_c.so"
    names = sources(api, _FEATURES, "c")
    folders = [
        *(BINDINGS / "runtime/c", BINDINGS / "runtime/c/include"),
        *(written / "generated/c", written / "generated/c/include", PUBLIC_HEADERS, _HERE),
    ]
    flags = ("-fno-exceptions", "-fno-rtti", *_SANITIZED, *(f"-I{folder}" for folder in folders))
    paths = [(written if name.startswith("generated") else BINDINGS) / name for name in names]
    link = (f"-Wl,--version-script={written / 'c_exports.map'}", *_SANITIZED)
    shared_library(paths, output, flags, *link)
    return output


def test_cpp_over_the_core_itself(written: Path) -> None:
    program = written / "core_main"
    folders = (f"-I{PUBLIC_HEADERS}", f"-I{_HERE}")
    run(tool("c++"), "-std=c++20", *_STRICT, *folders, _HERE / "coverall_main.cc", "-o", program)
    assert run(program) == "ok\n"


def test_cpp_over_the_c_library(written: Path, library: Path) -> None:
    """The same program; it sees nothing but what is shipped, and may use exceptions where we do not."""
    source = written / "main" / "coverall_main.cc"  # beside no core header that could be found first
    source.parent.mkdir()
    shutil.copy(_HERE / source.name, source)
    program = written / "cpp_main"
    rest = (f"-I{written / 'include'}", source, library, f"-Wl,-rpath,{library.parent}", "-o", program)
    run(tool("c++"), "-std=c++20", *_STRICT, *_SANITIZED, *rest)
    assert run(program) == "ok\n"


def test_c(written: Path, library: Path) -> None:
    program = written / "c_main"
    rest = (f"-I{written / 'include'}", _HERE / "coverall_main.c", library, f"-Wl,-rpath,{library.parent}")
    run(tool("cc"), "-std=c99", *_STRICT, *_SANITIZED, *rest, "-o", program)
    assert run(program) == "ok\n"


@pytest.mark.parametrize(
    ("description", "features", "api_header"),
    [(_DESCRIPTION, _FEATURES, "coverall.h"), (BINDINGS / "smilear.toml", _ALL, "smilear/smilear.h")],
)
def test_the_cpp_api_is_the_cores(
    description: Path, features: tuple[str, ...], api_header: str, tmp_path: Path
) -> None:
    """What holds the core to the description holds the headers over the C library to it as well."""
    described = parse(description.read_text(encoding="utf-8"), description.name)
    ship(described, features, tmp_path / "include")
    cpp = CppTypes(described)
    checks = [
        *(enum_asserts(cpp, enum) for enum in described.enums),
        *(record_asserts(cpp, record) for record in described.records),
        *(interface_asserts(cpp, interface) for interface in described.interfaces),
    ]
    includes = f'#include <type_traits>\n#include "{api_header}"\nnamespace {{\n'
    source = tmp_path / "checks.cc"
    source.write_text(f"{includes}{''.join(checks)}}}\n", encoding="utf-8")
    run(tool("c++"), "-std=c++20", *_STRICT, "-fsyntax-only", f"-I{tmp_path / 'include'}", source)


def test_every_header_stands_alone(written: Path) -> None:
    include = written / "include"
    for path in sorted(include.rglob("*.h")):
        name = path.relative_to(include)
        if "internal" in name.parts:
            continue
        is_c = "c" in name.parts
        source = written / f"alone.{'c' if is_c else 'cc'}"
        source.write_text(f'#include "{name}"\n#include "{name}"\nint main(void) {{ return 0; }}\n')
        standard = ("cc", "-std=c99") if is_c else ("c++", "-std=c++20")
        run(tool(standard[0]), standard[1], *_STRICT, "-fsyntax-only", f"-I{include}", source)


def test_the_library_exports_its_functions_and_nothing_else(written: Path, library: Path) -> None:
    exported = {line.split()[2] for line in run(tool("nm"), "-D", "--defined-only", library).splitlines()}
    script = (written / "c_exports.map").read_text()
    assert exported == {line.strip(" ;") for line in script.splitlines() if line.startswith("    ")}
    assert {"smilear_painter_echo", "smilear_palette_create", "smilear_error_destroy"} <= exported


def test_a_product_without_the_feature(api: Api) -> None:
    headers, texts = shipped_headers(api, ())
    assert "palette.h" in headers
    assert not [path for path in (*headers, *sources(api, (), "c")) if "coverall" in path]
    assert not [text for text in texts.values() if "coverall" in text]
    assert "smilear_painter" not in feature_registration(api, ())["c_exports.map"]
