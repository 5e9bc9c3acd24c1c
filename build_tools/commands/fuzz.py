"""`fuzz`: look for inputs that bring the readers of files down, with libFuzzer and sanitizers."""

import argparse
import hashlib
import tarfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from build_tools.commands.layout import BUILD, LOGS, ROOT
from build_tools.commands.native import core_sources, read_product
from build_tools.commands.packages import prepare_packages
from build_tools.commands.sources import ensure_sources
from build_tools.commands.toolchain import prepare_toolchain, read_targets
from build_tools.commands.trimmed import source_pin
from build_tools.commands.trust import read_key, trust_text
from build_tools.edge.cache import Cache, user_cache
from build_tools.edge.files import read_bytes, write_if_changed
from build_tools.edge.process import run as run_process
from build_tools.errors import UsageError
from build_tools.model.protection import KeyKind
from build_tools.plan.build import WINDOWS_SOURCES
from build_tools.plan.fuzz import (
    COMPILER,
    HARNESSES,
    LINK_FLAGS,
    THIRD_PARTY,
    Compilation,
    compilation,
    own_sources,
    run_arguments,
)

HELP = "fuzz the readers of bundles, licences, models and metadata"
FOLDER = BUILD / "fuzz"
TESTS = "tests/fuzz"
CORPUS = ROOT / TESTS / "corpus"
PRODUCT, TARGET = "scan-protected", "linux-x86_64"
KEY = "tests/keys/bundle-1.key"
LOG = LOGS / "fuzz.log"
OWN_INCLUDES = ("native/include", "native/src", TESTS)


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--seconds", type=int, default=60, help="for each harness (60); 0 runs the corpus alone"
    )
    parser.add_argument("--harness", action="append", default=[], choices=HARNESSES, help="only this one")


def run(arguments: argparse.Namespace) -> int:
    if arguments.seconds < 0:
        raise UsageError(f"--seconds {arguments.seconds} is no duration; give 0 or more")
    harnesses = arguments.harness or HARNESSES
    programs = build_harnesses(user_cache(), harnesses)
    for name, program in programs.items():
        _fuzz(name, program, arguments.seconds)
    return 0


def build_harnesses(cache: Cache, harnesses: Sequence[str]) -> dict[str, Path]:
    """Compile what has changed, and link a program for each harness."""
    toolchain, file = prepare_toolchain(cache, read_targets()[TARGET])
    packages = prepare_packages(cache, toolchain, file)
    system = tuple(folder for package in packages for folder in package.include_folders)
    ensure_sources(cache)
    shared = [
        *(
            compilation(path, own=True, includes=OWN_INCLUDES, system=system)
            for path in (
                *own_sources(core_sources(), WINDOWS_SOURCES),
                f"{TESTS}/every_op.cc",
                f"{TESTS}/no_sampling.cc",
                *_generated(),
            )
        ),
        *(compilation(path, own=False, includes=(), system=system) for path in _third_party(cache)),
    ]
    mains = {
        name: compilation(f"{TESTS}/{name}_fuzz.cc", own=True, includes=OWN_INCLUDES, system=system)
        for name in harnesses
    }
    headers = _headers_digest([package.archives for package in packages])
    with ThreadPoolExecutor(2) as pool:
        objects = list(pool.map(lambda job: _compile(job, headers), shared))
        own = dict(zip(mains, pool.map(lambda job: _compile(job, headers), mains.values()), strict=True))
    programs = {}
    for name, main in own.items():
        programs[name] = FOLDER / f"{name}_fuzz"
        argv = (COMPILER, *map(str, (main, *objects)), *LINK_FLAGS, "-o", str(programs[name]))
        run_process(argv, what=f"linking {name}_fuzz", log=LOG, cwd=ROOT)
    return programs


def _fuzz(name: str, program: Path, seconds: int) -> None:
    corpus, artifacts = (FOLDER / kind / name for kind in ("corpus", "artifacts"))
    for folder in (corpus, artifacts):
        folder.mkdir(parents=True, exist_ok=True)
    # Without a time, libFuzzer would go on for ever; with no runs it reads the corpus.
    limit = () if seconds else ("-runs=0",)
    arguments = run_arguments(
        seconds=seconds, corpus=str(corpus), seeds=str(CORPUS / name), artifacts=str(artifacts)
    )
    statistics: list[str] = []

    def keep(line: str) -> None:
        if line.startswith("stat::"):
            statistics.append(line.removeprefix("stat::"))

    what = f"fuzzing {name} (what it found is in {artifacts})"
    run_process((str(program), *limit, *arguments), what=what, log=LOG, cwd=ROOT, on_line=keep)
    print(f"fuzz: {name}, nothing found in {seconds} s; {'; '.join(map(_words, statistics[:2]))}", flush=True)


def _words(statistic: str) -> str:
    return " ".join(statistic.replace(":", "").split())


def _generated() -> tuple[str, ...]:
    """The keys of the tests, in files of C++."""
    trust, key = FOLDER / "trust.cc", FOLDER / "bundle_key.cc"
    write_if_changed(trust, trust_text(read_product(PRODUCT), "linux").encode())
    secret = read_key(ROOT / KEY, KeyKind.BUNDLE, secret=True).secret
    numbers = ", ".join(map(str, secret))
    lines = (
        '#include "fuzz.h"',
        "namespace smilear::fuzz {",
        f"static constexpr std::uint8_t kKey[] = {{{numbers}}};",
        "std::span<const std::uint8_t> BundleKey() { return kKey; }",
        "}  // namespace smilear::fuzz",
        "",
    )
    text = "\n".join(lines)
    write_if_changed(key, text.encode())
    return tuple(path.relative_to(ROOT).as_posix() for path in (trust, key))


def _third_party(cache: Cache) -> tuple[str, ...]:
    """The pinned sources, unpacked from the archives that the recipes build."""
    paths = []
    for library, files in THIRD_PARTY.items():
        pin = source_pin(library)
        folder = FOLDER / "src" / f"{library}-{pin[:12]}"
        if not folder.is_dir():
            unpacked = folder.with_suffix(".tmp")
            with tarfile.open(cache.sources / "s" / pin) as archive:
                archive.extractall(unpacked, filter="data")
            unpacked.rename(folder)
        paths += [(folder / file).relative_to(ROOT).as_posix() for file in files]
    return tuple(paths)


def _headers_digest(archives: object) -> str:
    """Of everything that sources include: our headers, and which packages."""
    digest = hashlib.sha256(repr(archives).encode())
    for folder in OWN_INCLUDES:
        for path in sorted((ROOT / folder).rglob("*.h")):
            digest.update(path.read_bytes())
    return digest.hexdigest()


def _compile(job: Compilation, headers: str) -> Path:
    """The object, made unless it is there; its name holds everything that it depends on."""
    known = hashlib.sha256(repr(job.argv).encode() + headers.encode())
    known.update(read_bytes(ROOT / job.source, "source"))
    path = FOLDER / "obj" / f"{Path(job.source).name}-{known.hexdigest()[:16]}.o"
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".tmp")
        run_process((*job.argv, "-o", str(unfinished)), what=f"compiling {job.source}", log=LOG, cwd=ROOT)
        unfinished.rename(path)
    return path
