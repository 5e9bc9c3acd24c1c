"""Java classes over native objects."""

from collections.abc import Sequence

from build_tools.bindgen import docs, names
from build_tools.bindgen.directions import wrapper_order
from build_tools.bindgen.text import GENERATED, indented, joined, lines
from build_tools.bindgen.types_java import (
    JavaTypes,
    api_type,
    default_expression,
    imports,
    is_primitive,
    native_type,
)
from build_tools.model.api import (
    Api,
    Basic,
    EmptyDefault,
    EnumType,
    Interface,
    InterfaceType,
    ListType,
    Method,
    MethodKind,
    NewDefault,
    OptionalType,
    Parameter,
    RecordType,
    Type,
    ViewType,
)

_POINTER = "nativePointer"


def native_name(method: Method) -> str:
    return f"native{names.pascal(method.name)}"


def has_self(method: Method) -> bool:
    return method.kind in (MethodKind.METHOD, MethodKind.PROPERTY)


def native_descriptor(types: JavaTypes, method: Method) -> str:
    """The JVM's descriptor of the method's native counterpart; parameters are in C++ order."""
    parameters = "".join(types.descriptor(parameter.type) for parameter in method.parameters)
    returned = "J" if method.kind is MethodKind.CONSTRUCTOR else types.descriptor(method.returns)
    return f"({'J' if has_self(method) else ''}{parameters}){returned}"


def interface_file(api: Api, interface: Interface) -> str:
    types = [parameter.type for method in interface.methods for parameter in method.parameters]
    types += [method.returns for method in interface.methods if method.returns is not None]
    needed = imports(types)
    if any(_needs_null_check(type_) for type_ in types):
        needed.add("java.util.Objects")
    if any(
        isinstance(parameter.default, EmptyDefault) and _is_object_list(parameter.type)
        for method in interface.methods
        for parameter in method.parameters
    ):
        needed.add("java.util.Collections")
    members = [
        "static {\n  NativeLibrary.load();\n}",
        "final NativeHandle nativeHandle;",
        lines(
            f"private {interface.name}(long {_POINTER}) {{",
            f'  nativeHandle = new NativeHandle(this, "{interface.name}", {_POINTER});',
            "}",
        ),
    ]
    for method in interface.methods:
        members += _method(api, interface, method)
    members.append(
        lines(
            "/** Frees native memory once no call uses it; does nothing the second time. */",
            "@Override",
            "public void close() {",
            "  nativeHandle.close();",
            "}",
        )
    )
    members += [_native(method) for method in interface.methods]
    return lines(
        f"// {GENERATED}",
        f"package {api.java_package};",
        "",
        (*(f"import {name};" for name in sorted(needed)), "") if needed else (),
        docs.javadoc(docs.java_prose(interface.doc), docs.threads(interface)),
        f"public final class {interface.name} implements AutoCloseable {{",
        "\n\n".join(indented(member, 2) for member in members),
        "}",
    )


def _is_object_list(type_: Type) -> bool:
    return isinstance(type_, ListType) and not is_primitive(type_.item)


def _needs_null_check(type_: Type) -> bool:
    match type_:
        case Basic.STRING | Basic.PATH | EnumType() | RecordType() | ViewType() | InterfaceType():
            return True
        case ListType(item):
            return is_primitive(item)
        case _:
            return False


def _java_name(method: Method) -> str:
    return (
        f"get{names.pascal(method.name)}" if method.kind is MethodKind.PROPERTY else names.camel(method.name)
    )


def _signature(interface: Interface, method: Method, parameters: Sequence[Parameter]) -> str:
    static = "" if has_self(method) else "static "
    returned = interface.name if method.kind is MethodKind.CONSTRUCTOR else _api_result(method)
    arguments = joined(f"{api_type(item.type)} {names.camel(item.name)}" for item in parameters)
    return f"public {static}{returned} {_java_name(method)}({arguments})"


def _api_result(method: Method) -> str:
    return "void" if method.returns is None else api_type(method.returns)


def _method(api: Api, interface: Interface, method: Method) -> list[str]:
    """The longest form, and one that leaves out the last, the last two... parameters with defaults."""
    parameters = wrapper_order(method.parameters)
    whole = lines(
        docs.java_method(api.error_enum, method),
        f"{_signature(interface, method, parameters)} {{",
        (f"  {line}" for line in _checks(method)),
        indented(_with_handles(interface, method, list(method.parameters)), 2),
        "}",
    )
    required = sum(parameter.default is None for parameter in parameters)
    shorter = [
        _overload(interface, method, parameters, count)
        for count in range(len(parameters) - 1, required - 1, -1)
    ]
    return [whole, *shorter]


def _overload(interface: Interface, method: Method, parameters: tuple[Parameter, ...], count: int) -> str:
    """The form with the first `count` parameters calls the next longer one."""
    given = [names.camel(parameter.name) for parameter in parameters[:count]]
    left_out = parameters[count]
    name = names.camel(left_out.name)
    back = "" if _api_result(method) == "void" and method.kind is not MethodKind.CONSTRUCTOR else "return "
    match left_out.default:
        case NewDefault(constructor):
            body = lines(
                f"  try ({api_type(left_out.type)} {name} = {left_out.type}.{names.camel(constructor)}()) {{",
                f"    {back}{_java_name(method)}({joined([*given, name])});",
                "  }",
            ).rstrip("\n")
        case _:
            value = default_expression(left_out)
            body = f"  {back}{_java_name(method)}({joined([*given, value])});"
    return lines(
        docs.javadoc(f"As the longer form, with the default for {{@code {name}}}."),
        f"{_signature(interface, method, parameters[:count])} {{",
        body,
        "}",
    )


def _argument(parameter: Parameter) -> str:
    """What is passed to the native method."""
    converted = (
        parameter.type in (Basic.BYTES, Basic.BUFFER)
        or _is_object_list(parameter.type)
        or isinstance(parameter.type, InterfaceType)
        or (isinstance(parameter.type, OptionalType) and isinstance(parameter.type.item, InterfaceType))
    )
    return f"native{names.pascal(parameter.name)}" if converted else names.camel(parameter.name)


def _checks(method: Method) -> list[str]:
    result = []
    for parameter in method.parameters:
        name = names.camel(parameter.name)
        argument = _argument(parameter)
        match parameter.type:
            case Basic.BYTES:
                result.append(f'ByteBuffer {argument} = NativeArguments.readable({name}, "{name}");')
            case Basic.BUFFER:
                result.append(f'ByteBuffer {argument} = NativeArguments.writable({name}, "{name}");')
            case ListType(item) if not is_primitive(item):
                entry = api_type(item)
                result.append(
                    f'{entry}[] {argument} = NativeArguments.array({name}, "{name}", new {entry}[0]);'
                )
            case type_ if _needs_null_check(type_):
                result.append(f'Objects.requireNonNull({name}, "{name}");')
            case _:
                pass
    return result


def _with_handles(interface: Interface, method: Method, parameters: list[Parameter]) -> str:
    """The native call, within one try per object that it uses."""
    for index, parameter in enumerate(parameters):
        name = names.camel(parameter.name)
        rest = parameters[index + 1 :]
        match parameter.type:
            case InterfaceType():
                return _used(
                    f"long {_argument(parameter)} = {name}.nativeHandle.acquire();",
                    _with_handles(interface, method, rest),
                    f"{name}.nativeHandle.release();",
                )
            case OptionalType(InterfaceType()):
                return _used(
                    f"long {_argument(parameter)} = {name} == null ? 0 : {name}.nativeHandle.acquire();",
                    _with_handles(interface, method, rest),
                    f"if ({name} != null) {{\n  {name}.nativeHandle.release();\n}}",
                )
            case _:
                pass
    if not has_self(method):
        return _call(interface, method)
    acquire = f"long {_POINTER} = nativeHandle.acquire();"
    body = _used(acquire, _call(interface, method), "nativeHandle.release();")
    if interface.one_at_a_time:
        return lines("synchronized (nativeHandle.calls) {", indented(body, 2), "}").rstrip("\n")
    return body


def _used(acquire: str, body: str, release: str) -> str:
    return lines(acquire, "try {", indented(body, 2), "} finally {", indented(release, 2), "}").rstrip("\n")


def _call(interface: Interface, method: Method) -> str:
    arguments = [_POINTER] if has_self(method) else []
    arguments += [_argument(parameter) for parameter in method.parameters]
    call = f"{native_name(method)}({joined(arguments)})"
    if method.kind is MethodKind.CONSTRUCTOR:
        return f"return new {interface.name}({call});"
    if method.returns is None:
        return f"{call};"
    return f"return NativeArguments.list({call});" if _is_object_list(method.returns) else f"return {call};"


def _native(method: Method) -> str:
    returned = "long" if method.kind is MethodKind.CONSTRUCTOR else _native_result(method)
    arguments = [f"long {_POINTER}"] if has_self(method) else []
    arguments += [
        f"{native_type(parameter.type)} {names.camel(parameter.name)}" for parameter in method.parameters
    ]
    return f"private static native {returned} {native_name(method)}({joined(arguments)});"


def _native_result(method: Method) -> str:
    return "void" if method.returns is None else native_type(method.returns)
