"""The unstripped libraries, beside the artefact, for crash reports."""

from build_tools.model.artefact import ArchiveEntry
from build_tools.package.archive import zip_bytes


def symbols_bytes(unstripped: tuple[tuple[str, str, bytes], ...]) -> bytes:
    """A zip of ABI, library and content as `<abi>/<library>`: what app stores and ndk-stack take as it is."""
    return zip_bytes(ArchiveEntry(f"{abi}/{library}", content) for abi, library, content in unstripped)
