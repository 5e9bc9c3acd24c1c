"""Descriptions that are refused, and the sentence that each is refused with."""

import re
from pathlib import Path

import pytest

from build_tools.bindgen.parse import parse
from build_tools.bindgen.type_text import Declared, parse_type
from build_tools.bindgen.types_cpp import CppTypes
from build_tools.errors import UsageError
from build_tools.model.api import (
    Basic,
    EmptyDefault,
    EnumDefault,
    EnumType,
    InterfaceType,
    ListType,
    Literal,
    NewDefault,
    OptionalType,
    RecordType,
    ViewType,
)

_ROOT = Path(__file__).resolve().parents[2]

# One of each kind of declaration; tests replace one line of it.
_GOOD = """
[api]
namespace = "smilear"
java_package = "com.smilear"
python_package = "smilear"
error_enum = "Code"

[enums.Code]
feature = "core"
header = "a.h"
doc = "Codes."
values = [
    { name = "fine", number = 0, hidden = true, doc = "Good." },
    { name = "bad", number = 1, doc = "Bad." },
]

[records.Options]
feature = "core"
header = "a.h"
doc = "Options."
fields = [{ name = "size", type = "i32", default = 3, doc = "Size." }]

[views.Picture]
feature = "core"
header = "a.h"
doc = "A picture."
uses = ["Code"]

[interfaces.Engine]
feature = "core"
header = "a.h"
ownership = "shared"
calls = "any"
doc = "An engine."

[interfaces.Engine.methods.create]
kind = "constructor"
doc = "Makes one."
params = [{ name = "options", type = "Options", default = {}, doc = "How." }]
errors = { bad = "sometimes." }

[interfaces.Scan]
feature = "scan"
header = "b.h"
ownership = "unique"
calls = "one_at_a_time"
doc = "A scan."

[interfaces.Scan.methods.look]
kind = "method"
doc = "Looks."
params = [{ name = "engine", type = "Engine", default = "create", doc = "Which." }]
returns = "list<i32>"
out = true
errors = { bad = "sometimes." }
"""

# (text of the good description, what replaces it, what the refusal says)
_REFUSALS = [
    ("[api]", "[api", "not TOML"),
    ("[api]", "[apu]", "unknown key 'apu'; did you mean 'api'?"),
    ("[views.Picture]", "[vews.Picture]", "unknown key 'vews'; did you mean 'views'?"),
    ('namespace = "smilear"', "", "'namespace' is missing; add it"),
    ('namespace = "smilear"', "namespace = 3", "'namespace' must be a text, not 3"),
    ('error_enum = "Code"', 'error_enum = "Codes"', "error_enum 'Codes' is no enum of core"),
    ("hidden = true", 'hidden = "yes"', "'hidden' must be true or false"),
    ("hidden = true", "hiden = true", "unknown key 'hiden'; did you mean 'hidden'?"),
    ("number = 1", "number = true", "'number' must be a whole number"),
    ("number = 1", "number = 0", "two values have the same number"),
    ('name = "bad", number', 'name = "fine", number', "different names"),
    ('name = "bad", number', 'name = "Bad", number', "not snake_case"),
    ('name = "bad", number', 'name = "null", number', "'null' is reserved"),
    ('name = "size"', 'name = "default"', "'default' is reserved"),
    ('name = "size"', 'name = "lambda"', "'lambda' is reserved"),
    ('name = "size"', 'name = "id"', "'id' is reserved"),
    ('name = "size"', 'name = "hash_code"', "'hash_code' is reserved"),
    ('name = "size"', 'name = "native_size"', "kept for generated code"),
    ("[records.Options]", "[records.options]", "not PascalCase"),
    ("[records.Options]", "[records.List]", "'List' is reserved"),
    ("[records.Options]", "[records.NativeThing]", "kept for generated code"),
    ("[records.Options]", "[records.Engine]", "declared twice"),
    ('type = "i32"', 'type = "int"', "unknown type 'int'"),
    ('type = "i32"', 'type = "optinal<i32>"', "unknown type 'optinal<i32>'"),
    ('type = "i32"', 'type = "list<list<i32>>"', "cannot be a field"),
    ('type = "i32"', 'type = "list<bool>"', "cannot be a field"),
    ('type = "i32"', 'type = "bytes"', "bytes cannot be a field"),
    ('type = "i32"', 'type = "Engine"', "Engine cannot be a field"),
    ('type = "i32", default = 3', 'type = "Options"', "contains itself"),
    ("default = 3", "default = true", "True cannot be the default of i32"),
    ("default = 3", "default = 2147483648", "cannot be the default of i32"),
    ("default = 3", "default = 1.5", "cannot be the default of i32"),
    ('type = "i32", default = 3', 'type = "f32", default = nan', "cannot be the default of f32"),
    ('type = "i32", default = 3', 'type = "Code", default = "worse"', "Code has no value 'worse'"),
    ('type = "i32", default = 3', 'type = "Code", default = "fine"', "Code has no value 'fine'"),
    ("default = 3", 'default = 3, cpp = "long"', "'cpp' is for strings"),
    ("default = 3, ", "", "not every field of Options has a default"),
    ('uses = ["Code"]', 'uses = ["Cod"]', "unknown name 'Cod'; did you mean 'Code'?"),
    ('ownership = "shared"', 'ownership = "unique"', "Engine is not shared"),
    ('ownership = "shared"', 'ownership = "owned"', "'ownership' cannot be 'owned'"),
    ('feature = "scan"', 'feature = "Scan"', "not snake_case"),
    ('kind = "method"', 'kind = "property"', "a property returns a value, takes nothing"),
    ('kind = "method"', 'kind = "metod"', "did you mean 'method'?"),
    ('default = "create"', 'default = "make"', "Engine has no constructor 'make'"),
    ('type = "Engine", default = "create"', 'type = "buffer"', None),
    ('returns = "list<i32>"\nout = true\nerrors = { bad = "sometimes." }', "", None),
    ('returns = "list<i32>"', 'returns = "i32"', "'out' is for a list"),
    ('returns = "list<i32>"', 'returns = "bytes"', "bytes cannot be a result"),
    ("errors = { bad", "errors = { worse", "Code has no value 'worse'; choose from: bad"),
    ("errors = { bad", "errors = { fine", "Code has no value 'fine'"),
    ('errors = { bad = "sometimes." }\n\n[interfaces.Scan]', "\n[interfaces.Scan]", "some 'errors'"),
    ("[interfaces.Scan.methods.look]", "[interfaces.Scan.methods.close]", "'close' is reserved"),
    ("[interfaces.Scan.methods.look]", "[interfaces.Scan.methods.wait]", "'wait' is reserved"),
]


def test_good_description() -> None:
    api = parse(_GOOD, "good.toml")
    assert api.features() == ("core", "scan")
    options = api.record("Options")
    assert options.fields[0].default == Literal(3)
    look = api.interface("Scan").methods[0]
    assert (look.cpp, look.returns, look.out) == ("Look", ListType(Basic.I32), True)
    assert look.parameters[0].default == NewDefault("create")
    assert api.interface("Engine").methods[0].parameters[0].default == EmptyDefault()
    assert [(value.cpp, value.hidden) for value in api.enum("Code").values] == [
        ("kFine", True),
        ("kBad", False),
    ]


@pytest.mark.parametrize(("old", "new", "refusal"), _REFUSALS, ids=[row[1] or row[0] for row in _REFUSALS])
def test_one_change(old: str, new: str, refusal: str | None) -> None:
    assert _GOOD.count(old) >= 1
    changed = _GOOD.replace(old, new, 1)
    if refusal is None:
        parse(changed, "changed.toml")
        return
    with pytest.raises(UsageError) as caught:
        parse(changed, "changed.toml")
    message = str(caught.value)
    assert refusal in message
    assert message.startswith("changed.toml")
    assert "\n" not in message


def test_features_do_not_use_each_other() -> None:
    other = """
[records.Pose]
feature = "pose"
header = "c.h"
doc = "A pose."
fields = [{ name = "score", type = "f32", doc = "Score." }]
"""
    changed = _GOOD.replace('returns = "list<i32>"', 'returns = "list<Pose>"') + other
    with pytest.raises(UsageError, match="feature 'scan' uses Pose of feature 'pose'"):
        parse(changed, "x.toml")
    with pytest.raises(UsageError, match="feature 'core' uses Pose of feature 'pose'"):
        parse(
            _GOOD.replace('type = "i32", default = 3', 'type = "list<Pose>", default = {}') + other, "x.toml"
        )


_PARTS = """
[features.scan]
uses = ["body"]

[records.Pose]
feature = "body"
header = "c.h"
doc = "A pose."
fields = [{ name = "score", type = "f32", doc = "Score." }]
"""


def test_features_use_what_they_say() -> None:
    changed = _GOOD.replace('returns = "list<i32>"', 'returns = "list<Pose>"') + _PARTS
    api = parse(changed, "x.toml")
    assert api.features() == ("core", "body", "scan")
    assert api.used_by("scan") == ("core", "body")
    assert api.used_by("body") == ("core",)
    assert api.used_by("core") == ()


@pytest.mark.parametrize(
    ("old", "new", "refusal"),
    [
        ('["body"]', '["boddy"]', "'boddy' declares nothing here; did you mean 'body'?"),
        ('["body"]', '["core"]', "'core' declares nothing here"),
        ('["body"]', '["scan"]', "'scan' is more than types"),
        ("features.scan", "features.scna", "'scna' declares nothing here; did you mean 'scan'?"),
        ('["body"]', '"body"', "must be an array of texts"),
        ("uses =", "use =", "unknown key 'use'"),
    ],
)
def test_uses_are_checked(old: str, new: str, refusal: str) -> None:
    with pytest.raises(UsageError, match=re.escape(refusal)):
        parse(_GOOD + _PARTS.replace(old, new), "x.toml")


def test_spans_are_lists() -> None:
    text = (_ROOT / "bindings" / "smilear.toml").read_text(encoding="utf-8")
    assert CppTypes(parse(text, "x.toml")).parameter(ListType(Basic.F32), span=True) == (
        "std::span<const float>"
    )
    for type_ in ('"list<string>"', '"i32"'):
        with pytest.raises(UsageError, match="'span' is for a list of numbers or records"):
            parse(text.replace('"list<Keypoint>", span', f"{type_}, span"), "x.toml")


def test_enum_default() -> None:
    api = parse(_GOOD.replace('type = "i32", default = 3', 'type = "Code", default = "bad"'), "x.toml")
    assert api.record("Options").fields[0].default == EnumDefault("bad")


@pytest.mark.parametrize(
    "text",
    ["bool", "i32", "i64", "f32", "f64", "string", "path", "bytes", "buffer", "E", "R", "V", "I", "list<R>",
     "optional<E>", "optional<i64>", "list<string>", "list<optional<list<i32>>>"],
)  # fmt: skip
def test_types_print_back(text: str) -> None:
    declared: Declared = {
        "E": EnumType,
        "R": RecordType,
        "V": ViewType,
        "I": InterfaceType,
    }
    assert str(parse_type("here", text, declared)) == text


def test_type_values() -> None:
    assert parse_type("here", "list<optional<i32>>", {}) == ListType(OptionalType(Basic.I32))


def _refusal(text: str) -> str:
    try:
        parse(text, "cut.toml")
    except UsageError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("cut", range(0, 12000, 397))
def test_truncated_description_is_read_or_refused(cut: int) -> None:
    """Wherever the real description is cut off, the refusal is one sentence."""
    text = (_ROOT / "bindings/smilear.toml").read_text(encoding="utf-8")
    assert "\n" not in _refusal(text[:cut])
    assert not _refusal(text)
