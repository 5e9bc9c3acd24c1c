"""The shape of build_tools, read from its syntax trees: who may import whom, and the budgets of size."""

import ast
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = "build_tools"

# Package -> the packages it may import besides itself.
PURE = (
    "model",
    "ops",
    "bindgen",
    "toolchains",
    "plan",
    "package",
    "audit",
    "security",
    "trim",
    "ledger",
    "prove",
)
ALLOWED: dict[str, frozenset[str]] = {
    "errors": frozenset(),
    "model": frozenset({"errors"}),
    **{name: frozenset({"errors", "model"}) for name in PURE[1:]},
    # The edge carries out what pure packages describe, and reads what they parse.
    "edge": frozenset({"errors", *PURE}),
    "commands": frozenset({"errors", *PURE, "edge"}),
    "__main__": frozenset({"errors", "commands"}),
}
# Modules of the standard library through which a function could touch the world.
WORLD = frozenset(
    (
        *("asyncio", "concurrent", "ctypes", "fcntl", "glob", "http", "io", "multiprocessing", "os"),
        *("platform", "random", "shutil", "signal", "socket", "ssl", "subprocess", "sys", "tempfile"),
        *("threading", "time", "urllib"),
    )
)
# Of io, what is memory.
HARMLESS = frozenset({"io", "io.BytesIO", "io.StringIO"})
EDGE_ONLY = frozenset({"subprocess", "os.environ", "os.getenv", "os.system", "os.popen", "socket"})
WORLDLY_METHODS = frozenset(
    (
        *("read_text", "read_bytes", "write_text", "write_bytes", "open", "mkdir", "unlink", "rename"),
        *("touch", "exists", "is_file", "is_dir", "iterdir", "glob", "rglob", "stat", "resolve", "cwd"),
        "home",
    )
)
# Distribution -> module, where the names differ.
MODULES = {"pynacl": "nacl", "pyyaml": "yaml"}
LONGEST_FILE = 400
LONGEST_FUNCTION = 60


@cache
def modules() -> dict[str, ast.Module]:
    """Dotted name -> syntax tree of every module."""
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts): ast.parse(path.read_text("utf-8"))
        for path in sorted((ROOT / PACKAGE).rglob("*.py"))
    }


def part(module: str) -> str:
    """`build_tools.ops.reader` -> `ops`; the package itself is ``."""
    return module.split(".")[1] if "." in module else ""


def imported(tree: ast.Module) -> Iterator[str]:
    """Everything that a module imports, down to the name: `os.environ`, `build_tools.model.plan.Binary`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def used_attributes(tree: ast.Module) -> Iterator[str]:
    """Dotted names such as `os.environ` wherever they stand."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield f"{node.value.id}.{node.attr}"


def own_module(name: str) -> str:
    """The module of ours that an imported name lies in."""
    while name not in modules() and f"{name}.__init__" not in modules():
        name = name.rpartition(".")[0]
    return name if name in modules() else f"{name}.__init__"


def own_imports(tree: ast.Module) -> set[str]:
    return {own_module(name) for name in imported(tree) if name.split(".")[0] == PACKAGE}


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_there_is_something_to_check() -> None:
    assert len(modules()) > 50
    assert {part(name) for name in modules()} == {*ALLOWED, "__init__"}


@pytest.mark.parametrize("name", ALLOWED)
def test_packages_import_only_what_stands_below_them(name: str) -> None:
    wrong = [
        f"{module} imports {other}"
        for module, tree in modules().items()
        if part(module) == name
        for other in own_imports(tree)
        if part(other) not in {name, *ALLOWED[name]}
    ]
    assert wrong == []


def test_pure_packages_are_used_by_the_edge_but_never_use_it() -> None:
    users = {part(module) for module, tree in modules().items() if any(map(is_edge, own_imports(tree)))}
    assert users == {"edge", "commands"}


def is_edge(module: str) -> bool:
    return part(module) == "edge"


def test_no_module_imports_itself_in_a_circle() -> None:
    graph = {module: own_imports(tree) - {module} for module, tree in modules().items()}
    finished: set[str] = set()

    def visit(module: str, path: tuple[str, ...]) -> None:
        assert module not in path, " -> ".join((*path, module))
        if module not in finished:
            for other in graph[module]:
                visit(other, (*path, module))
            finished.add(module)

    for module in graph:
        visit(module, ())


def test_pure_packages_import_nothing_that_touches_the_world() -> None:
    wrong = [
        f"{module} imports {name}"
        for module, tree in modules().items()
        if part(module) in PURE
        for name in imported(tree)
        if name.split(".")[0] in WORLD and name not in HARMLESS
    ]
    assert wrong == []


def test_pure_packages_call_nothing_that_reads_or_writes_files() -> None:
    wrong = [
        f"{module}:{node.lineno} calls {node.func.attr if isinstance(node.func, ast.Attribute) else 'open'}"
        for module, tree in modules().items()
        if part(module) in PURE
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and is_worldly(node.func)
    ]
    assert wrong == []


def is_worldly(function: ast.expr) -> bool:
    if isinstance(function, ast.Name):
        return function.id == "open"
    return isinstance(function, ast.Attribute) and function.attr in WORLDLY_METHODS


def test_only_the_edge_starts_processes_and_reads_the_environment() -> None:
    wrong = [
        f"{module} uses {name}"
        for module, tree in modules().items()
        if part(module) != "edge"
        for name in {*imported(tree), *used_attributes(tree)}
        if name in EDGE_ONLY or name.split(".")[0] in EDGE_ONLY
    ]
    assert wrong == []


def test_every_import_is_the_standard_librarys_ours_or_pinned() -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    distributions = {line.partition("==")[0] for line in groups["build"]}
    pinned = {MODULES.get(name, name) for name in distributions}
    names = {name.split(".")[0] for tree in modules().values() for name in imported(tree)}
    assert names - sys.stdlib_module_names - {PACKAGE} - pinned == set()


def test_files_stay_short_enough_to_read() -> None:
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text("utf-8").splitlines())
        for path in (ROOT / PACKAGE).rglob("*.py")
    }
    assert {path: length for path, length in lengths.items() if length > LONGEST_FILE} == {}


def test_functions_stay_short_enough_to_read() -> None:
    lengths = {
        f"{module}.{node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for module, tree in modules().items()
        for node in functions(tree)
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


def test_every_dataclass_is_frozen() -> None:
    wrong = [
        f"{module}.{node.name}"
        for module, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for decorator in node.decorator_list
        if "dataclass" in ast.unparse(decorator) and "frozen=True" not in ast.unparse(decorator)
    ]
    assert wrong == []


def test_there_is_no_global_state() -> None:
    wrong = [
        f"{module}:{node.lineno}"
        for module, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Global)
    ]
    assert wrong == []


def test_every_command_has_its_three_parts_and_is_wired() -> None:
    wired = own_imports(modules()[f"{PACKAGE}.__main__"])
    for module, tree in modules().items():
        names = {
            *(node.name for node in functions(tree)),
            *(
                target.id
                for node in tree.body
                if isinstance(node, ast.Assign)
                for target in node.targets
                if isinstance(target, ast.Name)
            ),
        }
        if part(module) == "commands" and "HELP" in names:
            assert {"HELP", "configure", "run"} <= names, module
            assert module in wired, f"{module} is not in __main__"
