"""`bench`: measure this machine's builds of scan and of the vision features, and write the figures down."""

import argparse
import json
import statistics
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from build_tools.commands.layout import LOGS, ROOT
from build_tools.commands.native import build_native, link_native, read_manifest, read_product
from build_tools.commands.package import package_wheel
from build_tools.commands.programs import test_programs
from build_tools.commands.toolchain import read_targets
from build_tools.edge.apt import ensure_unpacked
from build_tools.edge.cache import Cache, user_cache
from build_tools.edge.files import read_bytes
from build_tools.edge.process import capture
from build_tools.edge.process import run as run_process
from build_tools.errors import AuditError, UsageError
from build_tools.ledger.budget import over_start_budget
from build_tools.model.product import Product, StartBudget
from build_tools.model.start import ColdStart
from build_tools.ops.activations import bytes_alive
from build_tools.plan.build import Program

HELP = "measure latency and preprocessing on this machine against reference runtimes"
HOST = "linux-x86_64"
OURS = "smilear"
SCAN = "scan"
MODELS_FOLDER = ROOT / "tests" / "models"
PREPROCESS = "preprocess"
START = "start"
PROTECTED, PROTECTION = "scan-protected", "protection"
POSES = "poses"
VISION, VISION_BENCH = "vision", "vision_bench"
EVERYTHING = "everything"
INVOKE = "invoke"
MODELS = ("scan_f32.tflite", "scan_int8.tflite")
THREADS = (1, 2)
# Where the system places a process and its threads stays with it, and only ever makes it slower.
PROCESSES = 5
STARTS = 15
TURNS, RUNS = 11, 200  # processes of each build, and runs in each
MEBIBYTE = 1 << 20


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rounds", type=int, default=300, help="frames per process (300)")


def run(arguments: argparse.Namespace) -> int:
    if arguments.rounds < 1:
        raise UsageError(f"--rounds {arguments.rounds} measures nothing; give 1 or more")
    cache, product = user_cache(), read_product(SCAN)
    start = Program(START, (f"tests/bench/{START}.cc",))
    programs = (*test_programs(product.features), preprocess_program(cache), start)
    build = build_native(cache, product, read_targets()[HOST], programs=programs)
    rows = latency_rows(package_wheel(build), arguments.rounds)
    print(latency_table(rows), end="")
    program = build.folder / "programs" / PREPROCESS
    print(capture([str(program)], what="the preprocessing benchmark"), end="")
    starts = cold_starts(build.folder / "programs" / START)
    print(start_table(product.start, starts), end="")
    for table in (
        poses_table,
        vision_table,
        trimmed_table,
        quantised_table,
        streams_table,
        protection_table,
        python_table,
    ):
        print(table(cache), end="")
    sentence = over_start_budget(product, starts)
    if sentence:
        raise AuditError(sentence)
    return 0


def poses_table(cache: Cache) -> str:
    """Markdown: what the features about bodies take per frame, without inference."""
    sources = (f"tests/bench/{POSES}.cc", "tests/native/poses/dancer.cc")
    program = Program(name=POSES, sources=sources)
    build = build_native(cache, read_product(POSES), read_targets()[HOST], programs=(program,))
    return capture([str(build.folder / "programs" / POSES)], what="the benchmark of poses")


def vision_table(cache: Cache) -> str:
    """Markdown: what hands, portraits and beauty cost a frame besides their models."""
    program = Program(VISION_BENCH, ("tests/bench/vision.cc", "tests/native/toy_model.cc"))
    build = build_native(cache, read_product(VISION), read_targets()[HOST], programs=(program,))
    return capture([str(build.folder / "programs" / VISION_BENCH)], what="the vision benchmark")


def trimmed_table(cache: Cache) -> str:
    """Markdown: each model in its product, against a build of the same that leaves nothing of XNNPACK out."""
    lines = ["| model | trimmed ms | whole ms | ratio |", "|---|---|---|---|"]
    for product in (read_product(SCAN), read_product(EVERYTHING)):
        trimmed, whole = _with_and_without_trim(cache, product)
        for model in product.models:
            ours, others = _in_turn(ROOT / model, trimmed, whole)
            lines.append(f"| {Path(model).name} | {ours:.3f} | {others:.3f} | {ours / others:.2f} |")
    return "\n".join(lines) + "\n"


def _with_and_without_trim(cache: Cache, product: Product) -> tuple[Path, Path]:
    """The program that runs a model, from both builds."""
    program, host = Program(INVOKE, (f"tests/bench/{INVOKE}.cc",)), read_targets()[HOST]
    trimmed = build_native(cache, product, host, programs=(program,))
    untrimmed = replace(
        product, name=f"{product.name}-whole", trim=False, delegate_only=False, model_types_only=False
    )
    whole = link_native(cache, untrimmed, host, read_manifest(product), (), programs=(program,))
    return trimmed.folder / "programs" / INVOKE, whole.folder / "programs" / INVOKE


def _in_turn(model: Path, *programs: Path) -> tuple[float, ...]:
    """Milliseconds of a run of `model` with each program: the medians of processes that take turns."""

    def milliseconds(program: Path) -> float:
        return float(capture([str(program), str(model), str(RUNS)], what=f"running {model.name}"))

    rounds = [[milliseconds(program) for program in programs] for _ in range(TURNS)]
    return tuple(statistics.median(times) for times in zip(*rounds, strict=True))


def quantised_table(cache: Cache) -> str:
    """Markdown: each quantised model against the same network in float."""
    rows = "".join(_run_installed(cache, name, "quantised.py") for name in (SCAN, VISION))
    return f"| model | against | its ms | float's ms | ratio |\n|---|---|---|---|---|\n{rows}"


def python_table(cache: Cache) -> str:
    """Markdown: features against the same steps in Python, and against mediapipe's tasks."""
    rows = "".join(_run_installed(cache, name, "against_python.py") for name in (SCAN, VISION, POSES))
    return f"| what | against | ours ms | theirs ms | ratio |\n|---|---|---|---|---|\n{rows}"


def streams_table(cache: Cache) -> str:
    """Markdown: a minute of video through each feature, with its models."""
    rows = _run_installed(cache, EVERYTHING, "streams.py")
    head = "| a minute of video | p50 ms | p95 ms | p99 ms | grown, KiB | |"
    return f"{head}\n|---|---|---|---|---|---|\n{rows}"


def _run_installed(cache: Cache, product: str, script: str) -> str:
    """What a script of tests/bench says, with the product's package and the models."""
    wheel = package_wheel(build_native(cache, read_product(product), read_targets()[HOST]))
    with tempfile.TemporaryDirectory() as site:
        _install(wheel, site)
        return capture(
            (sys.executable, str(ROOT / "tests" / "bench" / script), str(MODELS_FOLDER)),
            what=f"running {script} with {product}",
            environment={"PYTHONPATH": f"{site}:{ROOT}:{MODELS_FOLDER}"},
        )


def cold_starts(program: Path) -> tuple[ColdStart, ...]:
    """From a model's file to its first result, for each model the best of several processes."""
    return tuple(_cold_start(program, name) for name in MODELS)


def _cold_start(program: Path, name: str) -> ColdStart:
    model = MODELS_FOLDER / name
    runs = [capture([str(program), str(model)], what=f"starting {name}").split() for _ in range(STARTS)]
    return ColdStart(
        model=name,
        milliseconds=min(float(milliseconds) for milliseconds, _ in runs),
        memory=max(int(size) for _, size in runs),
    )


def start_table(budget: StartBudget | None, starts: tuple[ColdStart, ...]) -> str:
    """Markdown: time and memory of cold starts, what a product allows and what a model needs."""
    wanted = (f"{budget.milliseconds:g}", f"{budget.memory / MEBIBYTE:.2f}") if budget else ("", "")
    lines = [
        "| cold start | wanted ms | ms | wanted MiB | grown, MiB | 2.2 x model + its tensors + 2 MiB |",
        "|---|---|---|---|---|---|",
    ]
    for start in starts:
        content = read_bytes(MODELS_FOLDER / start.model, "model")
        needed = 2.2 * len(content) + bytes_alive(start.model, content) + 2 * MEBIBYTE
        cells = (start.model, wanted[0], f"{start.milliseconds:.1f}", wanted[1])
        lines.append(f"| {' | '.join(cells)} | {start.memory / MEBIBYTE:.2f} | {needed / MEBIBYTE:.2f} |")
    return "\n".join(lines) + "\n"


def protection_table(cache: Cache) -> str:
    """Markdown: what a licence and an encrypted model cost."""
    program = Program(f"{PROTECTION}_bench", (f"tests/bench/{PROTECTION}.cc",))
    build = build_native(cache, read_product(PROTECTED), read_targets()[HOST], programs=(program,))
    with tempfile.TemporaryDirectory() as folder:
        make = (sys.executable, "-m", "tests.bench.protected_files", folder)
        capture(make, what="making a bundle and a licence", environment={"PYTHONPATH": str(ROOT)})
        files = [str(Path(folder) / name) for name in ("model.smb", "bundle.key", "licence.sml")]
        rows = capture(
            [str(build.folder / "programs" / program.name), *files, "com.example.scan"],
            what="the benchmark of protection",
        )
    return f"| protection | wanted | measured |\n|---|---|---|\n{rows}"


def preprocess_program(cache: Cache) -> Program:
    """Our preprocessing against libyuv's, which Debian has as a static library."""
    libyuv = ensure_unpacked(cache, "libyuv", ("libyuv-dev",), LOGS / "libyuv.log") / "usr"
    return Program(
        name=PREPROCESS,
        sources=(f"tests/bench/{PREPROCESS}.cc",),
        system_folders=(str(libyuv / "include"),),
        archives=(str(libyuv / "lib" / "x86_64-linux-gnu" / "libyuv.a"),),
    )


def latency_rows(wheel: Path, rounds: int) -> list[tuple[str, int, dict[str, float]]]:
    """Model, threads, and each runtime's milliseconds in its best process."""
    script = ROOT / "tests" / "bench" / "latency.py"
    with tempfile.TemporaryDirectory() as site:
        _install(wheel, site)
        measured = [
            (
                model,
                threads,
                [
                    json.loads(_measure(script, MODELS_FOLDER, model, threads, rounds, site))
                    for _ in range(PROCESSES)
                ],
            )
            for model in MODELS
            for threads in THREADS
        ]
    return [
        (model, threads, {name: min(process[name] for process in processes) for name in processes[0]})
        for model, threads, processes in measured
    ]


def _install(wheel: Path, site: str) -> None:
    run_process(
        (sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", site, str(wheel)),
        what="installing the wheel",
        log=LOGS / "bench.log",
    )


def _measure(script: Path, models: Path, model: str, threads: int, rounds: int, site: str) -> str:
    return capture(
        (
            *(sys.executable, str(script), str(models / model), str(models / "labels.txt")),
            *(str(threads), str(rounds)),
        ),
        what=f"measuring {model} with {threads} threads",
        environment={"PYTHONPATH": site},
    )


def latency_table(rows: list[tuple[str, int, dict[str, float]]]) -> str:
    """Markdown: milliseconds, and ours as a multiple of each reference."""
    others = [name for name in rows[0][2] if name != OURS]
    titles = ["model", "threads", f"{OURS} ms", *(f"{name} ms" for name in others)]
    titles += [f"ours / {name}" for name in others]
    lines = [f"| {' | '.join(titles)} |", f"|{'---|' * len(titles)}"]
    for model, threads, times in rows:
        cells = [model, str(threads), f"{times[OURS]:.3f}", *(f"{times[name]:.3f}" for name in others)]
        cells += [f"{times[OURS] / times[name]:.2f}" for name in others]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"
