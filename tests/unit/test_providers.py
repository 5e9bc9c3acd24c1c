from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from build_tools.edge import apt
from build_tools.edge.apt import PrivateApt, debian_entries
from build_tools.edge.providers import DebianProvider, _merge
from build_tools.errors import SourceError
from build_tools.model.source import DebianSource

DEB822 = """\
Types: deb
URIs: http://mirror.invalid/debian
Suites: stable stable-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: http://mirror.invalid/debian-security
Suites: stable-security
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
"""

THIRD_PARTY = """\
Types: deb
URIs: http://packages.invalid/other
Suites: stable
Components: main
Signed-By: /usr/share/keyrings/other.gpg
"""

ONE_LINE = """\
# The system's own
deb http://mirror.invalid/debian stable main
deb [signed-by=/x.gpg] http://mirror.invalid/debian-security stable-security main
deb http://packages.invalid/other stable main
deb-src http://mirror.invalid/debian stable main
"""


def write(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_stanzas_of_the_distribution_become_entries_of_the_wanted_kind(tmp_path: Path) -> None:
    folder = write(tmp_path, {"sources.list.d/debian.sources": DEB822})
    assert debian_entries(folder, "deb-src") == {
        "debian.sources": DEB822.replace("Types: deb", "Types: deb-src")
    }


def test_a_stanza_of_both_kinds_becomes_one_kind(tmp_path: Path) -> None:
    both = DEB822.replace("Types: deb", "Types: deb deb-src")
    folder = write(tmp_path, {"sources.list.d/debian.sources": both})
    assert debian_entries(folder, "deb") == {"debian.sources": DEB822}


def test_stanzas_of_other_archives_are_left_out(tmp_path: Path) -> None:
    folder = write(
        tmp_path,
        {
            "sources.list.d/mixed.sources": f"{THIRD_PARTY}\n{DEB822}",
            "sources.list.d/other.sources": THIRD_PARTY,
        },
    )
    entries = debian_entries(folder, "deb")
    assert list(entries) == ["mixed.sources"]
    assert "packages.invalid" not in entries["mixed.sources"]


def test_one_line_entries_of_the_distribution_are_taken_over(tmp_path: Path) -> None:
    folder = write(tmp_path, {"sources.list": ONE_LINE})
    assert debian_entries(folder, "deb-src") == {
        "sources.list": (
            "deb-src http://mirror.invalid/debian stable main\n"
            "deb-src [signed-by=/x.gpg] http://mirror.invalid/debian-security stable-security main\n"
        )
    }


def test_one_line_entries_may_stand_in_the_folder_too(tmp_path: Path) -> None:
    folder = write(tmp_path, {"sources.list.d/system.list": ONE_LINE, "sources.list": "# empty\n"})
    assert list(debian_entries(folder, "deb")) == ["system.list"]


@pytest.mark.parametrize(
    "files",
    [{}, {"sources.list": "# nothing\n"}, {"sources.list.d/other.sources": THIRD_PARTY}],
    ids=["no file", "no entry", "only others"],
)
def test_a_machine_without_entries_is_told_what_to_do(tmp_path: Path, files: Mapping[str, str]) -> None:
    with pytest.raises(SourceError, match=r"^apt has no Debian package source .*; use --provider upstream"):
        debian_entries(write(tmp_path, files), "deb")


class FakeApt:
    """Stands where processes are started and keeps the commands."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.commands: list[tuple[tuple[str, ...], Path | None]] = []
        monkeypatch.setattr(apt, "run", self.run)
        monkeypatch.setattr(apt, "debian_entries", lambda _, kind: {"a.list": f"{kind} entry\n"})

    def run(self, argv: Sequence[str], *, what: str, log: Path, cwd: Path | None = None) -> None:
        assert what
        assert log.name == "log"
        self.commands.append((tuple(argv), cwd))


def test_the_machines_apt_state_is_neither_read_nor_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = FakeApt(monkeypatch)
    PrivateApt(tmp_path / "apt", "deb-src", tmp_path / "log").source("big", "1.2-3", tmp_path / "into")
    update, source = (argv for argv, _ in fake.commands)
    options = [
        f"Dir::State::Lists={tmp_path}/apt/lists",
        f"Dir::Cache={tmp_path}/apt/cache",
        "Dir::Etc::SourceList=/dev/null",
        f"Dir::Etc::SourceParts={tmp_path}/apt/sourceparts",
    ]
    for argv in (update, source):
        assert [argv[i + 1] for i, part in enumerate(argv) if part == "-o"] == options
    assert update[-2:] == ("update", "-q")
    assert source[-5:] == ("source", "-q", "--download-only", "--tar-only", "big=1.2-3")
    assert [cwd for _, cwd in fake.commands] == [None, tmp_path / "into"]
    assert (tmp_path / "apt" / "sourceparts" / "a.list").read_text(encoding="utf-8") == "deb-src entry\n"
    assert (tmp_path / "apt" / "lists" / "partial").is_dir()


def test_a_tarball_that_is_not_the_pinned_one_is_removed_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    FakeApt(monkeypatch)
    tarball = tmp_path / "big.tar.xz"
    tarball.write_bytes(b"another version")
    source = DebianSource("big", "1.2-3", "big.tar.xz", 15, "feed")
    provider = DebianProvider(source, tmp_path, keep=False)
    with pytest.raises(SourceError, match=r"^big\.tar\.xz has sha256 \w{64} instead of feed; .* run again$"):
        provider.unpack((), tmp_path / "trees", tmp_path / "log")
    assert not tarball.exists()


def test_the_src_folder_and_the_files_beside_it_become_one_tree(tmp_path: Path) -> None:
    write(tmp_path / "sub", {"LICENSE": "outer", "src/LICENSE": "inner", "src/a.c": "", "README": "r"})
    _merge(tmp_path / "sub", tmp_path / "tree")
    assert {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "tree").iterdir()} == {
        "LICENSE": "inner",
        "README": "r",
        "a.c": "",
    }


def test_a_subtree_without_src_is_the_tree(tmp_path: Path) -> None:
    write(tmp_path / "sub", {"LICENSE": "", "lib/a.c": ""})
    _merge(tmp_path / "sub", tmp_path / "tree")
    assert (tmp_path / "tree" / "lib" / "a.c").is_file()
    assert not (tmp_path / "sub").exists()
