"""The Objective-C wrapper: run here with GNUstep's Foundation, compiled for iOS, imported as a module."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from build_tools.bindgen.generate import feature_registration, generate, objc_headers, sources
from build_tools.bindgen.parse import parse
from build_tools.model.api import Api
from tests.bindings.compile import BINDINGS, ROOT, run
from tests.bindings.objc_kit import (
    IOS_TRIPLES,
    compile_all,
    host_flags,
    host_toolchain,
    include_flags,
    ios_command,
    link_program,
    memory_report,
    plain_link,
)

_HERE = Path(__file__).parent
_COVERALL = _HERE / "coverall"
_FAKES = ROOT / "tests/fakes/apple"
_DESCRIPTIONS = {
    "scan": (BINDINGS / "smilear.toml", "scan"),
    "paint": (ROOT / "tests/golden/bindings/coverall.toml", "paint"),
}
# What a user compiles with, and what finds sloppy headers.
_HEADER_WARNINGS = ("-Wall", "-Wextra", "-Wnullability-completeness", "-Wdocumentation", "-Werror")


def api_of(product: str) -> Api:
    path, _ = _DESCRIPTIONS[product]
    return parse(path.read_text(encoding="utf-8"), path.name)


def write_generated(product: str, folder: Path) -> None:
    """The Objective-C files of an API, as bindings/generated/objc has them, and the umbrella header."""
    api = api_of(product)
    for path, text in generate(api).items():
        if path.startswith("objc/"):
            target = folder / path.removeprefix("objc/")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    umbrella = folder / "include/SmileAR/SmileAR.h"
    umbrella.write_text(feature_registration(api, (product,))[umbrella.name], encoding="utf-8")


def wrapper_sources(product: str, generated: Path) -> list[Path]:
    folders = {"generated": generated, "runtime": BINDINGS / "runtime/objc"}
    names = [Path(name) for name in sources(api_of(product), (product,), "objc")]
    return [folders[name.parts[0]] / Path(*name.parts[2:]) for name in names]


@dataclass(frozen=True)
class Wrapper:
    """The wrapper of the contrived API, compiled for this machine."""

    folder: Path
    objects: list[Path]

    def program(self, name: str, *files: Path, flags: tuple[str, ...] = ()) -> Path:
        """Links it with a program's own sources."""
        program = self.folder / name
        own = compile_all(files, self.folder, (*self.command(), *flags))
        link_program(plain_link(host_toolchain()), [*own, *self.objects], program)
        return program

    def command(self) -> tuple[str, ...]:
        chain = host_toolchain()
        return (chain.tools.cxx, *host_flags(chain), *include_flags(self.folder), f"-I{_COVERALL}")


@pytest.fixture(scope="module")
def wrapper(tmp_path_factory: pytest.TempPathFactory) -> Wrapper:
    folder = tmp_path_factory.mktemp("coverall")
    write_generated("paint", folder)
    objects = compile_all(wrapper_sources("paint", folder), folder, Wrapper(folder, []).command())
    return Wrapper(folder, objects)


@pytest.fixture(scope="module")
def coverall(wrapper: Wrapper) -> Path:
    """The program that uses every type in every place."""
    return wrapper.program("coverall", _COVERALL / "coverall.mm")


def test_every_type_in_every_place(coverall: Path) -> None:
    assert run(coverall).splitlines() == ["ok"]


def test_nothing_is_lost(coverall: Path) -> None:
    assert memory_report(coverall, "1") == memory_report(coverall, "3")


def test_frames(wrapper: Wrapper) -> None:
    """Planes, strides, ranges and orientations; every lock and reference is given back."""
    flags = (f"-I{_FAKES}", "-Wno-multichar")
    assert run(wrapper.program("frames", _HERE / "objc/frames.mm", _FAKES / "fake.mm", flags=flags)) == "ok\n"


@pytest.mark.parametrize("counting", ["-fobjc-arc", "-fno-objc-arc"])
def test_frames_compile_for_ios(counting: str, tmp_path: Path) -> None:
    """As Objective-C, in the code of an app."""
    make_framework(tmp_path, ("scan",))
    user = tmp_path / "user.m"
    user.write_text(
        "#import <SmileAR/SmileAR.h>\n"
        "void Use(CMSampleBufferRef sample, UIImage *picture);\n"
        "void Use(CMSampleBufferRef sample, UIImage *picture) {\n"
        "  SMRImage *image = SMRImageMakeWithSampleBuffer(sample);\n"
        "  image.crop = SMRImageMakeWithUIImage(picture).crop;\n"
        "}\n"
    )
    flags = (f"-I{_FAKES}", "-Wno-multichar", counting)
    run(*user_command(tmp_path, *flags), "-c", user, "-o", tmp_path / "user.o")


@pytest.mark.parametrize(
    ("product", "triple", "counting"),
    [
        ("scan", IOS_TRIPLES[0], "-fobjc-arc"),
        ("scan", IOS_TRIPLES[1], "-fno-objc-arc"),
        ("scan", IOS_TRIPLES[2], "-fobjc-arc"),
        ("paint", IOS_TRIPLES[0], "-fobjc-arc"),
        # where BOOL is no bool
        ("paint", IOS_TRIPLES[2], "-fno-objc-arc"),
    ],
)
def test_it_compiles_for_ios(product: str, triple: str, counting: str, tmp_path: Path) -> None:
    """With Apple's headers replaced by ours; the library itself is built without ARC."""
    write_generated(product, tmp_path)
    command = (*ios_command(triple, counting), *include_flags(tmp_path), f"-I{_COVERALL}")
    for item in compile_all(wrapper_sources(product, tmp_path), tmp_path, command):
        assert item.read_bytes()[:4] == b"\xcf\xfa\xed\xfe", "not a Mach-O object"


def test_drift(tmp_path: Path) -> None:
    """A description that says something else than the header does not compile; test_drift.py has more."""
    write_generated("paint", tmp_path)
    command = (*ios_command(IOS_TRIPLES[0]), *include_flags(tmp_path), f"-I{_COVERALL}", "-fsyntax-only")
    for name, old, new in (
        ("paint_types.mm", "::kNavy) == 70000", "::kNavy) == 70001"),
        ("painter.mm", "double (smilear::Painter::*)(bool, int,", "double (smilear::Painter::*)(bool, long,"),
    ):
        source = tmp_path / name
        text = source.read_text()
        assert text.count(old) == 1
        source.write_text(text.replace(old, new))
        with pytest.raises(AssertionError, match="static assertion failed"):
            run(*command, source)


def make_framework(folder: Path, features: tuple[str, ...]) -> Path:
    """The framework of a product, but for its library."""
    framework = folder / "SmileAR.framework"
    (framework / "Headers").mkdir(parents=True)
    (framework / "Modules").mkdir()
    api = api_of("scan")
    made = feature_registration(api, features)
    (framework / "Headers/SmileAR.h").write_text(made["SmileAR.h"], encoding="utf-8")
    (framework / "Modules/module.modulemap").write_text(made["module.modulemap"], encoding="utf-8")
    for name in objc_headers(api, features):
        source = BINDINGS / name
        (framework / "Headers" / source.name).write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
    return framework


def user_command(folder: Path, *flags: str) -> tuple[str | Path, ...]:
    """Compiles a user of the framework in `folder`, in Objective-C."""
    command = [part for part in ios_command(IOS_TRIPLES[0]) if part != "-std=c++20"]
    return (*command, "-fobjc-arc", "-F", folder, *_HEADER_WARNINGS, *flags)


def import_command(folder: Path, *flags: str) -> tuple[str | Path, ...]:
    """As user_command, with modules."""
    return user_command(folder, "-fmodules", f"-fmodules-cache-path={folder / 'modules'}", *flags)


@pytest.mark.parametrize("features", [("scan",), ()])
def test_the_framework_is_a_module(features: tuple[str, ...], tmp_path: Path) -> None:
    make_framework(tmp_path, features)
    name = "SMRArScan" if features else "SMREngine"
    user = tmp_path / "user.m"
    user.write_text(f"@import SmileAR;\nClass Known(void);\nClass Known(void) {{ return [{name} class]; }}\n")
    run(*import_command(tmp_path), "-c", user, "-o", tmp_path / "user.o")
    if not features:
        user.write_text(user.read_text().replace(name, "SMRArScan"))
        with pytest.raises(AssertionError, match="undeclared identifier 'SMRArScan'"):
            run(*import_command(tmp_path), "-c", user, "-o", tmp_path / "user.o")


def test_every_header_stands_alone(tmp_path: Path) -> None:
    """Pure Objective-C, without the umbrella."""
    framework = make_framework(tmp_path, ("scan",))
    for header in sorted((framework / "Headers").glob("*.h")):
        user = tmp_path / "user.m"
        user.write_text(f"#import <SmileAR/{header.name}>\n")
        run(*user_command(tmp_path), "-fsyntax-only", user)
