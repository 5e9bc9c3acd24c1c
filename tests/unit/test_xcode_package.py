"""Apple's programs as packagers: the commands, and what is done with their result."""

import plistlib
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.edge.xcode_package import make_xcframework
from build_tools.errors import StepError
from build_tools.model.artefact import ArchiveEntry
from build_tools.package.xcframework import xcframework_entries
from build_tools.package.xcode_commands import settled, xcode_packaging
from tests.fakes.xcframework import FRAMEWORK

FOLDER = Path("/build/xc")
DEVICE = "ios-arm64/SmileAR.framework"
SIMULATOR = "ios-arm64_x86_64-simulator/SmileAR.framework"

# Stands for lipo: the parts one after another.
LIPO = """\
#!/bin/sh
shift
for argument; do
  [ "$previous" = -output ] && output=$argument
  previous=$argument
done
: > "$output"
for argument; do
  [ "$argument" = -output ] && break
  cat "$argument" >> "$output"
done
"""
# Stands for xcodebuild: copies each framework into a folder called like the one it lies in.
XCODEBUILD = """\
#!/bin/sh
shift
for argument; do
  [ "$previous" = -output ] && output=$argument
  previous=$argument
done
previous=
for argument; do
  if [ "$previous" = -framework ]; then
    place=$output/$(basename "$(dirname "$argument")")
    mkdir -p "$place" && cp -R "$argument" "$place/"
  fi
  previous=$argument
done
cp "$(dirname "$0")/Info.plist" "$output/Info.plist"
"""


def test_the_commands() -> None:
    packaging = xcode_packaging(FRAMEWORK, FOLDER, "/x/lipo", "/x/xcodebuild")
    assert packaging.commands == (
        ("/x/lipo", "-create", "/build/xc/ios-arm64/arm64.a", "-output", f"/build/xc/{DEVICE}/SmileAR"),
        (
            *("/x/lipo", "-create"),
            "/build/xc/ios-arm64_x86_64-simulator/arm64.a",
            "/build/xc/ios-arm64_x86_64-simulator/x86_64.a",
            *("-output", f"/build/xc/{SIMULATOR}/SmileAR"),
        ),
        (
            *("/x/xcodebuild", "-create-xcframework"),
            *("-framework", f"/build/xc/{DEVICE}"),
            *("-framework", f"/build/xc/{SIMULATOR}"),
            *("-output", "/build/xc/SmileAR.xcframework"),
        ),
    )
    written = {file.path for file in packaging.files}
    assert {"ios-arm64/arm64.a", f"{DEVICE}/Info.plist", f"{SIMULATOR}/Headers/SmileAR.h"} <= written
    assert f"{DEVICE}/SmileAR" not in written  # lipo's to make


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """Both programs; xcodebuild lists the libraries in another order than we do."""
    folder = tmp_path / "programs"
    folder.mkdir()
    for name, text in (("lipo", LIPO), ("xcodebuild", XCODEBUILD)):
        (folder / name).write_text(text, encoding="utf-8")
        (folder / name).chmod(stat.S_IRWXU)
    (index,) = (e for e in xcframework_entries(FRAMEWORK) if e.path == "SmileAR.xcframework/Info.plist")
    document = plistlib.loads(index.content)
    document["AvailableLibraries"].reverse()
    (folder / "Info.plist").write_bytes(plistlib.dumps(document, sort_keys=False))
    return folder


def test_their_result_is_ours_but_for_the_libraries(programs: Path, tmp_path: Path) -> None:
    packaging = xcode_packaging(
        FRAMEWORK, tmp_path / "made", str(programs / "lipo"), str(programs / "xcodebuild")
    )
    (tmp_path / "made" / "left" / "over").mkdir(parents=True)
    made = make_xcframework(packaging, tmp_path / "made", tmp_path / "log")
    ours = {entry.path: entry.content for entry in xcframework_entries(FRAMEWORK)}
    theirs = {entry.path: entry.content for entry in made}
    assert theirs.pop(f"SmileAR.xcframework/{SIMULATOR}/SmileAR") == b"simulator armsimulator x86"
    ours.pop(f"SmileAR.xcframework/{SIMULATOR}/SmileAR")
    assert theirs == ours
    assert not (tmp_path / "made" / "left").exists()


@pytest.mark.parametrize("content", [b"", b"<plist", plistlib.dumps({}), plistlib.dumps([])])
def test_an_index_that_is_none_is_an_error(content: bytes) -> None:
    with pytest.raises(StepError, match=r"^xcodebuild left an unreadable Info\.plist"):
        settled(ArchiveEntry("Info.plist", content))


def test_a_program_that_fails_is_named(programs: Path, tmp_path: Path) -> None:
    (programs / "lipo").write_text("#!/bin/sh\necho no such arch; exit 1\n", encoding="utf-8")
    packaging = xcode_packaging(
        replace(FRAMEWORK, slices=FRAMEWORK.slices[:1]), tmp_path, str(programs / "lipo"), "xcodebuild"
    )
    with pytest.raises(StepError, match=r"^running lipo failed with status 1"):
        make_xcframework(packaging, tmp_path / "made", tmp_path / "log")
