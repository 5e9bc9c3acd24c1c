from pathlib import Path

from build_tools.commands.toolchain import read_targets
from build_tools.toolchains.hermetic import hermetic
from build_tools.toolchains.sanitized import SANITIZE, sanitized
from tests.fakes.kit import fake_kit

PLAIN = hermetic(read_targets()["linux-x86_64"], fake_kit(), Path("/cache/toolchains")).toolchain
RUNTIME, HEADERS = Path("/llvm/lib/linux/asan.a"), Path("/cache/headers")
SANITIZED = sanitized(PLAIN, RUNTIME, HEADERS)


def test_all_code_has_the_sanitizer_and_third_party_code_is_held_to_it() -> None:
    assert SANITIZE in SANITIZED.compile_flags
    assert SANITIZE in SANITIZED.required_flags
    # The linker would have to instrument what is still bitcode.
    assert not [flag for flag in (*SANITIZED.lto_flags, *SANITIZED.required_flags) if "lto" in flag]


def test_the_whole_runtime_is_linked() -> None:
    start = SANITIZED.program_start
    place = start.index(str(RUNTIME))
    assert (start[place - 1], start[place + 1]) == ("--whole-archive", "--no-whole-archive")


def test_packages_are_not_those_of_the_plain_toolchain_and_say_nothing_about_folders() -> None:
    other = sanitized(PLAIN, Path("/elsewhere/lib/linux/asan.a"), Path("/elsewhere/headers"))
    assert SANITIZED.code_digest == other.code_digest != PLAIN.code_digest
    assert SANITIZED.digest == other.digest != PLAIN.digest
