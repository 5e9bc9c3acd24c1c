"""A toolchain whose programs stop at the first byte that they touch outside of what they own."""

import hashlib
from dataclasses import replace
from pathlib import Path

from build_tools.model.toolchain import Toolchain

SANITIZE = "-fsanitize=address"
OPTIMIZE = ("-O1", "-DNDEBUG")  # fast enough, and the reports still name what was called
COMPILER = "clang-14"
RUNTIME = "libclang_rt.asan-x86_64.a"
HEADERS = "-idirafter"
# The kit's C++ library tells the sanitizer about deques; a runtime older than it need not know, so the call
# goes to a function that does nothing the second time.
UNKNOWN_TO_RUNTIME = "__sanitizer_annotate_double_ended_contiguous_container"
NO_OPERATION = "__asan_init"


def sanitized(toolchain: Toolchain, runtime: Path, headers: Path) -> Toolchain:
    """`toolchain` with AddressSanitizer in all that it compiles.

    `runtime` is the sanitizer's archive, `headers` a folder with its headers in `sanitizer/`, and with none
    of its compiler's. For programs alone: the runtime has to come first in a process.
    """
    flags = (SANITIZE, "-g1", HEADERS)
    suffix = hashlib.sha256(repr((flags, OPTIMIZE)).encode()).hexdigest()[:6]
    return replace(
        toolchain,
        digest=f"{toolchain.digest}-{suffix}",
        code_digest=f"{toolchain.code_digest}-{suffix}",
        compile_flags=(*toolchain.compile_flags, *flags, str(headers)),
        optimize_flags=OPTIMIZE,
        lto_flags=(),
        required_flags=tuple(
            flag for flag in (*toolchain.required_flags, SANITIZE) if flag not in toolchain.lto_flags
        ),
        # The whole archive: its functions stand in for the C library's, which nothing else would ask for.
        program_start=(
            *toolchain.program_start,
            "--export-dynamic",
            f"--defsym={UNKNOWN_TO_RUNTIME}={NO_OPERATION}",
            *("--whole-archive", str(runtime), "--no-whole-archive"),
        ),
    )
