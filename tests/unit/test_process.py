"""What can be said about processes without starting one; the rest is in the integration tests."""

from pathlib import Path

import pytest

from build_tools.edge.process import capture, run
from build_tools.errors import HostError


def test_a_program_that_is_not_there_is_named_with_what_it_was_for(tmp_path: Path) -> None:
    with pytest.raises(
        HostError, match=r"^cannot start no-such-program for packing: No such file or directory; install it$"
    ):
        run(("no-such-program", "-x"), what="packing", log=tmp_path / "log")


def test_the_log_says_what_was_tried(tmp_path: Path) -> None:
    log = tmp_path / "logs" / "packing.log"
    with pytest.raises(HostError):
        run(("no-such-program", "a b", "$c"), what="packing", log=log)
    assert log.read_text(encoding="utf-8") == "+ no-such-program 'a b' '$c'\n"


def test_a_file_that_is_not_a_program_is_named(tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_text("", encoding="utf-8")
    with pytest.raises(HostError, match=r"^cannot start .*/data for reading: Permission denied; install it$"):
        capture((str(path),), what="reading")
