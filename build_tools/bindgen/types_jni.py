"""How generated JNI code takes, keeps and gives each type."""

from dataclasses import dataclass

from build_tools.bindgen.types_cpp import CppTypes
from build_tools.model.api import Basic, InterfaceType, ListType, OptionalType, Type


@dataclass(frozen=True)
class JniRow:
    """A primitive: its C type, the name of its Get<X>Field, and its member of jvalue."""

    name: str
    field: str
    member: str


ROWS = {
    Basic.BOOL: JniRow("jboolean", "Boolean", "z"),
    Basic.I32: JniRow("jint", "Int", "i"),
    Basic.I64: JniRow("jlong", "Long", "j"),
    Basic.F32: JniRow("jfloat", "Float", "f"),
    Basic.F64: JniRow("jdouble", "Double", "d"),
}


def primitive(type_: Type | None) -> JniRow | None:
    return ROWS.get(type_) if isinstance(type_, Basic) else None


def boundary_type(type_: Type) -> str:
    """The C type of a parameter or result."""
    row = primitive(type_)
    if row is not None:
        return row.name
    return "jlong" if _interface(type_) else "jobject"


def _interface(type_: Type) -> InterfaceType | None:
    inner = type_.item if isinstance(type_, OptionalType) else type_
    return inner if isinstance(inner, InterfaceType) else None


def is_converted(type_: Type) -> bool:
    """Whether a parameter needs a C++ variable of its own."""
    return primitive(type_) is None and _interface(type_) is None


def conversion(cpp: CppTypes, type_: Type, name: str) -> str:
    """A call that fills `native_<name>` from `name`; false when a Java exception is pending."""
    if type_ is Basic.PATH:
        return f"FromJavaPath(native_env, {name}, &native_{name})"
    return f"Marshal<{cpp.value(type_)}>::FromJava(native_env, {name}, &native_{name})"


def argument(cpp: CppTypes, type_: Type, name: str) -> str:
    """The expression that the C++ method is given."""
    if type_ is Basic.BOOL:
        return f"{name} != JNI_FALSE"
    interface = _interface(type_)
    if interface is not None:
        return f"SharedAt<{cpp.qualified(interface.name)}>({name})"
    if not is_converted(type_):
        return name
    return f"std::move(native_{name})" if isinstance(type_, ListType) else f"native_{name}"


def given_back(cpp: CppTypes, type_: Type, expression: str) -> str:
    """The expression that returns a C++ value to Java."""
    if type_ is Basic.BOOL:
        return f"{expression} ? JNI_TRUE : JNI_FALSE"
    if primitive(type_) is not None:
        return expression
    # Whatever C++ calls a text becomes a string_view.
    value = "std::string_view" if type_ is Basic.STRING else cpp.value(type_)
    return f"Marshal<{value}>::ToJava(native_env, {expression}).release()"
