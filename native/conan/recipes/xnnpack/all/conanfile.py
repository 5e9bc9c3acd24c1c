import sys
from pathlib import Path

from conan import ConanFile
from conan.tools.files import copy


class Xnnpack(ConanFile):
    name = "xnnpack"
    description = "Neural network operators for CPUs"
    license = "BSD-3-Clause"
    homepage = "https://github.com/google/XNNPACK"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.StaticLibrary"
    cmake_folder = "upstream"
    cmake_targets = ("XNNPACK", "xnnpack-microkernels-prod")
    header_folders = ("upstream/include",)

    def requirements(self):
        self.requires("cpuinfo/20260518")
        self.requires("pthreadpool/20260518", transitive_headers=True)
        self.requires("fxdiv/20260518")

    def cmake_variables(self):
        return {
            "XNNPACK_LIBRARY_TYPE": "static",
            "XNNPACK_BUILD_TESTS": "OFF",
            "XNNPACK_BUILD_BENCHMARKS": "OFF",
            # The kernels that the library picks from; the others are research.
            "XNNPACK_BUILD_ALL_MICROKERNELS": "OFF",
            # Fetched by upstream's CMake from the network; not among the pinned sources.
            "XNNPACK_ENABLE_KLEIDIAI": "OFF",
            # glibc shows struct timespec to strict C only with it.
            "USE_GNU_SOURCE": "ON",
            "XNNPACK_USE_SYSTEM_LIBS": "ON",
            "CPUINFO_SOURCE_DIR": self.dependency_folder("cpuinfo"),
            "CPUINFO_LIBRARY": f"{self.dependency_folder('cpuinfo')}/lib/libcpuinfo.a",
            "PTHREADPOOL_SOURCE_DIR": self.dependency_folder("pthreadpool"),
            "PTHREADPOOL_LIBRARY": f"{self.dependency_folder('pthreadpool')}/lib/libpthreadpool.a",
            "FXDIV_SOURCE_DIR": self.dependency_folder("fxdiv"),
            "FXDIV_HDR": f"{self.dependency_folder('fxdiv')}/include/fxdiv.h",
            "Python_EXECUTABLE": sys.executable,
        }

    def package_extra(self):
        # experimental.h, which the delegate needs, reaches into the source tree.
        source = Path(self.source_folder) / "upstream" / "src" / "operators"
        for pattern in ("*.h", "*.inc"):
            copy(self, pattern, source, Path(self.package_folder) / "src" / "operators")

    def package_info(self):
        super().package_info()
        # Its headers include one another as "include/xnnpack.h" and "src/operators/...".
        self.cpp_info.includedirs = ["include", "."]
