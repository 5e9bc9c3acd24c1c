"""What is left out of XNNPACK follows from the pinned source and the models."""

from tests.integration.repo import build_tools


def test_the_table_follows_from_the_pinned_source() -> None:
    build_tools("trim", "--refresh-table", "--check")


def test_the_evidence_follows_from_the_models() -> None:
    build_tools("trim", "--check")
