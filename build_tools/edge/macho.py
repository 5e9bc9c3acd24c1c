"""Reading the objects of a static library for Apple's systems, with LIEF; nothing is executed."""

import re
import warnings

import lief

from build_tools.edge.static_archive import members, slices
from build_tools.errors import AuditError
from build_tools.model.macho import MachoObject

_STRING = re.compile(rb"[\x20-\x7e]{3,}")
_ARCHES = {
    lief.MachO.Header.CPU_TYPE.ARM64: "arm64",
    lief.MachO.Header.CPU_TYPE.X86_64: "x86_64",
}
_PLATFORMS = {
    lief.MachO.BuildVersion.PLATFORMS.IOS: "ios",
    lief.MachO.BuildVersion.PLATFORMS.IOS_SIMULATOR: "ios-simulator",
}
# Bits of n_type (Apple's mach-o/nlist.h).
_DEBUG = 0xE0
_KIND = 0x0E
_PRIVATE = 0x10
_EXTERNAL = 0x01
# A bit of n_desc.
_WEAK_DEFINITION = 0x80


def read_static_library(content: bytes, name: str) -> tuple[MachoObject, ...]:
    """The objects of a thin or universal static library; `name` is how it is called in messages."""
    return tuple(
        _object(body, f"{name}({title})", arch)
        for arch, archive in slices(content, name)
        for title, body in members(archive, name)
    )


def demangled(name: str) -> str:
    """A C++ name of Apple's systems in words; others lose the underscore that these put before."""
    symbol = lief.MachO.Symbol()
    symbol.name = name.removeprefix("_")
    return symbol.demangled_name


def _object(content: bytes, name: str, slice_arch: str) -> MachoObject:
    # LIEF prints what it thinks of damaged files; our error says it in one sentence.
    lief.logging.disable()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            fat = lief.MachO.parse(content)
            binary = fat.at(0) if fat is not None and fat.size == 1 else None
            if binary is not None:
                return _facts(binary, content, name, slice_arch)
    except (SystemError, Warning, ValueError, RuntimeError) as error:
        raise AuditError(f"{name} is a damaged Mach-O file ({error}); build it again") from error
    raise AuditError(f"{name} is not a readable Mach-O file; build it again")


def _facts(binary: lief.MachO.Binary, content: bytes, name: str, slice_arch: str) -> MachoObject:
    version = binary.build_version if binary.has_build_version else None
    outside = [s for s in binary.symbols if s.raw_type & _EXTERNAL and not s.raw_type & _DEBUG]
    return MachoObject(
        name=name,
        slice_arch=slice_arch,
        arch=_ARCHES.get(binary.header.cpu_type, "unknown"),
        relocatable=binary.header.file_type == lief.MachO.Header.FILE_TYPE.OBJECT,
        platform=_PLATFORMS.get(version.platform, "unknown") if version else "",
        min_os=".".join(str(part) for part in version.minos[:2]) if version else "",
        exports=tuple(sorted({_text(s.name) for s in outside if s.raw_type & _KIND and not _coalesced(s)})),
        coalesced=tuple(sorted({_text(s.name) for s in outside if s.raw_type & _KIND and _coalesced(s)})),
        undefined=tuple(sorted({_text(s.name) for s in outside if not s.raw_type & _KIND})),
        strings=tuple(sorted({run.decode("ascii") for run in _STRING.findall(content)})),
        code_size=sum(section.size for section in binary.sections if section.segment_name == "__TEXT"),
    )


def _coalesced(symbol: lief.MachO.Symbol) -> bool:
    return bool(symbol.raw_type & _PRIVATE and symbol.description & _WEAK_DEFINITION)


def _text(value: str | bytes) -> str:
    """LIEF gives bytes where a name is not UTF-8."""
    return value if isinstance(value, str) else value.decode("utf-8", "backslashreplace")
