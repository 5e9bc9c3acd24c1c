"""Documentation comments of Objective-C headers."""

import re
from collections.abc import Sequence

from build_tools.bindgen import names
from build_tools.bindgen.objc_names import ERROR_DOMAIN, enumerator_name
from build_tools.bindgen.text import wrapped
from build_tools.model.api import Api, Basic, Interface, Method, MethodKind, Parameter

_NAME = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_CLOSED = "failed_precondition"


def prose(text: str) -> str:
    return _NAME.sub(lambda match: f"`{names.camel(match[1])}`", text)


def comment(*paragraphs: str) -> str:
    """Paragraphs apart by an empty line; those that start with a tag follow each other."""
    body: list[str] = []
    for index, paragraph in enumerate(paragraphs):
        tag = paragraph.startswith("@")
        if index and not (tag and paragraphs[index - 1].startswith("@")):
            body.append("///")
        body.append(wrapped(paragraph, "/// ", "    " if tag else ""))
    return "\n".join(body)


def interface(api: Api, item: Interface) -> str:
    turns = ": calls from several threads take turns" if item.one_at_a_time else ""
    closed = enumerator_name(api.error_enum, _CLOSED)
    return comment(
        prose(item.doc),
        f"Thread-safe{turns}. Native memory is freed with the object, or by `close`. After that, calls "
        f"that can fail do so with {closed}, and others raise NSInternalInconsistencyException.",
    )


def method(api: Api, item: Method, parameters: Sequence[Parameter]) -> str:
    """The comment of a method's longest form."""
    tags = [
        f"@param {names.camel(parameter.name)} {prose(parameter.doc)}{_memory(parameter)}"
        for parameter in parameters
    ]
    if item.errors:
        failed = "NO" if item.returns is None and item.kind is not MethodKind.CONSTRUCTOR else "nil"
        causes = " ".join(
            f"{enumerator_name(api.error_enum, error.code)}: {prose(error.doc)}" for error in item.errors
        )
        tags.append(f"@return {failed} after a failure; `error` then says why, in {ERROR_DOMAIN}. {causes}")
    return comment(prose(item.doc), *tags)


def shorter(left_out: Parameter) -> str:
    return comment(f"As the longer form, with the default for `{names.camel(left_out.name)}`.")


def _memory(parameter: Parameter) -> str:
    match parameter.type:
        case Basic.BYTES:
            return " Only looked at during the call."
        case Basic.BUFFER:
            return " Filled as far as its length."
        case _:
            return ""
