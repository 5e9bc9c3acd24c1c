"""The fuzzing harnesses build, read their corpora and find nothing in a few seconds."""

import re

import pytest

from tests.integration.repo import build_tools


@pytest.mark.full
def test_harnesses_find_nothing_in_a_short_run() -> None:
    output = build_tools("fuzz", "--seconds", "8")
    runs = dict(re.findall(r"fuzz: (\w+), nothing found in 8 s; number_of_executed_units (\d+)", output))
    assert set(runs) == {"bundle", "licence", "ingress", "metadata"}
    assert all(int(count) > 50 for count in runs.values()), output
