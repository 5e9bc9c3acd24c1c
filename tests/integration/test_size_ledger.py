"""The ledger of what was really built."""

import json
import zipfile
from pathlib import Path

import pytest

from tests.integration.repo import ROOT, build_tools


@pytest.mark.parametrize("abi", ["arm64-v8a", pytest.param("x86_64", marks=pytest.mark.full)])
def test_every_byte_of_the_shipped_library_is_owned_once(aar: Path, abi: str) -> None:
    with zipfile.ZipFile(aar) as archive:
        library = archive.read(f"jni/{abi}/libsmilear.so")
    stem = aar.name.removesuffix(".aar")
    ledger = json.loads((aar.parent / f"{stem}-android-{abi}-size.json").read_text("utf-8"))
    assert ledger["raw"] == len(library) == sum(row[4] for row in ledger["rows"])
    assert ledger["zipped"] == sum(row[5] for row in ledger["rows"])
    raw = {(row["group"], row["owner"]): row["raw"] for row in ledger["owners"]}
    assert raw["core", "feature scan"] > 1000
    assert raw["delegate", "xnnpack_delegate"] > 10000
    # What cannot be told apart is little.
    assert sum(size for (group, owner), size in raw.items() if owner == "padding") < len(library) / 50
    page = (aar.parent / f"{stem}-android-{abi}-size.html").read_text("utf-8")
    assert "<script>" in page
    assert "http" not in page


@pytest.mark.full
def test_dropping_a_model_gives_back_what_only_it_needs(wheel: Path) -> None:
    assert wheel.is_file()
    said = build_tools(
        *("size", "--product", "scan", "--target", "linux-x86_64"),
        *("--without", "tests/models/scan_f32.tflite"),
    )
    _, _, changes = said.partition("without tests/models/scan_f32.tflite:\n")
    rows = {line.split()[0]: line for line in changes.splitlines() if line.startswith("delegate: f32")}
    assert rows, changes
    total = next(line for line in changes.splitlines() if line.startswith("in all"))
    assert total.split()[2].startswith("-"), total


def test_the_object_of_an_xcframework_is_owned_as_well() -> None:
    build_tools("build", "--product", "scan", "--ios", "--slice", "arm64")
    content = (ROOT / "build" / "scan" / "ios-arm64" / "objc" / "SmileAR.o").read_bytes()
    (path,) = (ROOT / "dist" / "scan").glob("*-ios-arm64-size.json")
    ledger = json.loads(path.read_text("utf-8"))
    assert ledger["raw"] == len(content) == sum(row[4] for row in ledger["rows"])
    assert ledger["zipped"] == sum(row[5] for row in ledger["rows"])
    raw = {(row["group"], row["owner"]): row["raw"] for row in ledger["owners"]}
    assert raw["delegate", "xnnpack_delegate"] > 10000
    assert raw["op", "CONV_2D"] > 10000
    assert raw["wrapper", "objc"] > 10000
    # Local to its file, so that nothing but its neighbours says whose it is.
    of_scan = {
        row[1] for row in ledger["rows"] if row[2].startswith("smilear::(anonymous namespace)::ArScan")
    }
    assert of_scan == {"feature scan"}
