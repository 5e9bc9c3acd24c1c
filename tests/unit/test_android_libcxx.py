"""Which runtime files are compiled, and how."""

from pathlib import Path, PurePosixPath

from build_tools.toolchains.libcxx import (
    LibC,
    LibcxxOptions,
    LibcxxSource,
    compile_flags,
    config_site,
    include_flags,
    libcxx_sources,
)

KIT = Path("/kit/lib")
SMALL = LibcxxOptions(LibC.BIONIC, exceptions=False)
THROWING = LibcxxOptions(LibC.GLIBC, exceptions=True)
LISTING = [
    PurePosixPath(path)
    for path in (
        "libcxx/src/string.cpp",
        "libcxx/src/new.cpp",
        "libcxx/src/ryu/d2s.cpp",
        "libcxx/src/include/sso_allocator.h",
        "libcxx/src/support/win32/support.cpp",
        "libcxx/src/experimental/tzdb.cpp",
        "libcxx/include/string",
        "libcxxabi/src/cxa_demangle.cpp",
        "libcxxabi/src/cxa_exception.cpp",
        "libcxxabi/src/cxa_noexception.cpp",
        "libcxxabi/src/stdlib_new_delete.cpp",
        "libunwind/src/Unwind-seh.cpp",
        "libunwind/src/UnwindLevel1.c",
        "libunwind/src/UnwindRegistersSave.S",
        "libunwind/src/libunwind.cpp",
    )
]


def chosen(options: LibcxxOptions) -> dict[str, list[str]]:
    libraries = libcxx_sources(LISTING, options, KIT)
    return {name: [str(source.path) for source in sources] for name, sources in libraries.items()}


def test_a_small_runtime_has_no_exceptions_and_no_demangler() -> None:
    assert chosen(SMALL) == {
        "libc++": ["libcxx/src/ryu/d2s.cpp", "libcxx/src/string.cpp"],
        "libc++abi": ["libcxxabi/src/cxa_noexception.cpp", "libcxxabi/src/stdlib_new_delete.cpp"],
        "libunwind": [
            "libunwind/src/UnwindLevel1.c",
            "libunwind/src/UnwindRegistersSave.S",
            "libunwind/src/libunwind.cpp",
        ],
    }


def test_exceptions_bring_their_own_files_and_no_other_change() -> None:
    small, throwing = chosen(SMALL), chosen(THROWING)
    assert throwing.pop("libc++abi") == [
        "libcxxabi/src/cxa_demangle.cpp",
        "libcxxabi/src/cxa_exception.cpp",
        "libcxxabi/src/stdlib_new_delete.cpp",
    ]
    del small["libc++abi"]
    assert throwing == small


def test_the_order_of_the_listing_does_not_matter() -> None:
    assert libcxx_sources(reversed(LISTING), SMALL, KIT) == libcxx_sources(LISTING, SMALL, KIT)


def test_the_configuration_depends_on_the_c_library() -> None:
    assert "#define _LIBCPP_HAS_MUSL_LIBC 0\n" in config_site(SMALL)
    assert "#define _LIBCPP_HAS_MUSL_LIBC 1\n" in config_site(LibcxxOptions(LibC.MUSL, exceptions=False))


def test_flags_follow_language_and_exceptions() -> None:
    c = LibcxxSource(PurePosixPath("libunwind/src/a.c"), ("-DX",))
    cxx = LibcxxSource(PurePosixPath("libcxx/src/a.cpp"), ("-DX",))
    unwind = LibcxxSource(PurePosixPath("libunwind/src/a.cpp"), ("-DX",))
    assert not [flag for flag in compile_flags(c, THROWING) if "std=" in flag or "exceptions" in flag]
    assert compile_flags(cxx, THROWING)[-1] == "-fexceptions"
    assert compile_flags(cxx, SMALL)[-1] == "-fno-exceptions"
    assert compile_flags(unwind, THROWING)[-1] == "-fno-exceptions"
    assert "-DX" in compile_flags(c, SMALL)
    assert "-DX" in compile_flags(cxx, SMALL)


def test_the_configuration_is_found_before_libcxx() -> None:
    assert include_flags(KIT, Path("/made")) == (
        "-isystem",
        "/made",
        "-isystem",
        "/kit/lib/libcxx/include",
        "-isystem",
        "/kit/lib/libcxxabi/include",
    )
