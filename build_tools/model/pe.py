"""What a Windows library says about itself, free of the parser that read it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PeSection:
    """`flags` is a subset of "RWX"."""

    name: str
    flags: str


@dataclass(frozen=True)
class PeFacts:
    """One PE file.

    `machine` is the PE name, lower case (`amd64`). `traits` are the names of the DLL
    characteristics, lower case (`dynamic_base`, `high_entropy_va`, `nx_compat`, `guard_cf`).
    `relocatable` says that there are base relocations, without which no address can change.
    `guarded_functions` is the size of Control Flow Guard's table of call targets, `checked_calls`
    whether calls were compiled to look there. `timestamp` is the number in the header and
    `reproducible` says that it is a hash. `min_os` is the oldest version of Windows that loads the
    file, such as `10.0`. `imports` are the libraries, also those that are loaded late, as the
    file spells them. `symbol_file` is the PDB's path as debuggers look for it, and empty if there
    is none. `strings` are the printable ASCII runs of at least three characters, sorted, each once.
    """

    name: str
    library: bool
    machine: str
    traits: frozenset[str]
    relocatable: bool
    guarded_functions: int
    checked_calls: bool
    timestamp: int
    reproducible: bool
    min_os: str
    exports: tuple[str, ...]
    imports: tuple[str, ...]
    sections: tuple[PeSection, ...]
    symbol_file: str
    strings: tuple[str, ...]
