"""What a Mach-O object says about itself, free of the parser that read it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class MachoObject:
    """One object file of a static library.

    `slice_arch` is the architecture under which a universal file lists the
    archive, `arch` the object's own (`arm64`, `x86_64`). `platform` and `min_os` are those of its
    LC_BUILD_VERSION: `ios` or `ios-simulator`, "15.0"; empty when there is none. `exports` are the
    defined symbols that other objects can bind to; `coalesced` are those of which a linker keeps one
    and shows none (weak and private); `undefined` are what it asks others for. `strings`
    are the printable ASCII runs of at least three characters, sorted, each once. `code_size` is
    the size of the segment __TEXT in bytes.
    """

    name: str
    slice_arch: str
    arch: str
    relocatable: bool
    platform: str
    min_os: str
    exports: tuple[str, ...]
    coalesced: tuple[str, ...]
    undefined: tuple[str, ...]
    strings: tuple[str, ...]
    code_size: int
