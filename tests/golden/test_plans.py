"""What would be done for every target, as text: a change of a flag or a file shows up in review.

Paths are symbolic and the digests left out, so the texts are the same on every machine.
"""

import difflib
import platform
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pybind11
import pytest

from build_tools.commands.layout import ROOT
from build_tools.commands.native import make_plan, read_product
from build_tools.commands.plan import locked_packages
from build_tools.commands.toolchain import read_targets
from build_tools.edge.cache import user_cache
from build_tools.edge.ndk import find_ndk
from build_tools.edge.python import PythonFacts
from build_tools.edge.xcode import find_xcode
from build_tools.model.plan import Binary, BuildPlan, ObjectGroup
from build_tools.model.target import ToolchainKind
from build_tools.model.toolchain import Toolchain
from build_tools.toolchains.hermetic import hermetic
from build_tools.toolchains.ndk import ndk
from build_tools.toolchains.render import cmake_toolchain, conan_profile
from build_tools.toolchains.xcode import xcode
from tests.fakes.kit import fake_kit
from tests.fakes.ndk import make_fake_ndk
from tests.fakes.xcode import make_fake_xcode

Golden = Callable[[Path, str], None]
FOLDER = Path(__file__).parent / "plans"
PRODUCT = "scan"
CASES = (
    ("linux-x86_64", ToolchainKind.HERMETIC),
    ("linux-aarch64", ToolchainKind.HERMETIC),
    ("android-arm64-v8a", ToolchainKind.HERMETIC),
    ("android-x86_64", ToolchainKind.HERMETIC),
    ("android-arm64-v8a", ToolchainKind.NDK),
    ("windows-x86_64", ToolchainKind.HERMETIC),
    ("ios-arm64", ToolchainKind.HERMETIC),
    ("ios-simulator-arm64", ToolchainKind.HERMETIC),
    ("ios-simulator-x86_64", ToolchainKind.HERMETIC),
    ("ios-arm64", ToolchainKind.XCODE),
    ("ios-simulator-arm64", ToolchainKind.XCODE),
    ("ios-simulator-x86_64", ToolchainKind.XCODE),
)
# Flags that are one thing with what follows.
PAIRED = {"-isystem", "-z", "-m", "-soname", "-dynamic-linker", "-Wl,-soname", "-isysroot", "-o"}


@pytest.fixture(autouse=True)
def fake_xcode(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = make_fake_xcode(tmp_path / "Xcode.app")
    monkeypatch.setenv("DEVELOPER_DIR", str(folder))
    monkeypatch.setattr(platform, "system", lambda: "Darwin")
    return folder


@pytest.fixture
def fake_ndk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = make_fake_ndk(tmp_path / "ndk")
    monkeypatch.setenv("ANDROID_NDK_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def any_python(monkeypatch: pytest.MonkeyPatch) -> None:
    facts = PythonFacts("<python suffix>", ("<python>",), ())
    monkeypatch.setattr("build_tools.commands.native.python_facts", lambda: facts)


def toolchain_of(target: str, kind: ToolchainKind) -> Toolchain:
    row = read_targets()[target]
    if kind is ToolchainKind.NDK:
        return ndk(row, find_ndk())
    if kind is ToolchainKind.XCODE:
        return xcode(row, find_xcode())
    return hermetic(row, fake_kit(Path("/symbolic/kit")), Path("/symbolic")).toolchain


def symbolic(text: str, toolchain: Toolchain, fake_ndk: Path, fake_xcode: Path) -> str:
    """The text without anything of this machine, and this checkout."""
    for path, name in (
        (str(user_cache().root), "<cache>"),
        (pybind11.get_include(), "<pybind11>"),
        (str(ROOT), "<root>"),
        (f"/symbolic/{toolchain.target.name}-{toolchain.digest}", "<toolchain>"),
        ("/symbolic/kit", "<kit>"),
        (str(fake_ndk / "toolchains" / "llvm" / "prebuilt" / "linux-x86_64"), "<ndk>"),
        (str(fake_xcode), "<xcode>"),
        (toolchain.digest, "<digest>"),
        (toolchain.code_digest, "<code digest>"),
    ):
        text = text.replace(path, name)
    return text


def lines_of(title: str, arguments: Sequence[str]) -> Iterator[str]:
    """One argument per line, with the flag it belongs to."""
    yield f"  {title}"
    previous = ""
    for argument in arguments:
        if previous:
            yield f"    {previous} {argument}"
            previous = ""
        elif argument in PAIRED:
            previous = argument
        else:
            yield f"    {argument}"


def group_lines(group: ObjectGroup, first: ObjectGroup) -> Iterator[str]:
    """A group; the flags of all but the first are told by their differences from it."""
    yield f"compile {group.name}"
    yield from lines_of("sources", group.sources)
    yield from lines_of("include folders", group.include_folders)
    if group == first:
        yield from lines_of("flags", group.flags)
    else:
        difference = difflib.ndiff(list(lines_of("", first.flags)), list(lines_of("", group.flags)))
        changes = [line for line in difference if line.startswith(("+", "-"))]
        yield f"  flags of {first.name}{', but' if changes else ''}"
        yield from (f"    {line[0]} {line[1:].strip()}" for line in changes)


def binary_lines(binary: Binary) -> Iterator[str]:
    yield f"link {binary.output}"
    if binary.stripped:
        yield f"  stripped {binary.stripped} with {' '.join(binary.strip)}"
    if binary.map_flag:
        yield f"  map {binary.map_flag}{binary.output}.map"
    if binary.by_products:
        yield f"  written {' '.join(binary.output_flags)}, and beside it {', '.join(binary.by_products)}"
    yield from lines_of("start", binary.start)
    yield f"    objects of {', '.join(binary.groups)}"
    yield from lines_of("end", binary.end)
    yield from lines_of("links again when these change", binary.extra_inputs)
    for step in binary.steps:
        yield from lines_of(f"then {step.output} from {step.input}", step.argv)


def plan_lines(plan: BuildPlan) -> Iterator[str]:
    yield f"product {plan.product}"
    yield f"target {plan.target}"
    yield f"toolchain {plan.toolchain}"
    yield f"compiler {plan.compiler}"
    for file in plan.generated:
        yield f"generate {file.path}"
    for group in plan.groups:
        yield from group_lines(group, plan.groups[0])
    for binary in plan.binaries:
        yield from binary_lines(binary)
    if plan.java:
        yield f"javac into {plan.java.output}"
        yield from lines_of("sources", plan.java.sources)
        yield f"  stubs {plan.java.stub_folder}"


@pytest.mark.parametrize(("target", "kind"), CASES, ids=lambda value: getattr(value, "value", value))
def test_the_plan_is_the_committed_one(
    target: str, kind: ToolchainKind, golden: Golden, fake_ndk: Path, fake_xcode: Path
) -> None:
    toolchain = toolchain_of(target, kind)
    plan = make_plan(user_cache(), read_product(PRODUCT), toolchain, locked_packages())
    text = "\n".join(plan_lines(plan)) + "\n"
    golden(FOLDER / f"{target}-{kind.value}.txt", symbolic(text, toolchain, fake_ndk, fake_xcode))


@pytest.mark.parametrize(("target", "kind"), CASES, ids=lambda value: getattr(value, "value", value))
def test_third_party_code_is_compiled_as_committed(
    target: str, kind: ToolchainKind, golden: Golden, fake_ndk: Path, fake_xcode: Path
) -> None:
    toolchain = toolchain_of(target, kind)
    profile = conan_profile(toolchain, "<toolchain>/toolchain.cmake", "<work>", 2)
    text = f"# toolchain.cmake\n{cmake_toolchain(toolchain)}\n# target.profile\n{profile}"
    golden(FOLDER / f"{target}-{kind.value}.toolchain.txt", symbolic(text, toolchain, fake_ndk, fake_xcode))
