"""JNI code that moves enums and records."""

from build_tools.bindgen import names
from build_tools.bindgen.directions import feature_types, feature_values, inputs, outputs
from build_tools.bindgen.drift import enum_asserts, record_asserts
from build_tools.bindgen.text import GENERATED, lines
from build_tools.bindgen.types_cpp import CppTypes
from build_tools.bindgen.types_java import JavaTypes
from build_tools.bindgen.types_jni import primitive
from build_tools.model.api import Api, Enumeration, Field, OptionalType, Record

_NO_FORMAT = "// clang-format off"


def types_file_stem(feature: str) -> str:
    return f"{feature}_types"


def load_function(feature: str) -> str:
    return f"Load{names.pascal(feature)}Types"


def _moved(api: Api, feature: str) -> list[Enumeration | Record]:
    """The feature's types that cross at all, each after those it contains."""
    crossing = inputs(api) | outputs(api)
    return [item for item in feature_values(api, feature) if item.name in crossing]


def types_header(api: Api, feature: str) -> str:
    cpp = CppTypes(api)
    stem = types_file_stem(feature)
    guard = f"SMILEAR_JNI_{stem.upper()}_H_"
    headers = sorted({item.header for item in _moved(api, feature)})
    used = (types_file_stem(name) for name in api.used_by(feature))
    return lines(
        f"// {GENERATED}",
        _NO_FORMAT,
        f"#ifndef {guard}",
        f"#define {guard}",
        "",
        "#include <jni.h>",
        "",
        '#include "boxes.h"',
        (f'#include "{name}.h"' for name in used),
        '#include "marshal.h"',
        '#include "numbers.h"',
        (f'#include "{header}"' for header in headers),
        "",
        "namespace smilear::jni {",
        "",
        f"bool {load_function(feature)}(JNIEnv* native_env);",
        "",
        *(_declaration(api, cpp, item.name) for item in _moved(api, feature)),
        "}  // namespace smilear::jni",
        "",
        f"#endif  // {guard}",
    )


def _declaration(api: Api, cpp: CppTypes, name: str) -> list[str]:
    type_ = cpp.qualified(name)
    goes_in = f"  static bool FromJava(JNIEnv* native_env, jobject native_object, {type_}* native_value);"
    comes_out = (
        f"  static LocalRef<> ToJava(JNIEnv* native_env, const {type_}& native_value);",
        "  static jclass Class();",
    )
    return [
        "template <>",
        f"struct Marshal<{type_}> {{",
        *((goes_in,) if name in inputs(api) else ()),
        *(comes_out if name in outputs(api) else ()),
        "};",
        "",
    ]


def types_source(api: Api, feature: str) -> str:
    cpp, java = CppTypes(api), JavaTypes(api)
    enums, records = feature_types(api, feature)
    moved = _moved(api, feature)
    loads = [step for item in moved for step in _load_steps(api, java, item)]
    headers = sorted({item.header for item in feature_values(api, feature)})
    return lines(
        f"// {GENERATED}",
        _NO_FORMAT,
        f'#include "{types_file_stem(feature)}.h"',
        "",
        "#include <type_traits>",
        "",
        (f'#include "{header}"' for header in headers),
        "",
        "namespace smilear::jni {",
        "namespace {",
        "",
        (enum_asserts(cpp, enum) for enum in enums),
        (record_asserts(cpp, record) for record in records),
        *(_cache(api, item) for item in moved),
        "}  // namespace",
        "",
        f"bool {load_function(feature)}([[maybe_unused]] JNIEnv* native_env) {{",
        "  return " + " &&\n         ".join(loads or ["true"]) + ";",
        "}",
        "",
        *(_functions(api, cpp, item) for item in moved),
        "}  // namespace smilear::jni",
    )


def _cache_name(name: str) -> str:
    return f"native_{names.snake(name)}"


def _cache(api: Api, item: Enumeration | Record) -> list[str]:
    """What JNI_OnLoad looks up once."""
    members = ["  jclass native_class;"]
    if item.name in outputs(api):
        members.append("  jmethodID native_make;")
    if item.name in inputs(api):
        ids = [field.name for field in item.fields] if isinstance(item, Record) else ["value"]
        members += [f"  jfieldID {name};" for name in ids]
    return ["struct {", *members, f"}} {_cache_name(item.name)};", ""]


def _load_steps(api: Api, java: JavaTypes, item: Enumeration | Record) -> list[str]:
    cache = _cache_name(item.name)
    steps = [f'FindClass(native_env, "{java.internal(item.name)}", &{cache}.native_class)']

    def field(name: str, java_name: str, descriptor: str) -> str:
        return f'FindField(native_env, {cache}.native_class, "{java_name}", "{descriptor}", &{cache}.{name})'

    if isinstance(item, Enumeration):
        if item.name in outputs(api):
            steps.append(
                f'FindStaticMethod(native_env, {cache}.native_class, "of", '
                f'"(I)L{java.internal(item.name)};", &{cache}.native_make)'
            )
        return [*steps, field("value", "value", "I")] if item.name in inputs(api) else steps
    if item.name in outputs(api):
        arguments = "".join(java.descriptor(entry.type) for entry in item.fields)
        steps.append(
            f'FindMethod(native_env, {cache}.native_class, "<init>", "({arguments})V", &{cache}.native_make)'
        )
    if item.name in inputs(api):
        steps += [
            field(entry.name, names.camel(entry.name), java.descriptor(entry.type)) for entry in item.fields
        ]
    return steps


def _functions(api: Api, cpp: CppTypes, item: Enumeration | Record) -> list[str]:
    type_ = cpp.qualified(item.name)
    cache = _cache_name(item.name)
    result: list[str] = []
    if item.name in inputs(api):
        result += [
            f"bool Marshal<{type_}>::FromJava(JNIEnv* native_env, jobject native_object,",
            f"    {type_}* native_value) {{",
            "  if (native_object == nullptr) {",
            f'    ThrowNullPointer(native_env, "a {item.name} is null");',
            "    return false;",
            "  }",
            *_reads(item, type_, cache),
            "}",
            "",
        ]
    if item.name in outputs(api):
        result += [
            f"LocalRef<> Marshal<{type_}>::ToJava(JNIEnv* native_env, const {type_}& native_value) {{",
            *_writes(cpp, item, cache),
            "}",
            "",
            f"jclass Marshal<{type_}>::Class() {{ return {cache}.native_class; }}",
            "",
        ]
    return result


def _reads(item: Enumeration | Record, type_: str, cache: str) -> list[str]:
    if isinstance(item, Enumeration):
        return [
            f"  *native_value = static_cast<{type_}>(native_env->GetIntField(native_object, {cache}.value));",
            "  return true;",
        ]
    direct: list[str] = []
    objects: list[str] = []
    for field in item.fields:
        row = primitive(field.type)
        if row is None:
            target = f"{cache}.{field.name}, &native_value->{field.name}"
            objects.append(f"ReadField(native_env, native_object, {target})")
        else:
            test = " != JNI_FALSE" if row.name == "jboolean" else ""
            read = f"native_env->Get{row.field}Field(native_object, {cache}.{field.name}){test}"
            direct.append(f"  native_value->{field.name} = {read};")
    return [*direct, "  return " + " &&\n         ".join(objects or ["true"]) + ";"]


def _writes(cpp: CppTypes, item: Enumeration | Record, cache: str) -> list[str]:
    if isinstance(item, Enumeration):
        return [
            "  jvalue native_number = {};",
            "  native_number.i = static_cast<jint>(native_value);",
            f"  auto* native_made = native_env->CallStaticObjectMethodA({cache}.native_class,",
            f"      {cache}.native_make, &native_number);",
            "  return Checked(native_env, native_made);",
        ]
    result = [f"  jvalue native_arguments[{len(item.fields)}] = {{}};"]
    for index, field in enumerate(item.fields):
        result += _write(cpp, index, field)
    return [
        *result,
        f"  auto* native_made = native_env->NewObjectA({cache}.native_class,",
        f"      {cache}.native_make, native_arguments);",
        "  return Checked(native_env, native_made);",
    ]


def _write(cpp: CppTypes, index: int, field: Field) -> list[str]:
    row = primitive(field.type)
    value = f"native_value.{field.name}"
    if row is not None:
        value = f"{value} ? JNI_TRUE : JNI_FALSE" if row.name == "jboolean" else value
        return [f"  native_arguments[{index}].{row.member} = {value};"]
    reference = f"native_{field.name}"
    failed = f"!{reference}"
    if isinstance(field.type, OptionalType):
        failed = "native_env->ExceptionCheck() != JNI_FALSE"
    return [
        f"  const LocalRef<> {reference} = Marshal<{cpp.field(field)}>::ToJava(native_env, {value});",
        f"  if ({failed}) return {{}};",
        f"  native_arguments[{index}].l = {reference}.get();",
    ]
