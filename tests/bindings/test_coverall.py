"""A contrived API with every type in every place, generated, compiled and used from Java and Python."""

import shutil
import sys
import sysconfig
from pathlib import Path

import pytest

from build_tools.bindgen.generate import feature_registration, generate, sources
from build_tools.bindgen.parse import parse
from tests.bindings.compile import BINDINGS, ROOT, jni_flags, pybind_flags, run, shared_library, tool

_HERE = Path(__file__).parent / "coverall"
_DESCRIPTION = ROOT / "tests/golden/bindings/coverall.toml"
_FEATURES = ("paint",)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All that is generated, laid out as `bindings/` is."""
    folder = tmp_path_factory.mktemp("coverall")
    api = parse(_DESCRIPTION.read_text(), str(_DESCRIPTION))
    files = {f"generated/{path}": text for path, text in generate(api).items()}
    for path, text in {**files, **feature_registration(api, _FEATURES)}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return folder


def _sources(folder: Path, language: str, features: tuple[str, ...] = _FEATURES) -> list[Path]:
    """Hand-written ones from the repository, generated ones from `folder`."""
    api = parse(_DESCRIPTION.read_text(), str(_DESCRIPTION))
    names = sources(api, features, language)
    return [(folder if name.startswith("generated") else BINDINGS) / name for name in names]


def test_java(written: Path) -> None:
    javac, java = tool("javac"), tool("java")
    library = written / "libsmilear.so"
    flags = (*jni_flags(written / "generated/jni"), f"-I{_HERE}")
    shared_library(
        [*_sources(written, "jni"), written / "jni_on_load.cc"], library, flags, "-Wl,--no-undefined"
    )
    classes = written / "classes"
    stubs = sorted((BINDINGS / "runtime/java-stubs").rglob("*.java"))
    java_files = [*_sources(written, "java"), *stubs, _HERE / "Coverall.java"]
    run(javac, "--release", "8", "-Xlint:all,-options", "-Werror", "-d", classes, *java_files)
    property_ = f"-Dsmilear.library.path={library}"
    output = run(java, "-Xcheck:jni", property_, "-cp", classes, "com.smilear.Coverall")
    # anything else is the JVM's own opinion of our JNI calls
    assert output.splitlines() == ["ok"]


def test_product_without_the_feature(written: Path) -> None:
    """It links, whole, and nothing of the feature is in it."""
    api = parse(_DESCRIPTION.read_text(), str(_DESCRIPTION))
    on_load = written / "core" / "jni_on_load.cc"
    on_load.parent.mkdir()
    on_load.write_text(feature_registration(api, ())[on_load.name])
    library = on_load.parent / "libsmilear.so"
    flags = (*jni_flags(written / "generated/jni"), f"-I{_HERE}")
    shared_library([*_sources(written, "jni", ()), on_load], library, flags, "-Wl,--no-undefined")
    content = library.read_bytes()
    assert b"com/smilear/Palette" in content
    assert b"com/smilear/Painter" not in content
    exported = [line.split() for line in run(tool("nm"), "-D", "--defined-only", library).splitlines()]
    assert [words[2] for words in exported if "smilear" in words[2] or "JNI" in words[2]] == ["JNI_OnLoad"]


def test_python(written: Path) -> None:
    package = written / "python" / "smilear"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    shutil.copy(BINDINGS / "runtime/python/smilear/_errors.py", package)
    shutil.copy(BINDINGS / "runtime/python/smilear/py.typed", package)
    shutil.copy(written / "_native.pyi", package)
    library = package / f"_native{sysconfig.get_config_var('EXT_SUFFIX')}"
    flags = (*pybind_flags(written / "generated/pybind"), f"-I{_HERE}")
    shared_library([*_sources(written, "pybind"), written / "pybind_module.cc"], library, flags)
    output = run(sys.executable, "-W", "error", _HERE / "coverall_check.py", PYTHONPATH=str(package.parent))
    assert output.splitlines() == ["ok"]
    # the stub says of the module neither more nor less than is true, and its users type-check
    paths = {"MYPYPATH": str(package.parent), "PYTHONPATH": str(package.parent)}
    stubtest = (sys.executable, "-m", "mypy.stubtest", "smilear._native")
    run(*stubtest, "--allowlist", _HERE.parent / "python/stubtest_allowed.txt", **paths)
    run(sys.executable, "-m", "mypy", "--strict", _HERE / "coverall_check.py", **paths)
