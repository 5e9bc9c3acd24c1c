"""Documentation text, told in each language's manner.

In the description `{max_results}` stands for a parameter or field, to be spelled as the language does.
"""

import re

from build_tools.bindgen import names
from build_tools.bindgen.directions import wrapper_order
from build_tools.bindgen.text import lines, wrapped
from build_tools.model.api import Basic, Interface, InterfaceType, Method, MethodKind

_NAME = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_LONGEST_LINE = 96
_HTML = {"\\": "&#92;", "&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "&#64;"}


def java_prose(text: str) -> str:
    """Javadoc is HTML within a comment."""
    escaped = "".join(_HTML.get(char, char) for char in text).replace("*/", "*&#47;")
    return _NAME.sub(lambda match: f"{{@code {names.camel(match[1])}}}", escaped)


def python_prose(text: str) -> str:
    """Docstrings are plain text within triple quotes."""
    return _NAME.sub(lambda match: match[1], text)


def comment(text: str, indent: str = "", hanging: str = "") -> str:
    """A comment of C and C++; a backslash must not join one of its lines to the next."""
    prose = _NAME.sub(lambda match: match[1], text)
    return re.sub(r"\\$", r"\\.", wrapped(prose, f"{indent}// ", hanging), flags=re.MULTILINE)


def docstring(text: str) -> str:
    """A Python literal in triple quotes, which end on their own line after several lines."""
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if "\n" in escaped:
        return f'"""{escaped}\n"""'
    return f'"""{escaped[:-1]}\\""""' if escaped.endswith('"') else f'"""{escaped}"""'


def javadoc(*paragraphs: str) -> str:
    """A comment of one line when it fits, else of several; a tag starts its own line."""
    one_line = f"/** {paragraphs[0]} */"
    if len(paragraphs) == 1 and len(one_line) <= _LONGEST_LINE:
        return one_line
    body: list[str] = []
    for index, paragraph in enumerate(paragraphs):
        tag = paragraph.startswith("@")
        if index and (not tag or not paragraphs[index - 1].startswith("@")):
            body.append(" *")
        prose = paragraph if tag or not index else f"<p>{paragraph}"
        body.append(wrapped(prose, " * ", "    " if tag else ""))
    return lines("/**", body, " */").rstrip("\n")


def threads(interface: Interface) -> str:
    if interface.one_at_a_time:
        return "Thread-safe: calls from several threads take turns."
    return "Thread-safe."


def java_method(error_enum: str, method: Method) -> str:
    """The Javadoc of a method's longest form."""
    tags = [
        f"@param {names.camel(parameter.name)} {java_prose(parameter.doc)}"
        for parameter in wrapper_order(method.parameters)
    ]
    tags += [
        f"@throws SmileArException {{@link {error_enum}#{names.shouting(error.code)}}}: "
        f"{java_prose(error.doc)}"
        for error in method.errors
    ]
    tags += [
        f"@throws IllegalArgumentException if {{@code {names.camel(parameter.name)}}} is not a direct buffer"
        f"{' or is read-only' if parameter.type is Basic.BUFFER else ''}"
        for parameter in method.parameters
        if parameter.type in (Basic.BYTES, Basic.BUFFER)
    ]
    closed = ["this object"] if method.kind in (MethodKind.METHOD, MethodKind.PROPERTY) else []
    closed += [
        f"{{@code {names.camel(parameter.name)}}}"
        for parameter in method.parameters
        if isinstance(parameter.type, InterfaceType)
    ]
    if closed:
        tags.append(f"@throws IllegalStateException if {' or '.join(closed)} is closed")
    return javadoc(java_prose(method.doc), *tags)


def python_doc(text: str) -> str:
    """Prose of several paragraphs, wrapped."""
    return "\n\n".join(wrapped(paragraph, "") for paragraph in python_prose(text).split("\n\n"))


def python_method(method: Method) -> str:
    """The docstring of a method: prose, arguments, errors."""
    parts = [python_doc(method.doc)]
    if method.parameters:
        rows = [
            wrapped(f"{parameter.name}: {python_prose(parameter.doc)}", "    ", "    ")
            for parameter in wrapper_order(method.parameters)
        ]
        parts += ["", "Args:", *rows]
    if method.errors:
        rows = [
            wrapped(f"{names.shouting(error.code)}: {python_prose(error.doc)}", "    ", "    ")
            for error in method.errors
        ]
        parts += ["", "Raises SmileArError:", *rows]
    return "\n".join(parts)
