"""Reading a PE file into facts, with LIEF; nothing is executed or loaded."""

import re
import warnings

import lief

from build_tools.errors import AuditError
from build_tools.model.pe import PeFacts, PeSection

MAGIC = b"MZ"
_STRING = re.compile(rb"[\x20-\x7e]{3,}")
_SECTION = lief.PE.Section.CHARACTERISTICS
_TRAIT = lief.PE.OptionalHeader.DLL_CHARACTERISTICS
_TRAITS = {
    "dynamic_base": _TRAIT.DYNAMIC_BASE,
    "high_entropy_va": _TRAIT.HIGH_ENTROPY_VA,
    "nx_compat": _TRAIT.NX_COMPAT,
    "guard_cf": _TRAIT.GUARD_CF,
}
_FLAGS = (("R", _SECTION.MEM_READ), ("W", _SECTION.MEM_WRITE), ("X", _SECTION.MEM_EXECUTE))


def read_pe(content: bytes, name: str) -> PeFacts:
    """Read the facts; `name` is how the file is called in messages."""
    # LIEF prints what it thinks of damaged files; our error says it in one sentence.
    lief.logging.disable()
    try:
        with warnings.catch_warnings():
            # A number that no enumeration of LIEF's has is a warning first and a SystemError then.
            warnings.simplefilter("error")
            binary = lief.PE.parse(list(content)) if content.startswith(MAGIC) else None
            if binary is not None and list(binary.sections):
                return _facts(binary, content, name)
    except (SystemError, Warning, ValueError, RuntimeError) as error:
        raise AuditError(f"{name} is a damaged PE file ({error}); build it again") from error
    raise AuditError(f"{name} is not a readable PE file; build it again, or name another file")


def _facts(binary: lief.PE.Binary, content: bytes, name: str) -> PeFacts:
    header = binary.optional_header
    config = binary.load_configuration
    export = binary.get_export()
    pdb = binary.codeview_pdb
    flags = int(config.guard_flags or 0) if config else 0
    return PeFacts(
        name=name,
        library=binary.header.has_characteristic(lief.PE.Header.CHARACTERISTICS.DLL),
        machine=_last_word(binary.header.machine),
        traits=frozenset(name for name, trait in _TRAITS.items() if header.has(trait)),
        relocatable=any(block.entries for block in binary.relocations),
        guarded_functions=int(config.guard_cf_function_count or 0) if config else 0,
        checked_calls=bool(flags & int(lief.PE.LoadConfiguration.IMAGE_GUARD.CF_INSTRUMENTED)),
        timestamp=binary.header.time_date_stamps,
        reproducible=binary.is_reproducible_build,
        min_os=f"{header.major_subsystem_version}.{header.minor_subsystem_version}",
        exports=tuple(sorted(_text(entry.name) for entry in export.entries)) if export else (),
        imports=tuple(sorted({_text(library.name) for library in (*binary.imports, *binary.delay_imports)})),
        sections=tuple(_section(section) for section in binary.sections),
        symbol_file=_text(pdb.filename) if pdb else "",
        strings=tuple(sorted({run.decode("ascii") for run in _STRING.findall(content)})),
    )


def _section(section: lief.PE.Section) -> PeSection:
    flags = "".join(letter for letter, flag in _FLAGS if section.has_characteristic(flag))
    return PeSection(_text(section.name), flags)


def _last_word(value: object) -> str:
    """Name of one of LIEF's enum values, lower case."""
    return str(value).rpartition(".")[2].lower()


def _text(value: str | bytes) -> str:
    """LIEF gives bytes where a name is not UTF-8."""
    return value if isinstance(value, str) else value.decode("utf-8", "backslashreplace")
