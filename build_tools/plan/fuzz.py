"""Which sources a fuzzing harness is made of, and how they are compiled."""

from dataclasses import dataclass

HARNESSES = ("bundle", "licence", "ingress", "metadata")
COMPILER = "clang++-14"
C_COMPILER = "clang-14"

# Everything runs with both sanitizers; a finding of either ends the process.
SANITIZERS = "address,undefined"
FLAGS = (
    *("-g", "-O1", "-DNDEBUG", "-ffunction-sections", "-fdata-sections", "-w"),
    *(f"-fsanitize={SANITIZERS},fuzzer-no-link", "-fno-sanitize-recover=undefined"),
)
# Third-party code writes to addresses that are not aligned on purpose.
THIRD_PARTY_FLAGS = ("-fno-sanitize=undefined",)
LINK_FLAGS = (f"-fsanitize={SANITIZERS},fuzzer", "-Wl,--gc-sections")

# Of the core, what stands between a file and the interpreter: these folders, and of inference these files.
OWN_FOLDERS = ("base", "security")
OWN_FILES = (
    *("bundled_model", "message_reporter", "model", "model_metadata", "op_support", "signature_names"),
    *("dataflow_check", "detection_op_check", "model_check", "operand_check", "option_check"),
    *("real_numbers", "scale_check", "subgraph_check", "type_check"),
)

# Library -> files, below its sources; the verifier and what it needs.
THIRD_PARTY = {
    "tensorflow-lite": (
        "tensorflow/lite/array.cc",
        "tensorflow/lite/core/api/op_resolver.cc",
        "tensorflow/lite/core/c/common.cc",
        "tensorflow/lite/core/tools/verifier.cc",
        "tensorflow/lite/core/tools/verifier_internal.cc",
        "tensorflow/lite/mutable_op_resolver.cc",
        "tensorflow/lite/util.cc",
        "tensorflow/compiler/mlir/lite/core/api/error_reporter.cc",
        "tensorflow/compiler/mlir/lite/schema/schema_utils.cc",
    ),
    "abseil": (
        "absl/base/internal/raw_logging.cc",
        "absl/container/internal/raw_hash_set.cc",
        "absl/hash/internal/city.cc",
        "absl/hash/internal/hash.cc",
    ),
    "flatbuffers": ("src/util.cpp",),
    "monocypher": ("src/monocypher.c", "src/optional/monocypher-ed25519.c"),
}


@dataclass(frozen=True)
class Compilation:
    """One object; `argv` lacks only `-o` and the object's name."""

    source: str
    argv: tuple[str, ...]


def own_sources(core: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    """Those of `core` (paths of native/src) that a harness links; `others` are other systems' files."""
    return tuple(
        path
        for path in core
        if (path.split("/")[2] in OWN_FOLDERS or _stem(path) in OWN_FILES)
        and path.rpartition("/")[2] not in others
    )


def compilation(source: str, *, own: bool, includes: tuple[str, ...], system: tuple[str, ...]) -> Compilation:
    is_c = source.endswith(".c")
    flags = FLAGS if own else (*FLAGS, *THIRD_PARTY_FLAGS)
    argv = (
        C_COMPILER if is_c else COMPILER,
        *(() if is_c else ("-std=c++20", '-DSMILEAR_VERSION="0.1.0"')),
        *flags,
        *(f"-I{folder}" for folder in includes),
        *(part for folder in system for part in ("-isystem", folder)),
        *("-c", source),
    )
    return Compilation(source, argv)


def run_arguments(*, seconds: int, corpus: str, seeds: str, artifacts: str) -> tuple[str, ...]:
    """One process that looks for findings until the time is over; what it finds is kept in `artifacts`."""
    return (
        *(f"-max_total_time={seconds}", "-fork=0", "-jobs=0", "-max_len=65536", "-timeout=2"),
        *("-rss_limit_mb=2048", "-print_final_stats=1", f"-artifact_prefix={artifacts}/", corpus, seeds),
    )


def _stem(path: str) -> str:
    return path.rpartition("/")[2].removesuffix(".cc")
