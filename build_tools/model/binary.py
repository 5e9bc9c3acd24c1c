"""What an ELF file says about itself, free of the parser that read it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Segment:
    """A program header. `kind` is the ELF name without `PT_` (`LOAD`), `flags` a subset of "RWX"."""

    kind: str
    flags: str
    offset: int
    address: int
    file_size: int
    memory_size: int
    alignment: int


@dataclass(frozen=True)
class Section:
    name: str
    size: int


@dataclass(frozen=True, order=True)
class Export:
    """A symbol that other binaries can bind to; `kind` is `func`, `object`, `notype`..."""

    name: str
    kind: str


@dataclass(frozen=True, order=True)
class Import:
    """An undefined symbol; `version` (`GLIBC_2.17`) may be empty. A weak one may stay undefined."""

    name: str
    version: str
    weak: bool


@dataclass(frozen=True, order=True)
class JniEntry:
    """One row of a `JNINativeMethod` table found in the data: Java name and descriptor."""

    name: str
    signature: str


@dataclass(frozen=True)
class BinaryFacts:
    """One ELF file.

    `machine` is the ELF name without `EM_`, lower case (`aarch64`). `build_id` is hexadecimal
    and empty when there is none, `soname` likewise. `android_api` comes from the ident note.
    `relocations` are the formats of the dynamic relocation tables (`rela`, `rel`, `plt`,
    `android-rela`, `android-rel`, `relr`, `android-relr`). `symbols` are the names in
    `.symtab`, so they are empty in a stripped file. `strings` are the printable ASCII runs
    of at least three characters, sorted, each once.
    """

    name: str
    size: int
    shared: bool
    machine: str
    bits: int
    soname: str
    needed: tuple[str, ...]
    runpaths: tuple[str, ...]
    exports: tuple[Export, ...]
    imports: tuple[Import, ...]
    segments: tuple[Segment, ...]
    sections: tuple[Section, ...]
    bind_now: bool
    text_relocations: bool
    build_id: str
    android_api: int | None
    relocations: tuple[str, ...]
    symbols: tuple[str, ...]
    jni_table: tuple[JniEntry, ...]
    strings: tuple[str, ...]

    def segments_of(self, kind: str) -> tuple[Segment, ...]:
        return tuple(segment for segment in self.segments if segment.kind == kind)
