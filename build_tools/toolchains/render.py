"""A toolchain as the texts that CMake and Conan read."""

import shlex
from pathlib import Path

from build_tools.errors import ToolchainError
from build_tools.model.toolchain import Toolchain

# iOS is CMake's Darwin too: for its iOS, CMake insists on an SDK of Xcode's.
_CMAKE_SYSTEM = {"linux": "Linux", "android": "Android", "ios": "Darwin", "windows": "Windows"}
_CONAN_SYSTEM = {"linux": "Linux", "android": "Android", "ios": "iOS", "windows": "Windows"}
_CONAN_OS_SETTINGS = {
    "linux": "",
    "android": "os.api_level={0.min_os}\n",
    "ios": "os.version={0.min_os}\nos.sdk={0.abi}\n",
    "windows": "",
}
# What the machine that builds calls itself -> Conan's names.
_MACHINE_SYSTEM = {"Linux": "Linux", "Darwin": "Macos", "Windows": "Windows"}
_MACHINE_ARCH = {"x86_64": "x86_64", "AMD64": "x86_64", "aarch64": "armv8", "arm64": "armv8"}
_CONAN_ARCH = {"x86_64": "x86_64", "aarch64": "armv8", "arm": "armv7", "i686": "x86"}


def cmake_toolchain(toolchain: Toolchain) -> str:
    """The CMake toolchain file for third-party code."""
    target = toolchain.target
    compile_flags = (*toolchain.compile_flags, *toolchain.no_exception_flags)
    languages = {
        "C": (*compile_flags, *toolchain.c_flags, *toolchain.lto_flags, *_modules(toolchain)),
        "CXX": (*compile_flags, "-fvisibility-inlines-hidden", *toolchain.cxx_flags, *toolchain.lto_flags),
        # Assembly is an object file as it is; bitcode is for compilers.
        "ASM": (*compile_flags, *toolchain.c_flags),
    }
    tools = toolchain.tools
    lines = [
        f"set(CMAKE_SYSTEM_NAME {_CMAKE_SYSTEM[target.os]})",
        f"set(CMAKE_SYSTEM_PROCESSOR {target.processor})",
        # Version 1 keeps CMake from looking for an NDK of its own: the flags below say it all.
        "set(CMAKE_SYSTEM_VERSION 1)",
        *(f'set({name} "{value}" CACHE STRING "")' for name, value in toolchain.cmake_variables),
        f'set(CMAKE_C_COMPILER "{tools.c}")',
        f'set(CMAKE_CXX_COMPILER "{tools.cxx}")',
        f'set(CMAKE_ASM_COMPILER "{tools.c}")',
        f'set(CMAKE_AR "{tools.ar}" CACHE FILEPATH "")',
        f'set(CMAKE_RANLIB "{tools.ranlib}" CACHE FILEPATH "")',
        # Only static libraries are made, so nothing needs to be linked to try the compiler.
        "set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)",
        "set(CMAKE_POSITION_INDEPENDENT_CODE ON)",
    ]
    for language, flags in languages.items():
        # Each recipe says in SMILEAR_PREFIX_MAP how its paths are hidden.
        lines.append(f'set(CMAKE_{language}_FLAGS_INIT "{_joined(flags)} ${{SMILEAR_PREFIX_MAP}}")')
        lines.append(
            f'set(CMAKE_{language}_FLAGS_RELEASE "{_joined(toolchain.optimize_flags)}" CACHE STRING "")'
        )
    return "\n".join(lines) + "\n"


def _modules(toolchain: Toolchain) -> tuple[str, ...]:
    cache = "-fmodules-cache-path=${CMAKE_BINARY_DIR}/modules"
    return (*toolchain.module_flags, cache) if toolchain.module_flags else ()


def _joined(flags: tuple[str, ...]) -> str:
    """One text; what has a space, or may have one once CMake knows a variable's value, is quoted."""
    return " ".join(flag if " " not in flag and "${" not in flag else f'\\"{flag}\\"' for flag in flags)


def conan_profile(toolchain: Toolchain, toolchain_file: str, work_folder: str, jobs: int) -> str:
    """The profile that builds third-party packages for the target.

    A package's id covers the settings and the toolchain's digest, not the paths.
    """
    target = toolchain.target
    required = ", ".join(f'"{flag}"' for flag in toolchain.required_flags)
    details = _CONAN_OS_SETTINGS[target.os].format(target)
    return (
        "[settings]\n"
        f"os={_CONAN_SYSTEM[target.os]}\n{details}"
        f"arch={_CONAN_ARCH[target.arch]}\n"
        "compiler=clang\n"
        "compiler.version=20\n"
        "compiler.libcxx=c++_static\n"
        "compiler.cppstd=20\n"
        "build_type=Release\n"
        "[conf]\n"
        f"user.smilear:toolchain_file={toolchain_file}\n"
        f"user.smilear:toolchain_digest={toolchain.code_digest}\n"
        f"user.smilear:work_folder={work_folder}\n"
        f"user.smilear:required_flags=[{required}]\n"
        f"tools.build:jobs={jobs}\n"
        'tools.info.package_id:confs=["user.smilear:toolchain_digest"]\n'
    )


def build_machine_files(
    kit: Path, folder: Path, work_folder: str, jobs: int, machine: tuple[str, str]
) -> dict[str, str]:
    """Files that build programs for the machine that builds: the kit's own driver does all of it.

    `machine` is its system and architecture, as Python's platform module names them.
    """
    system, arch = machine
    if system not in _MACHINE_SYSTEM or arch not in _MACHINE_ARCH:
        raise ToolchainError(
            f"this machine is {system} on {arch}, for which there is no compiler kit; "
            "build on Linux, macOS or Windows with a 64-bit x86 or ARM processor"
        )
    version = kit.name
    zig = shlex.quote(str(kit / "zig"))
    return {
        "build-cc": f'#!/bin/sh\nexec {zig} cc "$@"\n',
        "build-c++": f'#!/bin/sh\nexec {zig} c++ "$@"\n',
        "build.cmake": (
            f'set(CMAKE_C_COMPILER "{folder}/build-cc")\n'
            f'set(CMAKE_CXX_COMPILER "{folder}/build-c++")\n'
            # Run a few times per build: the time to optimise it is never won back.
            'set(CMAKE_CXX_FLAGS_RELEASE "-O1 -DNDEBUG" CACHE STRING "")\n'
        ),
        "build.profile": (
            "[settings]\n"
            f"os={_MACHINE_SYSTEM[system]}\n"
            f"arch={_MACHINE_ARCH[arch]}\n"
            "compiler=clang\ncompiler.version=20\ncompiler.cppstd=20\nbuild_type=Release\n"
            "[conf]\n"
            f"user.smilear:toolchain_file={folder}/build.cmake\n"
            f"user.smilear:toolchain_digest={version}\n"
            f"user.smilear:work_folder={work_folder}\n"
            f"tools.build:jobs={jobs}\n"
            'tools.info.package_id:confs=["user.smilear:toolchain_digest"]\n'
        ),
    }
