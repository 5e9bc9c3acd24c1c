"""The Windows zip as its users meet it: their compiler, its headers and import library, its DLL."""

import json
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bench.frames import HEIGHT, LABEL, WIDTH, write_frame
from tests.integration.repo import HOST, MODELS, ROOT, build_tools
from tests.integration.wine import COMPILER, Wine, compile_program, run

TARGET = "windows-x86_64"
SCENARIO = ROOT / "tests" / "scenario" / "scan.txt"
DOCUMENT = ROOT / "docs" / "windows.md"
MODEL = "scan_f32.tflite"


def archive() -> Path:
    (path,) = (ROOT / "dist" / "scan").glob(f"*-{TARGET}.zip")
    return path


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked zip of the scan product."""
    build_tools("build", "--product", "scan", "--target", TARGET)
    folder = tmp_path_factory.mktemp("package")
    with zipfile.ZipFile(archive()) as content:
        content.extractall(folder)
    return folder


@pytest.fixture(scope="module")
def wine(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Wine:
    return Wine(package, tmp_path_factory.mktemp("wine"))


@pytest.fixture(scope="module")
def host_programs(programs: Callable[[str, str], Path]) -> Path:
    return programs("scan", HOST)


@pytest.fixture(scope="module")
def app(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program of docs/windows.md."""
    folder = tmp_path_factory.mktemp("app")
    source = folder / "what.cpp"
    source.write_text(snippet("cpp"), encoding="utf-8")
    return compile_program(package, source, folder / "what.exe", "-municode")


def snippet(language: str) -> str:
    (found,) = re.findall(rf"```{language}\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    return str(found)


def test_the_scenario_gives_the_numbers_of_linux(
    package: Path, wine: Wine, host_programs: Path, tmp_path: Path
) -> None:
    # Away from the core's headers.
    shutil.copy(ROOT / "tests" / "native" / "program.h", tmp_path)
    source = shutil.copy(ROOT / "tests" / "native" / "scenario_main.cc", tmp_path)
    program = compile_program(package, Path(source), tmp_path / "scenario.exe")
    theirs = run([str(host_programs / "scenario"), str(SCENARIO), str(MODELS)]).stdout
    assert wine.run(program, SCENARIO, MODELS).stdout.splitlines() == theirs.splitlines()


def test_large_frames_are_named_as_on_linux(
    package: Path, wine: Wine, host_programs: Path, tmp_path: Path
) -> None:
    frame = write_frame(tmp_path)
    source = shutil.copy(ROOT / "tests" / "native" / "frames_main.cc", tmp_path)
    program = compile_program(package, Path(source), tmp_path / "frames.exe")
    arguments = (MODELS / MODEL, MODELS / "labels.txt", frame, str(WIDTH), str(HEIGHT), "3")
    ours = wine.run(program, *arguments).stdout.splitlines()
    theirs = run([str(host_programs / "frames"), *map(str, arguments)]).stdout.splitlines()
    assert ours == theirs
    assert ours[0].split()[0] == LABEL


def test_paths_may_have_any_letters(wine: Wine, app: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Bücher 日本 🎴"
    folder.mkdir()
    model = shutil.copy(MODELS / MODEL, folder / "modèle.tflite")
    frame = write_frame(folder)
    labels = (MODELS / "labels.txt").read_text().splitlines()
    index, _ = wine.run(app, model, frame, str(WIDTH), str(HEIGHT)).stdout.split()
    assert labels[int(index)] == LABEL


def test_a_missing_file_is_named(wine: Wine, app: Path, tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=r"cannot read '.*ö\.tflite'"):
        wine.run(app, tmp_path / "ö.tflite", write_frame(tmp_path), str(WIDTH), str(HEIGHT))


def test_cmake_finds_and_links_the_package(package: Path, wine: Wine, tmp_path: Path) -> None:
    (tmp_path / "what.cpp").write_text(snippet("cpp"), encoding="utf-8")
    (tmp_path / "CMakeLists.txt").write_text(snippet("cmake"), encoding="utf-8")
    # CMake wants to know a resource compiler, though there are no resources.
    resources = tmp_path / "rc"
    resources.write_text(f'#!/bin/sh\nexec {sys.executable} -m ziglang rc "$@"\n')
    resources.chmod(0o755)
    toolchain = tmp_path / "mingw.cmake"
    toolchain.write_text(
        "set(CMAKE_SYSTEM_NAME Windows)\n"
        f'set(CMAKE_CXX_COMPILER "{";".join(COMPILER)}")\n'
        f'set(CMAKE_RC_COMPILER "{resources}")\n'
    )
    made = tmp_path / "made"
    settings = (f"-DCMAKE_TOOLCHAIN_FILE={toolchain}", f"-DCMAKE_PREFIX_PATH={package}")
    run(["cmake", "-G", "Ninja", "-S", str(tmp_path), "-B", str(made), *settings])
    run(["cmake", "--build", str(made)])
    index, _ = wine.run(
        made / "what.exe", MODELS / MODEL, write_frame(tmp_path), str(WIDTH), str(HEIGHT)
    ).stdout.split()
    assert (MODELS / "labels.txt").read_text().splitlines()[int(index)] == LABEL


def test_cmake_for_another_system_is_told(package: Path, tmp_path: Path) -> None:
    (tmp_path / "what.cpp").write_text(snippet("cpp"), encoding="utf-8")
    (tmp_path / "CMakeLists.txt").write_text(snippet("cmake"), encoding="utf-8")
    done = subprocess.run(
        ["cmake", "-S", str(tmp_path), "-B", str(tmp_path / "made"), f"-DCMAKE_PREFIX_PATH={package}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "this package is for Windows, not for Linux" in " ".join(done.stderr.split())


def test_the_zip_and_its_dll_pass_the_audit(package: Path) -> None:
    said = build_tools("audit", str(archive()), str(package / "bin" / "smilear.dll"))
    assert "FAIL" not in said
    for rule in ("control-flow-guard", "aslr", "data-execution", "imports", "zip-import-library"):
        assert f"pass  {rule}" in said


def test_symbols_lie_beside_the_zip(package: Path) -> None:
    assert package.is_dir()
    with zipfile.ZipFile(archive().with_name(f"{archive().stem}-symbols.zip")) as symbols:
        assert symbols.namelist() == [f"{TARGET}/smilear.pdb"]
        assert symbols.read(f"{TARGET}/smilear.pdb").startswith(b"Microsoft C/C++ MSF 7.00")


def test_every_byte_of_the_dll_is_owned_once(package: Path) -> None:
    size = (package / "bin" / "smilear.dll").stat().st_size
    ledger = json.loads(archive().with_name(f"{archive().stem}-size.json").read_text("utf-8"))
    assert ledger["raw"] == size == sum(row[4] for row in ledger["rows"])
    assert ledger["zipped"] == sum(row[5] for row in ledger["rows"])
    raw = {(row["group"], row["owner"]): row["raw"] for row in ledger["owners"]}
    assert raw["core", "feature scan"] > 1000
    assert raw["op", "CONV_2D"] > 10000
    assert raw["file", "padding"] < size / 50


def test_built_anew_the_zip_has_the_same_bytes(package: Path) -> None:
    assert package.is_dir()
    before = {path: path.read_bytes() for path in (ROOT / "dist" / "scan").glob(f"*{TARGET}*")}
    endings = {path.name.partition(TARGET)[2] for path in before}
    assert endings == {".zip", "-symbols.zip", ".zip.provenance.json", "-size.html", "-size.json"}
    shutil.rmtree(ROOT / "build" / "scan" / TARGET)
    build_tools("build", "--product", "scan", "--target", TARGET)
    assert {path: path.read_bytes() for path in before} == before
