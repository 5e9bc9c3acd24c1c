"""XNNPACK's functions that may refuse, read from its headers and kept as committed JSON.

A function whose result can say "no" may be answered for by one that always does. Those are the
functions that return a status, and those that return a configuration, which is NULL where the
hardware lacks support.
"""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from build_tools.errors import SourceError
from build_tools.model.json_text import dump
from build_tools.model.xnnpack import Answer, XnnFunction, XnnTable

TABLE_FILE = "build_tools/data/xnnpack.json"
REGENERATE = "python -m build_tools trim --refresh-table"
# Where abilities of a processor are named: `enum xnn_arch_flags`.
FLAGS_HEADER = "src/xnnpack/hardware-config.h"
FLAGS_PREFIX = {"aarch64": "xnn_arch_arm_", "x86_64": "xnn_arch_x86_"}
# Taking things back and locking must work whatever else is left out; without the processor's description
# nothing does. For sums of packed weights native/trim/no_weight_cache.cc answers, in each trimmed library.
_ALWAYS = re.compile(
    r"xnn_(?:allocate|delete|destroy|deinitialize|fingerprint|release|mutex)\w*|xnn_init_hardware_config"
)
_COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
_DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.MULTILINE)
_DECLARATION = re.compile(
    r"\b(enum\s+xnn_status|const\s+struct\s+xnn_\w+_config\s*\*)\s*(xnn_\w+)\s*\(([^()]*)\)\s*;"
)
_POINTER_TYPE = re.compile(r"\btypedef\s+(?:const\s+)?struct\s+\w+\s*\*\s*(\w+)\s*;")
_REFUSAL = re.compile(r"\bxnn_status_unsupported_hardware\s*=\s*(\d+)")
_FLAG = re.compile(r"(xnn_arch_\w+)\s*=\s*1\s*<<\s*(\d+)")
_LETTERS = {
    "size_t": "z",
    "float": "f",
    "bool": "b",
    "uint32_t": "i",
    "int32_t": "i",
    "uint64_t": "l",
    "int64_t": "l",
    "uint16_t": "h",
    "int8_t": "c",
    "uint8_t": "c",
}


def parse_headers(headers: Mapping[str, str], source_sha256: str) -> XnnTable:
    """Read the headers, by their paths in XNNPACK's source tree."""
    bare = {path: _DIRECTIVE.sub("", _COMMENT.sub("", text)) for path, text in sorted(headers.items())}
    pointers = {"pthreadpool_t", *(name for text in bare.values() for name in _POINTER_TYPE.findall(text))}
    functions: dict[str, XnnFunction] = {}
    for text in bare.values():
        for result, name, parameters in _DECLARATION.findall(text):
            letters = _letters(parameters, pointers)
            if letters is not None and not _ALWAYS.fullmatch(name):
                answer = Answer.STATUS if "xnn_status" in result else Answer.NOTHING
                functions[name] = XnnFunction(name, answer, letters)
    flags = {
        arch: tuple(
            (name.removeprefix(prefix), 1 << int(bit))
            for name, bit in _FLAG.findall(bare[FLAGS_HEADER])
            if name.startswith(prefix)
        )
        for arch, prefix in FLAGS_PREFIX.items()
    }
    refusal = _REFUSAL.search(" ".join(bare.values()))
    if (
        refusal is None
        or not all(flags.values())
        or not any(f.answer is Answer.NOTHING for f in functions.values())
    ):
        raise SourceError(
            "XNNPACK's headers are not as expected; extend build_tools/trim/source_table.py "
            "or take the pinned revision"
        )
    return XnnTable(
        source_sha256,
        int(refusal[1]),
        flags,
        tuple(sorted(functions.values(), key=lambda row: row.name)),
    )


def _letters(parameters: str, pointers: Iterable[str]) -> str | None:
    """One letter for each parameter; None when one is of a type that has none."""
    words = " ".join(parameters.split())
    if words in {"", "void"}:
        return ""
    letters = [_letter(parameter.strip(), pointers) for parameter in words.split(",")]
    return None if None in letters else "".join(letter for letter in letters if letter)


def _letter(parameter: str, pointers: Iterable[str]) -> str | None:
    if "*" in parameter or "[" in parameter:
        return "p"
    names = [name for name in parameter.split() if name not in {"const", "struct"}]
    if names[0] == "enum":
        return "i"
    return "p" if names[0] in pointers else _LETTERS.get(names[0])


def table_json(table: XnnTable) -> str:
    """Print the table for committing."""
    return dump(
        {
            "generated_by": REGENERATE,
            "source_sha256": table.source_sha256,
            "refusal": table.refusal,
            "arch_flags": {arch: dict(flags) for arch, flags in table.arch_flags.items()},
            "functions": {
                row.name: f"{row.answer.value} {row.parameters}".strip() for row in table.functions
            },
        }
    )


def parse_table(text: str) -> XnnTable:
    """Read what `table_json` printed."""
    data: dict[str, Any] = json.loads(text)
    return XnnTable(
        data["source_sha256"],
        data["refusal"],
        {arch: tuple(flags.items()) for arch, flags in data["arch_flags"].items()},
        tuple(_function(name, row) for name, row in data["functions"].items()),
    )


def _function(name: str, row: str) -> XnnFunction:
    answer, _, parameters = row.partition(" ")
    return XnnFunction(name, Answer(answer), parameters)
