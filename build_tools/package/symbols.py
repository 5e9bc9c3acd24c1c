"""The unstripped libraries, beside the artefact, for crash reports."""

from build_tools.model.artefact import ArchiveEntry
from build_tools.package.archive import zip_bytes


def symbols_bytes(library_name: str, unstripped: tuple[tuple[str, bytes], ...]) -> bytes:
    """A zip of `<abi>/<library>`: the layout that app stores and ndk-stack take as it is."""
    return zip_bytes(ArchiveEntry(f"{abi}/{library_name}", content) for abi, content in unstripped)
