"""What C cannot express is refused by name; what a product ships names its features only."""

from pathlib import Path

import pytest

from build_tools.bindgen.generate import c_functions, feature_registration, generate, shipped_headers
from build_tools.bindgen.parse import parse
from build_tools.errors import UsageError
from build_tools.model.api import Api

_ROOT = Path(__file__).resolve().parents[2]
_COVERALL = (_ROOT / "tests/golden/bindings/coverall.toml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def api() -> Api:
    return parse((_ROOT / "bindings/smilear.toml").read_text(encoding="utf-8"), "smilear.toml")


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('header = "palette.h"', 'header = "coverall.h"', "of the features core and paint"),
        ('header = "palette.h"', 'header = "smilear/sub/image.h"', "would meet another image.h"),
        ('header = "palette.h"', 'header = "marshal.h"', "would meet another marshal.h"),
        ('header = "palette.h"', 'header = "image_view.h"', "would meet another image_view.h"),
        ('name = "longs"', 'name = "numbers_count"', "fields of Everything in C would be numbers_count"),
        (
            'name = "target", type = "buffer"',
            'name = "source_size", type = "buffer"',
            "parameters of Painter.fill in C would be source_size",
        ),
        (
            "[interfaces.Painter.methods.reset]",
            "[interfaces.Painter.methods.destroy]",
            "smilear_painter_destroy",
        ),
        ('name = "source", type = "bytes"', 'name = "error", type = "bytes"', "'error' is reserved"),
    ],
)
def test_names_that_would_meet_are_refused(old: str, new: str, sentence: str) -> None:
    assert old in _COVERALL
    with pytest.raises(UsageError, match=sentence):
        generate(parse(_COVERALL.replace(old, new, 1), "coverall.toml"))


def test_a_product_exports_the_functions_of_its_features(api: Api) -> None:
    both, core = c_functions(api, ("scan",)), c_functions(api, ())
    assert {name.split("_")[1] for name in core} == {"bundle", "engine", "error", "licence"}
    assert [name for name in core if "_engine_" in name or "_error_" in name] == [
        "smilear_engine_create",
        "smilear_engine_create_licensed",
        "smilear_engine_destroy",
        "smilear_engine_version",
        "smilear_error_destroy",
        "smilear_error_message",
    ]
    assert set(core) < set(both)
    assert {"smilear_ar_scan_classify", "smilear_scan_match_list_at"} <= set(both)
    script = feature_registration(api, ("scan",))["c_exports.map"]
    assert [line.strip(" ;") for line in script.splitlines() if line.startswith("    ")] == list(both)


def test_every_exported_function_is_declared_in_a_shipped_header(api: Api) -> None:
    headers, _ = shipped_headers(api, ("scan",))
    texts = [(_ROOT / file).read_text(encoding="utf-8") for path, file in headers.items() if "/c/" in path]
    declarations = [line for text in texts for line in text.splitlines() if line.startswith("SMILEAR_API ")]
    names = [line.partition("(")[0].rpartition(" ")[2] for line in declarations]
    assert sorted(names) == list(c_functions(api, ("scan",)))


def test_shipped_headers_are_there_and_include_nothing_else(api: Api) -> None:
    headers, texts = shipped_headers(api, ("scan",))
    assert not set(headers) & set(texts)
    for path, file in headers.items():
        texts[path] = (_ROOT / file).read_text(encoding="utf-8")
    for path, text in texts.items():
        included = [line.split('"')[1] for line in text.splitlines() if line.startswith('#include "')]
        assert set(included) <= set(texts), path


def test_umbrellas_name_the_features_headers_only(api: Api) -> None:
    _, texts = shipped_headers(api, ())
    assert sorted(texts) == ["smilear/c/smilear.h", "smilear/smilear.h"]
    assert all("scan" not in text and "engine.h" in text for text in texts.values())


def test_results_of_plain_types_stand_with_the_interface_that_returns_them() -> None:
    """A header of values alone is shipped as it is, and has no functions."""
    text = (_ROOT / "bindings/smilear.toml").read_text(encoding="utf-8")
    files = generate(parse(text, "smilear.toml"))
    declaration = "smilear_keypoint_list_create(void)"
    assert declaration in files["c/include/smilear/c/pose_estimator.h"]
    assert declaration not in files["c/include/smilear/c/body.h"]
    again = """
[interfaces.PoseGestureMatcher.methods.example]
kind = "method"
doc = "An example."
returns = "list<Keypoint>"
out = true
errors = { not_found = "never." }
"""
    with pytest.raises(UsageError, match="smilear_keypoint_list would be declared in"):
        generate(parse(text + again, "smilear.toml"))
