"""Public Objective-C headers: one per class or enum, with no C++ in them."""

from collections.abc import Iterable, Sequence

from build_tools.bindgen import names, objc_docs
from build_tools.bindgen.check import uses
from build_tools.bindgen.directions import selected
from build_tools.bindgen.objc_names import (
    ERROR_DOMAIN,
    MODULE,
    PREFIX,
    SWIFT_ERROR,
    class_name,
    enumerator_name,
    forms,
    initializer_start,
    is_mutable,
    method_name,
    selector_parts,
    swift_name,
)
from build_tools.bindgen.text import GENERATED, joined, lines
from build_tools.bindgen.types_objc import boxed, declared, is_nullable, is_scalar, variable, written
from build_tools.model.api import (
    Api,
    Basic,
    Enumeration,
    EnumValue,
    Field,
    Interface,
    ListType,
    Method,
    MethodKind,
    Parameter,
    Record,
    RecordType,
    Type,
    View,
)

_WIDTH = 100


def header(api: Api, declaration: Enumeration | Record | Interface) -> str:
    """The header of one declaration."""
    body = _body(api, declaration)
    interfaces = {item.name for item in api.interfaces} - {declaration.name}
    used = sorted(set(uses(declaration)) - {declaration.name})
    imports = [f"#import <{MODULE}/{class_name(name)}.h>" for name in used if name not in interfaces]
    forward = [class_name(name) for name in used if name in interfaces]
    return lines(
        f"// {GENERATED}",
        f"#import <{MODULE}/{PREFIX}Defines.h>",
        imports,
        "",
        (f"@class {joined(forward)};", "") if forward else (),
        "NS_ASSUME_NONNULL_BEGIN",
        "",
        body,
        "NS_ASSUME_NONNULL_END",
    )


def _body(api: Api, declaration: Enumeration | Record | Interface) -> str:
    match declaration:
        case Enumeration():
            return _enum(api, declaration)
        case Record():
            return _record(declaration)
        case Interface():
            return _interface(api, declaration)


def umbrella(api: Api, features: tuple[str, ...], runtime: Iterable[str]) -> str:
    """A product's umbrella header: core's and its features' classes, and headers written by hand."""
    part = selected(api, features)
    own = [class_name(item.name) for item in part.declarations() if not isinstance(item, View)]
    return lines(
        f"// Generated for the features {', '.join(part.features())}; do not edit.",
        (f"#import <{MODULE}/{name}.h>" for name in sorted({*own, *runtime})),
    )


def declaration_text(method: Method, parameters: Sequence[Parameter]) -> str:
    """A method's declaration up to its semicolon or body; colons below each other when it is long."""
    scope = "+" if method.kind is MethodKind.STATIC else "-"
    lead = f"{scope} ({result_text(method)})"
    arguments = [(written(parameter.type), names.camel(parameter.name)) for parameter in parameters]
    if method.errors:
        arguments.append(("NSError **", "error"))
    words = selector_parts(method, parameters)
    if not arguments:
        return f"{lead}{words[0]}"
    return _aligned(lead, words, arguments)


def _aligned(lead: str, words: Sequence[str], arguments: Sequence[tuple[str, str]]) -> str:
    parts = [f"{word}:({type_}){name}" for word, (type_, name) in zip(words, arguments, strict=True)]
    line = f"{lead}{' '.join(parts)}"
    if len(line) <= _WIDTH:
        return line
    column = max(len(lead) + len(words[0]), *(len(word) + 4 for word in words))
    rest = [" " * (column - len(word)) + part for word, part in zip(words[1:], parts[1:], strict=True)]
    return "\n".join([f"{lead}{parts[0]}", *rest])


def result_text(method: Method) -> str:
    """What a method returns; objects that may fail to come are nullable."""
    if method.kind is MethodKind.CONSTRUCTOR:
        return "nullable instancetype"
    if method.returns is None:
        return "BOOL" if method.errors else "void"
    return f"nullable {boxed(method.returns)}" if method.errors else written(method.returns)


def initializer_fields(record: Record) -> list[Field]:
    """The fields that a record's designated initialiser takes: all, or those without a default."""
    return [field for field in record.fields if field.default is None]


def record_initializer(record: Record) -> str:
    fields = initializer_fields(record)
    if not fields:
        return "- (instancetype)init"
    words = [initializer_start(fields[0]), *(names.camel(field.name) for field in fields[1:])]
    arguments = [(written(field.type), names.camel(field.name)) for field in fields]
    return _aligned("- (instancetype)", words, arguments)


def _enum(api: Api, enum: Enumeration) -> str:
    name = class_name(enum.name)
    is_error = enum.name == api.error_enum
    start = f"NS_ERROR_ENUM({ERROR_DOMAIN}, {name})" if is_error else f"NS_ENUM(NSInteger, {name})"
    domain = (
        f"/// The domain of every error of this library; codes are those of {name}.",
        f"{PREFIX}_EXTERN NSErrorDomain const {ERROR_DOMAIN};",
        "",
    )
    values = [value for value in enum.values if not value.hidden]
    body = [
        line
        for value in values
        for line in (f"  /// {objc_docs.prose(value.doc)}", f"  {_enumerator(enum, value)},")
    ]
    swift = SWIFT_ERROR if is_error else enum.name
    return lines(
        domain if is_error else (),
        objc_docs.comment(objc_docs.prose(enum.doc)),
        f"typedef {start} {{",
        body,
        f"}} NS_SWIFT_NAME({swift});",
    )


def _enumerator(enum: Enumeration, value: EnumValue) -> str:
    swift = f"NS_SWIFT_NAME({names.camel(value.name)})"
    return f"{enumerator_name(enum.name, value.name)} {swift} = {value.number}"


def _class_start(name: str, conforms: str, ivars: Iterable[str], *, sendable: bool) -> list[str]:
    return [
        f"NS_SWIFT_NAME({name})",
        *(["NS_SWIFT_SENDABLE"] if sendable else []),
        f"{PREFIX}_CLASS",
        f"@interface {class_name(name)} : NSObject{conforms} {{",
        " @private",
        *(f"  {ivar};" for ivar in ivars),
        "}",
        "",
    ]


def _no_plain_init() -> list[str]:
    return ["- (instancetype)init NS_UNAVAILABLE;", "+ (instancetype)new NS_UNAVAILABLE;", ""]


def _record(record: Record) -> str:
    mutable = is_mutable(record)
    life = (
        "Set what shall differ from the defaults. Calls take a copy; not for changing in one thread while "
        "another uses it."
        if mutable
        else "Immutable and thread-safe."
    )
    taken = initializer_fields(record)
    labels = "".join(f"{names.camel(field.name)}:" for field in taken)
    return lines(
        objc_docs.comment(objc_docs.prose(record.doc), life),
        _class_start(
            record.name,
            " <NSCopying>",
            (variable(field.type, f"_{names.camel(field.name)}") for field in record.fields),
            sendable=not mutable,
        ),
        *(_property(field, mutable=mutable) for field in record.fields),
        record_initializer(record),
        f"    NS_DESIGNATED_INITIALIZER NS_SWIFT_NAME(init({labels}));",
        "",
        _no_plain_init() if taken else (),
        "@end",
    )


def _property(field: Field, *, mutable: bool) -> list[str]:
    attributes = ["nonatomic"]
    attributes += [] if mutable else ["readonly"]
    attributes += [] if is_scalar(field.type) else ["copy"]
    attributes += ["nullable"] if is_nullable(field.type) else []
    name = names.camel(field.name)
    return [
        objc_docs.comment(objc_docs.prose(field.doc) + _items(field.type)),
        f"@property({joined(attributes)}) {variable(field.type, name)};",
        "",
    ]


def _items(type_: Type) -> str:
    """What NSNumber does not say of a list of enums or a perhaps absent one."""
    inner = getattr(type_, "item", None)
    if inner is None or isinstance(inner, Basic | RecordType) or not is_scalar(inner):
        return ""
    return f" {'Values' if isinstance(type_, ListType) else 'A value'} of {declared(inner)}."


def _interface(api: Api, interface: Interface) -> str:
    members = [line for method in interface.methods for line in _method(api, method)]
    return lines(
        objc_docs.interface(api, interface),
        _class_start(interface.name, "", ["void *_nativeHandle"], sendable=True),
        members,
        "/// Whether `close` was called.",
        "@property(nonatomic, readonly, getter=isClosed) BOOL closed;",
        "",
        "/// Frees native memory once no call uses it; does nothing the second time.",
        "- (void)close;",
        "",
        _no_plain_init(),
        "@end",
    )


def _method(api: Api, method: Method) -> list[str]:
    if method.kind is MethodKind.PROPERTY and method.returns is not None:
        type_ = method.returns
        attributes = ["nonatomic", "readonly"]
        attributes += [] if is_scalar(type_) else ["copy"]
        attributes += ["nullable"] if is_nullable(type_) else []
        text = f"@property({joined(attributes)}) {variable(type_, method_name(method))};"
        return [objc_docs.comment(objc_docs.prose(method.doc) + _items(type_)), text, ""]
    result: list[str] = []
    for index, parameters in enumerate(forms(method)):
        left_out = forms(method)[0][len(parameters)] if index else None
        designated = not index and method.kind is MethodKind.CONSTRUCTOR
        leading = "NS_DESIGNATED_INITIALIZER " if designated else ""
        result += [
            objc_docs.shorter(left_out) if left_out else objc_docs.method(api, method, parameters),
            declaration_text(method, parameters),
            f"    {leading}NS_SWIFT_NAME({swift_name(method, parameters)});",
            "",
        ]
    return result
