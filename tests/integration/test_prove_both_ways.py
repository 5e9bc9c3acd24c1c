"""`prove` on real builds: what is right is proved, what is wrongly left out is caught by name."""

import json
import subprocess
from dataclasses import replace

import pytest

from build_tools.commands.native import execute_programs, read_manifest, read_product
from build_tools.commands.packages import prepare_packages
from build_tools.commands.programs import test_programs as programs_of
from build_tools.commands.prove import HOST, PROGRAMS, prove
from build_tools.commands.toolchain import prepare_toolchain, read_targets
from build_tools.commands.trimmed import answers, fresh_evidence
from build_tools.edge.cache import user_cache
from build_tools.model.proof import ClaimKind
from build_tools.prove.outputs import distance, parse_run
from build_tools.prove.report import failure
from build_tools.trim.evidence import without_model
from tests.integration.repo import ROOT, build_tools

INT8, FLOAT = "tests/models/scan_int8.tflite", "tests/models/scan_f32.tflite"


def test_a_product_is_proved_with_a_report() -> None:
    said = build_tools("prove", "--product", "scan-smallest", "--native-only")
    assert "FAIL" not in said
    (report,) = (ROOT / "dist" / "scan-smallest").glob("*-proof.json")
    proof = json.loads(report.read_text("utf-8"))
    assert proof["holds"]
    kinds = [claim["kind"] for claim in proof["claims"]]
    assert kinds.count("sufficient") == 6
    assert set(kinds) == {kind.value for kind in ClaimKind} - {ClaimKind.ARCHITECTURE.value}
    told = {claim["subject"]: claim["detail"] for claim in proof["claims"]}
    assert "XNNPACK takes 20 of 20 nodes" in told[INT8]
    # Refused, some function costs nodes: the trial is able to see a loss.
    losses = [
        row for row in proof["claims"] if row["kind"].endswith("XNNPACK") and "without it" in row["detail"]
    ]
    assert len(losses) > 10


def test_a_needed_config_that_is_left_out_is_caught_with_model_node_and_config() -> None:
    product = read_product("scan-int8")
    manifest = read_manifest(product)
    evidence = fresh_evidence(product, manifest)
    config = "xnn_init_qs8_qc8w_dwconv_config"
    wrong = replace(evidence, uses=tuple(use for use in evidence.uses if use.name != config))
    assert len(wrong.uses) == len(evidence.uses) - 1
    proof = prove(user_cache(), product, manifest, wrong, emulate=False)
    sentence = failure(proof)
    assert f"{INT8} on x86_64: node 0-1,3,5,7,9,11,13 asks for {config}, which is left out" in sentence
    assert {ClaimKind.SUFFICIENT, ClaimKind.DELEGATED} & {claim.kind for claim in proof.failed}


@pytest.mark.full  # builds the core anew, for a third product
def test_a_model_that_was_not_traced_runs_on_tflites_kernels() -> None:
    product = read_product("scan")
    manifest = read_manifest(product)
    toolchain, toolchain_file = prepare_toolchain(user_cache(), read_targets()[HOST])
    packages = prepare_packages(user_cache(), toolchain, toolchain_file)
    trim = answers(product, manifest, without_model(fresh_evidence(product, manifest), FLOAT), "x86_64")
    programs = tuple(row for row in programs_of(product.features) if row.name in PROGRAMS)
    other = replace(product, name="scan-untraced")
    folder = execute_programs(user_cache(), other, toolchain, packages, programs, trim) / "programs"

    def run(program: str, model: str) -> str:
        done = subprocess.run(
            [folder / program, ROOT / model, "1"], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    ours, full = (parse_run(run(program, FLOAT), program) for program in PROGRAMS)
    assert ours.delegated < full.delegated
    assert distance(ours, full)[1]
    assert run("run_model", INT8) == run("run_model_full", INT8)
