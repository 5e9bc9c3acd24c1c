from conan import ConanFile


class CpuInfo(ConanFile):
    name = "cpuinfo"
    description = "CPU features and topology"
    license = "BSD-2-Clause"
    homepage = "https://github.com/pytorch/cpuinfo"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.StaticLibrary"
    cmake_folder = "upstream"
    cmake_targets = ("cpuinfo",)
    header_folders = ("upstream/include",)

    def cmake_variables(self):
        return {
            "CPUINFO_LIBRARY_TYPE": "static",
            "CPUINFO_BUILD_TOOLS": "OFF",
            "CPUINFO_BUILD_UNIT_TESTS": "OFF",
            "CPUINFO_BUILD_MOCK_TESTS": "OFF",
            "CPUINFO_BUILD_BENCHMARKS": "OFF",
            "CPUINFO_BUILD_PKG_CONFIG": "OFF",
        }
