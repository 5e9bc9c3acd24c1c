"""`prove`: show that a product's build is sufficient, minimal and right, and write a report."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from build_tools.commands.layout import BUILD, DIST, LOGS, ROOT
from build_tools.commands.native import execute_programs, read_manifest, read_product
from build_tools.commands.packages import prepare_packages
from build_tools.commands.programs import test_programs
from build_tools.commands.toolchain import prepare_toolchain, read_targets
from build_tools.commands.trim import build_tracer, trace
from build_tools.commands.trimmed import answers, fresh_evidence, read_table
from build_tools.edge.cache import Cache, user_cache
from build_tools.edge.files import write_if_changed
from build_tools.edge.process import capture
from build_tools.edge.qemu import qemu_aarch64
from build_tools.errors import AuditError, StepError
from build_tools.model.ops import OpsManifest
from build_tools.model.product import Product
from build_tools.model.proof import Claim, ClaimKind, Proof
from build_tools.model.xnnpack import XnnEvidence
from build_tools.ops.resolver import ops_digest
from build_tools.prove import claims
from build_tools.prove.outputs import RunOutputs, parse_run
from build_tools.prove.report import failure, proof_html, proof_json, proof_text

HELP = "show that a product's build is sufficient, minimal and right, and write a report"
HOST, HOST_ARCH = "linux-x86_64", "x86_64"
OTHER, OTHER_ARCH = "linux-aarch64", "aarch64"
PROGRAMS = ("run_model", "run_model_full")
FEW, MANY = 2, 20  # inputs for each model
THREADS = (1, 2, 4)
REFERENCES = ("tflite-runtime", "ai-edge-litert")
REFERENCE = ROOT / "tests" / "bench" / "reference_run.py"
REFUSE_SOURCES = ("breakpoints.cc", "refuse_main.cc")


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--product", default="scan", help="a section of ops_manifest/products.toml (scan)")
    parser.add_argument("--full", action="store_true", help="more inputs, and every processor of both kinds")
    parser.add_argument(
        "--native-only", action="store_true", help="leave out what runs in an emulator of 64-bit ARM"
    )


def run(arguments: argparse.Namespace) -> int:
    product = read_product(arguments.product)
    manifest = read_manifest(product)
    evidence = fresh_evidence(product, manifest) if product.trim else None
    proof = prove(
        user_cache(), product, manifest, evidence, full=arguments.full, emulate=not arguments.native_only
    )
    print(proof_text(proof), end="")
    stem = f"smilear-{product.name}-{product.version}-proof"
    folder = DIST / product.name
    write_if_changed(folder / f"{stem}.json", proof_json(proof).encode())
    write_if_changed(folder / f"{stem}.html", proof_html(proof).encode())
    print(f"prove: {folder / stem}.html")
    sentence = failure(proof)
    if sentence:
        raise AuditError(sentence)
    return 0


def prove(
    cache: Cache,
    product: Product,
    manifest: OpsManifest,
    evidence: XnnEvidence | None,
    *,
    full: bool = False,
    emulate: bool = True,
) -> Proof:
    """Build the product as the evidence says, and try everything that can be tried."""
    ours = _Runner(_build(cache, product, manifest, evidence, HOST))
    inputs = {model.name: _inputs(model.name, MANY if full else FEW) for model in manifest.models}
    found = _sufficient(ours, manifest, inputs)
    if evidence:
        arches = (HOST_ARCH, OTHER_ARCH) if full and emulate else (HOST_ARCH,)
        found += _traced(cache, product, evidence, arches)
    runs = all(claim.holds for claim in found)  # what cannot run cannot be compared with others
    if runs:
        found += [*_minimal_ops(ours, manifest), *_references(ours, inputs)]
    if runs and evidence:
        found += _minimal_functions(cache, product, evidence)
    if runs and emulate:
        other = _build(cache, product, manifest, evidence, OTHER)
        emulated = _Runner(other, qemu_aarch64(cache, LOGS / "qemu.log"))
        found += _architectures(ours, emulated, manifest, inputs)
    return Proof(
        product=product.name,
        version=product.version,
        target=HOST,
        ops_digest=ops_digest(manifest),
        models=tuple((model.name, model.sha256) for model in manifest.models),
        claims=tuple(found),
    )


@dataclass(frozen=True)
class _Runner:
    """Starts the test programs of a build."""

    folder: Path
    starter: tuple[str, ...] = ()

    def run(self, program: str, model: str, inputs: Path, threads: int = 1) -> RunOutputs:
        argv = (*self.starter, str(self.folder / program), str(ROOT / model), str(inputs))
        what = f"{program} with {model}"
        return parse_run(capture((*argv, "--threads", str(threads)), what=what), what)

    def without(self, op: str, model: str) -> str:
        """What a model says when an op is not there; empty when it runs all the same."""
        argv = (*self.starter, str(self.folder / "run_model"), str(ROOT / model), "1", "--without", op)
        try:
            capture(argv, what=model)
        except StepError as error:
            return str(error).rpartition(": ")[2]
        return ""


def _build(
    cache: Cache, product: Product, manifest: OpsManifest, evidence: XnnEvidence | None, target: str
) -> Path:
    """Folder of the programs that run a model: with what the product has, and with everything."""
    place = read_targets()[target]
    toolchain, toolchain_file = prepare_toolchain(cache, place)
    packages = prepare_packages(cache, toolchain, toolchain_file)
    trim = answers(product, manifest, evidence, place.arch) if evidence else ()
    programs = tuple(row for row in test_programs(product.features) if row.name in PROGRAMS)
    return execute_programs(cache, product, toolchain, packages, programs, trim) / "programs"


def _inputs(model: str, count: int) -> tuple[Path, ...]:
    """Files with inputs for a model, each written once."""
    folder = BUILD / "prove" / model.replace("/", ".")
    folder.mkdir(parents=True, exist_ok=True)
    files = tuple(folder / f"{number}.bin" for number in range(count))
    for number, file in enumerate(files):
        capture(
            (sys.executable, str(REFERENCE), "inputs", str(ROOT / model), str(number), str(file)),
            what=f"inputs for {model}",
        )
    return files


def _sufficient(ours: _Runner, manifest: OpsManifest, inputs: Mapping[str, Sequence[Path]]) -> list[Claim]:
    found = []
    for model in manifest.models:
        nodes = model.subgraphs[0].nodes
        for threads in THREADS:
            for file in inputs[model.name]:
                run = f"inputs {file.stem}, {threads} thread{'s' * (threads > 1)}"
                whole = ours.run("run_model_full", model.name, file, threads)
                try:
                    mine = ours.run("run_model", model.name, file, threads)
                except StepError as error:
                    found.append(claims.broken(f"{model.name}, {run}", str(error)))
                    continue
                found.append(claims.sufficient(model.name, run, mine, whole))
                if threads == THREADS[0] and file == inputs[model.name][0]:
                    found.append(claims.delegated(model.name, nodes, mine.delegated, whole.delegated))
    return found


def _minimal_ops(ours: _Runner, manifest: OpsManifest) -> list[Claim]:
    found = []
    for op in manifest.ops:
        wanted = {reason.source for reason in op.reasons}
        said = {model.name: ours.without(op.name, model.name) for model in manifest.models}
        failing = {name: words for name, words in said.items() if words}
        found.append(claims.minimal_op(op.name, wanted, failing))
    return found


def _traced(
    cache: Cache, product: Product, evidence: XnnEvidence, arches: Sequence[str]
) -> tuple[Claim, ...]:
    known = {function.name for function in read_table().functions}
    calls, _ = trace(cache, (product,), arches)
    return tuple(claim for arch in arches for claim in claims.traced(evidence, arch, calls[arch], known))


def _minimal_functions(cache: Cache, product: Product, evidence: XnnEvidence) -> tuple[Claim, ...]:
    """Refuse each function that stays, one after the other, with all the rest of XNNPACK there."""
    program = build_tracer(cache, HOST_ARCH, "refuse", REFUSE_SOURCES, stand_ins=False).program
    functions = tuple(use.name for use in evidence.uses if HOST_ARCH in use.arches)
    return claims.minimal_functions(
        {
            model: claims.parse_refusals(
                capture((str(program), str(ROOT / model), *functions), what=f"refusing {model}"), "refuse"
            )
            for model in product.models
        }
    )


def _references(ours: _Runner, inputs: Mapping[str, Sequence[Path]]) -> list[Claim]:
    found = []
    for model, files in inputs.items():
        for file in files:
            mine = ours.run("run_model", model, file)
            for runtime in REFERENCES:
                argv = (sys.executable, str(REFERENCE), runtime, str(ROOT / model), str(file))
                theirs = parse_run(capture(argv, what=f"{model} in {runtime}"), runtime)
                other = f"inputs {file.stem}, {runtime}"
                found.append(claims.agrees(ClaimKind.REFERENCE, model, other, mine, theirs))
    return found


def _architectures(
    ours: _Runner, emulated: _Runner, manifest: OpsManifest, inputs: Mapping[str, Sequence[Path]]
) -> list[Claim]:
    found = []
    for model in manifest.models:
        file, nodes = inputs[model.name][0], model.subgraphs[0].nodes
        mine, theirs = (runner.run("run_model", model.name, file) for runner in (ours, emulated))
        found.append(claims.agrees(ClaimKind.ARCHITECTURE, model.name, OTHER, mine, theirs))
        subject = f"{model.name} on {OTHER}"
        found.append(claims.delegated(subject, nodes, theirs.delegated, mine.delegated))
    return found
