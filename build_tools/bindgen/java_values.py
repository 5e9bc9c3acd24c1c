"""Java enums and records: immutable classes of plain values."""

from build_tools.bindgen import docs, names
from build_tools.bindgen.text import GENERATED, indented, joined, lines
from build_tools.bindgen.types_java import (
    api_type,
    default_expression,
    imports,
    is_primitive,
    native_type,
)
from build_tools.model.api import (
    Basic,
    EmptyDefault,
    Enumeration,
    Field,
    ListType,
    OptionalType,
    Record,
    Type,
)


def enum_file(package: str, enum: Enumeration, *, comes_out: bool) -> str:
    """`comes_out`: native code makes values, so it must find them by number."""
    values = [value for value in enum.values if not value.hidden]
    constants: list[str] = []
    for index, value in enumerate(values):
        end = ";" if index == len(values) - 1 else ","
        constants += [docs.javadoc(docs.java_prose(value.doc))]
        constants += [f"{names.shouting(value.name)}({value.number}){end}"]
    lookup = (
        "",
        f"  static {enum.name} of(int value) {{",
        f"    for ({enum.name} candidate : values()) {{",
        "      if (candidate.value == value) {",
        "        return candidate;",
        "      }",
        "    }",
        f'    throw new IllegalArgumentException("{enum.name} " + value);',
        "  }",
    )
    return lines(
        f"// {GENERATED}",
        f"package {package};",
        "",
        docs.javadoc(docs.java_prose(enum.doc)),
        f"public enum {enum.name} {{",
        indented(lines(constants), 2),
        "",
        "  /** The number that native code knows the value by. */",
        "  final int value;",
        "",
        f"  {enum.name}(int value) {{",
        "    this.value = value;",
        "  }",
        lookup if comes_out else (),
        "}",
    )


def has_builder(record: Record) -> bool:
    return any(field.default is not None for field in record.fields)


def record_file(package: str, record: Record, *, goes_in: bool, comes_out: bool) -> str:
    """`goes_in`: users make such records; `comes_out`: native code does."""
    builder = goes_in and has_builder(record)
    needed = imports([field.type for field in record.fields]) | {"java.util.Objects"}
    if any(isinstance(field.type, ListType) for field in record.fields):
        needed.add("java.util.Arrays")
    if any(
        isinstance(field.default, EmptyDefault) and _is_object_list(field.type) for field in record.fields
    ):
        needed.add("java.util.Collections")
    members = [
        lines(f"final {native_type(field.type)} {names.camel(field.name)};" for field in record.fields),
        _constructor(record, public=goes_in and not builder),
        _native_constructor(record) if comes_out and _has_object_list(record) else "",
        *(_getter(field) for field in record.fields),
        _equals(record),
        _hash_code(record),
        _to_string(record),
        _builder(record) if builder else "",
    ]
    return lines(
        f"// {GENERATED}",
        f"package {package};",
        "",
        (f"import {name};" for name in sorted(needed)),
        "",
        docs.javadoc(docs.java_prose(record.doc), "Immutable."),
        f"public final class {record.name} {{",
        "\n\n".join(indented(member, 2) for member in members if member),
        "}",
    )


def _is_object_list(type_: Type) -> bool:
    return isinstance(type_, ListType) and not is_primitive(type_.item)


def _has_object_list(record: Record) -> bool:
    return any(_is_object_list(field.type) for field in record.fields)


def _accepted(type_: Type, name: str) -> str:
    """An expression for what is kept of an argument."""
    match type_:
        case ListType(item) if is_primitive(item):
            return f"{name}.clone()"
        case ListType(item):
            return f'NativeArguments.array({name}, "{name}", new {api_type(item)}[0])'
        case OptionalType():
            return name
        case _:
            return name if is_primitive(type_) else f'Objects.requireNonNull({name}, "{name}")'


def _constructor(record: Record, *, public: bool) -> str:
    doc = docs.javadoc(
        "Takes the fields in order.",
        *(f"@param {names.camel(field.name)} {docs.java_prose(field.doc)}" for field in record.fields),
    )
    parameters = joined(f"{api_type(field.type)} {names.camel(field.name)}" for field in record.fields)
    return lines(
        doc if public else (),
        f"{'public ' if public else ''}{record.name}({parameters}) {{",
        (
            f"  this.{names.camel(field.name)} = {_accepted(field.type, names.camel(field.name))};"
            for field in record.fields
        ),
        "}",
    )


def _native_constructor(record: Record) -> str:
    parameters = joined(f"{native_type(field.type)} {names.camel(field.name)}" for field in record.fields)
    return lines(
        "/** Called by native code, which hands its arrays over. */",
        f"private {record.name}({parameters}) {{",
        (f"  this.{names.camel(field.name)} = {names.camel(field.name)};" for field in record.fields),
        "}",
    )


def _getter(field: Field) -> str:
    name = names.camel(field.name)
    value = name
    if _is_object_list(field.type):
        value = f"NativeArguments.list({name})"
    elif isinstance(field.type, ListType):
        value = f"{name}.clone()"
    return lines(
        docs.javadoc(docs.java_prose(field.doc)),
        f"public {api_type(field.type)} get{names.pascal(field.name)}() {{",
        f"  return {value};",
        "}",
    )


def _same(field: Field) -> str:
    name = names.camel(field.name)
    match field.type:
        case Basic.F32:
            return f"Float.compare({name}, that.{name}) == 0"
        case Basic.F64:
            return f"Double.compare({name}, that.{name}) == 0"
        case ListType():
            return f"Arrays.equals({name}, that.{name})"
        case _ if is_primitive(field.type):
            return f"{name} == that.{name}"
        case _:
            return f"Objects.equals({name}, that.{name})"


def _equals(record: Record) -> str:
    return lines(
        "@Override",
        "public boolean equals(@Nullable Object other) {"
        if any(isinstance(field.type, OptionalType) for field in record.fields)
        else "public boolean equals(Object other) {",
        f"  if (!(other instanceof {record.name})) {{",
        "    return false;",
        "  }",
        f"  {record.name} that = ({record.name}) other;",
        "  return " + "\n      && ".join(_same(field) for field in record.fields) + ";",
        "}",
    )


def _hash_code(record: Record) -> str:
    values = (
        f"Arrays.hashCode({names.camel(field.name)})"
        if isinstance(field.type, ListType)
        else names.camel(field.name)
        for field in record.fields
    )
    return lines("@Override", "public int hashCode() {", f"  return Objects.hash({joined(values)});", "}")


def _to_string(record: Record) -> str:
    parts = []
    for index, field in enumerate(record.fields):
        name = names.camel(field.name)
        value = f"Arrays.toString({name})" if isinstance(field.type, ListType) else name
        parts.append(f'"{", " if index else record.name + "{"}{name}=" + {value}')
    return lines(
        "@Override",
        "public String toString() {",
        "  return " + "\n      + ".join([*parts, '"}"']) + ";",
        "}",
    )


def _builder(record: Record) -> str:
    required = [field for field in record.fields if field.default is None]
    parameters = joined(f"{api_type(field.type)} {names.camel(field.name)}" for field in required)
    fields = (
        f"  private {api_type(field.type)} {names.camel(field.name)}"
        + (";" if field.default is None else f" = {default_expression(field)};")
        for field in record.fields
    )
    return lines(
        f"/** Makes a {{@link {record.name}}}; what is not set keeps its default. */",
        "public static final class Builder {",
        fields,
        "",
        f"  public Builder({parameters}) {{" + ("" if required else "}"),
        (f"    this.{names.camel(field.name)} = {names.camel(field.name)};" for field in required),
        ("  }",) if required else (),
        *(_setter(field) for field in record.fields if field.default is not None),
        "",
        f"  public {record.name} build() {{",
        f"    return new {record.name}({joined(names.camel(field.name) for field in record.fields)});",
        "  }",
        "}",
    )


def _setter(field: Field) -> tuple[str, ...]:
    name = names.camel(field.name)
    return (
        "",
        indented(docs.javadoc(docs.java_prose(field.doc)), 2),
        f"  public Builder set{names.pascal(field.name)}({api_type(field.type)} {name}) {{",
        f"    this.{name} = {name};",
        "    return this;",
        "  }",
    )
