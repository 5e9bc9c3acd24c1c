"""Nothing of a model or a key stays in memory, and nothing reaches the disk."""

import re
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from build_tools.model.protection import KeyKind
from build_tools.security.licence import issue
from tests.fakes.protection import bundle, bundle_key, key, licence, scan_models
from tests.integration.repo import HOST, MODELS

MODEL = "scan_f32.tflite"


@pytest.fixture
def arguments(programs: Callable[[str, str], Path], tmp_path: Path) -> list[str]:
    files = {
        "models.smb": bundle(scan_models(MODEL)),
        "models.key": bundle_key(),
        "app.sml": issue(licence(int(datetime.now(UTC).timestamp())), key("licence-1.key", KeyKind.LICENCE)),
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    bundle_file, key_file, licence_file = (str(tmp_path / name) for name in files)
    program = programs("scan-protected", HOST) / "memory"
    return [str(program), bundle_file, key_file, str(MODELS / MODEL), licence_file, "com.example.scan"]


def test_one_copy_while_open_and_none_after(arguments: list[str], tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    done = subprocess.run(arguments, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    match = re.fullmatch(r"open: model (\d+), key (\d+)\nclosed: model (\d+), key (\d+)\n", done.stdout)
    assert match, done.stdout
    assert [int(number) for number in match.groups()] == [1, 0, 0, 0]
    assert sorted(tmp_path.iterdir()) == before
