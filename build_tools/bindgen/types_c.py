"""How C spells each type, and which C functions there are."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from build_tools.bindgen import names
from build_tools.errors import UsageError
from build_tools.model.api import (
    Api,
    Basic,
    Enumeration,
    EnumType,
    EnumValue,
    Interface,
    InterfaceType,
    ListType,
    Method,
    MethodKind,
    OptionalType,
    RecordType,
    Type,
    ViewType,
)

_BASIC = {
    Basic.BOOL: "bool",
    Basic.I32: "int32_t",
    Basic.I64: "int64_t",
    Basic.F32: "float",
    Basic.F64: "double",
    Basic.BYTES: "const uint8_t*",
    Basic.BUFFER: "uint8_t*",
    Basic.PATH: "const char*",
}
_NUMBERS = (Basic.BOOL, Basic.I32, Basic.I64, Basic.F32, Basic.F64)
_STATIC_TEXT = "const char*"
_BORROWED_TEXT = "std::string_view"


@dataclass(frozen=True)
class ResultObject:
    """A type that results are filled into: a list, or perhaps one value, of `item`."""

    name: str
    item: Type
    is_list: bool


class CTypes:
    """Answers for one Api."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.prefix = f"{api.namespace}_"
        self.status = self.name(api.error_enum)

    def name(self, declared: str) -> str:
        """ScanMatch -> smilear_scan_match."""
        return f"{self.prefix}{names.snake(declared)}"

    def constant(self, enum: Enumeration, value: EnumValue) -> str:
        return f"{self.name(enum.name)}_{value.name}".upper()

    def ok(self) -> str:
        """The constant of success."""
        enum = self.api.enum(self.api.error_enum)
        return self.constant(enum, next(value for value in enum.values if value.number == 0))

    def initialiser(self, record: str) -> str:
        return f"{self.name(record)}_init".upper()

    def value(self, type_: Type) -> str:
        """What a pointer to the type points at."""
        match type_:
            case Basic.STRING:
                return f"{self.prefix}text"
            case Basic():
                return _BASIC[type_]
            case EnumType(name) | RecordType(name) | ViewType(name) | InterfaceType(name):
                return self.name(name)
            case ListType(item) | OptionalType(item):
                return self.value(item)

    def item(self, type_: Type) -> str:
        """A field, a parameter or an element of an array; of a list, its elements' pointer."""
        match type_:
            case Basic() | EnumType():
                return self.value(type_)
            case ListType(item):
                element = self.item(item)
                return f"{element} const*" if element.endswith("*") else f"const {element}*"
            case OptionalType(Basic.PATH):
                return self.value(type_)
            case _:
                return f"const {self.value(type_)}*"

    def declared(self, name: str, type_: Type) -> list[tuple[str, str]]:
        """The type and name of each C variable that stands for one."""
        item = [(self.item(type_), name)]
        match type_:
            case ListType():
                return [*item, ("size_t", f"{name}_count")]
            case Basic.BYTES | Basic.BUFFER:
                return [*item, ("size_t", f"{name}_size")]
            case _:
                return item

    def destroy(self, name: str) -> str:
        return f"{name}_destroy"

    def function(self, interface: Interface, method: Method) -> str:
        return f"{self.name(interface.name)}_{method.name}"

    def result(self, interface: Interface, method: Method) -> ResultObject | None:
        """The object that a method's result is filled into, unless it is a number or somebody's text."""
        type_ = method.returns
        if type_ is None or type_ in _NUMBERS or isinstance(type_, EnumType) or method.cpp_returns:
            return None
        is_list = isinstance(type_, ListType)
        item = type_.item if isinstance(type_, ListType | OptionalType) else type_
        of = self.name(item.name) if isinstance(item, EnumType | RecordType) else ""
        stem = of or f"{self.name(interface.name)}_{item}"
        return ResultObject(f"{stem}_{'list' if is_list else 'result'}", item, is_list)

    def returned(self, method: Method) -> str:
        """The C type of a result that needs no object of its own."""
        if method.returns is None:
            return "void"
        if method.cpp_returns == _STATIC_TEXT:
            return _STATIC_TEXT
        return self.value(method.returns)

    def parameters(self, interface: Interface, method: Method) -> list[tuple[str, str]]:
        """Type and name of all, in order."""
        own = self.name(interface.name)
        result = []
        if has_self(method):
            constant = "const " if method.kind is MethodKind.PROPERTY else ""
            result.append((f"{constant}{own}*", "self"))
        for parameter in method.parameters:
            result += self.declared(parameter.name, parameter.type)
        if is_direct(method):
            return result
        holder = self.result(interface, method)
        if method.kind is MethodKind.CONSTRUCTOR:
            result.append((f"{own}**", "out"))
        elif holder is not None:
            result.append((f"{holder.name}*", "out"))
        elif method.returns is not None:
            result.append((f"{self.returned(method)}*", "out"))
        return [*result, (f"{self.prefix}error**", "error")]

    def signature(self, interface: Interface, method: Method) -> str:
        """The function without its semicolon."""
        parameters = ", ".join(f"{type_} {name}" for type_, name in self.parameters(interface, method))
        returned = self.returned(method) if is_direct(method) else self.status
        return f"{returned} {self.function(interface, method)}({parameters or 'void'})"

    def results_of(self, interface: Interface) -> tuple[ResultObject, ...]:
        """The result objects of its methods, each once."""
        found = [self.result(interface, method) for method in interface.methods]
        return tuple(dict.fromkeys(item for item in found if item is not None))

    def results_in(self, header: str) -> tuple[ResultObject, ...]:
        """Those declared with a header: lists of types that an interface's header declares stand with their
        type, others with the interface that returns them.

        Raises UsageError for a result that would stand in two headers.
        """
        homes: dict[ResultObject, str] = {}
        for interface in self.api.interfaces:
            for result in self.results_of(interface):
                home = self._home(result, interface)
                if homes.setdefault(result, home) != home:
                    raise UsageError(
                        f"{result.name} would be declared in {homes[result]} and in {home}; declare its type "
                        "in a header with an interface, or return another type"
                    )
        found = [result for result, home in homes.items() if home == header]
        return tuple(sorted(found, key=lambda result: result.name))

    def _home(self, result: ResultObject, interface: Interface) -> str:
        declared = {item.name: item.header for item in self.api.declarations()}
        header = _declared_name(result.item, declared)
        with_interface = {item.header for item in self.api.interfaces}
        return header if header in with_interface else interface.header


def has_self(method: Method) -> bool:
    return method.kind in (MethodKind.METHOD, MethodKind.PROPERTY)


def is_direct(method: Method) -> bool:
    """Whether nothing can go wrong, so that the C function returns its result instead of a status.

    In C more can go wrong than in C++: pointers may be null, and enums any number.
    """
    safe = all(parameter.type in _NUMBERS for parameter in method.parameters)
    plain = (
        method.returns is None
        or method.returns in _NUMBERS
        or isinstance(method.returns, EnumType)
        or bool(method.cpp_returns)
    )
    return safe and plain and not method.errors and method.kind is not MethodKind.CONSTRUCTOR


def is_borrowed(method: Method) -> bool:
    """Whether the result is a text that somebody else owns."""
    return method.returns is Basic.STRING and method.cpp_returns == _BORROWED_TEXT


def _declared_name(item: Type, declared: dict[str, str]) -> str:
    return declared[item.name] if isinstance(item, EnumType | RecordType) else ""


def result_functions(result: ResultObject, types: CTypes) -> Iterator[tuple[str, str]]:
    """Name and signature of a result object's functions: create, destroy and the accessors."""
    name, item = result.name, types.value(result.item)
    yield f"{name}_create", f"{name}* {name}_create(void)"
    yield f"{name}_destroy", f"void {name}_destroy({name}* self)"
    if result.is_list:
        yield f"{name}_count", f"size_t {name}_count(const {name}* self)"
        yield f"{name}_at", f"const {item}* {name}_at(const {name}* self, size_t index)"
    else:
        yield f"{name}_get", f"const {item}* {name}_get(const {name}* self)"


def functions(types: CTypes, headers: Iterable[str]) -> list[str]:
    """Every function that the headers of an Api declare."""
    found = [f"{types.prefix}error_message", f"{types.prefix}error_destroy"]
    for header in headers:
        for result in types.results_in(header):
            found += [name for name, _ in result_functions(result, types)]
    for interface in types.api.interfaces:
        found.append(types.destroy(types.name(interface.name)))
        found += [types.function(interface, method) for method in interface.methods]
    return found


def check_names(types: CTypes, headers: Iterable[str]) -> None:
    """Raise UsageError when two things of the description would have one name in C."""
    api = types.api
    found = [f"{types.prefix}text", f"{types.prefix}error", *functions(types, headers)]
    found += [types.name(item.name) for item in api.declarations()]
    found += [result.name for header in headers for result in types.results_in(header)]
    found += [types.constant(enum, value) for enum in api.enums for value in enum.values]
    _check_once("names in C", found)
    for record in api.records:
        _check_once(
            f"fields of {record.name} in C",
            [name for field in record.fields for _, name in types.declared(field.name, field.type)],
        )
    for interface in api.interfaces:
        for method in interface.methods:
            _check_once(
                f"parameters of {interface.name}.{method.name} in C",
                [name for _, name in types.parameters(interface, method)],
            )


def _check_once(what: str, found: list[str]) -> None:
    twice = sorted({name for name in found if found.count(name) > 1})
    if twice:
        raise UsageError(f"two {what} would be {twice[0]}; rename one in bindings/smilear.toml")
