"""What C and C++ programs are given of a build: headers, and the C library as a prefab module."""

from collections.abc import Sequence

from build_tools.bindgen.generate import c_functions, shipped_headers
from build_tools.commands.layout import ROOT
from build_tools.commands.native import NativeBuild, read_api
from build_tools.edge.files import read_bytes
from build_tools.model.artefact import ArchiveEntry
from build_tools.model.product import Product
from build_tools.package.prefab import PrefabLibrary, PrefabModule
from build_tools.plan.build import C_SONAME

PREFAB_NAME = "smilear"
# Whichever toolchain built it: a C interface looks the same to every NDK from this one on.
PREFAB_NDK = 27


def headers_of(product: Product) -> tuple[ArchiveEntry, ...]:
    """Every header of the product, C and C++; paths are relative to the include folder."""
    files, texts = shipped_headers(read_api(), product.features)
    entries = [ArchiveEntry(path, read_bytes(ROOT / file, "header")) for path, file in files.items()]
    entries += [ArchiveEntry(path, text.encode()) for path, text in texts.items()]
    return tuple(sorted(entries, key=lambda entry: entry.path))


def c_functions_of(product: Product) -> tuple[str, ...]:
    """The functions that the product's C library exports."""
    return c_functions(read_api(), product.features)


def prefab_module(builds: Sequence[NativeBuild]) -> PrefabModule:
    """The C libraries of all ABIs with their headers; `smilear::smilear` in CMake."""
    return PrefabModule(
        name=PREFAB_NAME,
        library_name=C_SONAME.removesuffix(".so"),
        stl="none",
        static=False,
        headers=headers_of(builds[0].product),
        libraries=tuple(
            PrefabLibrary(
                abi=build.target.abi,
                api=int(build.target.min_os),
                ndk=PREFAB_NDK,
                content=build.read(f"stripped/c/{C_SONAME}"),
            )
            for build in builds
        ),
    )
