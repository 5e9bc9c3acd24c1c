"""What things are called in Objective-C and in Swift.

Classes have the library's prefix. A constructor is named by what it takes
(`from_file(path, labels)` is `initWithPath:labels:error:`, in Swift
`init(path:labels:)`), a method by what it does and to what
(`classifyImage:maxResults:error:`, in Swift `classify(_:maxResults:)`).
"""

import re
from collections.abc import Iterable, Sequence

from build_tools.bindgen import names
from build_tools.bindgen.directions import wrapper_order
from build_tools.errors import UsageError
from build_tools.model.api import Api, Field, Interface, Method, MethodKind, OptionalType, Parameter, Record

PREFIX = "SMR"
MODULE = "SmileAR"
ERROR_DOMAIN = f"{PREFIX}ErrorDomain"
# The error enum in Swift, where it is the type of what is thrown.
SWIFT_ERROR = "SmileArError"

# Reference counting goes by the first word of a method's name.
_FAMILY = re.compile(r"(alloc|new|copy|mutableCopy|init)([^a-z].*)?")
# What NSObject has already, and a description may well call something of its own.
_TAKEN = frozenset(
    ("version", "zone", "superclass", "load", "initialize", "class", "debugDescription", "isProxy", "isa")
)


def class_name(name: str) -> str:
    return f"{PREFIX}{name}"


def enumerator_name(enum: str, value: str) -> str:
    return f"{class_name(enum)}{names.pascal(value)}"


def initializer_start(parameter: Parameter | Field) -> str:
    """The first part of a constructor's selector."""
    return f"initWith{names.pascal(parameter.name)}"


def method_name(method: Method) -> str:
    return names.camel(method.objc or method.name)


def selector_parts(method: Method, parameters: Sequence[Parameter]) -> list[str]:
    """The words of a selector, each before its colon; without parameters and error, the name alone.

    `parameters` are those that this form of the method takes.
    """
    rest = [names.camel(parameter.name) for parameter in parameters[1:]]
    error = ["error"] if method.errors else []
    if method.kind is MethodKind.CONSTRUCTOR:
        return [initializer_start(parameters[0]), *rest, *error]
    name = method_name(method)
    if not parameters:
        return [f"{name}AndReturnError"] if error else [name]
    first = names.pascal(parameters[0].name)
    # nextColour(colour) says it already.
    return [name if name.endswith(first) else f"{name}{first}", *rest, *error]


def swift_name(method: Method, parameters: Sequence[Parameter]) -> str:
    """For NS_SWIFT_NAME, which leaves the error out: `classify(_:maxResults:)`."""
    labels = [names.camel(parameter.name) for parameter in parameters]
    if method.kind is MethodKind.CONSTRUCTOR:
        return f"init({''.join(f'{label}:' for label in labels)})"
    labels[:1] = ["_"] if labels else []
    return f"{method_name(method)}({''.join(f'{label}:' for label in labels)})"


def forms(method: Method) -> list[tuple[Parameter, ...]]:
    """The parameters of a method's longest form, then of those that leave defaults out from the end.

    An initialiser takes something always: Swift could not tell it from `init()`.
    """
    ordered = wrapper_order(method.parameters)
    required = sum(parameter.default is None for parameter in ordered)
    least = max(required, 1) if method.kind is MethodKind.CONSTRUCTOR else required
    return [ordered[:count] for count in range(len(ordered), min(least, len(ordered)) - 1, -1)]


def is_mutable(record: Record) -> bool:
    """Records with defaults are made, then changed: what is not set keeps its default."""
    return any(field.default is not None for field in record.fields)


def check(api: Api) -> None:
    """Raise UsageError for what has no good name in Objective-C."""
    for record in api.records:
        for field in record.fields:
            _check_name(f"{record.name}.{field.name}", names.camel(field.name), "choose another name")
    for interface in api.interfaces:
        _check_interface(interface)


def _check_interface(interface: Interface) -> None:
    selectors: dict[str, str] = {}
    for method in interface.methods:
        where = f"{interface.name}.{method.name}"
        if method.kind is MethodKind.CONSTRUCTOR:
            if not method.parameters:
                raise UsageError(f"{where}: Swift cannot tell it from init(); let it take a parameter")
        else:
            _check_name(where, method_name(method), "give it another one with 'objc'")
        if method.errors and isinstance(method.returns, OptionalType):
            raise UsageError(
                f"{where}: nil says in Objective-C that it failed; return a record with an optional field"
            )
        for selector in _selectors(method):
            if selector in selectors:
                raise UsageError(
                    f"{where}: its selector {selector} is {selectors[selector]}'s already; "
                    "name a parameter otherwise, or give it a name with 'objc'"
                )
            selectors[selector] = where


def _selectors(method: Method) -> Iterable[str]:
    if method.kind is MethodKind.PROPERTY:
        yield method_name(method)
        return
    for parameters in forms(method):
        parts = selector_parts(method, parameters)
        takes = bool(parameters or method.errors)
        yield ":".join(parts) + (":" if takes else "")


def _check_name(where: str, name: str, advice: str) -> None:
    if name in _TAKEN or _FAMILY.fullmatch(name):
        raise UsageError(f"{where}: {name!r} means something else in Objective-C; {advice}")
