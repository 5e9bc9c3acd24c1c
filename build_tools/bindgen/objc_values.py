"""Objective-C++ behind enums and records: their classes, and how they become C++ values."""

from collections.abc import Callable

from build_tools.bindgen import names
from build_tools.bindgen.directions import feature_interfaces, feature_types, feature_values, inputs, outputs
from build_tools.bindgen.drift import enum_asserts, record_asserts
from build_tools.bindgen.objc_headers import initializer_fields, record_initializer
from build_tools.bindgen.objc_names import MODULE, class_name, initializer_start, is_mutable
from build_tools.bindgen.text import GENERATED, joined, lines
from build_tools.bindgen.types_cpp import quoted
from build_tools.bindgen.types_objc import ObjcTypes, is_nullable, is_scalar
from build_tools.model.api import Api, Enumeration, Field, Interface, Record

SYSTEM_HEADERS = ("cstdint", "memory", "optional", "string", "type_traits", "utility", "vector")


def types_file_stem(feature: str) -> str:
    return f"{feature}_types"


def types_header(api: Api, feature: str) -> str:
    """How C++ values of a feature and handles of its objects are reached."""
    types = ObjcTypes(api)
    stem = types_file_stem(feature)
    guard = f"SMILEAR_OBJC_{stem.upper()}_H_"
    enums, records = feature_types(api, feature)
    interfaces = feature_interfaces(api, feature)
    classes = sorted(class_name(item.name) for item in [*feature_values(api, feature), *interfaces])
    headers = sorted({item.header for item in (*feature_values(api, feature), *interfaces)})
    used = (types_file_stem(name) for name in api.used_by(feature))
    return lines(
        f"// {GENERATED}",
        "// clang-format off",
        f"#ifndef {guard}",
        f"#define {guard}",
        "",
        (f"#import <{MODULE}/{name}.h>" for name in classes),
        "",
        (f'#include "{name}.h"' for name in used),
        '#include "handle.h"',
        '#include "marshal.h"',
        (f'#include "{header}"' for header in headers),
        "",
        *(_private_interface(interface) for interface in interfaces),
        "namespace smilear::objc {",
        "",
        *(_enum_marshal(types, enum) for enum in enums),
        *(_record_marshal(types, record) for record in records),
        *(_handle_of(types, interface) for interface in interfaces),
        "}  // namespace smilear::objc",
        "",
        f"#endif  // {guard}",
    )


def _private_interface(interface: Interface) -> list[str]:
    return [
        f"@interface {class_name(interface.name)} ()",
        "@property(nonatomic, readonly) void *nativeHandle;",
        "@end",
        "",
    ]


def _handle_of(types: ObjcTypes, interface: Interface) -> list[str]:
    name = types.cpp.qualified(interface.name)
    pointer = (
        f"[native::Required(native_object, @{quoted(names.camel(names.snake(interface.name)))}) nativeHandle]"
    )
    return [
        f"inline Handle<{name}>& HandleOf({class_name(interface.name)} *native_object) {{",
        f"  return Handle<{name}>::At({pointer});",
        "}",
        "",
    ]


def _enum_marshal(types: ObjcTypes, enum: Enumeration) -> list[str]:
    name = types.cpp.qualified(enum.name)
    numbers = joined(str(value.number) for value in enum.values if not value.hidden)
    return ["template <>", f"struct Marshal<{name}> : EnumMarshal<{name}, {numbers}> {{}};", ""]


def _record_marshal(types: ObjcTypes, record: Record) -> list[str]:
    name = types.cpp.qualified(record.name)
    class_ = class_name(record.name)
    into = f"  static {name} ToCpp({class_} *native_object);"
    back = f"  static {class_} *ToObjc(const {name}& native_value);"
    return [
        "template <>",
        f"struct Marshal<{name}> {{",
        *([into] if record.name in inputs(types.api) else []),
        *([back] if record.name in outputs(types.api) else []),
        "};",
        "",
    ]


def types_source(api: Api, feature: str) -> str:
    """The classes of a feature's records, and what C++ holds of them."""
    types = ObjcTypes(api)
    enums, records = feature_types(api, feature)
    marshals = [
        *(_to_cpp(types, record) for record in records if record.name in inputs(api)),
        *(_to_objc(types, record) for record in records if record.name in outputs(api)),
    ]
    return lines(
        f"// {GENERATED}",
        "// clang-format off",
        f'#include "{types_file_stem(feature)}.h"',
        "",
        (f"#include <{header}>" for header in SYSTEM_HEADERS),
        "",
        '#include "value.h"',
        "",
        "namespace {",
        "",
        (enum_asserts(types.cpp, enum) for enum in enums),
        (record_asserts(types.cpp, record) for record in records),
        "}  // namespace",
        "",
        *(_implementation(types, record) for record in records),
        ("namespace smilear::objc {", "", *marshals, "}  // namespace smilear::objc") if marshals else (),
    )


def _implementation(types: ObjcTypes, record: Record) -> str:
    owned = [field for field in record.fields if not is_scalar(field.type)]
    class_ = class_name(record.name)
    releases = (f"  [{_ivar(field)} release];" for field in owned)
    dealloc = (
        "#if !__has_feature(objc_arc)",
        "- (void)dealloc {",
        *releases,
        "  [super dealloc];",
        "}",
        "#endif",
        "",
    )
    return lines(
        f"@implementation {class_}",
        "",
        (f"@synthesize {names.camel(field.name)} = {_ivar(field)};" for field in record.fields),
        "",
        _initializer(types, record),
        dealloc if owned else (),
        _copy(record),
        _equality(record),
        "@end",
    )


def _ivar(field: Field) -> str:
    return f"_{names.camel(field.name)}"


def _initializer(types: ObjcTypes, record: Record) -> list[str]:
    taken = initializer_fields(record)
    required = [
        f"  native::Required({names.camel(field.name)}, @{quoted(names.camel(field.name))});"
        for field in taken
        if not is_scalar(field.type) and not is_nullable(field.type)
    ]
    values = [
        f"    {_ivar(field)} = {_kept(field, names.camel(field.name))};"
        if field in taken
        else f"    {_ivar(field)} = {_kept(field, types.default(field))};"
        for field in record.fields
    ]
    return [
        f"{record_initializer(record)} {{",
        *required,
        "  self = [super init];",
        "  if (self != nil) {",
        *values,
        "  }",
        "  return self;",
        "}",
        "",
    ]


def _kept(field: Field, expression: str) -> str:
    return expression if is_scalar(field.type) or expression == "nil" else f"[{expression} copy]"


def _copy(record: Record) -> list[str]:
    start = "- (id)copyWithZone:(NSZone *)zone {"
    if not is_mutable(record):
        return [start, "  (void)zone;", "  return native::Retained(self);", "}", ""]
    class_ = class_name(record.name)
    return [
        start,
        f"  {class_} *nativeCopy = [[{class_} allocWithZone:zone] {_initializer_call(record, _ivar)}];",
        *_set_rest(record, "nativeCopy", _ivar),
        "  return nativeCopy;",
        "}",
        "",
    ]


def _initializer_call(record: Record, value: Callable[[Field], str]) -> str:
    """The message that makes a record of `value` of each field that it must be given."""
    taken = initializer_fields(record)
    words = [
        initializer_start(field) if index == 0 else names.camel(field.name)
        for index, field in enumerate(taken)
    ]
    return " ".join(f"{word}:{value(field)}" for word, field in zip(words, taken, strict=True)) or "init"


def _set_rest(record: Record, target: str, value: Callable[[Field], str]) -> list[str]:
    taken = initializer_fields(record)
    return [
        f"  {target}.{names.camel(field.name)} = {value(field)};"
        for field in record.fields
        if field not in taken
    ]


def _equality(record: Record) -> list[str]:
    class_ = class_name(record.name)
    same = " &&\n         ".join(
        f"native::Same({_ivar(field)}, nativeOther.{names.camel(field.name)})" for field in record.fields
    )
    shown = joined(f"{names.camel(field.name)}=%@" for field in record.fields)
    values = joined(f"native::Shown({_ivar(field)})" for field in record.fields)
    return [
        "- (BOOL)isEqual:(id)other {",
        f"  if (![other isKindOfClass:[{class_} class]]) {{",
        "    return NO;",
        "  }",
        f"  {class_} *nativeOther = other;",
        f"  return {same};",
        "}",
        "",
        "- (NSUInteger)hash {",
        f"  return native::Hash({joined(map(_ivar, record.fields))});",
        "}",
        "",
        "- (NSString *)description {",
        f"  return [NSString stringWithFormat:@{quoted(f'{record.name}({shown})')}, {values}];",
        "}",
        "",
    ]


def _to_cpp(types: ObjcTypes, record: Record) -> str:
    name = types.cpp.qualified(record.name)
    class_ = class_name(record.name)
    return lines(
        f"{name} Marshal<{name}>::ToCpp({class_} *native_object) {{",
        f"  native::Required(native_object, @{quoted(names.camel(names.snake(record.name)))});",
        f"  {name} native_value;",
        (
            f"  native_value.{field.name} = "
            f"{types.to_cpp(field.type, f'native_object.{names.camel(field.name)}')};"
            for field in record.fields
        ),
        "  return native_value;",
        "}",
    )


def _to_objc(types: ObjcTypes, record: Record) -> str:
    name = types.cpp.qualified(record.name)
    class_ = class_name(record.name)

    def value(field: Field) -> str:
        return types.to_objc(field.type, f"native_value.{field.name}")

    made = f"[[{class_} alloc] {_initializer_call(record, value)}]"
    return lines(
        f"{class_} *Marshal<{name}>::ToObjc(const {name}& native_value) {{",
        f"  {class_} *native_object = native::Autoreleased({made});",
        _set_rest(record, "native_object", value),
        "  return native_object;",
        "}",
    )
