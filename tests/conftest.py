"""Shared by all tests: `--update-golden` and the comparison with committed texts."""

import difflib
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the committed texts of the golden tests anew instead of comparing with them",
    )
    parser.addoption("--full", action="store_true", help="try everything that is otherwise sampled")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "full: takes many minutes; skipped without --full")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--full"):
        for item in items:
            if item.get_closest_marker("full"):
                item.add_marker(pytest.mark.skip(reason="takes many minutes; --full runs it"))


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compare a text with a committed file; a difference is shown with the command that accepts it."""
    update = request.config.getoption("--update-golden")

    def compare(path: Path, text: str) -> None:
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            return
        committed = path.read_text(encoding="utf-8") if path.is_file() else ""
        if committed == text:
            return
        name = path.relative_to(ROOT)
        difference = "\n".join(
            difflib.unified_diff(
                committed.splitlines(), text.splitlines(), f"committed {name}", "now", lineterm=""
            )
        )
        command = f"python -m pytest {request.path.relative_to(ROOT)} --update-golden"
        pytest.fail(
            f"{name} is not what follows from the code any more:\n{difference}\n"
            f"If the change is wanted, run `{command}` and commit the file.",
            pytrace=False,
        )

    return compare
