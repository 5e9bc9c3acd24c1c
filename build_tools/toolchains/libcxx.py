"""libc++, libc++abi and libunwind from the hermetic kit's sources, for any target.

The kit ships the three libraries as sources, without the configuration header
that LLVM's own build would write. Here is that header, the list of files to
compile and the flags to compile them with. Nothing is executed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePosixPath


class LibC(Enum):
    """The C library below libc++."""

    APPLE = "apple"
    BIONIC = "bionic"
    GLIBC = "glibc"
    MUSL = "musl"
    UCRT = "ucrt"


@dataclass(frozen=True)
class LibcxxOptions:
    """`exceptions` is a property of the whole binary: all code in it must agree.

    `system` is for headers only: the library is the one of the device. It knows no more than the
    oldest device's, so whatever was added later is compiled into the caller.
    """

    libc: LibC
    exceptions: bool
    system: bool = False


@dataclass(frozen=True)
class LibcxxSource:
    """One file to compile; `path` is relative to the kit's `lib` folder."""

    path: PurePosixPath
    flags: tuple[str, ...]


# The kit's <__config> does not include a configuration header (its own driver
# passes -D flags). This file, found first, does and then hands over.
CONFIG_SHIM = """\
#ifndef SMILEAR_LIBCXX_CONFIG
#define SMILEAR_LIBCXX_CONFIG
#include <__config_site>
#endif
#include_next <__config>
"""

# Other systems' files, and the parts of libc++ that only -fexperimental-library reaches.
_LIBCXX_OTHER = ("libcxx/src/support/", "libcxx/src/pstl/", "libcxx/src/experimental/")
_LIBCXX_WINDOWS = ("libcxx/src/support/win32/",)
# mingw's C runtime has the function.
_ABI_IN_MINGW = ("libcxxabi/src/cxa_thread_atexit.cpp",)
# Defined by libc++abi, which is always beside it here.
_LIBCXX_IN_ABI = ("libcxx/src/new.cpp",)
_ABI_EXCEPTIONS = ("libcxxabi/src/cxa_exception.cpp", "libcxxabi/src/cxa_personality.cpp")
_ABI_NO_EXCEPTIONS = ("libcxxabi/src/cxa_noexception.cpp",)
# 123 KB that nobody calls with LIBCXXABI_NON_DEMANGLING_TERMINATE, but pybind11.
_ABI_DEMANGLER = ("libcxxabi/src/cxa_demangle.cpp",)
_UNWIND_WINDOWS = ("libunwind/src/Unwind-seh.cpp",)
_UNWIND_OTHER = (
    "libunwind/src/Unwind-EHABI.cpp",
    "libunwind/src/Unwind-sjlj.c",
    "libunwind/src/Unwind-wasm.c",
)


def config_site(options: LibcxxOptions) -> str:
    """The text of `__config_site`: what LLVM's build would have been configured with."""
    windows = options.libc is LibC.UCRT
    macros = {
        "_LIBCPP_ABI_VERSION": "1",
        "_LIBCPP_ABI_NAMESPACE": "__1",
        "_LIBCPP_ABI_FORCE_ITANIUM": "0",
        "_LIBCPP_ABI_FORCE_MICROSOFT": "0",
        "_LIBCPP_HAS_THREADS": "1",
        "_LIBCPP_HAS_MONOTONIC_CLOCK": "1",
        "_LIBCPP_HAS_TERMINAL": "1",
        "_LIBCPP_HAS_MUSL_LIBC": str(int(options.libc is LibC.MUSL)),
        "_LIBCPP_HAS_THREAD_API_PTHREAD": str(int(not windows)),
        "_LIBCPP_HAS_THREAD_API_EXTERNAL": "0",
        "_LIBCPP_HAS_THREAD_API_C11": "0",
        "_LIBCPP_HAS_THREAD_API_WIN32": str(int(windows)),
        "_LIBCPP_HAS_VENDOR_AVAILABILITY_ANNOTATIONS": str(int(options.system)),
        "_LIBCPP_HAS_FILESYSTEM": "1",
        "_LIBCPP_HAS_RANDOM_DEVICE": "1",
        "_LIBCPP_HAS_LOCALIZATION": "1",
        "_LIBCPP_HAS_UNICODE": "1",
        "_LIBCPP_HAS_WIDE_CHARACTERS": "1",
        "_LIBCPP_HAS_TIME_ZONE_DATABASE": "0",
        "_LIBCPP_INSTRUMENTED_WITH_ASAN": "0",
        "_LIBCPP_LIBC_LLVM_LIBC": "0",
        "_LIBCPP_LIBC_NEWLIB": "0",
        "_LIBCPP_LIBC_PICOLIBC": "0",
        "_LIBCPP_PSTL_BACKEND_SERIAL": "1",
        "_LIBCPP_HARDENING_MODE_DEFAULT": "_LIBCPP_HARDENING_MODE_NONE",
        "_LIBCPP_ASSERTION_SEMANTIC_DEFAULT": "_LIBCPP_ASSERTION_SEMANTIC_IGNORE",
    }
    if not options.system:
        # Everything of libc++ stays inside the library it is linked into.
        macros["_LIBCPP_DISABLE_VISIBILITY_ANNOTATIONS"] = "1"
    lines = [f"#define {name} {value}\n" for name, value in macros.items()]
    return "".join(("#pragma once\n", *lines))


def include_flags(kit_lib: Path, config_dir: Path) -> tuple[str, ...]:
    """Where C++ code finds libc++; must stand before every C include folder."""
    folders = (config_dir, kit_lib / "libcxx" / "include", kit_lib / "libcxxabi" / "include")
    return tuple(part for folder in folders for part in ("-isystem", str(folder)))


def _libcxx_flags(kit_lib: Path) -> tuple[str, ...]:
    return (
        "-D_LIBCPP_BUILDING_LIBRARY",
        "-DLIBCXX_BUILDING_LIBCXXABI",
        "-DLIBC_NAMESPACE=__llvm_libc_common_utils",
        f"-I{kit_lib / 'libcxx' / 'src'}",
        f"-I{kit_lib / 'libcxx' / 'libc'}",
    )


def _libcxxabi_flags(kit_lib: Path) -> tuple[str, ...]:
    return (
        "-D_LIBCXXABI_BUILDING_LIBRARY",
        "-D_LIBCXXABI_DISABLE_VISIBILITY_ANNOTATIONS",
        "-D_LIBCPP_BUILDING_LIBRARY",
        "-DHAVE___CXA_THREAD_ATEXIT_IMPL",
        "-DLIBCXXABI_NON_DEMANGLING_TERMINATE",
        f"-I{kit_lib / 'libcxxabi' / 'include'}",
        f"-I{kit_lib / 'libcxx' / 'src'}",
        f"-I{kit_lib / 'libunwind' / 'include'}",
    )


def _libunwind_flags(kit_lib: Path) -> tuple[str, ...]:
    return (
        "-D_LIBUNWIND_HIDE_SYMBOLS",
        "-D_LIBUNWIND_IS_NATIVE_ONLY",
        "-funwind-tables",
        f"-I{kit_lib / 'libunwind' / 'include'}",
    )


def compile_flags(source: LibcxxSource, options: LibcxxOptions) -> tuple[str, ...]:
    """Flags of one file, after the target's own (`source.flags` holds its library's)."""
    common = ("-fPIC", "-fvisibility=hidden", "-ffunction-sections", "-fdata-sections", *source.flags)
    if source.path.suffix != ".cpp":
        return common
    cxx = (
        "-std=c++23",
        "-nostdinc++",
        "-fvisibility-inlines-hidden",
        # The sources ask for default visibility here, so that a program can replace them.
        "-fvisibility-global-new-delete=force-hidden",
    )
    # libunwind runs below the exceptions it carries, so it never has any itself.
    raises = options.exceptions and source.path.parts[0] != "libunwind"
    return (*common, *cxx, "-fexceptions" if raises else "-fno-exceptions")


def libcxx_sources(
    listing: Iterable[PurePosixPath], options: LibcxxOptions, kit_lib: Path
) -> dict[str, tuple[LibcxxSource, ...]]:
    """Archive name (`libc++`, `libc++abi`, `libunwind`) -> its files, sorted.

    `listing` is every file below the kit's `lib/libcxx`, `lib/libcxxabi` and
    `lib/libunwind`, as paths relative to `lib`.
    """
    windows = options.libc is LibC.UCRT
    kept = _LIBCXX_WINDOWS if windows else ()
    skipped = (
        *_LIBCXX_OTHER,
        *_LIBCXX_IN_ABI,
        *(_ABI_NO_EXCEPTIONS if options.exceptions else (*_ABI_EXCEPTIONS, *_ABI_DEMANGLER)),
        *_UNWIND_OTHER,
        *(_ABI_IN_MINGW if windows else _UNWIND_WINDOWS),
    )
    libraries = {
        "libc++": ("libcxx/src/", _libcxx_flags(kit_lib)),
        "libc++abi": ("libcxxabi/src/", _libcxxabi_flags(kit_lib)),
        "libunwind": ("libunwind/src/", _libunwind_flags(kit_lib)),
    }
    paths = sorted(listing)
    return {
        name: tuple(
            LibcxxSource(path, flags)
            for path in paths
            if str(path).startswith(folder)
            and path.suffix in {".c", ".cpp", ".S"}
            and (str(path).startswith(kept) or not str(path).startswith(skipped))
        )
        for name, (folder, flags) in libraries.items()
    }
