"""The Windows sysroot's flags and recipe, as data."""

from pathlib import Path, PurePosixPath

from build_tools.commands.toolchain import read_targets
from build_tools.toolchains.hermetic import hermetic
from build_tools.toolchains.windows_sysroot import (
    BY_PRODUCTS,
    WindowsSysroot,
    c_flags,
    cxx_flags,
    libraries,
    link_flags,
    program_start,
    recipe,
    shared_start,
)
from tests.fakes.kit import fake_kit

SYSROOT = WindowsSysroot("x86_64", "10", ("/kit/zig",), Path("/kit/lib"), Path("/overlay"), Path("/made"))
LISTING = tuple(
    map(
        PurePosixPath,
        (
            "libcxx/src/string.cpp",
            "libcxx/src/support/win32/thread_win32.cpp",
            "libcxx/src/support/ibm/other.cpp",
            "libcxxabi/src/cxa_thread_atexit.cpp",
            "libcxxabi/src/cxa_noexception.cpp",
            "libunwind/src/Unwind-seh.cpp",
            "libunwind/src/Unwind-sjlj.c",
        ),
    )
)
RECIPE = recipe(SYSROOT, LISTING, flags=("-O3", "-flto=thin"))
COMMANDS = [command for stage in RECIPE.stages for command in stage]


def folders(flags: tuple[str, ...]) -> list[str]:
    return [flags[i + 1] for i, flag in enumerate(flags) if flag == "-isystem"]


def test_the_overlay_comes_before_mingw_and_libcxx_before_both() -> None:
    c = ["/kit/lib/include", "/overlay/include", "/kit/lib/libc/include/any-windows-any"]
    assert folders(c_flags(SYSROOT)) == c
    cxx = ["/made/include/c++", "/kit/lib/libcxx/include", "/kit/lib/libcxxabi/include"]
    assert folders(cxx_flags(SYSROOT)) == [*cxx, *c]


def test_only_cxx_does_without_the_macros_min_and_max() -> None:
    """A C file of upstream's uses max as windows.h defines it."""
    assert "-DNOMINMAX" in cxx_flags(SYSROOT)
    assert "-DNOMINMAX" not in c_flags(SYSROOT)


def test_everything_is_compiled_and_linked_with_control_flow_guard() -> None:
    assert "-mguard=cf" in c_flags(SYSROOT)
    assert "-mguard=cf" in cxx_flags(SYSROOT)
    assert {"-guard:cf", "-highentropyva", "-dynamicbase", "-nxcompat", "-Brepro"} <= set(link_flags(SYSROOT))
    for start in (shared_start(SYSROOT), program_start(SYSROOT)):
        assert "/made/lib/guard.o" in start
    assert any(str(command.output) == "/made/lib/guard.o" for command in COMMANDS)


def test_windows_refuses_the_file_where_it_is_too_old() -> None:
    assert {"-osversion:10.0", "-subsystem:console,10.0"} <= set(link_flags(SYSROOT))


def test_libcxx_uses_windows_own_threads() -> None:
    texts = {file.path.name: file.text for file in RECIPE.files}
    assert "#define _LIBCPP_HAS_THREAD_API_WIN32 1\n" in texts["__config_site"]
    assert "#define _LIBCPP_HAS_THREAD_API_PTHREAD 0\n" in texts["__config_site"]


def test_the_runtime_has_windows_sources_and_no_others() -> None:
    compiled = {Path(part).name for c in COMMANDS for part in c.argv if part.startswith("/kit/lib/lib")}
    assert {"string.cpp", "thread_win32.cpp", "cxa_noexception.cpp", "Unwind-seh.cpp"} <= compiled
    # mingw's C runtime has the function of the second.
    assert not {"other.cpp", "cxa_thread_atexit.cpp", "Unwind-sjlj.c"} & compiled


def test_what_is_linked_is_collected_after_both_links() -> None:
    assert [Path(path).name for path in libraries(SYSROOT)][3:] == list(BY_PRODUCTS)
    probes = [i for i, stage in enumerate(RECIPE.stages) for c in stage if "cc" in c.argv]
    (collected,) = (i for i, stage in enumerate(RECIPE.stages) for c in stage if c.argv[0] == "sh")
    assert probes == [0, 1]
    assert collected == 2
    script = next(c.argv[2] for c in COMMANDS if c.argv[0] == "sh")
    assert all(f"-name {name}" in script for name in (*BY_PRODUCTS, "crt2.obj", "dllcrt2.obj"))


def test_unwind_tables_stay_though_nothing_throws() -> None:
    """Windows walks the stack by nothing else."""
    chain = hermetic(read_targets()["windows-x86_64"], fake_kit(), Path("/cache")).toolchain
    assert chain.no_exception_flags == ("-fno-exceptions",)
