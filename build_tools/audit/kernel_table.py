"""Which of the runtime's source files holds which kernels.

A link map says `tflite::ops::builtin::conv::Prepare(...)` and
`Register_CONVOLUTION_MULTITHREADED_OPT()::r`, a manifest says
`Register_CONV_2D`. The file that has all three is what connects them, so the
table is made from the runtime's sources and committed.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from build_tools.errors import SourceError

KERNEL_SCOPES = ("builtin", "custom")
_STRUCTURE = {"tflite", "ops", *KERNEL_SCOPES}
_NAMESPACE = re.compile(r"^namespace (\w+) \{", re.MULTILINE)
_REGISTER = re.compile(r"\b(Register_\w+)\(\)\s*\{")
_ADD_BUILTIN = re.compile(r"\bAddBuiltin\(\s*BuiltinOperator_\w+\s*,\s*(?:\w+::)*(Register_\w+)\(")


@dataclass(frozen=True)
class KernelFile:
    """One source file.

    Names are relative to `tflite::ops::`: `builtin::conv`, `builtin::Register_CONV_2D`.
    """

    name: str
    namespaces: tuple[str, ...]
    registers: tuple[str, ...]


@dataclass(frozen=True)
class KernelTable:
    """`ops` are the registrations that stand for an op; the rest are variants of them (`..._OPT`)."""

    files: tuple[KernelFile, ...]
    ops: frozenset[str]

    def owners(self, name: str) -> tuple[KernelFile, ...]:
        """The files that define a namespace or a registration."""
        return tuple(file for file in self.files if name in file.namespaces or name in file.registers)


def make_kernel_table(kernels: Mapping[str, str], headers: Iterable[str], register_cc: str) -> KernelTable:
    """Read the table from the runtime's `kernels/*.cc` (by file stem), `kernels/*.h` and `register.cc`."""
    # What a header offers may be used by the kernels of any op.
    shared = {name for text in headers for name in _NAMESPACE.findall(text)} | _STRUCTURE
    files = []
    for stem, text in sorted(kernels.items()):
        scope = "custom" if re.search(r"^namespace custom \{", text, re.MULTILINE) else "builtin"
        registers = sorted({f"{scope}::{name}" for name in _REGISTER.findall(text)})
        # A file without a registration is shared by kernels and belongs to no op.
        if registers:
            namespaces = sorted({f"{scope}::{n}" for n in _NAMESPACE.findall(text) if n not in shared})
            files.append(KernelFile(stem, tuple(namespaces), tuple(registers)))
    known = {register for file in files for register in file.registers}
    builtin = {f"builtin::{name}" for name in _ADD_BUILTIN.findall(register_cc)}
    if not builtin or builtin - known:
        raise SourceError(
            f"no kernel file defines {', '.join(sorted(builtin - known)) or 'any builtin op'};"
            " give the tensorflow/lite folder of the pinned revision"
        )
    custom = {name for name in known if name.startswith("custom::")}
    return KernelTable(tuple(files), frozenset(builtin | custom))


def kernel_table_json(table: KernelTable) -> str:
    """Print the table for committing: one file per line."""
    lines = [
        f'"{file.name}": {json.dumps({"namespaces": file.namespaces, "registers": file.registers})}'
        for file in table.files
    ]
    return f'{{\n"ops": {json.dumps(sorted(table.ops))},\n"files": {{\n' + ",\n".join(lines) + "\n}\n}\n"


def parse_kernel_table(text: str) -> KernelTable:
    """Read what `kernel_table_json` printed."""
    document = json.loads(text)
    return KernelTable(
        tuple(
            KernelFile(name, tuple(row["namespaces"]), tuple(row["registers"]))
            for name, row in document["files"].items()
        ),
        frozenset(document["ops"]),
    )
