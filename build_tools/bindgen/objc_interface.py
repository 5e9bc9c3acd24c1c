"""Objective-C++ classes over native objects."""

from collections.abc import Sequence

from build_tools.bindgen import names
from build_tools.bindgen.drift import interface_asserts
from build_tools.bindgen.objc_headers import declaration_text
from build_tools.bindgen.objc_names import class_name, forms, method_name, selector_parts
from build_tools.bindgen.objc_values import SYSTEM_HEADERS, types_file_stem
from build_tools.bindgen.text import GENERATED, joined, lines
from build_tools.bindgen.types_cpp import quoted
from build_tools.bindgen.types_objc import ObjcTypes, declared, is_scalar, variable
from build_tools.model.api import (
    Api,
    Basic,
    EnumType,
    Interface,
    InterfaceType,
    Method,
    MethodKind,
    NewDefault,
    OptionalType,
    Parameter,
    RecordType,
    Type,
    ViewType,
)


def interface_source(api: Api, interface: Interface) -> str:
    types = ObjcTypes(api)
    used = [parameter.type for method in interface.methods for parameter in method.parameters]
    views = sorted({names.snake(type_.name) for type_ in used if isinstance(type_, ViewType)})
    stems = {"errors", "handle", "marshal", "memory", "ownership", "text", *views}
    return lines(
        f"// {GENERATED}",
        "// clang-format off",
        f'#include "{types_file_stem(interface.feature)}.h"',
        "",
        (f"#include <{header}>" for header in SYSTEM_HEADERS),
        "",
        (f'#include "{stem}.h"' for stem in sorted(stems)),
        f'#include "{interface.header}"',
        "",
        "namespace {",
        "",
        interface_asserts(types.cpp, interface),
        "}  // namespace",
        "",
        f"@implementation {class_name(interface.name)}",
        "",
        "@synthesize nativeHandle = _nativeHandle;",
        "",
        (line for method in interface.methods for line in _method(types, interface, method)),
        _lifetime(types, interface),
        "@end",
    )


def _lifetime(types: ObjcTypes, interface: Interface) -> list[str]:
    handle = f"native::Handle<{types.cpp.qualified(interface.name)}>"
    return [
        "- (BOOL)isClosed {",
        "  return native::HandleOf(self).closed() ? YES : NO;",
        "}",
        "",
        "- (void)close {",
        "  native::HandleOf(self).Close();",
        "}",
        "",
        "- (void)dealloc {",
        f"  delete static_cast<{handle} *>(_nativeHandle);",
        "#if !__has_feature(objc_arc)",
        "  [super dealloc];",
        "#endif",
        "}",
        "",
    ]


def _has_self(method: Method) -> bool:
    return method.kind in (MethodKind.METHOD, MethodKind.PROPERTY)


def _method(types: ObjcTypes, interface: Interface, method: Method) -> list[str]:
    """The longest form, then those that leave out defaults."""
    if method.kind is MethodKind.PROPERTY and method.returns is not None:
        head = f"- ({declared(method.returns)}){method_name(method)}"
        return [f"{head} {{", *_body(types, interface, method, ()), "}", ""]
    longest, *shorter = forms(method)
    texts = [
        f"{declaration_text(method, longest)} {{",
        *_body(types, interface, method, longest),
        "}",
        "",
    ]
    for parameters in shorter:
        texts += [
            f"{declaration_text(method, parameters)} {{",
            *_shorter_body(types, method, longest[: len(parameters) + 1]),
            "}",
            "",
        ]
    return texts


def _shorter_body(types: ObjcTypes, method: Method, next_form: Sequence[Parameter]) -> list[str]:
    """Calls the next longer form."""
    *given, left_out = next_form
    value = types.default(left_out)
    start = []
    if isinstance(left_out.default, NewDefault):
        start = [
            f"  {variable(left_out.type, 'nativeDefault')} = {value};",
            "  if (nativeDefault == nil) {",
            f"    return {_nothing(method)};",
            "  }",
        ]
        value = "nativeDefault"
    values = [*(names.camel(parameter.name) for parameter in given), value]
    values += ["error"] if method.errors else []
    words = selector_parts(method, next_form)
    message = " ".join(f"{word}:{item}" for word, item in zip(words, values, strict=True))
    void = method.returns is None and not method.errors
    return [*start, f"  {'' if void else 'return '}[self {message}];"]


def _nothing(method: Method) -> str:
    """What a failed call returns."""
    if method.kind is MethodKind.CONSTRUCTOR:
        return "native::Abandoned(self)"
    return "NO" if method.returns is None else "nil"


def _body(
    types: ObjcTypes, interface: Interface, method: Method, parameters: Sequence[Parameter]
) -> list[str]:
    """Checks and conversions, then the call, then what is given back."""
    before = [f"  {line}" for parameter in parameters for line in _conversion(types, method, parameter)]
    start = []
    if method.kind is MethodKind.CONSTRUCTOR:
        start = ["  self = [super init];", "  if (self == nil) {", "    return nil;", "  }"]
    elif _has_self(method):
        start = [f"  {line}" for line in _own_object(interface, method)]
    finish = [f"  {line}" for line in _call(types, interface, method)]
    return [*start, *before, *finish]


def _own_object(interface: Interface, method: Method) -> list[str]:
    if not method.errors:
        return ["const auto nativeObject = native::HandleOf(self).UseOrRaise();"]
    return [
        "const auto nativeObject = native::HandleOf(self).Use();",
        "if (nativeObject == nullptr) {",
        *_failure(f"native::Closed({quoted(interface.name)})", method),
        "}",
    ]


def _failure(status: str, method: Method) -> list[str]:
    return [f"  native::Fail({status}, error);", f"  return {_nothing(method)};"]


def _native(parameter: Parameter) -> str:
    return f"native{names.pascal(parameter.name)}"


def _conversion(types: ObjcTypes, method: Method, parameter: Parameter) -> list[str]:
    """Statements that make `native<Name>` of an object; numbers are converted where they are used."""
    name = names.camel(parameter.name)
    type_ = parameter.type
    if is_scalar(type_) and not isinstance(type_, EnumType):
        return []
    required = (
        []
        if is_scalar(type_) or isinstance(type_, OptionalType)
        else [f"native::Required({name}, @{quoted(name)});"]
    )
    interface = _interface_of(type_)
    if interface and not method.errors:
        used = f"native::HandleOf({name}).UseOrRaise()"
        value = f"{name} == nil ? nullptr : {used}" if isinstance(type_, OptionalType) else used
        return [*required, f"const auto {_native(parameter)} = {value};"]
    const = "const " if _is_kept(type_) else ""
    made = [*required, f"{const}auto {_native(parameter)} = {types.to_cpp(type_, name)};"]
    if not interface:
        return made
    given = f"{name} != nil && " if isinstance(type_, OptionalType) else ""
    return [
        *made,
        f"if ({given}{_native(parameter)} == nullptr) {{",
        *_failure(f"native::Closed({quoted(interface)})", method),
        "}",
    ]


def _interface_of(type_: Type) -> str:
    inner = type_.item if isinstance(type_, OptionalType) else type_
    return inner.name if isinstance(inner, InterfaceType) else ""


def _is_kept(type_: Type) -> bool:
    """Whether the C++ method looks at the value, rather than takes it."""
    return isinstance(type_, Basic | EnumType | RecordType | ViewType | OptionalType | InterfaceType)


def _argument(types: ObjcTypes, parameter: Parameter) -> str:
    if is_scalar(parameter.type) and not isinstance(parameter.type, EnumType):
        return types.to_cpp(parameter.type, names.camel(parameter.name))
    return _native(parameter) if _is_kept(parameter.type) else f"std::move({_native(parameter)})"


def _call(types: ObjcTypes, interface: Interface, method: Method) -> list[str]:
    name = types.cpp.qualified(interface.name)
    arguments = [_argument(types, parameter) for parameter in method.parameters]
    if method.out:
        arguments.append("&nativeResult")
    callee = f"nativeObject->{method.cpp}" if _has_self(method) else f"{name}::{method.cpp}"
    run = f"{callee}({joined(arguments)})"
    if _has_self(method) and interface.one_at_a_time:
        run = f"native::HandleOf(self).Exclusively([&] {{ return {run}; }})"
    if method.errors:
        return _fallible_call(types, interface, method, run)
    if method.returns is None:
        return [f"{run};"]
    given_back = types.to_objc(method.returns, "nativeResult")
    if given_back == "nativeResult":
        return [f"return {run};"]
    return [f"const auto nativeResult = {run};", f"return {given_back};"]


def _fallible_call(types: ObjcTypes, interface: Interface, method: Method, run: str) -> list[str]:
    if method.out and method.returns is not None:
        return [
            f"{types.cpp.value(method.returns)} nativeResult;",
            f"const auto nativeStatus = {run};",
            "if (!nativeStatus.ok()) {",
            *_failure("nativeStatus", method),
            "}",
            f"return {types.to_objc(method.returns, 'nativeResult')};",
        ]
    if method.returns is None and method.kind is not MethodKind.CONSTRUCTOR:
        return [
            f"const auto nativeStatus = {run};",
            "if (!nativeStatus.ok()) {",
            *_failure("nativeStatus", method),
            "}",
            "return YES;",
        ]
    checked = [
        f"auto nativeResult = {run};",
        "if (!nativeResult.ok()) {",
        *_failure("nativeResult.status()", method),
        "}",
    ]
    if method.returns is None:
        handle = f"native::Handle<{types.cpp.qualified(interface.name)}>"
        return [
            *checked,
            f"_nativeHandle = new {handle}({quoted(interface.name)}, std::move(nativeResult).value());",
            "return self;",
        ]
    if is_scalar(method.returns):
        boxed = f"native::Marshal<{types.cpp.value(method.returns)}>::ToObjc(nativeResult.value())"
        return [*checked, f"return {boxed};"]
    return [*checked, f"return {types.to_objc(method.returns, 'nativeResult.value()')};"]
