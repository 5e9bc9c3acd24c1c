"""Which targets a command line of `build` asks for."""

import argparse

import pytest

from build_tools.commands.build import chosen_targets, configure
from build_tools.commands.toolchain import read_targets
from build_tools.errors import UsageError

TARGETS = read_targets()


def chosen(*arguments: str) -> list[str]:
    parser = argparse.ArgumentParser()
    configure(parser)
    return [target.name for target in chosen_targets(parser.parse_args(arguments), TARGETS)]


def test_ios_is_all_slices() -> None:
    assert chosen("--ios") == ["ios-arm64", "ios-simulator-arm64", "ios-simulator-x86_64"]


def test_slices_can_be_chosen() -> None:
    assert chosen("--ios", "--slice", "arm64") == ["ios-arm64"]
    assert chosen("--ios", "--slice", "simulator-x86_64", "--slice", "arm64") == [
        "ios-simulator-x86_64",
        "ios-arm64",
    ]


def test_an_unknown_slice_names_the_known_ones() -> None:
    with pytest.raises(UsageError) as caught:
        chosen("--ios", "--slice", "armv7")
    assert str(caught.value) == (
        "there is no iOS slice armv7; choose from arm64, simulator-arm64, simulator-x86_64"
    )


def test_a_slice_needs_ios() -> None:
    with pytest.raises(UsageError, match=r"^--slice goes with --ios; add it, or name a --target$"):
        chosen("--slice", "arm64")


def test_nothing_asked_for_says_what_to_give() -> None:
    with pytest.raises(UsageError, match=r"^build needs a target; give --target NAME, --android or --ios$"):
        chosen()
