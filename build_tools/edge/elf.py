"""Reading an ELF file into facts, with LIEF; nothing is executed or loaded."""

import re
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path

import lief

from build_tools.edge.jni_table import file_offset, find_jni_entries
from build_tools.errors import AuditError
from build_tools.model.binary import BinaryFacts, Export, Import, Section, Segment

_MAGIC = b"\x7fELF"
_STRING = re.compile(rb"[\x20-\x7e]{3,}")

_TAG = lief.ELF.DynamicEntry.TAG
_FLAG = lief.ELF.DynamicEntryFlags.FLAG
_SEGMENT_FLAG = lief.ELF.Segment.FLAGS
_RELOCATION_TAGS = {
    _TAG.RELA: "rela",
    _TAG.REL: "rel",
    _TAG.JMPREL: "plt",
    _TAG.RELR: "relr",
    _TAG.ANDROID_RELA: "android-rela",
    _TAG.ANDROID_REL: "android-rel",
    _TAG.ANDROID_RELR: "android-relr",
}
_RELATIVE = {
    lief.ELF.Relocation.TYPE.AARCH64_RELATIVE,
    lief.ELF.Relocation.TYPE.X86_64_RELATIVE,
    lief.ELF.Relocation.TYPE.ARM_RELATIVE,
    lief.ELF.Relocation.TYPE.X86_RELATIVE,
}
_VALUE_IN_TABLE = {
    lief.ELF.Relocation.ENCODING.RELA,
    lief.ELF.Relocation.ENCODING.ANDROID_SLEB,
}
_OUTSIDE_BINDINGS = {
    lief.ELF.Symbol.BINDING.GLOBAL,
    lief.ELF.Symbol.BINDING.WEAK,
    lief.ELF.Symbol.BINDING.GNU_UNIQUE,
}
_OUTSIDE_VISIBILITIES = {lief.ELF.Symbol.VISIBILITY.DEFAULT, lief.ELF.Symbol.VISIBILITY.PROTECTED}


def read_elf(content: bytes, name: str) -> BinaryFacts:
    """Read the facts; `name` is how the file is called in messages."""
    # LIEF prints what it thinks of damaged files; our error says it in one sentence.
    lief.logging.disable()
    try:
        with warnings.catch_warnings():
            # A number that no enumeration of LIEF's has is a warning first and a SystemError then.
            warnings.simplefilter("error")
            binary = lief.ELF.parse(content) if content.startswith(_MAGIC) else None
            if binary is not None and list(binary.segments):
                return _facts(binary, content, name)
    except (SystemError, Warning, ValueError, RuntimeError) as error:
        raise AuditError(f"{name} is a damaged ELF file ({error}); build it again") from error
    raise AuditError(f"{name} is not a readable ELF file; build it again, or name another file")


def symbol_addresses(path: Path) -> dict[int, tuple[str, ...]]:
    """Address -> names of the functions there; the program must not be stripped."""
    binary = lief.ELF.parse(str(path))
    if binary is None:
        raise AuditError(f"{path} cannot be read as ELF; build it again")
    found: dict[int, list[str]] = {}
    for symbol in binary.symtab_symbols:
        if symbol.is_function and symbol.value:
            found.setdefault(symbol.value, []).append(_text(symbol.name))
    return {address: tuple(sorted(set(names))) for address, names in found.items()}


def _facts(binary: lief.ELF.Binary, content: bytes, name: str) -> BinaryFacts:
    entries = tuple(binary.dynamic_entries)
    symbols = tuple(binary.dynamic_symbols)
    segments = tuple(_segment(segment) for segment in binary.segments)
    bits = 64 if binary.header.identity_class == lief.ELF.Header.CLASS.ELF64 else 32
    pointers = _pointers(binary, content, segments, bits // 8)
    return BinaryFacts(
        name=name,
        size=len(content),
        shared=binary.header.file_type == lief.ELF.Header.FILE_TYPE.DYN,
        machine=_last_word(binary.header.machine_type),
        bits=bits,
        soname=_soname(entries),
        needed=tuple(_text(library) for library in binary.libraries),
        runpaths=tuple(_runpaths(entries)),
        exports=tuple(sorted(_exports(symbols))),
        imports=tuple(sorted(_imports(symbols))),
        segments=segments,
        sections=tuple(Section(_text(section.name), section.size) for section in binary.sections),
        bind_now=_has_tag(entries, _TAG.BIND_NOW) or _has_flag(entries, _FLAG.BIND_NOW, _FLAG.NOW),
        text_relocations=_has_tag(entries, _TAG.TEXTREL) or _has_flag(entries, _FLAG.TEXTREL),
        build_id=_build_id(binary),
        android_api=_android_api(binary),
        relocations=tuple(sorted({_RELOCATION_TAGS[e.tag] for e in entries if e.tag in _RELOCATION_TAGS})),
        symbols=tuple(sorted({_text(symbol.name) for symbol in binary.symtab_symbols} - {""})),
        jni_table=tuple(find_jni_entries(content, segments, pointers, bits // 8)),
        strings=tuple(sorted({run.decode("ascii") for run in _STRING.findall(content)})),
    )


def _segment(segment: lief.ELF.Segment) -> Segment:
    bits = (("R", _SEGMENT_FLAG.R), ("W", _SEGMENT_FLAG.W), ("X", _SEGMENT_FLAG.X))
    return Segment(
        kind=_last_word(segment.type).upper(),
        flags="".join(letter for letter, flag in bits if segment.has(flag)),
        offset=segment.file_offset,
        address=segment.virtual_address,
        file_size=segment.physical_size,
        memory_size=segment.virtual_size,
        alignment=segment.alignment,
    )


def _soname(entries: Sequence[lief.ELF.DynamicEntry]) -> str:
    for entry in entries:
        if isinstance(entry, lief.ELF.DynamicSharedObject):
            return _text(entry.name)
    return ""


def _runpaths(entries: Sequence[lief.ELF.DynamicEntry]) -> Iterator[str]:
    for entry in entries:
        if isinstance(entry, lief.ELF.DynamicEntryRpath):
            yield _text(entry.rpath)
        elif isinstance(entry, lief.ELF.DynamicEntryRunPath):
            yield _text(entry.runpath)


def _exports(symbols: Sequence[lief.ELF.Symbol]) -> Iterator[Export]:
    for symbol in symbols:
        if (
            symbol.shndx != 0
            and symbol.binding in _OUTSIDE_BINDINGS
            and symbol.visibility in _OUTSIDE_VISIBILITIES
        ):
            yield Export(_text(symbol.name), _last_word(symbol.type))


def _imports(symbols: Sequence[lief.ELF.Symbol]) -> Iterator[Import]:
    for symbol in symbols:
        if symbol.shndx == 0 and symbol.name:
            numbered = symbol.symbol_version
            auxiliary = numbered.symbol_version_auxiliary if numbered else None
            version = _text(auxiliary.name) if auxiliary else ""
            weak = symbol.binding == lief.ELF.Symbol.BINDING.WEAK
            yield Import(_text(symbol.name), version, weak)


def _pointers(
    binary: lief.ELF.Binary, content: bytes, segments: tuple[Segment, ...], size: int
) -> dict[int, int]:
    """Slots that the loader fills with an address inside the file itself, and that address."""
    pointers = {}
    for relocation in binary.dynamic_relocations:
        if relocation.encoding in _VALUE_IN_TABLE:
            if relocation.type in _RELATIVE:
                pointers[relocation.address] = relocation.addend
            continue
        offset = file_offset(segments, relocation.address)
        if relocation.type in _RELATIVE and offset is not None:
            # The compact formats keep the value in the slot.
            pointers[relocation.address] = int.from_bytes(content[offset : offset + size], "little")
    return pointers


def _build_id(binary: lief.ELF.Binary) -> str:
    for note in binary.notes:
        if note.type == lief.ELF.Note.TYPE.GNU_BUILD_ID:
            return bytes(note.description).hex()
    return ""


def _android_api(binary: lief.ELF.Binary) -> int | None:
    for note in binary.notes:
        if isinstance(note, lief.ELF.AndroidIdent):
            return note.sdk_version
    return None


def _has_tag(entries: Sequence[lief.ELF.DynamicEntry], tag: lief.ELF.DynamicEntry.TAG) -> bool:
    return any(entry.tag == tag for entry in entries)


def _has_flag(entries: Sequence[lief.ELF.DynamicEntry], *flags: lief.ELF.DynamicEntryFlags.FLAG) -> bool:
    return any(
        entry.has(flag)
        for entry in entries
        if isinstance(entry, lief.ELF.DynamicEntryFlags)
        for flag in flags
    )


def _last_word(value: object) -> str:
    """Name of one of LIEF's enum values, lower case."""
    return str(value).rpartition(".")[2].lower()


def _text(value: str | bytes) -> str:
    """LIEF gives bytes where a name is not UTF-8."""
    return value if isinstance(value, str) else value.decode("utf-8", "backslashreplace")
