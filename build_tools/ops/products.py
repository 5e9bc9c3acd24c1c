"""`products.toml`: the hand-written description of what is shipped."""

import difflib
import re
import tomllib
from collections.abc import Collection, Mapping
from pathlib import PurePosixPath
from typing import Any, TypeVar

from build_tools.errors import UsageError
from build_tools.model.ops import PRODUCTS_FILE
from build_tools.model.product import FEATURES_WITHOUT_MODEL, Budget, OpRequest, Product, StartBudget
from build_tools.model.protection import Protection
from build_tools.ops.names import check_custom_op, is_op_name, quoted

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_FEATURE = re.compile(r"[a-z][a-z0-9_]*")
_VERSION = re.compile(r"\d+\.\d+\.\d+")
_REQUIRED = ("description", "version", "features", "xnnpack")
_OPTIONAL = (
    "models",
    "ops",
    "custom_ops",
    "trim",
    "bundle_id",
    "downloads",
    "budgets",
    "start",
    "protection",
    "delegate_only",
    "model_types_only",
    "error_strings",
)
_PROTECTION = ("publisher_keys", "licence_keys", "licence", "bundle_key")
_LEAST_KEYS = 2  # the one in use, and the one it will be changed for
_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]*")
_BUNDLE_ID = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_LONGEST_BUNDLE_ID = 155
_ADDRESS = re.compile(r"https://[A-Za-z0-9.-]+(?::\d+)?(?:/[A-Za-z0-9._~%-]+)*")
_BUDGET_KEYS = ("raw", "zipped")
_START_KEYS = ("milliseconds", "memory")
_OP_KEYS = ("name", "min_version", "max_version", "custom")


def parse_products(text: str) -> tuple[Product, ...]:
    """Read the text of `products.toml`, in the order of its sections."""
    try:
        sections = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{PRODUCTS_FILE} is not valid TOML: {error}; correct it") from error
    return tuple(_product(name, section) for name, section in sections.items())


def find_product(products: tuple[Product, ...], name: str) -> Product:
    """Return the product of that name."""
    for product in products:
        if product.name == name:
            return product
    names = [product.name for product in products]
    raise UsageError(f"{PRODUCTS_FILE} has no product {quoted(name)}{_suggestion(name, names)}")


def _product(name: str, section: object) -> Product:
    where = f"product {name} in {PRODUCTS_FILE}"
    if not _NAME.fullmatch(name):
        raise UsageError(
            f"{PRODUCTS_FILE} has a product {quoted(name)}; "
            "a product's name is lower-case words with hyphens, because files are called after it"
        )
    table = _table(section, where)
    _check_keys(table, where, _REQUIRED + _OPTIONAL, _REQUIRED)
    version = _typed(table["version"], str, f"version of {where}")
    if not _VERSION.fullmatch(version):
        raise UsageError(f"version of {where} is {quoted(version)}; write three numbers, such as 1.2.3")
    product = Product(
        name=name,
        version=version,
        description=_typed(table["description"], str, f"description of {where}"),
        features=_features(table["features"], where),
        models=_paths(table.get("models", []), f"models of {where}"),
        ops=tuple(_op(op, where) for op in _typed(table.get("ops", []), list, f"ops of {where}")),
        custom_ops=tuple(
            (op, check_custom_op(op, symbol, where))
            for op, symbol in sorted(_table(table.get("custom_ops", {}), f"custom_ops of {where}").items())
        ),
        xnnpack=_typed(table["xnnpack"], bool, f"xnnpack of {where}"),
        trim=_typed(table.get("trim", False), bool, f"trim of {where}"),
        delegate_only=_typed(table.get("delegate_only", False), bool, f"delegate_only of {where}"),
        model_types_only=_typed(table.get("model_types_only", False), bool, f"model_types_only of {where}"),
        error_strings=_typed(table.get("error_strings", True), bool, f"error_strings of {where}"),
        bundle_id=_bundle_id(table.get("bundle_id", f"com.smilear.{name}"), where),
        downloads=_address(table.get("downloads", ""), where),
        budgets=tuple(
            _budget(target, budget, where)
            for target, budget in sorted(_table(table.get("budgets", {}), f"budgets of {where}").items())
        ),
        start=_start(table["start"], where) if "start" in table else None,
        protection=_protection(table["protection"], where) if "protection" in table else None,
    )
    needs_ops = not product.features or not set(product.features) <= FEATURES_WITHOUT_MODEL
    if needs_ops and not product.models and not product.ops:
        raise UsageError(f"{where} lists neither models nor ops; add one, so that the library has an op")
    if product.trim and (product.ops or not product.xnnpack):
        raise UsageError(
            f"{where} says trim = true, which leaves out what its models do not ask XNNPACK for; "
            "list models instead of ops, and set xnnpack = true"
        )
    if product.delegate_only and not product.trim:
        raise UsageError(
            f"{where} says delegate_only = true, which leaves out kernels by what XNNPACK was seen to take; "
            "set trim = true, too"
        )
    if product.model_types_only and product.ops:
        raise UsageError(
            f"{where} says model_types_only = true, which leaves out kernels by what its models have; "
            "list models instead of ops"
        )
    return product


def _bundle_id(value: object, where: str) -> str:
    text = _typed(value, str, f"bundle_id of {where}")
    if not _BUNDLE_ID.fullmatch(text) or len(text) > _LONGEST_BUNDLE_ID:
        raise UsageError(
            f"bundle_id of {where} is {quoted(text)}, which no app store takes; "
            "write words of letters, digits and hyphens joined by dots, such as com.example.ar"
        )
    return text


def _address(value: object, where: str) -> str:
    text = _typed(value, str, f"downloads of {where}")
    if text and not _ADDRESS.fullmatch(text):
        raise UsageError(
            f"downloads of {where} is {quoted(text)}; "
            "write the https address of a folder, without a slash at its end"
        )
    return text


def _features(value: object, where: str) -> tuple[str, ...]:
    features = _strings(value, f"features of {where}")
    for feature in features:
        if not _FEATURE.fullmatch(feature):
            raise UsageError(f"features of {where} has {quoted(feature)}, which cannot be a feature's name")
    return features


def _paths(value: object, where: str) -> tuple[str, ...]:
    paths = _strings(value, where)
    for text in paths:
        path = PurePosixPath(text)
        if path.is_absolute() or ".." in path.parts or str(path) != text or "\\" in text or ":" in text:
            raise UsageError(
                f"{where} has {quoted(text)}; "
                "write a plain path below the repository's root, with forward slashes"
            )
    return paths


def _protection(value: object, where: str) -> Protection:
    table = _table(value, f"protection of {where}")
    _check_keys(table, f"protection of {where}", _PROTECTION, ("publisher_keys",))
    publishers = _paths(table["publisher_keys"], f"publisher_keys of {where}")
    issuers = _paths(table.get("licence_keys", []), f"licence_keys of {where}")
    licence = _typed(table.get("licence", False), bool, f"licence of {where}")
    variable = _typed(table.get("bundle_key", ""), str, f"bundle_key of {where}")
    for name, keys, needed in (
        ("publisher", publishers, True),
        ("licence", issuers, licence or bool(issuers)),
    ):
        if needed and len(keys) < _LEAST_KEYS:
            raise UsageError(
                f"{name}_keys of {where} has {len(keys)}; name the key in use and the one that will "
                "follow it, so that keys can change without a new library"
            )
    if variable and not _VARIABLE.fullmatch(variable):
        raise UsageError(f"bundle_key of {where} is {quoted(variable)}; name an environment variable")
    return Protection(publishers, issuers, licence, variable)


def _op(value: object, where: str) -> OpRequest:
    table = _table(value, f"an entry in ops of {where}")
    _check_keys(table, f"an entry in ops of {where}", _OP_KEYS, ("name",))
    name = _typed(table["name"], str, f"the name of an op of {where}")
    if not is_op_name(name):
        raise UsageError(f"ops of {where} has {quoted(name)}, which is not an identifier")
    lowest = _typed(table.get("min_version", 1), int, f"min_version of the op {name} of {where}")
    highest = _typed(table.get("max_version", lowest), int, f"max_version of the op {name} of {where}")
    if not 1 <= lowest <= highest:
        raise UsageError(
            f"the op {name} of {where} asks for versions {lowest} to {highest}; start at 1 or more and go up"
        )
    custom = _typed(table.get("custom", False), bool, f"custom of the op {name} of {where}")
    return OpRequest(name, lowest, highest, custom)


def _budget(target: str, value: object, where: str) -> Budget:
    name = f"the budget of {where} for {target}"
    raw, zipped = _limits(value, name, _BUDGET_KEYS, "the most bytes that the library may take")
    return Budget(target, raw, zipped)


def _start(value: object, where: str) -> StartBudget:
    milliseconds, memory = _limits(value, f"start of {where}", _START_KEYS, "the most that it may take")
    return StartBudget(milliseconds, memory)


def _limits(value: object, name: str, keys: tuple[str, ...], hint: str) -> tuple[int, ...]:
    table = _table(value, name)
    _check_keys(table, name, keys, keys)
    limits = tuple(_typed(table[key], int, f"{key} of {name}") for key in keys)
    for key, limit in zip(keys, limits, strict=True):
        if limit <= 0:
            raise UsageError(f"{key} of {name} is {limit}; write {hint}")
    return limits


def _check_keys(
    table: Mapping[str, Any], where: str, known: Collection[str], required: Collection[str]
) -> None:
    for key in table:
        if key not in known:
            raise UsageError(f"{where} has the unknown key {quoted(key)}{_suggestion(key, known)}")
    for key in required:
        if key not in table:
            raise UsageError(f"{where} lacks {key}; add it")


def _suggestion(word: str, known: Collection[str]) -> str:
    close = difflib.get_close_matches(word, known, n=1)
    return f"; did you mean {close[0]}?" if close else f"; choose from: {', '.join(known)}"


def _table(value: object, where: str) -> dict[str, Any]:
    return _typed(value, dict, where)


def _strings(value: object, where: str) -> tuple[str, ...]:
    strings = [_typed(entry, str, f"an entry in {where}") for entry in _typed(value, list, where)]
    for entry in strings:
        if strings.count(entry) > 1:
            raise UsageError(f"{where} lists {quoted(entry)} twice; keep one")
    return tuple(strings)


_KINDS: Mapping[type, str] = {
    str: "a text in quotes",
    bool: "true or false",
    int: "a whole number",
    list: "a list",
    dict: "a table",
}


_T = TypeVar("_T")


def _typed(value: object, kind: type[_T], where: str) -> _T:
    # TOML's booleans are ints to Python, but never to a person.
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise UsageError(f"{where} must be {_KINDS[kind]}")
    return value
