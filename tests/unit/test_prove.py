"""Claims about a build: from what programs print to a report."""

import json
import struct

import pytest

from build_tools.errors import StepError
from build_tools.model.proof import Claim, ClaimKind, Proof
from build_tools.model.xnnpack import Call, TracedModel, XnnEvidence, XnnUse
from build_tools.prove.claims import (
    Refusal,
    agrees,
    delegated,
    minimal_functions,
    minimal_op,
    parse_refusals,
    sufficient,
    traced,
)
from build_tools.prove.outputs import RunOutputs, distance, parse_run
from build_tools.prove.report import failure, proof_html, proof_json, proof_text

MODEL = "m/a.tflite"


def floats(*values: float) -> RunOutputs:
    return RunOutputs(3, (("FLOAT32", struct.pack(f"<{len(values)}f", *values)),))


def proof(*claims: Claim) -> Proof:
    return Proof("scan", "1.0.0", "linux-x86_64", "d1", ((MODEL, "ab"),), claims)


def test_reads_what_a_run_prints() -> None:
    text = "3 nodes delegated\nan output:0 INT8 2 ff01\nempty FLOAT32 0 \n"
    assert parse_run(text, "x") == RunOutputs(3, (("INT8", b"\xff\x01"), ("FLOAT32", b"")))


@pytest.mark.parametrize(
    "text",
    ["", "3 nodes", "3 nodes delegated\na INT8 2 ff", "x nodes delegated\n", "3 nodes delegated\nsegv\n"],
)
def test_odd_runs_are_refused(text: str) -> None:
    with pytest.raises(StepError, match="printed something odd"):
        parse_run(text, "run_model")


@pytest.mark.parametrize(
    ("one", "other", "apart", "near"),
    [
        (floats(1, 2), floats(1, 2), 0, True),
        (floats(0.5), floats(0.6), 0.1, False),
        (floats(1000), floats(1000.05), 0.05, True),  # of what size it is counts
        (floats(float("nan")), floats(1), float("inf"), False),
        (floats(float("inf")), floats(float("inf")), 0, True),
        (floats(1), floats(1, 2), float("inf"), False),
        (RunOutputs(0, (("INT8", b"\x05"),)), RunOutputs(0, (("INT8", b"\x03"),)), 2, True),
        (RunOutputs(0, (("INT8", b"\x05"),)), RunOutputs(0, (("INT8", b"\x02"),)), 3, False),
        (RunOutputs(0, (("INT32", bytes(4)),)), RunOutputs(0, (("INT32", b"\x01" + bytes(3)),)), 1, False),
    ],
)
def test_distance(one: RunOutputs, other: RunOutputs, apart: float, *, near: bool) -> None:
    found, close = distance(one, other)
    assert found == pytest.approx(apart, abs=1e-4)
    assert close is near


def test_one_bit_of_difference_to_the_full_library_is_too_much() -> None:
    assert sufficient(MODEL, "inputs 1", floats(1), floats(1)).holds
    claim = sufficient(MODEL, "inputs 1", floats(1), floats(1.0000001))
    assert not claim.holds
    assert "differs by up to" in claim.detail
    assert agrees(ClaimKind.REFERENCE, MODEL, "other", floats(1), floats(1.0000001)).holds
    assert not agrees(ClaimKind.REFERENCE, MODEL, "other", floats(1), floats(1.1)).holds


def test_lost_delegation_is_told() -> None:
    assert delegated(MODEL, 20, 18, 18).holds
    claim = delegated(MODEL, 20, 0, 18)
    assert not claim.holds
    assert "takes 0 of 20 nodes, and 18 with all of XNNPACK" in claim.detail


def test_a_function_that_is_asked_for_and_left_out_is_named_with_model_and_node() -> None:
    evidence = XnnEvidence(
        "p", "", ("x86_64",), (TracedModel(MODEL, "ab"),), (XnnUse("xnn_f", ("x86_64",), ()),), (), ()
    )
    known = {"xnn_f", "xnn_init_g_config"}
    whole, node = Call(MODEL, 1, -1, -1, "xnn_f"), Call(MODEL, 1, 0, 3, "xnn_f")
    (claim,) = traced(evidence, "x86_64", [whole, node], known)
    assert claim.holds
    calls = [whole, Call(MODEL, 1, -1, -1, "xnn_init_g_config"), Call(MODEL, 1, 0, 5, "xnn_init_g_config")]
    (claim,) = traced(evidence, "x86_64", calls, known)
    assert not claim.holds
    assert claim.subject == f"{MODEL} on x86_64"
    assert claim.detail == "node 5 asks for xnn_init_g_config, which is left out"
    (claim,) = traced(evidence, "x86_64", [], known)
    assert not claim.holds


def test_an_op_is_needed_by_exactly_the_models_that_have_it() -> None:
    assert minimal_op("ADD", {MODEL}, {MODEL: "unsupported op ADD"}).holds
    assert not minimal_op("ADD", {MODEL}, {}).holds
    assert not minimal_op("ADD", {MODEL}, {MODEL: "no", "m/b.tflite": "no"}).holds


def test_what_a_refused_function_costs() -> None:
    text = "-\t0\truns\t18\nxnn_f\t1\truns\t2\nxnn_g\t1\tcrashes\t0\nxnn_h\t1\truns\t18\nxnn_i\t0\truns\t18\n"
    rows = parse_refusals(text, "refuse")
    assert rows[1] == Refusal("xnn_f", asked=True, outcome="runs", delegated=2)
    details = {claim.subject: claim.detail for claim in minimal_functions({MODEL: rows})}
    assert details == {
        "xnn_f": f"without it {MODEL} keeps 2 of 18 nodes in XNNPACK",
        "xnn_g": f"without it {MODEL} crashes",
        "xnn_h": f"asked for by {MODEL}, which can do without it on this processor",
        "xnn_i": "not asked for on this processor",
    }
    broken = (Refusal("-", asked=False, outcome="fails", delegated=0),)
    assert not minimal_functions({MODEL: broken})[0].holds
    with pytest.raises(StepError, match="odd"):
        parse_refusals("-\t0\truns\n", "refuse")


def test_the_report_says_what_fails_and_begins_with_the_cause() -> None:
    good = Claim(ClaimKind.SUFFICIENT, MODEL, holds=True, detail="same")
    lost = Claim(ClaimKind.DELEGATED, MODEL, holds=False, detail="takes 0 of 20 nodes")
    cause = Claim(ClaimKind.EVIDENCE, f"{MODEL} on x86_64", holds=False, detail="node 3 asks for <xnn_f>")
    assert failure(proof(good)) == ""
    whole = proof(good, lost, cause)
    assert f"{MODEL} on x86_64: node 3 asks for <xnn_f> (1 more above)" in failure(whole)
    assert "ok   sufficient: 1 of 1" in proof_text(whole)
    assert "FAIL delegated: 0 of 1" in proof_text(whole)
    assert json.loads(proof_json(whole))["holds"] is False
    page = proof_html(whole)
    assert "2 claims do not hold" in page
    assert "&lt;xnn_f&gt;" in page
    assert "every claim holds" in proof_html(proof(good))
