"""The packages are taken by the tools that people use on them."""

import json
import subprocess
import sys
import venv
from dataclasses import replace
from importlib.metadata import PathDistribution
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from build_tools.edge.files import write_bytes
from build_tools.edge.tree import read_tree
from build_tools.errors import HostError
from build_tools.model.artefact import ArchiveEntry, BuildInfo, Component, LicenceText
from build_tools.package.sbom import sbom_bytes
from build_tools.package.wheel import Wheel, wheel_bytes

SBOM = sbom_bytes(
    "smilear-scan",
    "0.1.0",
    "Apache-2.0",
    (
        Component("xnnpack", "56ac34b", "BSD-3-Clause", "12" * 32, "https://github.com/google/XNNPACK"),
        Component("eigen", "662ba79", "MPL-2.0 AND BSD-3-Clause", "34" * 32),
    ),
)
PURE = Wheel(
    name="smilear_probe",
    version="0.1.0",
    summary="probe",
    readme="# Probe\n",
    requires_python=">=3.11",
    dependencies=(),
    python_tag="py3",
    abi_tag="none",
    platform_tag="any",
    files=(
        ArchiveEntry("smilear_probe/__init__.py", b"ANSWER = 42\n"),
        ArchiveEntry("smilear_probe/py.typed", b""),
    ),
    licence="Apache-2.0",
    licences=(LicenceText("xnnpack", "BSD text"),),
    build_info=BuildInfo(
        "scan", "0.1.0", (), "hermetic", "0", xnnpack=True, ops_digest="", ops=(), natives=(), c_functions=()
    ),
    sbom=SBOM,
)


def test_sbom_is_valid_by_the_published_schema() -> None:
    validator = JsonStrictValidator(SchemaVersion.V1_6)
    assert validator.validate_str(SBOM.decode()) is None
    broken = json.loads(SBOM)
    broken["components"][0]["hashes"][0]["content"] = "short"
    assert validator.validate_str(json.dumps(broken)) is not None


def test_pip_installs_the_wheel(tmp_path: Path) -> None:
    wheel = tmp_path / "dist with space" / PURE.file_name
    write_bytes(wheel, wheel_bytes(PURE))
    environment = tmp_path / "venv"
    venv.create(environment)
    python = environment / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check")
    subprocess.run((*pip, "install", "--no-index", "-q", str(wheel)), check=True, timeout=120)
    printed = subprocess.run(
        (str(python), "-c", "import smilear_probe; print(smilear_probe.ANSWER)"),
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert printed.stdout.strip() == "42"
    about = next(environment.glob("lib/python*/site-packages/smilear_probe-0.1.0.dist-info"))
    distribution = PathDistribution(about)
    assert distribution.metadata["License-Expression"] == "Apache-2.0"
    assert (about / "sboms" / "smilear_probe.cdx.json").read_bytes() == SBOM


def test_pip_refuses_a_wheel_for_another_platform(tmp_path: Path) -> None:
    foreign = replace(PURE, python_tag="cp311", abi_tag="cp311", platform_tag="win_amd64")
    wheel = tmp_path / foreign.file_name
    write_bytes(wheel, wheel_bytes(foreign))
    refused = subprocess.run(
        (sys.executable, "-m", "pip", "install", "--no-index", "--target", str(tmp_path / "t"), str(wheel)),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert refused.returncode != 0
    assert "not a supported wheel" in refused.stderr


def test_a_folder_is_read_sorted_and_without_links(tmp_path: Path) -> None:
    classes = tmp_path / "classes"
    write_bytes(classes / "com" / "B.class", b"B")
    write_bytes(classes / "com" / "A.class", b"A")
    write_bytes(classes / "notes.txt", b"-")
    assert read_tree(classes, "**/*.class", "x/") == (
        ArchiveEntry("x/com/A.class", b"A"),
        ArchiveEntry("x/com/B.class", b"B"),
    )
    (classes / "com" / "C.class").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(HostError, match="symbolic link"):
        read_tree(classes)
    with pytest.raises(HostError, match="is not a folder"):
        read_tree(tmp_path / "missing")
