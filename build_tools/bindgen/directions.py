"""Which types go into native code, which come out, and in what order wrappers take parameters."""

from collections.abc import Iterable

from build_tools.bindgen.check import element, uses
from build_tools.bindgen.table import suggestion
from build_tools.errors import UsageError
from build_tools.model.api import (
    CORE_FEATURE,
    Api,
    Basic,
    Enumeration,
    EnumType,
    Interface,
    ListType,
    Method,
    NewDefault,
    OptionalType,
    Parameter,
    Record,
    RecordType,
    Type,
)

_NUMBERS = (Basic.BOOL, Basic.I32, Basic.I64, Basic.F32, Basic.F64)


def inputs(api: Api) -> frozenset[str]:
    """Enums and records that reach native code: in parameters, views, and fields of such records."""
    names = {name for view in api.views for name in view.uses}
    for method in _methods(api):
        names |= set(_value_names(parameter.type for parameter in method.parameters))
    return _closed(api, names)


def outputs(api: Api) -> frozenset[str]:
    """Enums and records that native code makes."""
    return _closed(
        api, {name for method in _methods(api) if method.returns for name in _value_names([method.returns])}
    )


def _methods(api: Api) -> list[Method]:
    return [method for interface in api.interfaces for method in interface.methods]


def _value_names(types: Iterable[Type]) -> list[str]:
    inner = [element(type_) for type_ in types]
    return [type_.name for type_ in inner if isinstance(type_, EnumType | RecordType)]


def _closed(api: Api, names: set[str]) -> frozenset[str]:
    records = {record.name: record for record in api.records}
    found: set[str] = set()
    waiting = sorted(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            if name in records:
                waiting.extend(uses(records[name]))
    return frozenset(found)


def wrapper_order(parameters: tuple[Parameter, ...]) -> tuple[Parameter, ...]:
    """Required ones, then those with a value for a default, then objects that are made when left out."""

    def rank(parameter: Parameter) -> int:
        if parameter.default is None:
            return 0
        return 2 if isinstance(parameter.default, NewDefault) else 1

    return tuple(sorted(parameters, key=rank))


def selected(api: Api, features: Iterable[str]) -> Api:
    """The part of an API that core, the features and what they use make up."""
    named = {CORE_FEATURE, *features}
    wanted = named.union(*(api.used_by(name) for name in named))
    for name in sorted(wanted - set(api.features())):
        raise UsageError(
            f"bindings/smilear.toml has no feature {name!r}; {suggestion(name, list(api.features()))}"
        )
    return Api(
        namespace=api.namespace,
        java_package=api.java_package,
        python_package=api.python_package,
        error_enum=api.error_enum,
        feature_uses=tuple(item for item in api.feature_uses if item.feature in wanted),
        enums=tuple(item for item in api.enums if item.feature in wanted),
        records=tuple(item for item in api.records if item.feature in wanted),
        views=tuple(item for item in api.views if item.feature in wanted),
        interfaces=tuple(item for item in api.interfaces if item.feature in wanted),
    )


def feature_types(api: Api, feature: str) -> tuple[tuple[Enumeration, ...], tuple[Record, ...]]:
    """The feature's enums, and its records so that each follows those it contains."""
    enums = tuple(item for item in api.enums if item.feature == feature)
    waiting = [item for item in api.records if item.feature == feature]
    ordered: list[Record] = []
    while waiting:
        names = {record.name for record in waiting}
        ready = [record for record in waiting if not names & set(uses(record))]
        ordered += ready
        waiting = [record for record in waiting if record not in ready]
    return enums, tuple(ordered)


def feature_values(api: Api, feature: str) -> tuple[Enumeration | Record, ...]:
    """Both of `feature_types`, in that order."""
    enums, records = feature_types(api, feature)
    return (*enums, *records)


def feature_interfaces(api: Api, feature: str) -> tuple[Interface, ...]:
    return tuple(item for item in api.interfaces if item.feature == feature)


def has_optional_number(api: Api) -> bool:
    types: list[Type] = [field.type for record in api.records for field in record.fields]
    for method in _methods(api):
        types += [parameter.type for parameter in method.parameters]
        types += [method.returns] if method.returns is not None else []
    return any(isinstance(type_, OptionalType) and type_.item in _NUMBERS for type_ in types)


def is_number_list(type_: Type) -> bool:
    return isinstance(type_, ListType) and type_.item in _NUMBERS
