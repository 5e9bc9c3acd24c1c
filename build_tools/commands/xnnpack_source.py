"""What builds and traces need of XNNPACK's source tree, which is in no package."""

import tarfile

from build_tools.commands.layout import ROOT
from build_tools.commands.sources import ensure_sources
from build_tools.commands.trimmed import source_pin
from build_tools.edge.cache import Cache
from build_tools.edge.files import write_if_changed
from build_tools.edge.seal import damaged, files_below, seal
from build_tools.model.xnnpack import SOURCE_TREE
from build_tools.trim.stubs import REFERENCE_FILE


def read_source_tree(cache: Cache) -> dict[str, str]:
    """All headers, and the kernels without vectors, by path."""
    ensure_sources(cache)
    with tarfile.open(cache.sources / "s" / source_pin("xnnpack")) as archive:
        members = [
            member
            for member in archive
            if member.isfile() and (member.name.endswith(".h") or member.name == REFERENCE_FILE)
        ]
        streams = {member.name: archive.extractfile(member) for member in members}
        return {name: stream.read().decode() for name, stream in streams.items() if stream}


def ensure_source_tree(cache: Cache) -> None:
    """Write them below SOURCE_TREE, unless those of the pinned archive are there already."""
    folder = ROOT / SOURCE_TREE
    stamp = ROOT / f"{SOURCE_TREE}-{source_pin('xnnpack')[:12]}.sha256"
    if stamp.is_file() and not damaged(stamp, folder):
        return
    for path, text in read_source_tree(cache).items():
        write_if_changed(folder / path, text.encode())
    seal(stamp, files_below(folder), folder)
