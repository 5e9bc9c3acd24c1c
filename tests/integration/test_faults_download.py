"""Upstream archives over a connection that breaks, and archives that mean harm."""

import functools
import io
import tarfile
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from build_tools.edge.providers import UpstreamProvider, download
from build_tools.errors import SourceError
from build_tools.model.source import SourceLibrary


class Server(ThreadingHTTPServer):
    """Serves one body; `cut` breaks the connection off after so many bytes, once."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("localhost", 0), Handler)
        self.body = b""
        self.ranges = True
        self.length = True
        self.cut = 0
        self.asked: list[str] = []

    @property
    def url(self) -> str:
        return f"http://localhost:{self.server_port}/a.tar.gz"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        wanted = self.headers.get("Range", "")
        self.server.asked.append(wanted)
        start = int(wanted[len("bytes=") : -1]) if wanted and self.server.ranges else 0
        if start and start >= len(self.server.body):
            self.send_error(416)
            return
        content = self.server.body[start:]
        self.send_response(206 if start else 200)
        if self.server.length:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        sent = content[: self.server.cut] if self.server.cut else content
        self.server.cut = 0
        self.wfile.write(sent)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as made:
        thread = threading.Thread(target=functools.partial(made.serve_forever, 0.01))
        thread.start()
        yield made
        made.shutdown()
        thread.join()


BODY = bytes(range(256)) * 4000


def test_a_download_arrives_whole(server: Server, tmp_path: Path) -> None:
    server.body = BODY
    download(server.url, tmp_path / "a.tar.gz", "alpha")
    assert (tmp_path / "a.tar.gz").read_bytes() == BODY
    assert [path.name for path in tmp_path.iterdir()] == ["a.tar.gz"]


def test_a_download_that_broke_off_goes_on_there(server: Server, tmp_path: Path) -> None:
    server.body, server.cut = BODY, 300_000
    path = tmp_path / "a.tar.gz"
    with pytest.raises(
        SourceError, match=r"stopped at 300,000 of 1,024,000 bytes; .*run again, what arrived is"
    ):
        download(server.url, path, "alpha")
    assert not path.exists()
    download(server.url, path, "alpha")
    assert path.read_bytes() == BODY
    assert server.asked == ["", "bytes=300000-"]


def test_a_server_that_cannot_go_on_is_asked_for_everything(server: Server, tmp_path: Path) -> None:
    server.body, server.cut, server.ranges = BODY, 300_000, False
    path = tmp_path / "a.tar.gz"
    with pytest.raises(SourceError):
        download(server.url, path, "alpha")
    download(server.url, path, "alpha")
    assert path.read_bytes() == BODY


def test_a_download_killed_just_before_its_end_does_not_get_stuck(server: Server, tmp_path: Path) -> None:
    server.body = BODY
    path = tmp_path / "a.tar.gz"
    path.with_suffix(".partial").write_bytes(BODY)
    download(server.url, path, "alpha")
    assert path.read_bytes() == BODY
    assert server.asked == [f"bytes={len(BODY)}-", ""]


def test_a_server_that_is_not_there_is_one_sentence(server: Server, tmp_path: Path) -> None:
    url = server.url
    server.server_close()
    with pytest.raises(
        SourceError, match=r"^cannot download http://localhost.*; check the network and run again"
    ):
        download(url, tmp_path / "a.tar.gz", "alpha")


def archive(*names: str, top: str = "alpha-1.0/") -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as tar:
        for name in names:
            member = tarfile.TarInfo(top + name)
            member.size = 3
            tar.addfile(member, io.BytesIO(b"abc"))
    return buffer.getvalue()


@pytest.fixture
def unpack(server: Server, tmp_path: Path) -> Callable[[bytes], Path]:
    """Serve an archive as library alpha and unpack it; returns its tree."""

    def run(body: bytes) -> Path:
        server.body = body
        library = SourceLibrary("alpha", "alpha", server.url, ("*",), (), "")
        provider = UpstreamProvider(tmp_path / "downloads", keep=False)
        provider.unpack((library,), tmp_path / "trees", tmp_path / "log")
        provider.discard()
        return tmp_path / "trees" / "alpha"

    return run


def test_the_folder_that_upstream_packs_into_is_taken_off(
    unpack: Callable[[bytes], Path], tmp_path: Path
) -> None:
    tree = unpack(archive("LICENSE", "src/a.c"))
    assert sorted(path.relative_to(tree).as_posix() for path in tree.rglob("*")) == [
        "LICENSE",
        "src",
        "src/a.c",
    ]
    assert not (tmp_path / "downloads").exists()


def test_an_archive_without_such_a_folder_is_the_tree(unpack: Callable[[bytes], Path]) -> None:
    assert (unpack(archive("LICENSE", "a.c", top="")) / "LICENSE").is_file()


def link(target: str, kind: bytes) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as tar:
        member = tarfile.TarInfo("alpha-1.0/link")
        member.type = kind
        member.linkname = target
        tar.addfile(member)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "body",
    [
        archive("../../evil"),
        archive("a/../../../evil"),
        link("../../../evil", tarfile.SYMTYPE),
        link("/etc/passwd", tarfile.SYMTYPE),
        link("../../evil", tarfile.LNKTYPE),
        link("", tarfile.CHRTYPE),
        archive("LICENSE", "a.c")[:80],
        b"",
        b"<html>not found</html>",
    ],
    ids=[
        "climbs out",
        "climbs out later",
        "link out",
        "absolute link",
        "hard link out",
        "device",
        "truncated",
        "empty",
        "page",
    ],
)
def test_an_archive_that_means_harm_or_is_none_is_one_sentence(
    body: bytes, unpack: Callable[[bytes], Path], tmp_path: Path
) -> None:
    with pytest.raises(
        SourceError, match=r"^http://localhost.* is not an archive .*; it was removed, run again$"
    ):
        unpack(body)
    names = {path.name for path in tmp_path.rglob("*")}
    assert "evil" not in names
    assert "alpha.tar.gz" not in names
