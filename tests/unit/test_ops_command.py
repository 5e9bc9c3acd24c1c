"""`python -m build_tools ops` on a small repository of its own."""

import argparse
from pathlib import Path

import pytest

from build_tools.commands import ops
from build_tools.errors import HostError, ModelError, StaleError, UsageError
from build_tools.ops import parse_manifest
from tests.fakes.models import FakeCode, FakeGraph, FakeModel, FakeNode, build_model

PRODUCTS = """
[one]
description = ""
version = "0.1.0"
features = ["scan"]
models = ["models/with space é.tflite"]
xnnpack = true

[two]
description = ""
version = "0.1.0"
features = ["scan"]
ops = [{ name = "CONV_2D", max_version = 3 }]
xnnpack = false
"""
FLEX = build_model(FakeModel(codes=(FakeCode("FlexErf", custom=True),)))


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "répo with space"
    (root / "models").mkdir(parents=True)
    (root / "ops_manifest").mkdir()
    (root / "ops_manifest" / "products.toml").write_text(PRODUCTS, encoding="utf-8")
    (root / "models" / "with space é.tflite").write_bytes(build_model())
    monkeypatch.setattr(ops, "_ROOT", root)
    return root


def call(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    ops.configure(parser)
    return ops.run(parser.parse_args(arguments))


def test_writes_all_manifests_and_then_leaves_them_alone(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call() == 0
    assert "ops_manifest/one.json: written" in capsys.readouterr().out
    one = parse_manifest((root / "ops_manifest/one.json").read_text(encoding="utf-8"))
    two = parse_manifest((root / "ops_manifest/two.json").read_text(encoding="utf-8"))
    assert [op.name for op in one.ops] == ["RELU"]
    assert [(op.name, op.max_version) for op in two.ops] == [("CONV_2D", 3)]
    assert call() == 0
    assert "ops_manifest/one.json: unchanged" in capsys.readouterr().out
    assert call("--check") == 0


def test_only_the_chosen_product_is_written(root: Path) -> None:
    (root / "models" / "with space é.tflite").unlink()
    assert call("--product", "two", "--product", "two") == 0
    assert not (root / "ops_manifest/one.json").exists()
    with pytest.raises(UsageError, match="did you mean two"):
        call("--product", "tow")


def test_check_names_the_stale_file_and_the_command(root: Path) -> None:
    with pytest.raises(StaleError) as caught:
        call("--check")
    assert str(caught.value) == (
        "ops_manifest/one.json no longer follows from its inputs; "
        "run `python -m build_tools ops --product one` and commit the result"
    )
    call()
    model = FakeModel(codes=(FakeCode("TANH"),), graphs=(FakeGraph((FakeNode(0),)),))
    (root / "models" / "with space é.tflite").write_bytes(build_model(model))
    with pytest.raises(StaleError, match=r"ops_manifest/one\.json"):
        call("--check")
    assert call("--check", "--product", "two") == 0


def test_a_manifest_without_a_product_is_stale(root: Path) -> None:
    call()
    (root / "ops_manifest/old.json").write_text("{}", encoding="utf-8")
    with pytest.raises(StaleError, match="belongs to no product"):
        call("--check")


def test_a_missing_or_unusable_model_is_named_and_nothing_is_written(root: Path) -> None:
    model = root / "models" / "with space é.tflite"
    model.write_bytes(FLEX)
    with pytest.raises(ModelError, match=r"^models/with space é\.tflite cannot be built into product one"):
        call()
    model.write_bytes(b"")
    with pytest.raises(ModelError, match="it has 0 bytes"):
        call()
    model.unlink()
    with pytest.raises(HostError, match=r"cannot read the model .*with space é\.tflite: No such file"):
        call()
    assert sorted(path.name for path in (root / "ops_manifest").iterdir()) == ["products.toml"]


def test_describes_models(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = root / "models" / "with space é.tflite", root / "bad.tflite"
    assert call("--model", str(good)) == 0
    assert "RELU version 1: 1 x (FLOAT32) -> (FLOAT32)" in capsys.readouterr().out
    bad.write_bytes(FLEX)
    with pytest.raises(ModelError, match=r"1 problem stands in the way; the first is .*FlexErf"):
        call("--model", str(good), str(bad))
    assert "problem: it uses the TensorFlow op FlexErf" in capsys.readouterr().out


def test_a_products_own_custom_ops_count_as_known(root: Path) -> None:
    (root / "a.tflite").write_bytes(build_model(FakeModel(codes=(FakeCode("Mine", custom=True),))))
    with pytest.raises(ModelError, match="whose kernel is unknown"):
        call("--model", str(root / "a.tflite"))
    text = PRODUCTS.replace("[two]", '[one.custom_ops]\nMine = "my::Register_MINE"\n\n[two]')
    (root / "ops_manifest" / "products.toml").write_text(text, encoding="utf-8")
    assert call("--model", str(root / "a.tflite"), "--product", "one") == 0


def test_options_that_exclude_each_other() -> None:
    with pytest.raises(UsageError, match="do different things"):
        call("--model", "a", "--refresh-runtime-table", "b")


def test_the_committed_manifests_follow_from_the_committed_models() -> None:
    assert call("--check") == 0
