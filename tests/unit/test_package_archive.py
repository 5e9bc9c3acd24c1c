import io
import zipfile

import pytest

from build_tools.errors import UsageError
from build_tools.model.artefact import ArchiveEntry, archive_path_fault
from build_tools.package.archive import zip_bytes


def entries(*paths: str) -> list[ArchiveEntry]:
    return [ArchiveEntry(path, path.encode() * 100) for path in paths]


def test_bytes_do_not_depend_on_the_order_given() -> None:
    assert zip_bytes(entries("a/b", "c", "a.txt")) == zip_bytes(entries("c", "a.txt", "a/b"))


def test_members_are_sorted_and_carry_no_trace_of_the_machine() -> None:
    with zipfile.ZipFile(io.BytesIO(zip_bytes(entries("b", "a/z", "ä")))) as archive:
        members = archive.infolist()
        assert [member.filename for member in members] == ["a/z", "b", "ä"]
        assert {member.date_time for member in members} == {(1980, 1, 1, 0, 0, 0)}
        assert {member.external_attr >> 16 for member in members} == {0o100644}
        assert {member.create_system for member in members} == {3}
        assert {member.compress_type for member in members} == {zipfile.ZIP_DEFLATED}
        assert archive.read("b") == b"b" * 100


def test_a_prefix_can_be_sent_to_the_end() -> None:
    with zipfile.ZipFile(
        io.BytesIO(zip_bytes(entries("x-1.dist-info/R", "x/a"), "x-1.dist-info/"))
    ) as archive:
        assert archive.namelist() == ["x/a", "x-1.dist-info/R"]


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../up",
        "a/../../up",
        "a//b",
        "./a",
        "a/",
        "a\\b",
        "C:a",
        "a\nb",
        "a\x00b",
        "a\x7fb",
    ],
)
def test_a_path_that_could_leave_the_folder_is_refused(path: str) -> None:
    assert archive_path_fault(path)
    with pytest.raises(UsageError, match=r"cannot go into an archive because .*; rename"):
        zip_bytes([ArchiveEntry(path, b"")])


@pytest.mark.parametrize("path", ["a", "a b/c d", "..a", "a..", "ä/ö", "x-1.dist-info/RECORD"])
def test_an_ordinary_path_is_accepted(path: str) -> None:
    assert archive_path_fault(path) is None


@pytest.mark.parametrize("pair", [("a", "a"), ("Readme", "README")])
def test_two_members_that_unpack_to_one_file_are_refused(pair: tuple[str, str]) -> None:
    with pytest.raises(UsageError, match="would be one file"):
        zip_bytes(entries(*pair))
