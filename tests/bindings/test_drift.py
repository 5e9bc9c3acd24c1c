"""A description that says something else than the header does not compile."""

from pathlib import Path

import pytest

from build_tools.bindgen.generate import generate
from build_tools.bindgen.parse import parse
from tests.bindings.compile import ROOT, jni_flags, run, tool

_HERE = Path(__file__).parent / "coverall"
_DESCRIPTION = ROOT / "tests/golden/bindings/coverall.toml"

# (text of the description, what replaces it, the generated file that must not compile)
_DRIFTS = [
    ("", "", None),
    ("number = 70000, ", "number = 70001, ", "paint_types"),
    ('    { name = "red", number = -1, doc = "Red." },\n', "", "paint_types"),
    (
        'name = "small", type = "i32", default = -7',
        'name = "small", type = "i32", default = -8',
        "paint_types",
    ),
    ('name = "weight", type = "f32"', 'name = "weight", type = "f64"', "paint_types"),
    ('cpp = "std::string_view", doc = "A text." },\n', 'doc = "A text." },\n', "paint_types"),
    ('    { name = "y", type = "f64", doc = "Up." },\n', "", "paint_types"),
    ('params = [{ name = "small", type = "i32"', 'params = [{ name = "small", type = "i64"', "painter"),
    ('returns = "list<Label>"\nout = true', 'returns = "list<Label>"', "painter"),
    ('cpp_returns = "std::string_view"', 'cpp_returns = "std::string"', "painter"),
    ('ownership = "unique"', 'ownership = "shared"', "painter"),
    ('cpp = "Say"', 'cpp = "Tell"', "painter"),
]

# What compilers call it: a failed assertion, a missing enumerator, member or structured binding.
_DISAGREEMENT = r"static assertion|not handled in switch|is not a member|no member|names|decomposes"


@pytest.mark.parametrize(("old", "new", "file"), _DRIFTS, ids=[row[1] or "as it is" for row in _DRIFTS])
def test_drift(tmp_path: Path, old: str, new: str, file: str | None) -> None:
    text = _DESCRIPTION.read_text(encoding="utf-8")
    assert old in text
    description = text.replace(old, new, 1)
    if 'name = "red"' not in description:
        description = description.replace('default = "red"', 'default = "dark_blue"')
    for path, content in generate(parse(description, "drift.toml")).items():
        if path.startswith("jni/"):
            (tmp_path / Path(path).name).write_text(content)
    for name in [file] if file else ["paint_types", "painter"]:
        command = (tool("c++"), "-std=c++20", "-Wall", "-Werror", "-fsyntax-only", *jni_flags(tmp_path))
        if file is None:
            run(*command, f"-I{_HERE}", tmp_path / f"{name}.cc")
        else:
            with pytest.raises(AssertionError, match=_DISAGREEMENT):
                run(*command, f"-I{_HERE}", tmp_path / f"{name}.cc")
