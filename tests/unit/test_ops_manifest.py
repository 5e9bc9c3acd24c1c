"""Merging models into a manifest, and the manifest's text."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from build_tools.errors import ModelError, StaleError, UsageError
from build_tools.model.json_text import compact
from build_tools.model.ops import (
    DeadOp,
    ModelOps,
    OpsManifest,
    OpUse,
    Reason,
    Signature,
    Subgraph,
    TensorSpec,
)
from build_tools.model.product import OpRequest, Product
from build_tools.model.runtime_ops import RuntimeOp, RuntimeOps
from build_tools.ops import manifest_json, merge, parse_manifest
from build_tools.ops.manifest import REQUESTED
from build_tools.ops.report import model_report

RUNTIME = RuntimeOps(
    builtin={
        name: RuntimeOp(name, f"tflite::ops::builtin::Register_{name}", lowest, highest)
        for name, lowest, highest in (("ADD", 1, 5), ("CONV_2D", 1, 8), ("BROADCAST_TO", 2, 3))
    },
    custom={"Shipped": "tflite::ops::custom::Register_SHIPPED"},
)
PRODUCT = Product("scan", "0.1.0", "", ("scan",), (), (), (), xnnpack=True)
TENSOR = TensorSpec('in "quoted"', "FLOAT32", (-1, 4))
F32 = ("FLOAT32",)


def use(name: str, version: int = 1, *, custom: bool = False, nodes: tuple[int, ...] = (0,)) -> OpUse:
    return OpUse(name, custom, version, 0, nodes, F32, F32)


def model(name: str, *uses: OpUse, dead: tuple[DeadOp, ...] = ()) -> ModelOps:
    graph = Subgraph("main", 3, True, (TENSOR,), ())  # noqa: FBT003
    return ModelOps(name, "ab" * 32, 99, (graph,), (Signature("s", 0, (), (TENSOR,)),), uses, dead)


def test_merges_versions_and_keeps_every_reason() -> None:
    manifest = merge(
        PRODUCT,
        [
            model("a.tflite", use("CONV_2D", 3, nodes=(0, 1, 2, 5)), use("ADD")),
            model("b.tflite", use("CONV_2D", 1), use("Shipped", custom=True)),
        ],
        RUNTIME,
    )
    assert [(op.name, op.custom, op.symbol, op.min_version, op.max_version) for op in manifest.ops] == [
        ("ADD", False, "", 1, 1),
        ("CONV_2D", False, "", 1, 3),
        ("Shipped", True, "tflite::ops::custom::Register_SHIPPED", 1, 1),
    ]
    assert manifest.ops[1].reasons == (
        Reason("a.tflite", 3, 0, "0-2,5", F32, F32),
        Reason("b.tflite", 1, 0, "0", F32, F32),
    )
    assert [entry.name for entry in manifest.models] == ["a.tflite", "b.tflite"]


def test_a_custom_op_may_have_a_builtins_name() -> None:
    product = replace(PRODUCT, custom_ops=(("ADD", "my::Register_ADD"),))
    manifest = merge(product, [model("a", use("ADD"), use("ADD", custom=True))], RUNTIME)
    assert [(op.name, op.custom) for op in manifest.ops] == [("ADD", False), ("ADD", True)]


def test_ops_asked_for_by_hand_need_no_model() -> None:
    product = replace(
        PRODUCT,
        ops=(OpRequest("CONV_2D", 2, 4, custom=False), OpRequest("Mine", 1, 1, custom=True)),
        custom_ops=(("Mine", "my::Register_MINE"),),
    )
    manifest = merge(product, [], RUNTIME)
    assert [(op.name, op.symbol, op.min_version, op.max_version) for op in manifest.ops] == [
        ("CONV_2D", "", 2, 4),
        ("Mine", "my::Register_MINE", 1, 1),
    ]
    assert {reason.source for op in manifest.ops for reason in op.reasons} == {REQUESTED}


@pytest.mark.parametrize(
    ("uses", "expected"),
    [
        ((use("FlexErf", custom=True),), "it uses the TensorFlow op FlexErf, which needs the Flex delegate"),
        ((use("Other", custom=True),), "it uses the custom op Other, whose kernel is unknown"),
        ((use("Shipped", 2, custom=True),), "it uses Shipped version 2, but the runtime has version 1;"),
        ((use("Mine", 128, custom=True),), "but the runtime has versions 1 to 127"),
        ((use("Mine", 2**31 - 1, custom=True),), "but the runtime has versions 1 to 127"),
        ((use("STABLEHLO_SORT"),), "it uses STABLEHLO_SORT, for which the runtime has no kernel"),
        ((use("DELEGATE"),), "it uses DELEGATE, for which the runtime has no kernel"),
        (
            (use("CONV_2D", 9),),
            "CONV_2D version 9, but the runtime has versions 1 to 8; convert it with an older",
        ),
        ((use("CONV_2D", 0),), "it uses CONV_2D version 0, but the runtime has versions 1 to 8"),
        ((use("BROADCAST_TO", 1),), "the runtime has versions 2 to 3; convert it with a newer TensorFlow"),
        ((use("ADD", 7), use("CONV_2D", 9)), "(1 more: see `python -m build_tools ops --model`)"),
    ],
)
def test_refuses_what_the_runtime_cannot_run(uses: tuple[OpUse, ...], expected: str) -> None:
    product = replace(PRODUCT, custom_ops=(("Mine", "my::Register_MINE"),))
    with pytest.raises(ModelError) as caught:
        merge(product, [model("a.tflite", use("ADD")), model("bad.tflite", *uses)], RUNTIME)
    message = str(caught.value)
    assert message.startswith("bad.tflite cannot be built into product scan: ")
    assert expected in message
    assert "\n" not in message


def test_what_no_node_uses_is_no_obstacle() -> None:
    dead = (DeadOp("FlexErf", True, 1), DeadOp("CONV_2D", False, 99))  # noqa: FBT003
    manifest = merge(PRODUCT, [model("a", use("ADD"), dead=dead)], RUNTIME)
    assert [op.name for op in manifest.ops] == ["ADD"]
    assert manifest.models[0].dead == dead


@pytest.mark.parametrize(
    ("request_", "custom_ops", "expected"),
    [
        (OpRequest("CONV2D", 1, 1, custom=False), {}, "did you mean CONV_2D?"),
        (OpRequest("XYZZY", 1, 1, custom=False), {}, "see build_tools/data/runtime_ops.json"),
        (OpRequest("BROADCAST_TO", 1, 3, custom=False), {}, "versions 1 to 3, but the runtime has 2 to 3"),
        (OpRequest("Other", 1, 1, custom=True), {}, "whose kernel is unknown"),
        (OpRequest("Mine", 1, 500, custom=True), {"Mine": "my::R"}, "but the runtime has 1 to 127"),
    ],
)
def test_refuses_impossible_requests(
    request_: OpRequest, custom_ops: Mapping[str, str], expected: str
) -> None:
    product = replace(PRODUCT, ops=(request_,), custom_ops=tuple(custom_ops.items()))
    with pytest.raises(UsageError) as caught:
        merge(product, [], RUNTIME)
    assert expected in str(caught.value)


def test_refuses_a_product_without_any_op() -> None:
    with pytest.raises(ModelError, match="product scan uses no op at all"):
        merge(PRODUCT, [model("empty.tflite")], RUNTIME)


def full_manifest() -> OpsManifest:
    return merge(
        replace(PRODUCT, ops=(OpRequest("ADD", 1, 5, custom=False),)),
        [
            model("é.tflite", use("CONV_2D"), use("Shipped", custom=True), dead=(DeadOp("X", False, 2),)),  # noqa: FBT003
            model("b.tflite", use("CONV_2D", 2)),
        ],
        RUNTIME,
    )


def test_text_round_trips_and_is_deterministic() -> None:
    manifest = full_manifest()
    text = manifest_json(manifest)
    assert parse_manifest(text) == manifest
    assert manifest_json(parse_manifest(text)) == text
    assert text.isascii()
    assert text.startswith('{\n "generated_by": "python -m build_tools ops --product scan",\n')


def test_text_has_one_reason_per_line() -> None:
    lines = manifest_json(full_manifest()).splitlines()
    assert sum('"source"' in line for line in lines) == 5
    assert all(line.count('"source"') <= 1 for line in lines)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{}",
        "[" * 100_000,
        manifest_json(full_manifest())[:-30],
        manifest_json(full_manifest()).replace('"min_version": 1', '"min_version": "1"'),
        manifest_json(full_manifest()).replace('"min_version": 1', '"min_version": true'),
        manifest_json(full_manifest()).replace('"custom": false', '"custom": 0'),
        manifest_json(full_manifest()).replace('"min_version"', '"min_versoin"'),
        manifest_json(full_manifest()).replace('"product"', '"more": 1, "product"'),
    ],
)
def test_damaged_text_is_refused(text: str) -> None:
    with pytest.raises(StaleError, match="run `python -m build_tools ops` to write it anew"):
        parse_manifest(text)


@pytest.mark.parametrize(
    ("numbers", "text"),
    [((), ""), ((4,), "4"), ((0, 1), "0-1"), ((0, 2, 3, 4, 9), "0,2-4,9")],
)
def test_compact(numbers: tuple[int, ...], text: str) -> None:
    assert compact(numbers) == text


def test_report_shows_ops_dead_codes_and_problems_with_names_escaped() -> None:
    bad = model("a.tflite", use("ADD"), use("FlexErf", custom=True), dead=(DeadOp("X", False, 2),))  # noqa: FBT003
    graph = Subgraph("evil\x1b[31m\n", 1, False, (TENSOR,), ())  # noqa: FBT003
    report = model_report(replace(bad, subgraphs=(graph,)), RUNTIME, RUNTIME.custom)
    assert r'subgraph 0 "evil\u001b[31m\n": 1 nodes, which nothing runs' in report
    assert r'"in \"quoted\"" FLOAT32[-1, 4]' in report
    assert "  ADD version 1: 1 x (FLOAT32) -> (FLOAT32), subgraph 0 nodes 0\n" in report
    assert "dead: X version 2, used by no node\n" in report
    assert "problem: it uses the TensorFlow op FlexErf" in report
