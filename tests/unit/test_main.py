import argparse
import errno
from collections.abc import Callable

import pytest

from build_tools import __main__ as door
from build_tools import errors
from build_tools.errors import BuildToolsError

ERRORS = [
    value
    for value in vars(errors).values()
    if isinstance(value, type) and issubclass(value, BuildToolsError) and value is not BuildToolsError
]


class FakeCommand:
    """A command that ends as the test says."""

    HELP = "end somehow"

    def __init__(self, body: Callable[[argparse.Namespace], int]) -> None:
        self._body = body

    def configure(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--number", type=int, default=0)

    def run(self, arguments: argparse.Namespace) -> int:
        return self._body(arguments)


Ends = Callable[..., int]


@pytest.fixture
def ends(monkeypatch: pytest.MonkeyPatch) -> Ends:
    """Run the door with a command that raises `error` or returns its --number."""

    def run(error: BaseException | None = None, *arguments: str) -> int:
        def body(parsed: argparse.Namespace) -> int:
            if error:
                raise error
            number: int = parsed.number
            return number

        monkeypatch.setattr(door, "COMMANDS", {"fake": FakeCommand(body)})
        return door.main(["fake", *arguments])

    return run


def test_a_command_returns_its_status(ends: Ends) -> None:
    assert ends(None, "--number", "0") == 0
    assert ends(None, "--number", "1") == 1


@pytest.mark.parametrize("error", ERRORS)
def test_an_error_of_the_family_is_one_sentence_and_its_exit_code(
    error: type[BuildToolsError], ends: Ends, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ends(error("the thing is broken; mend it")) == error.exit_code
    assert capsys.readouterr() == ("", "error: the thing is broken; mend it\n")


def test_every_class_of_errors_has_an_exit_code_of_its_own() -> None:
    codes = [error.exit_code for error in ERRORS]
    assert len(set(codes)) == len(codes) == 8
    reserved = {0, BuildToolsError.exit_code, door.INTERRUPTED}
    assert not reserved & set(codes)


def test_a_wrong_option_is_a_usage_error_like_ours(ends: Ends, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        ends(None, "--numb", "1")
    assert caught.value.code == errors.UsageError.exit_code
    assert "unrecognized arguments: --numb" in capsys.readouterr().err


@pytest.mark.parametrize("argv", [[], ["no-such-command"]], ids=["none", "unknown"])
def test_without_a_known_command_the_known_ones_are_listed(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        door.main(argv)
    assert caught.value.code == 2
    message = capsys.readouterr().err
    assert "python -m build_tools" in message
    assert "COMMAND" in message


def test_an_interrupt_says_how_to_go_on(ends: Ends, capsys: pytest.CaptureFixture[str]) -> None:
    assert ends(KeyboardInterrupt()) == 130
    assert capsys.readouterr().err == "interrupted; run the same command again to go on\n"


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            OSError(errno.ENOSPC, "No space left on device"),
            "error: No space left on device; free space or fix the permission, then run again\n",
        ),
        (
            OSError(errno.EROFS, "Read-only file system", "/cache/x"),
            "error: /cache/x: Read-only file system; free space or fix the permission, then run again\n",
        ),
        (
            OSError(errno.EIO, "Input/output error", "/cache/x"),
            "error: /cache/x: Input/output error; check the disk, then run again\n",
        ),
    ],
    ids=["full", "read-only", "failing"],
)
def test_a_machine_that_refuses_to_write_is_no_traceback(
    error: OSError, sentence: str, ends: Ends, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ends(error) == errors.HostError.exit_code
    assert capsys.readouterr().err == sentence


@pytest.mark.parametrize("error", [FileNotFoundError(errno.ENOENT, "x"), ValueError("x"), AssertionError()])
def test_a_bug_of_ours_keeps_its_traceback(error: Exception, ends: Ends) -> None:
    with pytest.raises(type(error)):
        ends(error)


@pytest.mark.parametrize("name", door.COMMANDS)
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    help_line = door.COMMANDS[name].HELP
    assert help_line == help_line.strip()
    assert not help_line.endswith(".")
    with pytest.raises(SystemExit) as caught:
        door.main([name, "--help"])
    assert caught.value.code == 0
    assert f"python -m build_tools {name}" in capsys.readouterr().out
