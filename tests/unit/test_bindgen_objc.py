"""Names and rules of the Objective-C backend; the texts are golden, and compiled in tests/bindings."""

import re
from pathlib import Path

import pytest

from build_tools.bindgen.generate import (
    feature_registration,
    generate,
    objc_exports,
    objc_headers,
    sources,
)
from build_tools.bindgen.objc_names import forms, selector_parts, swift_name
from build_tools.bindgen.parse import parse
from build_tools.errors import UsageError
from build_tools.model.api import Api

_ROOT = Path(__file__).resolve().parents[2]
_BINDINGS = _ROOT / "bindings"
_COVERALL = (_ROOT / "tests/golden/bindings/coverall.toml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def api() -> Api:
    return parse((_BINDINGS / "smilear.toml").read_text(encoding="utf-8"), "smilear.toml")


@pytest.mark.parametrize(
    ("interface", "method", "selectors", "swift"),
    [
        (
            "ArScan",
            "from_file",
            [
                "initWithPath:labels:options:engine:error",
                "initWithPath:labels:options:error",
                "initWithPath:labels:error",
                "initWithPath:error",
            ],
            "init(path:labels:options:engine:)",
        ),
        ("Engine", "create", ["initWithOptions:error"], "init(options:)"),
        (
            "ArScan",
            "classify",
            ["classifyImage:maxResults:error", "classifyImage:error"],
            "classify(_:maxResults:)",
        ),
        ("Engine", "version", ["libraryVersion"], "libraryVersion()"),
    ],
)
def test_names(api: Api, interface: str, method: str, selectors: list[str], swift: str) -> None:
    found = next(item for item in api.interface(interface).methods if item.name == method)
    assert [":".join(selector_parts(found, form)) for form in forms(found)] == selectors
    assert swift_name(found, forms(found)[0]) == swift


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[interfaces.Painter.methods.reset]", "[interfaces.Painter.methods.version]", "'version' means"),
        ("[interfaces.Painter.methods.reset]", "[interfaces.Painter.methods.new_page]", "'newPage' means"),
        ('name = "flag", type = "bool", default', 'name = "copy_flag", type = "bool", default', "'copyFlag'"),
        (
            '[{ name = "size", type = "i32", default = 3, doc = "How many." }]',
            "[]",
            "Swift cannot tell it from init",
        ),
        (
            'returns = "Everything"\nerrors',
            'returns = "optional<Everything>"\nerrors',
            "nil says in Objective-C that it failed",
        ),
        (
            "[interfaces.Painter.methods.reset]",
            '[interfaces.Painter.methods.other]\nobjc = "next_colour"',
            "its selector nextColour is Painter.next_colour's already",
        ),
    ],
)
def test_what_has_no_good_name_is_refused(old: str, new: str, message: str) -> None:
    assert old in _COVERALL
    with pytest.raises(UsageError, match=message):
        generate(parse(_COVERALL.replace(old, new, 1), "coverall.toml"))


def test_objc_gives_another_name() -> None:
    renamed = _COVERALL.replace(
        "[interfaces.Painter.methods.reset]", '[interfaces.Painter.methods.version]\nobjc = "edition"'
    )
    header = generate(parse(renamed, "coverall.toml"))["objc/include/SmileAR/SMRPainter.h"]
    assert "- (void)edition\n    NS_SWIFT_NAME(edition());" in header


def test_results_that_can_fail_are_objects() -> None:
    fallible = _COVERALL.replace('returns = "bool"', 'returns = "bool"\nerrors = { internal = "never." }')
    files = generate(parse(fallible, "coverall.toml"))
    assert (
        "- (nullable NSNumber *)flippedFlag:(BOOL)flag error:(NSError **)error"
        in (files["objc/include/SmileAR/SMRPainter.h"])
    )
    assert "return native::Marshal<bool>::ToObjc(nativeResult.value());" in files["objc/painter.mm"]


def test_public_headers_hold_no_cpp(api: Api) -> None:
    """Neither a word of C++, nor a type or header of the core."""
    files = generate(api)
    texts = [text for path, text in files.items() if path.startswith("objc/include/")]
    texts += [path.read_text() for path in (_BINDINGS / "runtime/objc/include").rglob("*.h")]
    assert len(texts) > 10
    for text in texts:
        code = re.sub(r"//.*", "", text)
        assert not re.search(r"\b(namespace|template|std|smilear|nullptr|auto|static_cast)\b", code)


def test_umbrella_names_every_header_of_the_product(api: Api) -> None:
    for features in ((), ("scan",)):
        umbrella = feature_registration(api, features)["SmileAR.h"]
        names = re.findall(r"#import <SmileAR/(.+)>", umbrella)
        headers = objc_headers(api, features)
        assert sorted(names) == sorted(Path(header).name for header in headers)
        generated = {f"generated/{path}" for path in generate(api)}
        missing = [path for path in headers if path not in generated and not (_BINDINGS / path).is_file()]
        assert missing == []


def test_all_public_headers_by_hand_are_shipped(api: Api) -> None:
    shipped = {Path(path).name for path in objc_headers(api, ("scan",))}
    assert {path.name for path in (_BINDINGS / "runtime/objc/include").rglob("*.h")} <= shipped


def test_exports_are_what_is_implemented(api: Api) -> None:
    """Every class of the API, by hand or generated; none of what the wrapper keeps to itself."""
    files = generate(api)
    implemented = set()
    for name in sources(api, ("scan",), "objc"):
        text = files.get(name.removeprefix("generated/")) or (_BINDINGS / name).read_text()
        implemented |= set(re.findall(r"^@implementation (\w+)", text, re.MULTILINE))
    exported = objc_exports(api, ("scan",))
    classes = {name.removeprefix("_OBJC_CLASS_$_") for name in exported if "_CLASS_" in name}
    assert implemented - classes == {"SMRImageLease"}
    assert classes <= implemented
    assert "_SMRErrorDomain" in exported
    assert "_OBJC_CLASS_$_SMRArScan" not in objc_exports(api, ())
