import hashlib
import tarfile
from pathlib import Path

import pytest

from build_tools.edge.tarball import EPOCH, file_sha256, pack


@pytest.fixture
def tree(tmp_path: Path) -> dict[str, Path]:
    contents = {"z.txt": b"last", "a/b.c": b"int b;\n", "a/ä.c": b"int c;\n", "a.txt": b""}
    files = {}
    for name, content in contents.items():
        path = tmp_path / "tree" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        files[name] = path
    return files


def test_the_same_files_give_the_same_bytes_in_any_order(tree: dict[str, Path], tmp_path: Path) -> None:
    first, first_sha256 = pack(tree, tmp_path)
    tree["z.txt"].touch()
    tree["z.txt"].chmod(0o755)
    second, second_sha256 = pack(dict(reversed(tree.items())), tmp_path)
    assert first != second
    assert first.read_bytes() == second.read_bytes()
    assert first_sha256 == second_sha256 == hashlib.sha256(first.read_bytes()).hexdigest()


def test_these_very_files_give_this_very_archive_on_every_machine(
    tree: dict[str, Path], tmp_path: Path
) -> None:
    """The pins in the recipes depend on it, whatever Python or tarfile does meanwhile."""
    assert pack(tree, tmp_path)[1] == "51331c88a18896d36baf4a450602f21dff3bc510dc54d49275c2fcb57894827d"


def test_members_carry_no_trace_of_the_machine(tree: dict[str, Path], tmp_path: Path) -> None:
    path, _ = pack(tree, tmp_path)
    with tarfile.open(path) as archive:
        members = archive.getmembers()
    assert [member.name for member in members] == sorted(tree)
    assert {
        (member.mtime, member.uid, member.gid, member.uname, member.gname, member.mode, member.type)
        for member in members
    } == {(EPOCH, 0, 0, "", "", 0o644, tarfile.REGTYPE)}


def test_one_changed_byte_or_name_changes_the_sum(tree: dict[str, Path], tmp_path: Path) -> None:
    _, before = pack(tree, tmp_path)
    renamed = {name.replace("z.txt", "y.txt"): path for name, path in tree.items()}
    assert pack(renamed, tmp_path)[1] != before
    tree["z.txt"].write_bytes(b"lost")
    assert pack(tree, tmp_path)[1] != before


def test_a_sum_is_that_of_the_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "big"
    path.write_bytes(b"x" * 3_000_000)
    assert file_sha256(path) == hashlib.sha256(b"x" * 3_000_000).hexdigest()


def test_a_file_that_cannot_be_read_leaves_nothing_behind(tree: dict[str, Path], tmp_path: Path) -> None:
    store = tmp_path / "store"
    store.mkdir()
    tree["z.txt"].unlink()
    with pytest.raises(OSError, match=r"z\.txt"):
        pack(tree, store)
    assert list(store.iterdir()) == []
