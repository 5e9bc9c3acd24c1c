"""What must hold between the declarations of an Api."""

from collections.abc import Iterator

from build_tools.bindgen.table import suggestion
from build_tools.errors import UsageError
from build_tools.model.api import (
    CORE_FEATURE,
    Api,
    Basic,
    EmptyDefault,
    EnumDefault,
    Enumeration,
    EnumType,
    Field,
    Interface,
    InterfaceType,
    ListType,
    Method,
    MethodKind,
    NewDefault,
    OptionalType,
    Parameter,
    Record,
    RecordType,
    Type,
    View,
    ViewType,
)


def check(api: Api, where: str) -> None:
    """Raise UsageError for the first rule broken."""
    _check_error_enum(api, where)
    _check_features(api, where)
    for record in api.records:
        _check_record(api, record, f"{where}.records.{record.name}")
    for interface in api.interfaces:
        for method in interface.methods:
            _check_method(api, method, f"{where}.interfaces.{interface.name}.{method.name}")


def element(type_: Type) -> Type:
    """The type inside a list or optional, else itself."""
    return type_.item if isinstance(type_, ListType | OptionalType) else type_


def uses(declaration: Enumeration | Record | View | Interface) -> Iterator[str]:
    """Names of the declared types that a declaration mentions."""
    types: list[Type] = []
    match declaration:
        case Enumeration():
            pass
        case View():
            yield from declaration.uses
        case Record():
            types = [field.type for field in declaration.fields]
        case Interface():
            for method in declaration.methods:
                types += [parameter.type for parameter in method.parameters]
                types += [method.returns] if method.returns is not None else []
    for type_ in types:
        inner = element(type_)
        if isinstance(inner, EnumType | RecordType | ViewType | InterfaceType):
            yield inner.name


def _check_error_enum(api: Api, where: str) -> None:
    enum = next((item for item in api.enums if item.name == api.error_enum), None)
    if enum is None or enum.feature != CORE_FEATURE:
        raise UsageError(f"{where}: error_enum {api.error_enum!r} is no enum of core; declare it")


def _check_features(api: Api, where: str) -> None:
    """A feature may use core, itself and what it says it uses: a product links these, and nothing else."""
    features = {declaration.name: declaration.feature for declaration in api.declarations()}
    _check_uses(api, where)
    for declaration in api.declarations():
        for name in uses(declaration):
            if name not in features:
                raise UsageError(
                    f"{where}.{declaration.name}: unknown name {name!r}; {suggestion(name, list(features))}"
                )
            known = (CORE_FEATURE, declaration.feature, *api.used_by(declaration.feature))
            if features[name] not in known:
                raise UsageError(
                    f"{where}.{declaration.name}: feature {declaration.feature!r} uses {name} of feature "
                    f"{features[name]!r}; features know nothing of each other, so move {name} to core, "
                    f"or to a feature of types that both use"
                )


def _check_uses(api: Api, where: str) -> None:
    """What is used is types alone and uses nothing itself, so that no feature can bring another one along."""
    known = api.features()
    users = [item.feature for item in api.feature_uses]
    for item in api.feature_uses:
        for name in (item.feature, *item.uses):
            if name not in known or name == CORE_FEATURE:
                raise UsageError(
                    f"{where}.features.{item.feature}: {name!r} declares nothing here; "
                    f"{suggestion(name, [entry for entry in known if entry != CORE_FEATURE])}"
                )
        for name in item.uses:
            if name in users or any(interface.feature == name for interface in api.interfaces):
                raise UsageError(
                    f"{where}.features.{item.feature}: {name!r} is more than types; "
                    "use a feature that has enums and records alone and uses no other"
                )


def _check_record(api: Api, record: Record, where: str) -> None:
    for field in record.fields:
        _check_default(api, field, f"{where}.{field.name}")
    if record.name in _reachable(api, record.name):
        raise UsageError(f"{where}: the record contains itself; break the circle")


def _reachable(api: Api, name: str) -> set[str]:
    found: set[str] = set()
    waiting = [name]
    while waiting:
        for used in uses(api.record(waiting.pop())):
            if used not in found and any(record.name == used for record in api.records):
                found.add(used)
                waiting.append(used)
    return found


def _check_default(api: Api, item: Field | Parameter, where: str) -> None:
    default = item.default
    match default, item.type:
        case EnumDefault(value), EnumType(name):
            known = [entry.name for entry in api.enum(name).values if not entry.hidden]
            if value not in known:
                raise UsageError(f"{where}: {name} has no value {value!r}; {suggestion(value, known)}")
        case EmptyDefault(), RecordType(name):
            if any(field.default is None for field in api.record(name).fields):
                raise UsageError(f"{where}: not every field of {name} has a default; add them or remove this")
        case NewDefault(constructor), InterfaceType(name):
            known = [
                method.name for method in api.interface(name).methods if _makes_without_arguments(method)
            ]
            if constructor not in known:
                raise UsageError(
                    f"{where}: {name} has no constructor {constructor!r} that needs no arguments; "
                    f"{suggestion(constructor, known)}"
                )
        case _:
            pass


def _makes_without_arguments(method: Method) -> bool:
    return method.kind is MethodKind.CONSTRUCTOR and all(
        item.default is not None for item in method.parameters
    )


def _check_method(api: Api, method: Method, where: str) -> None:
    if len({parameter.name for parameter in method.parameters}) < len(method.parameters):
        raise UsageError(f"{where}: two parameters have the same name; rename one")
    for parameter in method.parameters:
        _check_default(api, parameter, f"{where}.{parameter.name}")
        inner = element(parameter.type)
        if isinstance(inner, InterfaceType) and not api.interface(inner.name).shared:
            raise UsageError(
                f"{where}: {inner.name} is not shared, so it cannot be passed on; make it shared"
            )
    codes = [value.name for value in api.enum(api.error_enum).values if not value.hidden]
    for error in method.errors:
        if error.code not in codes:
            raise UsageError(
                f"{where}: {api.error_enum} has no value {error.code!r}; {suggestion(error.code, codes)}"
            )
    _check_kind(method, where)
    if method.out and not (isinstance(method.returns, ListType) and method.errors):
        raise UsageError(f"{where}: 'out' is for a list that a method returns and that can fail; remove it")


def _check_kind(method: Method, where: str) -> None:
    match method.kind:
        case MethodKind.CONSTRUCTOR:
            right = method.returns is None and bool(method.errors)
            rule = "returns its own object and can fail: no 'returns', some 'errors'"
        case MethodKind.PROPERTY:
            right = method.returns is not None and not method.parameters and not method.errors
            rule = "returns a value, takes nothing and cannot fail"
        case _:
            fills = any(parameter.type is Basic.BUFFER for parameter in method.parameters)
            right = bool(method.errors) or not fills
            rule = "that fills a buffer can fail, since the buffer may be too small: add 'errors'"
    if not right:
        raise UsageError(f"{where}: a {method.kind.value} {rule}; correct it")
