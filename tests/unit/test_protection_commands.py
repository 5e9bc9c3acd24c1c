"""Keys, bundles and licences through the command line, and products that ask for protection."""

from pathlib import Path

import pytest

from build_tools.__main__ import main
from build_tools.commands.trust import refuse_test_keys, trust_text
from build_tools.errors import UsageError
from build_tools.model.protection import Protection
from build_tools.ops import find_product, parse_products

ROOT = Path(__file__).parents[2]
KEYS = ROOT / "tests/keys"
PRODUCT = """
[p]
description = "x"
version = "1.0.0"
features = ["scan"]
models = ["m.tflite"]
xnnpack = true

[p.protection]
publisher_keys = ["a.pub", "b.pub"]
licence_keys = ["c.pub", "d.pub"]
licence = true
bundle_key = "MY_KEY"
"""


def test_a_product_says_whom_it_trusts() -> None:
    (product,) = parse_products(PRODUCT)
    assert product.protection == Protection(
        ("a.pub", "b.pub"), ("c.pub", "d.pub"), licence=True, bundle_key="MY_KEY"
    )
    plain = parse_products(PRODUCT.partition("[p.protection]")[0])
    assert plain[0].protection is None
    assert trust_text(plain[0], "linux") == ""


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('"a.pub", "b.pub"', '"a.pub"', "publisher_keys of .* has 1; name the key in use and the one"),
        ('"c.pub", "d.pub"', "", "licence_keys of .* has 0"),
        ('"c.pub", "d.pub"', '"../c.pub", "d.pub"', "plain path below the repository"),
        ('"a.pub", "b.pub"', '"a.pub", "a.pub"', "twice"),
        ("licence = true", "licence = 1", "true or false"),
        ("MY_KEY", "my key", "name an environment variable"),
        ("bundle_key", "bundel_key", "did you mean bundle_key"),
    ],
)
def test_protection_that_cannot_be_is_refused(old: str, new: str, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence):
        parse_products(PRODUCT.replace(old, new))


def test_the_keys_of_the_tests_are_no_release() -> None:
    products = parse_products((ROOT / "ops_manifest/products.toml").read_text())
    with pytest.raises(UsageError, match=r"trusts the test key tests/keys/publisher-1\.pub"):
        refuse_test_keys(find_product(products, "scan-protected"))
    refuse_test_keys(find_product(products, "scan"))


def test_a_compiled_in_key_lies_nowhere_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    text = PRODUCT
    for name, key in (("a", "publisher-1"), ("b", "publisher-2"), ("c", "licence-1"), ("d", "licence-2")):
        text = text.replace(f'"{name}.pub"', f'"tests/keys/{key}.pub"')
    (product,) = parse_products(text)
    monkeypatch.setenv("MY_KEY", str(KEYS / "bundle-1.key"))
    source = trust_text(product, "android")
    assert source == trust_text(product, "android")
    secret = bytes.fromhex((KEYS / "bundle-1.key").read_text().partition('secret = "')[2][:64])
    assert ", ".join(f"0x{byte:02x}" for byte in secret[:4]) not in source
    assert "static_cast<Platform>(1)" in source
    with pytest.raises(UsageError, match=r"names a test key|trusts the test key"):
        refuse_test_keys(product)


def test_from_keys_to_a_bundle_and_a_licence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = {kind: str(tmp_path / kind) for kind in ("publisher", "licence", "bundle")}
    for kind, name in names.items():
        assert main(["keygen", kind, name]) == 0
    assert (tmp_path / "bundle.key").stat().st_mode & 0o777 == 0o600
    assert not (tmp_path / "bundle.pub").exists()
    assert main(["keygen", "bundle", names["bundle"]]) == UsageError.exit_code

    smb = str(tmp_path / "x.smb")
    signing = ["--key", f"{names['bundle']}.key", "--publisher", f"{names['publisher']}.key"]
    labels = f"scan_int8.tflite={ROOT / 'tests/models/labels.txt'}"
    command = ["protect", "--product", "scan-int8", *signing, "--labels", labels, "--counter", "4"]
    assert main([*command, "--output", smb]) == 0
    checking = ["--publisher", f"{names['publisher']}.pub", "--key", f"{names['bundle']}.key"]
    capsys.readouterr()
    assert main(["inspect", smb, *checking]) == 0
    output = capsys.readouterr().out
    for part in (
        "product scan-int8, counter 4",
        "SOFTMAX version 1",
        "labels of scan_int8",
        "every chunk decrypts",
    ):
        assert part in output
    assert main(["inspect", smb, "--publisher", str(KEYS / "publisher-1.pub")]) != 0

    sml = str(tmp_path / "x.sml")
    issuing = ["licence", "issue", sml, "--signer", f"{names['licence']}.key", "--product", "scan-int8"]
    assert main([*issuing, "--customer", "Größe", "--app", "linux:demo", "--to", "2031-02-03"]) == 0
    capsys.readouterr()
    assert main(["licence", "verify", sml, "--signer", f"{names['licence']}.pub"]) == 0
    output = capsys.readouterr().out
    assert "product scan-int8 for Größe: scan" in output
    assert "to 2031-02-03" in output
    assert main(["licence", "verify", sml, "--signer", str(KEYS / "licence-1.pub")]) != 0
