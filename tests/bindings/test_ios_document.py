"""docs/ios.md: its Objective-C compiles for iOS, its Swift uses only names that the headers give.

There is no Swift compiler to ask here. Swift takes its names from NS_SWIFT_NAME, so those are checked.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.bindings.compile import ROOT, run
from tests.bindings.test_objc import import_command, make_framework

_DOCUMENT = ROOT / "docs/ios.md"
# What the snippet says that is Swift's own or Apple's.
_VOCABULARY = frozenset(
    (
        *("import", "final", "class", "private", "let", "init", "throws", "try", "func", "guard", "else"),
        *("return", "do", "for", "in", "catch", "print", "String", "NSObject", "AVFoundation", "error"),
        *("AVCaptureVideoDataOutputSampleBufferDelegate", "AVCaptureOutput", "AVCaptureConnection"),
        *("CMSampleBuffer", "captureOutput", "didOutput", "from", "localizedDescription", "_", "SmileAR"),
    )
)


def snippet(language: str) -> str:
    (text,) = re.findall(rf"^```{language}\n(.*?)^```$", _DOCUMENT.read_text(), re.MULTILINE | re.DOTALL)
    return str(text)


@dataclass(frozen=True)
class SwiftNames:
    """What the headers give: types with their initialisers, and members of any type by name and labels."""

    initialisers: dict[str, set[str]]
    members: set[str]
    properties: set[str]

    def all(self) -> set[str]:
        labels = {word for name in self.members for word in re.findall(r"\w+", name)}
        labels |= {
            word
            for forms in self.initialisers.values()
            for name in forms
            for word in re.findall(r"\w+", name)
        }
        return {*self.initialisers, *labels, *self.properties}


def swift_names(headers: Path) -> SwiftNames:
    initialisers: dict[str, set[str]] = {}
    members: set[str] = set()
    properties: set[str] = set()
    for path in sorted(headers.glob("*.h")):
        text = re.sub(r"///.*", "", path.read_text())
        properties |= set(re.findall(r"^@property\(.*?\) .*?(\w+);$", text, re.MULTILINE))
        given = re.findall(r"NS_SWIFT_NAME\(((?:[^()]|\([^()]*\))+)\)", text)
        types = [name for name in given if re.fullmatch(r"[A-Z]\w+", name)]
        for name in types:
            initialisers.setdefault(name, set())
        for name in given:
            if name.startswith("init("):
                initialisers[types[0]].add(name)
            elif ".init(" in name:
                owner, _, form = name.partition(".")
                initialisers.setdefault(owner, set()).add(form)
            else:
                members.add(name)
    return SwiftNames(initialisers, members, properties)


def labels_of(arguments: str) -> str:
    """`image, maxResults: 3` -> `_:maxResults:`."""
    parts = [part.strip() for part in arguments.split(",") if part.strip()]
    return "".join(f"{part.partition(':')[0]}:" if ":" in part else "_:" for part in parts)


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> SwiftNames:
    return swift_names(make_framework(tmp_path_factory.mktemp("framework"), ("scan",)) / "Headers")


def test_headers_give_names(names: SwiftNames) -> None:
    assert "init(path:labels:options:engine:)" in names.initialisers["ArScan"]
    assert {"init(sampleBuffer:)", "init(pixelBuffer:)", "init(uiImage:)"} <= names.initialisers["Image"]
    assert {"classify(_:maxResults:)", "centerCrop", "deg90", "invalidArgument"} <= names.members
    assert {"minScore", "rotation", "label"} <= names.properties


def test_swift_makes_objects_as_the_headers_say(names: SwiftNames) -> None:
    made = [
        (type_, f"init({labels_of(arguments)})")
        for type_, arguments in re.findall(r"\b([A-Z]\w+)\(([^()]*)\)", snippet("swift"))
        if type_ in names.initialisers
    ]
    assert {type_ for type_, _ in made} >= {"ArScan", "Engine", "Image"}
    assert [(type_, form) for type_, form in made if form not in names.initialisers[type_]] == []


def test_swift_calls_what_the_headers_have(names: SwiftNames) -> None:
    calls = re.findall(r"\.(\w+)\(([^()]*)\)", snippet("swift"))
    assert calls
    assert {f"{name}({labels_of(arguments)})" for name, arguments in calls} - names.members == set()


def test_every_word_of_swift_is_known(names: SwiftNames) -> None:
    text = re.sub(r'"[^"]*"', "", snippet("swift"))
    own = set(re.findall(r"\b(?:let|for|class)\s+(\w+)", text)) | set(re.findall(r"(\w+): [\[A-Z]", text))
    own |= set(re.findall(r"\b(?:didOutput|from) (\w+):", text))
    unknown = set(re.findall(r"[A-Za-z_]\w*", text)) - own - _VOCABULARY - names.all()
    assert unknown == set()


def test_objective_c_compiles(tmp_path: Path) -> None:
    make_framework(tmp_path, ("scan",))
    user = tmp_path / "user.m"
    user.write_text(snippet("objc"))
    run(*import_command(tmp_path, "-Wno-unused-function"), "-c", user, "-o", tmp_path / "user.o")
