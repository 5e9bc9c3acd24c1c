"""Every feature asks for its own licence wherever one is made."""

import re

import pytest

from build_tools.commands.layout import NATIVE
from build_tools.commands.native import read_api
from build_tools.plan.build import FEATURE_FOLDERS

FEATURES = sorted(set(FEATURE_FOLDERS) - {"core"})


@pytest.mark.parametrize("feature", FEATURES)
def test_a_feature_asks_for_its_licence(feature: str) -> None:
    sources = [path.read_text("utf-8") for path in sorted((NATIVE / "src" / feature).glob("*.cc"))]
    asked = re.findall(r'CheckLicensed\(\*engine, "(\w+)"\)', "".join(sources))
    classes = [item for item in read_api().interfaces if item.feature == feature]
    assert set(asked) == {feature}
    assert len(asked) == len(classes)
