"""Reading products.toml: strict, and every mistake is named."""

from pathlib import Path

import pytest

from build_tools.errors import UsageError
from build_tools.model.product import Budget, OpRequest, Product, StartBudget
from build_tools.ops import find_product, parse_products

BASE = """
[scan]
description = "what it is"
version = "1.2.3"
features = ["scan"]
xnnpack = true
models = ["models/a b/é.tflite"]
"""


def test_reads_every_field() -> None:
    text = BASE + (
        'ops = [{ name = "ADD" }, { name = "CONV_2D", min_version = 2, max_version = 5 },\n'
        '       { name = "Mine", min_version = 3, custom = true }]\n'
        'custom_ops = { Mine = "my::Register_MINE", Also = "my::ops::Also" }\n'
        'bundle_id = "org.acme.My-AR"\ndownloads = "https://acme.org/a/b"\n'
        "budgets = { android-arm64-v8a = { raw = 1_000_000, zipped = 500_000 } }\n"
        "start = { milliseconds = 60, memory = 3_000_000 }\n"
    )
    assert parse_products(text) == (
        Product(
            name="scan",
            version="1.2.3",
            description="what it is",
            features=("scan",),
            models=("models/a b/é.tflite",),
            ops=(
                OpRequest("ADD", 1, 1, custom=False),
                OpRequest("CONV_2D", 2, 5, custom=False),
                OpRequest("Mine", 3, 3, custom=True),
            ),
            custom_ops=(("Also", "my::ops::Also"), ("Mine", "my::Register_MINE")),
            xnnpack=True,
            bundle_id="org.acme.My-AR",
            downloads="https://acme.org/a/b",
            budgets=(Budget("android-arm64-v8a", 1_000_000, 500_000),),
            start=StartBudget(60, 3_000_000),
        ),
    )


def test_a_product_has_a_bundle_id_of_its_own_and_no_address() -> None:
    (product,) = parse_products(BASE)
    assert product.bundle_id == "com.smilear.scan"
    assert product.downloads == ""


def test_reads_the_repositorys_own_products() -> None:
    text = (Path(__file__).parents[2] / "ops_manifest" / "products.toml").read_text(encoding="utf-8")
    products = parse_products(text)
    assert find_product(products, "scan").xnnpack
    assert not find_product(products, "scan-builtin").xnnpack


def test_a_list_of_ops_needs_no_models() -> None:
    text = BASE.replace('models = ["models/a b/é.tflite"]', 'ops = [{ name = "ADD" }]')
    assert parse_products(text)[0].models == ()


def test_features_that_only_compute_need_no_models() -> None:
    text = BASE.replace('models = ["models/a b/é.tflite"]', "")
    assert parse_products(text.replace('["scan"]', '["dance", "pose_gesture"]'))[0].models == ()
    for features in ('["dance", "scan"]', '["scan"]', "[]"):
        with pytest.raises(UsageError, match="lists neither models nor ops"):
            parse_products(text.replace('["scan"]', features))


def test_unknown_product_gets_a_suggestion() -> None:
    products = parse_products(BASE)
    with pytest.raises(UsageError, match='has no product "scam"; did you mean scan'):
        find_product(products, "scam")
    with pytest.raises(UsageError, match="choose from: scan"):
        find_product(products, "\x1b[31m")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("xnnpack =", "xnpack =", 'has the unknown key "xnpack"; did you mean xnnpack?'),
        ("xnnpack = true", "", "lacks xnnpack"),
        (
            "xnnpack = true",
            "xnnpack = 1",
            "xnnpack of product scan in ops_manifest/products.toml must be true",
        ),
        ("[scan]", "[Scan]", 'has a product "Scan"'),
        ("[scan]", '["../x"]', 'has a product "../x"'),
        ("[scan]", "[scan", "is not valid TOML"),
        ("[scan]", "scan = 1\n[other]", "product scan in ops_manifest/products.toml must be a table"),
        ('"1.2.3"', '"1.2"', "write three numbers"),
        ('"1.2.3"', "1.2", "must be a text in quotes"),
        ('["scan"]', '"scan"', "features of product scan in ops_manifest/products.toml must be a list"),
        ('["scan"]', '["Scan\\""]', "cannot be a feature's name"),
        ('["scan"]', '["scan", "scan"]', 'lists "scan" twice'),
        ('["models/a b/é.tflite"]', "[]", "lists neither models nor ops"),
        ('"models/a b/é.tflite"', '"/etc/passwd"', "write a plain path below the repository's root"),
        ('"models/a b/é.tflite"', '"../a.tflite"', "write a plain path below the repository's root"),
        ('"models/a b/é.tflite"', '"a//b.tflite"', "write a plain path below the repository's root"),
        ('"models/a b/é.tflite"', '"a\\\\b.tflite"', "write a plain path below the repository's root"),
        ('"models/a b/é.tflite"', '"C:/a.tflite"', "write a plain path below the repository's root"),
        ('"models/a b/é.tflite"', '""', "write a plain path below the repository's root"),
        ('"models/a b/é.tflite"', "3", "an entry in models of product scan"),
    ],
)
def test_refuses(old: str, new: str, expected: str) -> None:
    assert old in BASE
    refused(BASE.replace(old, new), expected)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ops = [3]", "an entry in ops of product scan in ops_manifest/products.toml must be a table"),
        ("ops = [{}]", "lacks name"),
        (
            'ops = [{ name = "A", kernel = 2 }]',
            'has the unknown key "kernel"; choose from: name, min_version',
        ),
        ('ops = [{ name = "A", min_versoin = 2 }]', "did you mean min_version?"),
        ('ops = [{ name = "A\\"B" }]', "which is not an identifier"),
        ('ops = [{ name = "A", min_version = 0 }]', "asks for versions 0 to 0"),
        ('ops = [{ name = "A", min_version = 3, max_version = 2 }]', "asks for versions 3 to 2"),
        ('ops = [{ name = "A", min_version = true }]', "must be a whole number"),
        ('custom_ops = { "a b" = "ns::F" }', 'names the custom op "a b", which is not an identifier'),
        ('custom_ops = { A = "F" }', 'gives the custom op A the symbol "F"'),
        ('custom_ops = { A = "ns::F(); evil" }', "write a function in a namespace"),
        ('custom_ops = { A = "ns::F\\n" }', "write a function in a namespace"),
        ('custom_ops = { A = "::ns::F" }', "write a function in a namespace"),
        ("custom_ops = { A = 3 }", "write a function in a namespace"),
    ],
)
def test_refuses_ops(line: str, expected: str) -> None:
    refused(BASE + line, expected)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "budgets = { t = { raw = 1 } }",
            "budget of product scan in ops_manifest/products.toml for t lacks zipped",
        ),
        ("budgets = { t = { raw = 1, zipped = 0 } }", "write the most bytes that the library may take"),
        ("budgets = { t = 7 }", "must be a table"),
        ("start = { milliseconds = 60 }", "lacks memory"),
        ("start = { milliseconds = 0, memory = 1 }", "write the most that it may take"),
        ("bundle_id = 3", "bundle_id of product scan in ops_manifest/products.toml must be a text"),
        ('bundle_id = "scan"', 'is "scan", which no app store takes; write words of letters'),
        ('bundle_id = "com.acme.my_ar"', "which no app store takes"),
        ('bundle_id = "com..ar"', "which no app store takes"),
        ('bundle_id = "com.acme.ar\\n"', "which no app store takes"),
        ('bundle_id = "com.é.ar"', "which no app store takes"),
        (f'bundle_id = "com.{"a" * 152}"', "which no app store takes"),
        ('downloads = "http://acme.org"', "write the https address of a folder"),
        ('downloads = "https://acme.org/"', "without a slash at its end"),
        ('downloads = "https://acme.org/a\\", evil: \\""', "write the https address"),
        ('downloads = "file:///etc"', "write the https address"),
    ],
)
def test_refuses_what_apples_tools_would(line: str, expected: str) -> None:
    refused(BASE + line, expected)


def refused(text: str, expected: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_products(text)
    assert expected in str(caught.value)
    assert "\n" not in str(caught.value)
