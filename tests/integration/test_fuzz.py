"""The fuzzing harnesses build, read their corpora and find nothing for a minute in all."""

import re

from tests.integration.repo import build_tools

SECONDS = 15  # for each of the four


def test_harnesses_find_nothing_in_a_short_run() -> None:
    output = build_tools("fuzz", "--seconds", str(SECONDS))
    runs = dict(
        re.findall(rf"fuzz: (\w+), nothing found in {SECONDS} s; number_of_executed_units (\d+)", output)
    )
    assert set(runs) == {"bundle", "licence", "ingress", "metadata"}
    assert all(int(count) > 50 for count in runs.values()), output
