"""Flags that do not depend on where anything is installed, each with its reason."""

from build_tools.model.target import Target

COMPILE_FLAGS = (
    "-fPIC",
    # One section per function and object, so that the linker can drop and fold each.
    "-ffunction-sections",
    "-fdata-sections",
    # Nothing is exported but what the version script names.
    "-fvisibility=hidden",
)

# Our code and TensorFlow Lite's throw nothing; 6 % of upstream's own library is unwind tables.
NO_EXCEPTION_FLAGS = ("-fno-exceptions", "-fno-unwind-tables", "-fno-asynchronous-unwind-tables")
# pybind11 turns C++ exceptions into Python's.
EXCEPTION_FLAGS = ("-fexceptions", "-frtti")

# Thin LTO gives nearly what full LTO does, in a fraction of its time and memory.
LTO_FLAGS = ("-flto=thin",)
# Where a static library is shipped, all of it becomes one object before the app links it.
MERGED_LTO_FLAGS = ("-flto=full",)

OWN_FLAGS = (
    "-std=c++20",
    "-Wall",
    "-Wextra",
    "-Wconversion",
    "-Werror",
)

# Asserted in every compilation of third-party code, with the flags of the target's LTO.
_REQUIRED = (
    "-fPIC",
    "-ffunction-sections",
    "-fdata-sections",
    "-fvisibility=hidden",
    "-DNDEBUG",
)
REQUIRED_FLAGS = (*_REQUIRED, *LTO_FLAGS)
MERGED_REQUIRED_FLAGS = (*_REQUIRED, *MERGED_LTO_FLAGS)


def runtime_flags(target: Target) -> tuple[str, ...]:
    """Code generation of the C++ runtime: small on phones, fast on the host."""
    return (*target.cpu_flags, f"-O{target.optimize}", "-DNDEBUG")


def module_flags(headers: str) -> tuple[str, ...]:
    """The compiler's headers in the folder `headers`, and no others, are parsed once per build.

    For one of XNNPACK's files, parsing the processor's intrinsics takes most of the time.
    """
    return ("-fmodules", "-fno-implicit-module-maps", f"-fmodule-map-file={headers}/module.modulemap")
